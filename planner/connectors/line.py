"""The one connection of a call: where it may lead, whether it stood, and a way to cut it from another thread."""

import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Line:
    """One connection.

    Args:
        sending: seconds that one piece of a request may take to leave.
        may_lead_to: raises where an address is not allowed.
        too_late: whether the moment for the request is over.
    """

    def __init__(
        self,
        sending: float,
        may_lead_to: Callable[[str], None],
        too_late: Callable[[], bool] = lambda: False,
    ) -> None:
        self._sending = sending
        self._may_lead_to = may_lead_to
        self._too_late = too_late
        self.was_late = False
        self.stood = False
        self.is_cut = False
        self._socket: socket.socket | None = None

    def reached(self, connected: socket.socket) -> None:
        """There is somebody at the other end, and nothing was said yet. Raises Refused, the line closed."""
        try:
            self._may_lead_to(str(connected.getpeername()[0]))
        except BaseException:
            connected.close()
            raise

    def opened(self, connected: socket.socket | None) -> None:
        """The connection stands, its certificate is checked: from now on the request may arrive."""
        self._socket = connected
        if self.is_cut:
            self.cut()
            raise OSError("cut before anything was sent")
        if self._too_late():
            self.was_late = True
            self.cut()
            raise OSError("stood too late")
        if connected is not None:  # else a picture would have to leave within the time to connect
            connected.settimeout(self._sending)
        self.stood = True

    def cut(self) -> None:
        """End the connection, now or as soon as it stands."""
        self.is_cut = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


class LineAdapter(HTTPAdapter):
    """An adapter whose connections tell ``line`` when they stand."""

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """As the adapter does, with connections of its own."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._line)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """The same for those through a proxy."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = _pools(self._line)
        return manager


class _Plain(HTTPConnection):
    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line

    def _new_conn(self) -> socket.socket:
        return _looked_at(self, super()._new_conn(), self._line)

    def connect(self) -> None:
        super().connect()
        self._line.opened(self.sock)


class _Secure(HTTPSConnection):
    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line

    def _new_conn(self) -> socket.socket:
        return _looked_at(self, super()._new_conn(), self._line)

    def connect(self) -> None:
        super().connect()
        self._line.opened(self.sock)


class _PlainPool(HTTPConnectionPool):
    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ConnectionCls = partial(_Plain, line=line)  # type: ignore[assignment] # a maker of connections will do


class _SecurePool(HTTPSConnectionPool):
    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ConnectionCls = partial(_Secure, line=line)  # type: ignore[assignment] # the same


def _pools(line: Line) -> dict[str, Any]:
    """The makers of pools whose connections tell ``line``."""
    return {"http": partial(_PlainPool, line=line), "https": partial(_SecurePool, line=line)}


def _looked_at(connection: HTTPConnection, connected: socket.socket, line: Line) -> socket.socket:
    """The fresh socket, when it led to where it may; behind a proxy only the proxy knows that."""
    if connection.proxy is None:
        line.reached(connected)
    return connected
