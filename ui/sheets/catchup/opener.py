"""Opens the catch-up screen: when it is asked for, and by itself when something was missed meanwhile."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from planner.domain.ids import ClientId
from planner.domain.pause import PAUSED_KEY, pause_of
from planner.domain.publication import MissedReason, Publication, PublicationState
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.catchup.sheet import CatchUpSheet

if TYPE_CHECKING:
    from ui.context import UiContext
    from ui.shell.window import MainWindow

PUT_OFF_KEY = "catchup.put_off"
"""The setting with what was shown and put off, so that it does not open by itself again: ids as JSON."""

_READ = 200
_BY_ITSELF = frozenset(
    {
        MissedReason.ASLEEP,
        MissedReason.NOT_RUNNING,
        MissedReason.OFFLINE,
        MissedReason.CLOCK,
        MissedReason.MACHINE,
        MissedReason.PAUSED,
        None,
    }
)
"""Reasons that concern the computer or everything; what only one post or account met is told in the rail."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """What was missed. ``opens``: some of it is new and worth opening for. ``ids``: all of it."""

    opens: bool
    ids: frozenset[str]


def read_fresh(unit: UnitOfWork, client_id: ClientId | None = None) -> Fresh:
    """What was missed, and whether any of it was not put off already; of one client or of all."""
    missed = unit.publications.in_states((PublicationState.MISSED,), client_id, _READ)
    put_off = _put_off(unit)
    fresh = [one for one in missed if one.id not in put_off and one.missed_reason in _BY_ITSELF]
    opens = any(not _still_paused(unit, one) for one in fresh)
    return Fresh(opens, frozenset(one.id for one in missed))


def _put_off(unit: UnitOfWork) -> frozenset[str]:
    return frozenset(json.loads(unit.settings.get(PUT_OFF_KEY) or "[]"))


def _still_paused(unit: UnitOfWork, one: Publication) -> bool:
    """Whether it was missed by a pause that lasts: there is nothing to decide before that ends."""
    if one.missed_reason is not MissedReason.PAUSED:
        return False
    account, client = unit.accounts.get(one.account_id), unit.clients.get(one.client_id)
    return pause_of(client, account, unit.settings.get(PAUSED_KEY)) is not None


class CatchUpWatch(QObject):
    """Looks after the publisher's ticks; lives as long as the plan is open.

    It opens nothing over another sheet or while the person types: then the next tick tries again.
    """

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._looking = False
        window.context.bridge.tick_done.connect(self._ticked)

    def _ticked(self, _report: object) -> None:
        if not self._looking and self._free():
            self._looking = True
            self._window.context.tasks.read(read_fresh, self._read, self._failed)

    def _read(self, fresh: Fresh) -> None:
        self._looking = False
        if fresh.opens and self._free():
            open_catch_up(self._window.context, everyone=True)

    def _failed(self, _error: Exception) -> None:
        self._looking = False  # whoever reads next says it

    def _free(self) -> bool:
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit | QPlainTextEdit)
        return self._window.working() and not self._window.covered() and not typing


def open_catch_up(context: "UiContext", *, everyone: bool = False) -> CatchUpSheet:
    """Open it for the client in hand, or for all clients; what it shows is then known to the person."""
    sheet = CatchUpSheet(context, None if everyone else context.bridge.client)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
    plan, client_id = context.services.plan, None if everyone else context.bridge.client

    def keep() -> None:
        with plan.write() as unit:
            missed = read_fresh(unit).ids
            known = read_fresh(unit, client_id).ids | (missed & _put_off(unit))
            shown = json.dumps(sorted(known))
            if unit.settings.get(PUT_OFF_KEY) != shown:
                unit.settings.put(PUT_OFF_KEY, shown)
                unit.commit()

    context.tasks.run(keep, sheet.known)
    return sheet
