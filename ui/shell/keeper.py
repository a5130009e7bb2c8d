"""Keeps the rail up to date: clients, counts, what comes next. Reads on the worker, shows on this thread."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.changes import Aggregate, Changes
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.pause import PAUSED_KEY
from planner.ports.unit_of_work import UnitOfWork
from ui.context import Tells, UiContext
from ui.session import Session
from ui.shell.status import Outlook, read_outlook
from ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from planner.publishing.report import TickReport

MINUTE_MS = 60_000
GATHER_MS = 120  # several changes in a row are read once


@dataclass(frozen=True, slots=True)
class Rows:
    """What the rail shows.

    Attributes:
        everyone: all clients, archived ones too.
        told: count and warning by page key, of the views that tell something.
    """

    everyone: Sequence[Client] = ()
    outlook: Outlook = field(default_factory=Outlook)
    told: dict[str, tuple[int, str]] = field(default_factory=dict)

    @property
    def clients(self) -> Sequence[Client]:
        """The clients that are not archived."""
        return [client for client in self.everyone if client.archived_at is None]

    @property
    def archived(self) -> Sequence[Client]:
        """The archived ones."""
        return [client for client in self.everyone if client.archived_at is not None]


class RailKeeper(QObject):
    """Sends ``loaded`` after every reading.

    ``emptied`` is sent when the plan has no client any more, ``filled`` when
    it has its first.
    """

    loaded = Signal()
    emptied = Signal()
    filled = Signal()

    def __init__(
        self, session: Session, context: UiContext, views: Sequence[object], workspace: Workspace
    ) -> None:
        super().__init__(session)
        self._session, self._context, self._views, self._workspace = session, context, views, workspace
        self.rows = Rows()
        self.known = False
        self._told: tuple[str, ...] = ()
        self._stuck = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(GATHER_MS)
        self._later.timeout.connect(self.load)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.load)
        self._minute.start()
        bridge = session.bridge
        bridge.changed.connect(self._heard)
        bridge.client_changed.connect(self._client_changed)
        bridge.tick_done.connect(self._ticked)

    def load(self) -> None:
        """Read everything the rail shows."""
        client, now, name = (
            self._session.bridge.client,
            self._context.services.clock.now(),
            self._session.worker,
        )
        zone = self._context.preferences.own_zone
        telling = [view for view in self._views if isinstance(view, Tells)]

        def work(unit: UnitOfWork) -> Rows:
            told = {view.key: view.tell(unit, client) for view in telling}
            outlook = read_outlook(unit, client, now, name, zone)
            return Rows(unit.clients.all(archived=True), outlook, told)

        self._session.tasks.read(work, self._show)

    def show_clients(self, clients: Sequence[Client]) -> None:
        """Show clients that are known already, so that the first paint has them."""
        self.rows = Rows(clients, self.rows.outlook, self.rows.told)
        self._show_clients()

    def choose(self, client_id: ClientId | None) -> None:
        """Show one client, or all."""
        self._session.bridge.choose_client(client_id)

    def _show(self, rows: Rows) -> None:
        had, had_active = bool(self.rows.everyone), bool(self.rows.clients)
        self.rows, self.known = rows, True
        bridge = self._session.bridge
        ids = [client.id for client in rows.clients]
        if bridge.client is not None and bridge.client not in ids:
            bridge.choose_client(None if len(ids) != 1 else ids[0])
        elif not had_active and len(ids) == 1:
            bridge.choose_client(ids[0])
        self._show_clients()
        for key, (count, warning) in rows.told.items():
            if (item := self._workspace.rail.item(key)) is not None:
                item.tell(count, warning=warning)
        self._show_outlook()
        self.loaded.emit()
        if had and not rows.everyone:
            self.emptied.emit()
        elif rows.everyone and not had:
            self.filled.emit()

    def _show_clients(self) -> None:
        chosen = self._session.bridge.client
        self._workspace.rail.show_clients(self.rows.clients, chosen, self.rows.archived)
        client = next((item for item in self.rows.clients if item.id == chosen), None)
        self._workspace.set_colour(client.colour if client else "")

    def _show_outlook(self) -> None:
        client = next((c for c in self.rows.clients if c.id == self._session.bridge.client), None)
        zone = client.zone if client else self._context.preferences.own_zone
        now = self._context.services.clock.now()
        self._workspace.rail.status.tell(self.rows.outlook, now, zone, online=online(), stuck=self._stuck)
        self._workspace.show_pauses(self.rows.outlook.pauses, now)

    def _heard(self, changes: Changes) -> None:
        if changes.touches(
            Aggregate.CLIENT, Aggregate.POST, Aggregate.PUBLICATION, Aggregate.ACCOUNT
        ) or PAUSED_KEY in changes.ids(Aggregate.SETTING):
            self._later.start()

    def _client_changed(self, _client: object) -> None:
        self._show_clients()
        self.load()

    def _ticked(self, report: "TickReport | None") -> None:
        if report is not None:
            self._tell_faults(report)
        self._later.start()

    def _tell_faults(self, report: "TickReport") -> None:
        """Say each fault of this computer once, and what keeps it from publishing at all for as long as it does."""
        known = (*self._told, *([report.faults[0]] if report.stuck and self._stuck else ()))
        for fault in report.faults:
            if fault not in known:
                self._context.shell.toast(fault, error=True)
        self._told = report.faults
        stuck = report.faults[0] if report.stuck else ""
        if stuck != self._stuck:
            self._stuck = stuck
            self._show_outlook()


def online() -> bool:
    """Whether the system says that there is a network; True when it does not tell."""
    from PySide6.QtNetwork import QNetworkInformation

    info = QNetworkInformation.instance()
    if info is None:
        return True
    return info.reachability() != QNetworkInformation.Reachability.Disconnected
