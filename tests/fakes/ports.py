"""Ports of this machine that nobody listens at for a while."""

import socket


def held(port: int = 0) -> socket.socket:
    """A silent holder of a port: who connects is refused, and no other program is given it before it is closed."""
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    line.bind(("127.0.0.1", port))
    return line
