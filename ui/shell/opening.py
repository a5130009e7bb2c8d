"""Opens plans off the GUI thread: the window stays alive while a plan is copied, migrated or filled."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from planner.domain.client import Client
from planner.domain.errors import DamagedFile
from planner.ports.services import Services


@dataclass(frozen=True, slots=True)
class Opened:
    """An open plan with its clients, archived ones too, so that the first picture has them.

    Attributes:
        said: what was done before it was opened, "" nothing. refused: ``said`` tells why it was not done.
    """

    services: Services
    clients: Sequence[Client]
    sample: bool
    said: str = ""
    refused: bool = False


def open_plan(opener: Callable[[bool], Services], flag: bool, *, sample: bool) -> Opened:
    """Open and read the clients. Raises UserError and EnvironmentFault."""
    services = opener(flag)
    try:
        with services.plan.glance() as look:
            clients = look.clients.all(archived=True)
    except BaseException as error:
        services.plan.close()
        if not isinstance(error, DamagedFile):
            raise
        raise DamagedFile(str(error), path=error.path, good=services.backups.newest_good()) from error
    return Opened(services, clients, sample)


class Opening(QObject):
    """One plan on its way; exactly one of ``opened`` and ``failed`` is sent, on the GUI thread."""

    opened = Signal(object)
    failed = Signal(object)
    _over = Signal()

    def __init__(self, work: Callable[[], Opened], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._result: Opened | Exception | None = None
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="opening")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def _run(self) -> None:
        try:
            self._result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the window, which shows it
            self._result = error
        self._over.emit()

    def _tell(self) -> None:
        self._thread.join()
        if isinstance(self._result, Opened):
            self.opened.emit(self._result)
        else:
            self.failed.emit(self._result)
