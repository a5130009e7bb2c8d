"""What is chosen beside the words: kind, accounts, time, whether it sells. Each becomes a change of the draft."""

from dataclasses import replace

from PySide6.QtCore import QObject

from planner.domain.ids import AccountId
from planner.domain.kinds import Kind
from planner.domain.times import WallTime
from ui.views.composer.work import Work


class Choices(QObject):
    """Receives what the composer's pickers send."""

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def kind(self, kind: Kind | None) -> None:
        """Declare why the post exists; None takes it back."""
        if self._work.draft is not None:
            self._work.said = replace(self._work.said, kind=True)
            self._work.change(self._work.draft.having(kind=kind))

    def account(self, account: AccountId) -> None:
        """Choose an account, or take it out."""
        if self._work.draft is not None:
            self._work.change(self._work.draft.switched(account))

    def time(self, when: WallTime | None) -> None:
        """Set the time."""
        if self._work.draft is not None:
            self._work.change(self._work.draft.having(when=when))

    def not_selling(self, sure: bool) -> None:
        """Confirm that the post does not sell, or take that back."""
        if self._work.draft is not None:
            self._work.said = replace(self._work.said, selling=True)
            self._work.change(self._work.draft.having(not_selling=sure))

    def same_time(self) -> None:
        """Every account goes out at the post's time."""
        if self._work.draft is not None:
            self._work.change(self._work.draft.at_one_time())
