"""Secrets of accounts: in the system's password store, else in files encrypted with a passphrase. Never plain."""

import hashlib
import json
import os
import stat
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from planner.domain.errors import SecretsUnavailable
from planner.domain.hidden import remember
from planner.domain.ids import AccountId
from planner.languages import tr
from storage.vault import Vault

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Parley"
"""The name under which the system's password store shows them."""

PASSPHRASE = "PARLEY_PASSPHRASE"  # noqa: S105 - the name of the variable, not a secret
PASSPHRASE_FILE = "PARLEY_PASSPHRASE_FILE"  # noqa: S105 - the same, for a file that holds it

_T = TypeVar("_T")
_HANDED_OVER = "CREDENTIALS_DIRECTORY"  # systemd's
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_PATIENCE = 120.0  # seconds; who holds the lock asks one network one question
_SAFE_PRIORITY = 1
"""Keyring's own mark of back ends that are fit for use; plain-text and do-nothing ones are below it."""


class PlanSecrets:
    """``planner.ports.outside.Secrets``.

    The system's password store is looked for when a secret is first needed, not before: starting it takes
    longer than opening a plan. Where both exist (a desktop with ``PARLEY_PASSPHRASE`` set), new secrets go
    to the password store, and those in the encrypted files are found still.
    """

    def __init__(
        self,
        vault: Vault | None,
        keyring: "KeyringBackend | None",
        *,
        look: bool,
        sealed: Vault | None = None,
        trouble: str = "",
        locks: Path | None = None,
    ) -> None:
        self._locks = locks  # a folder; None: nobody else has these secrets
        self._trouble = trouble  # why a passphrase that was meant cannot be had
        self._vault = vault
        self._sealed = vault or sealed  # what can be dropped: that needs no passphrase
        self._keyring = keyring
        self._look = look
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return "PlanSecrets()"

    def get(self, account_id: AccountId) -> Mapping[str, str]:
        """The account's secret fields by name; empty when there are none. Raises SecretsUnavailable."""
        keyring = self._store()
        if keyring is not None:
            stored = _ask(lambda: keyring.get_password(SERVICE, account_id))
            if stored:
                return _fields(stored)
        return {} if self._vault is None else self._vault.get(account_id)

    def put(self, account_id: AccountId, fields: Mapping[str, str]) -> None:
        """Keep the fields in place of earlier ones. Raises SecretsUnavailable."""
        keyring = self._store()
        if keyring is not None:
            said = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True)
            _ask(lambda: keyring.set_password(SERVICE, account_id, said))
        elif self._vault is not None:
            self._vault.put(account_id, fields)

    def drop(self, account_id: AccountId) -> None:
        """Forget the account's secrets everywhere; none being there is no error. Raises SecretsUnavailable."""
        dropped = self._sealed is not None and self._sealed.drop(account_id)
        try:
            keyring = self._store()
        except SecretsUnavailable:
            if dropped:
                return
            raise
        if keyring is not None and _ask(lambda: keyring.get_password(SERVICE, account_id)) is not None:
            _ask(lambda: keyring.delete_password(SERVICE, account_id))

    @contextmanager
    def alone(self, account_id: AccountId) -> Iterator[None]:
        """Hold the account's lock: a window and an agent never renew the same token. Raises SecretsUnavailable."""
        if self._locks is None:
            yield
            return
        from filelock import FileLock, Timeout

        name = hashlib.sha256(account_id.encode()).hexdigest()
        lock = FileLock(self._locks / f"{name}.lock", timeout=_PATIENCE, thread_local=False)
        try:
            self._locks.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire()
        except (OSError, Timeout) as error:
            raise SecretsUnavailable(
                tr(
                    "Another Parley on this computer is signing in to the same account. Try again in a minute."
                )
                if isinstance(error, Timeout)
                else tr("The folder {folder} cannot be written to.", folder=self._locks)
            ) from error
        try:
            yield
        finally:
            lock.release()

    def _store(self) -> "KeyringBackend | None":
        """The password store, None when the encrypted files serve instead."""
        with self._lock:
            if self._look:
                self._keyring = _system_keyring()
                self._look = False
        if self._keyring is None and self._vault is None:
            raise SecretsUnavailable(
                self._trouble
                or tr(
                    "This computer has no password store, so passwords cannot be kept safely. "
                    "Set the environment variable {name} to a long passphrase, or {file} to a file "
                    "that holds it: they are then kept in encrypted files.",
                    name=PASSPHRASE,
                    file=PASSPHRASE_FILE,
                )
            )
        return self._keyring


def open_secrets(data_dir: Path, *, environment: Mapping[str, str] | None = None) -> PlanSecrets:
    """The secrets that belong to the plan in ``data_dir``. No password store is opened or asked yet.

    The passphrase of the encrypted files is ``PARLEY_PASSPHRASE``, else the first line of the file that
    ``PARLEY_PASSPHRASE_FILE`` names (also ``/dev/fd/3``), which nobody else may be able to read.
    """
    given = os.environ if environment is None else environment
    passphrase, trouble = given.get(PASSPHRASE, ""), ""
    if not passphrase and given.get(PASSPHRASE_FILE):
        path = Path(given[PASSPHRASE_FILE]).expanduser()
        handed = str(path.parent) == given.get(_HANDED_OVER)
        passphrase, trouble = _read_passphrase(path, handed=handed)
    remember([passphrase])
    vault = Vault(data_dir / "secrets", passphrase)
    return PlanSecrets(
        vault if passphrase else None,
        None,
        look=True,
        sealed=vault,
        trouble=trouble,
        locks=data_dir / "secrets",
    )


def _read_passphrase(path: Path, *, handed: bool) -> tuple[str, str]:
    """The passphrase in a file, or what is wrong with the file; ``handed``: systemd sees to who may read it."""
    named = tr("The passphrase file {path}", path=path)
    try:
        with path.open(encoding="utf-8") as file:
            about = os.fstat(file.fileno())
            checked = stat.S_ISREG(about.st_mode) and os.name == "posix" and not handed
            if checked and about.st_mode & _OTHERS:
                return "", tr(
                    "{named} can be read by others. Let only its owner read it: chmod 600 {path}",
                    named=named,
                    path=path,
                )
            passphrase = file.readline().rstrip("\r\n")
    except (OSError, ValueError) as error:
        why = error.strerror.lower() if isinstance(error, OSError) and error.strerror else tr("it is no text")
        return "", tr(
            "{named} cannot be read: {why}. Check {variable}.", named=named, why=why, variable=PASSPHRASE_FILE
        )
    return passphrase, "" if passphrase else tr(
        "{named} is empty. Write a long passphrase into its first line.", named=named
    )


def _system_keyring() -> "KeyringBackend | None":
    """The system's password store, None where there is none (headless) or only an unsafe one."""
    import keyring
    from keyring.errors import KeyringError

    try:
        backend = keyring.get_keyring()
        safe = backend.priority >= _SAFE_PRIORITY
    except (KeyringError, RuntimeError):  # a back end that is configured but cannot run here
        return None
    return backend if safe else None


def _ask(work: Callable[[], _T]) -> _T:
    """Ask the password store; whatever its many back ends raise becomes one sentence without the secret."""
    try:
        return work()
    except Exception as error:
        raise SecretsUnavailable(
            tr(
                "The system’s password store did not answer ({error}). Unlock it, then try again.",
                error=type(error).__name__,
            )
        ) from error


def _fields(stored: str) -> dict[str, str]:
    try:
        return {str(name): str(value) for name, value in json.loads(stored).items()}
    except (ValueError, AttributeError):
        raise SecretsUnavailable(
            tr("The password store holds something else under Parley’s name. Sign in to the account again.")
        ) from None
