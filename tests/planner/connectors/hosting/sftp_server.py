"""An SFTP server on loopback over a folder: paramiko's own server side, for one user."""

import contextlib
import os
import socket
import threading
from pathlib import Path

import paramiko

USER, PASSWORD = "rye", "sourdough starter"


class _Login(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        right = (username, password) == (USER, PASSWORD)
        return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, chanid):  # noqa: ARG002
        return paramiko.OPEN_SUCCEEDED

    def get_allowed_auths(self, username):  # noqa: ARG002
        return "password"


class _Handle(paramiko.SFTPHandle):
    server: "SftpServer"

    def stat(self):
        return paramiko.SFTPAttributes.from_stat(os.fstat(self.writefile.fileno()))

    def write(self, offset, data):
        if self.server.breaks_at is not None and offset >= self.server.breaks_at:
            self.close()
            self.server.hang_up()
            return paramiko.SFTP_FAILURE
        if self.server.room is not None and offset + len(data) > self.server.room:
            return paramiko.SFTP_FAILURE
        return super().write(offset, data)


def _disk(folder: Path, of: "SftpServer") -> type[paramiko.SFTPServerInterface]:
    class Disk(paramiko.SFTPServerInterface):
        def _path(self, path):
            return folder / path.lstrip("/")

        def stat(self, path):
            try:
                return paramiko.SFTPAttributes.from_stat(self._path(path).stat())
            except OSError as error:
                return paramiko.SFTPServer.convert_errno(error.errno)

        lstat = stat

        def open(self, path, flags, attr):  # noqa: ARG002
            handle = _Handle(flags)
            handle.server = of
            try:
                handle.filename = str(path)
                handle.writefile = handle.readfile = self._path(path).open("wb")
            except OSError as error:
                return paramiko.SFTPServer.convert_errno(error.errno)
            return handle

        def rename(self, oldpath, newpath):
            self._path(oldpath).rename(self._path(newpath))
            return paramiko.SFTP_OK

        def remove(self, path):
            try:
                self._path(path).unlink()
            except OSError as error:
                return paramiko.SFTPServer.convert_errno(error.errno)
            return paramiko.SFTP_OK

    return Disk


class SftpServer:
    """Serves ``folder`` on a port of its own until it is closed; ``rekey`` gives it another key.

    Attributes:
        room: bytes that the disk has left, None: enough. breaks_at: byte of a file at which it hangs up.
    """

    def __init__(self, folder: Path) -> None:
        self.room: int | None = None
        self.breaks_at: int | None = None
        self._transports: list[paramiko.Transport] = []
        self._disk = _disk(folder, self)
        self._key = paramiko.ECDSAKey.generate()
        self._line = socket.create_server(("127.0.0.1", 0))
        self.port = self._line.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def fingerprint(self) -> str:
        return self._key.fingerprint

    def rekey(self) -> None:
        self._key = paramiko.ECDSAKey.generate()

    def hang_up(self) -> None:
        for transport in self._transports:
            with contextlib.suppress(OSError):
                transport.sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._line.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._line.accept()
            except OSError:
                return
            with contextlib.suppress(
                paramiko.SSHException, EOFError, OSError
            ):  # a client may leave at any time
                transport = paramiko.Transport(line)
                self._transports.append(transport)
                transport.add_server_key(self._key)
                transport.set_subsystem_handler("sftp", paramiko.SFTPServer, self._disk)
                transport.start_server(server=_Login())
