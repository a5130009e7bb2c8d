"""Ignoring a finding: a reason and an end, in a small popover at its button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.editing.edits import IgnoreFinding
from planner.lint.finding import Finding
from planner.lint.suppress import End, suppression_of, until
from ui.context import UiContext
from ui.mix.wrapped import wrapped
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.popover import Popover
from ui.widgets.segmented import Segmented

WIDTH = 316
INNER = WIDTH - 28
ENDS = ((End.WINDOW.value, "This window"), (End.MONTH.value, "30 days"), (End.NEVER.value, "Until I say"))


class IgnorePopover(Popover):
    """Asks why, and until when; 30 days unless another end is chosen."""

    def __init__(self, context: UiContext, finding: Finding, anchor: QWidget) -> None:
        super().__init__(anchor, name=f"Ignore {finding.code}", width=WIDTH)
        self._context, self._finding = context, finding
        self.body.addWidget(Label(f"Ignore {finding.code}", weight=600))
        self.body.addWidget(wrapped(finding.message, INNER, size=12, color="tx2"))
        self.reason = Field("Reason", placeholder="World Bread Day week, agreed with Marta")
        self.end = Segmented(ENDS, End.MONTH.value, name="Until")
        self.body.addWidget(self.reason)
        self.body.addWidget(self.end)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel, self.sure = Button("Cancel"), Button("Ignore", "primary")
        cancel.clicked.connect(self.close_now)
        self.sure.clicked.connect(self._ignore)
        row.addWidget(cancel)
        row.addWidget(self.sure)
        self.body.addLayout(row)
        line = self.reason.control
        line.returnPressed.connect(self._ignore)  # type: ignore[attr-defined]

    def _ignore(self) -> None:
        now = self._context.services.clock.now()
        end = until(self._finding, End(self.end.value()), now)
        try:
            suppression = suppression_of(self._finding, self.reason.text(), now, end=end)
        except UserError as error:
            self.reason.set_error(f"{error} {error.mend}".strip())
            self.adjustSize()
            self.reason.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._context.shell.do(IgnoreFinding(suppression))
        self.close_now()


def open_ignore(context: UiContext, finding: Finding, anchor: QWidget) -> IgnorePopover:
    """Open the popover that asks for a reason and an end, at the button that asked for it."""
    popover = IgnorePopover(context, finding, anchor)
    popover.open_at(anchor)
    popover.reason.control.setFocus(Qt.FocusReason.PopupFocusReason)
    return popover
