"""A folder of one's own web space, reached by SFTP: files lie there openly, under names nobody guesses."""

import contextlib
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from urllib.parse import quote

import paramiko

from planner.connectors.connector import CredentialField
from planner.connectors.hosting.place import Keys
from planner.domain.errors import NotSent, Refused, SignInNeeded
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http

SECONDS = 20.0  # to connect, and for each answer
_PORT = 22


class Sftp:
    """Keeps the server's key when it is first seen; another key later is refused, whoever shows it."""

    kind = "sftp"
    label = tr("Web space by SFTP")
    fields: Sequence[CredentialField] = (
        CredentialField(
            key="host",
            label=tr("Server"),
            placeholder="ssh.example.net",
            help=tr("With :port where it is not 22."),
        ),
        CredentialField(key="login", label=tr("User name")),
        CredentialField(key="password", label=tr("Password"), secret=True),
        CredentialField(
            key="folder",
            label=tr("Folder"),
            placeholder="/var/www/media",
            help=tr("It has to be there already, and the web has to show what is in it."),
        ),
        CredentialField(
            key="address",
            label=tr("Address of the folder"),
            placeholder="https://yourshop.example/media",
            pattern=r"\s*https?://\S+\s*",
            wrong=tr("It begins with https://."),
        ),
    )

    def learn(self, keys: Keys) -> Mapping[str, str]:
        """The server's key, as it shows it now, and whether user and folder are right."""
        with _session(keys) as (channel, shown):
            _in_folder(channel, keys)
            return {"fingerprint": shown}

    def spot(self, keys: Keys) -> str:
        """The server and the folder."""
        return f"{keys['host'].strip()}:{keys['folder'].strip()}"

    def put_up(self, http: Http, keys: Keys, name: str, file: MediaFile) -> str:  # noqa: ARG002 - another protocol
        """Write the file under another name first: nobody fetches half of it.

        The name was never used, so the plain way of renaming will do, which every server knows.
        """
        with _session(keys) as (channel, _):
            _in_folder(channel, keys)
            with _told(channel, partial(_not_taken, keys)):
                with channel.open(_half(name), "wb") as there:
                    there.set_pipelined(True)
                    for chunk in file.body.chunks():
                        there.write(chunk)
                written = channel.stat(_half(name)).st_size  # a full disk is told of no piece that goes ahead
                if written != file.body.size:
                    raise Refused(
                        tr(
                            "{host} kept {written:,} of {size:,} bytes of the file. Make room there.",
                            host=keys["host"],
                            written=written or 0,
                            size=file.body.size,
                        ),
                        field="media",
                    )
                channel.rename(_half(name), name)
        return name

    def address_of(self, keys: Keys, ref: str) -> str:
        """Under the address of the folder."""
        return f"{keys['address'].strip().rstrip('/')}/{quote(ref)}"

    def take_down(self, http: Http, keys: Keys, name: str, ref: str) -> None:  # noqa: ARG002 - the name is it
        """Delete the file, and the half of one that never became whole."""
        with _session(keys) as (channel, _):
            _in_folder(channel, keys)
            with _told(channel, partial(_not_deleted, keys)):
                for each in (_half(name), name):
                    with contextlib.suppress(FileNotFoundError):
                        channel.remove(each)


@contextmanager
def _session(keys: Keys) -> Iterator[tuple[paramiko.SFTPClient, str]]:
    """A session, and the fingerprint of the server's key.

    Raises:
        NotSent: the server cannot be reached. Refused: its key is another one than it was.
        SignInNeeded: it does not accept user or password.
    """
    host, _, port = keys["host"].strip().partition(":")
    try:
        line = socket.create_connection((host, int(port or _PORT)), SECONDS)
    except (OSError, ValueError) as error:
        raise NotSent(tr("{host} could not be reached.", host=keys["host"])) from error
    transport = paramiko.Transport(line)
    try:
        transport.banner_timeout = transport.auth_timeout = SECONDS
        transport.start_client(timeout=SECONDS)
        shown = transport.get_remote_server_key().fingerprint
        known = keys["fingerprint"]
        if known and shown != known:
            raise Refused(
                tr(
                    "{host} shows another key than before: {key}. Ask your provider whether it was changed, then set the place up again.",
                    host=keys["host"],
                    key=shown,
                ),
                field="host",
            )
        transport.auth_password(keys["login"], keys["password"])
        channel = paramiko.SFTPClient.from_transport(transport)
        assert channel is not None
        talk = channel.get_channel()
        if talk is not None:
            talk.settimeout(SECONDS)
        yield channel, shown
    except paramiko.AuthenticationException as error:
        raise SignInNeeded(
            tr("{host} does not accept the user name or the password.", host=keys["host"])
        ) from error
    except (paramiko.SSHException, EOFError, TimeoutError) as error:
        raise NotSent(tr("{host} broke off.", host=keys["host"]), detail=type(error).__name__) from error
    finally:
        transport.close()


@contextmanager
def _told(channel: paramiko.SFTPClient, refused: Callable[[str], Refused]) -> Iterator[None]:
    """What the server says no to is a refusal. Raises EOFError when the line broke, which ``_session`` tells."""
    try:
        yield
    except OSError as error:
        talk = channel.get_channel()
        if isinstance(error, TimeoutError | ConnectionError) or talk is None or talk.closed:
            raise EOFError from error
        raise refused((error.strerror or str(error) or type(error).__name__).lower()) from error


def _in_folder(channel: paramiko.SFTPClient, keys: Keys) -> None:
    with _told(channel, partial(_no_folder, keys)):
        channel.chdir(keys["folder"].strip() or ".")


def _no_folder(keys: Keys, _reason: str) -> Refused:
    says = tr("There is no folder {folder} on {host}.", folder=keys["folder"], host=keys["host"])
    return Refused(says, field="folder")


def _not_taken(keys: Keys, reason: str) -> Refused:
    says = tr("{host} did not take the file: {reason}.", host=keys["host"], reason=reason)
    return Refused(says, field="media")


def _not_deleted(keys: Keys, reason: str) -> Refused:
    return Refused(tr("{host} did not delete the file: {reason}.", host=keys["host"], reason=reason))


def _half(name: str) -> str:
    return f".{name}"
