"""Asks for the next free slot of a post, for every place that offers it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.kinds import Kind
from planner.domain.slot import SlotTime
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ui.context import UiContext

NONE = tr(
    "No slot is free in the next four weeks. Slots are set on the client’s sheet, under “Weekly rhythm”."
)


class NextSlot(QObject):
    """One question at a time; it lives as long as its parent."""

    def __init__(self, context: "UiContext", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._done: Callable[[SlotTime], None] | None = None
        self._number = 0

    def ask(
        self,
        client_id: ClientId,
        accounts: Sequence[AccountId],
        kind: Kind | None,
        done: Callable[[SlotTime], None],
        *,
        without: Sequence[PostId] = (),
        after: datetime | None = None,
    ) -> None:
        """Hand the next free slot to ``done``, a bound method of a QObject; say so where there is none.

        Args:
            client_id: whose post.
            accounts: where it goes; none: any account with slots.
            kind: of the post.
            done: gets the slot.
            without: posts that are about to move, and take no slot.
            after: aware UTC; the slot is later, and never before now.
        """
        from planner.editing.slots import find_next_slot

        now = self._context.services.clock.now()
        self._done = done
        self._number += 1
        work = partial(
            find_next_slot,
            client_id=client_id,
            accounts=tuple(accounts),
            kind=kind,
            after=max(now, after) if after is not None else now,
            without=tuple(without),
        )
        number = self._number

        def look(unit: UnitOfWork) -> tuple[int, SlotTime | None]:
            return number, work(unit)

        self._context.tasks.read(look, self._found)

    def _found(self, answer: tuple[int, SlotTime | None]) -> None:
        number, slot = answer
        if number != self._number or self._done is None:
            return
        if slot is None:
            self._context.shell.toast(NONE)
        elif not isinstance(owner := getattr(self._done, "__self__", None), QObject) or isValid(owner):
            self._done(slot)
