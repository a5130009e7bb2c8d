"""One window per data folder: a second start brings the first to the front and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 800


def address_of(data_dir: Path) -> str:
    """The local address of the window that has ``data_dir`` open."""
    digest = hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()
    return f"parley-{digest[:24]}"


def call_first(data_dir: Path) -> bool:
    """Ask a window that is open on ``data_dir`` to come to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(address_of(data_dir))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(b"front\n")
    socket.waitForBytesWritten(WAIT_MS)
    socket.disconnectFromServer()
    return True


class FirstWindow(QObject):
    """Listens for later starts. ``called`` is sent for each."""

    called = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        address = address_of(data_dir)
        if not self._server.listen(address):
            # Nobody answered at this address before, so what is there was left by a crash.
            QLocalServer.removeServer(address)
            self._server.listen(address)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()
