"""Ways that lead from the composer to other sheets."""

from PySide6.QtCore import QObject

from planner.lint.finding import Finding
from ui.context import UiContext
from ui.views.composer.work import Work


class Ways(QObject):
    """One per composer."""

    def __init__(self, context: UiContext, work: Work) -> None:
        super().__init__(work)
        self._shell, self._work = context.shell, work

    def account(self) -> None:
        """Connect another account."""
        self._shell.connect_account()

    def journal(self) -> None:
        """The journal of the stored post."""
        if self._work.desk is not None and self._work.desk.saved is not None:
            self._shell.show_journal(self._work.desk.saved.id)

    def change(self) -> None:
        """Change the stored post where it is out."""
        if self._work.desk is not None and self._work.desk.saved is not None:
            self._shell.change_out(self._work.desk.saved.id)

    def why(self, finding: Finding) -> None:
        """The rule of a finding."""
        self._shell.show_rule(finding.code)
