"""The form of one network's options, two beside each other, ticks below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.options import Options
from planner.languages import tr
from planner.networks.options import Option, OptionKind
from ui.options.control import Control
from ui.options.controls import control_for
from ui.options.values import Setting
from ui.widgets.labels import Paragraph

GAP, ROW_GAP = 14, 10


class OptionsForm(QWidget):
    """Built anew for another network or account; otherwise only filled.

    Attributes:
        edited: sends the Options that are set now. reads: what the account has to choose from shall be read anew.
        controls: those in view, by their option.
    """

    edited = Signal(object)
    reads = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controls: dict[str, Control] = {}
        self._setting: Setting | None = None
        self._shape: tuple[object, ...] = ()
        self._by_hand = Paragraph("", size=12, color="tx2")
        self._by_hand.hide()
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ROW_GAP)
        self._column.addWidget(self._by_hand)

    def show_setting(self, setting: Setting, *, able: bool = True) -> None:
        """Show what holds; the controls stay while the same options apply."""
        self._setting = setting
        options = setting.applying()
        shape = (
            setting.facts.key,
            options,
            setting.can_be_asked,
            tuple(sorted(setting.account_facts.items(), key=str)),
        )
        if shape != self._shape:
            self._shape = shape
            self._build(options, setting)
        held, beneath, wrong = setting.held, setting.beneath, setting.troubles()
        for key, control in self.controls.items():
            trouble = wrong.get(key)
            said = f"{trouble.message} {trouble.mend}" if trouble and not trouble.missing else ""
            control.fill(held.get(key, ""), beneath.get(key, ""), said)
            control.setEnabled(able)

    def focus(self, key: str = "") -> None:
        """Put the cursor into an option, the first one for ""."""
        control = self.controls.get(key) or next(iter(self.controls.values()), None)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def reading_ended(self) -> None:
        """The network was asked, whatever it said."""
        for control in self.controls.values():
            control.reading_ended()

    def _build(self, options: tuple[Option, ...], setting: Setting) -> None:
        focused = next((key for key, one in self.controls.items() if one.isAncestorOf(_focus(self))), "")
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        label = setting.facts.label
        by_hand = tr("You post to {network} by hand: set these there as well.", network=label)
        self._by_hand.setText(by_hand)
        self._by_hand.setVisible(setting.by_hand)
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(ROW_GAP)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        ticks = [one for one in options if one.kind is OptionKind.SWITCH]
        others = [one for one in options if one.kind is not OptionKind.SWITCH]
        self.controls = {}
        for index, option in enumerate(others):
            grid.addWidget(self._made(option, setting), index // 2, index % 2, Qt.AlignmentFlag.AlignTop)
        below = (len(others) + 1) // 2
        for index, option in enumerate(ticks):
            place = (below + index // 2, index % 2)
            grid.addWidget(self._made(option, setting), *place, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self._body)
        if focused in self.controls:
            self.controls[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, option: Option, setting: Setting) -> Control:
        control = control_for(option, setting.facts.label, setting.account_facts)
        control.edited.connect(self._edited)
        control.reads.connect(self.reads)
        control.offer_reading(able=setting.can_be_asked)
        self.controls[option.key] = control
        return control

    def _edited(self, key: str, value: str) -> None:
        if self._setting is not None:
            own: Options = self._setting.with_value(key, value)
            if own != self._setting.own:
                self.edited.emit(own)


def _focus(widget: QWidget) -> QWidget:
    return widget.window().focusWidget() or widget
