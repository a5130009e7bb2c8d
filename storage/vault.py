"""Encrypted files for secrets, opened by a passphrase: scrypt for the key, AES-256-GCM for each file.

One file for each account, so that a window and an agent never overwrite each other's. ``vault.json`` holds
the salt and a sealed known word, by which a wrong passphrase is told from a damaged file.
"""

import base64
import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from planner.domain.errors import EnvironmentFault, SecretsUnavailable
from planner.languages import tr
from storage.atomic import write_atomic
from storage.files import save_fault

_WORD = b"Parley"
_SCRYPT = {"n": 2**15, "r": 8, "p": 1}  # 32 MiB and about 0.1 s a try: the usual interactive setting
_NONCE = 12
_ONLY_MINE = 0o600


class Vault:
    """A folder of encrypted files, one for each account."""

    def __init__(self, folder: Path, passphrase: str) -> None:
        self._folder = folder
        self._passphrase = passphrase

    def __repr__(self) -> str:
        return "Vault()"

    def get(self, account_id: str) -> dict[str, str]:
        """The fields by name; empty when there are none. Raises SecretsUnavailable."""
        path = self._path(account_id)
        try:
            sealed = path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise SecretsUnavailable(tr("The secrets file {path} may not be read.", path=path)) from error
        opened: dict[str, str] = json.loads(self._open(sealed, account_id.encode(), path))
        return opened

    def put(self, account_id: str, fields: Mapping[str, str]) -> None:
        """Keep the fields. Raises SecretsUnavailable, EnvironmentFault (disk full)."""
        plain = json.dumps(dict(fields), ensure_ascii=False).encode()
        self._write(self._path(account_id), self._seal(plain, account_id.encode()))

    def drop(self, account_id: str) -> bool:
        """Forget them; needs no passphrase. Answers whether there were any. Raises SecretsUnavailable."""
        path = self._path(account_id)
        try:
            path.unlink()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise SecretsUnavailable(
                tr("The secrets file {path} could not be deleted. Delete it by hand.", path=path)
            ) from error
        return True

    def _path(self, account_id: str) -> Path:
        return self._folder / f"{hashlib.sha256(account_id.encode()).hexdigest()}.sealed"

    @cached_property
    def _key(self) -> bytes:
        """The key behind the passphrase; the first use in a new folder chooses the salt."""
        path = self._folder / "vault.json"
        if not path.exists():
            self._make(path)
        try:
            head = json.loads(path.read_bytes())
            salt, word = base64.b64decode(head["salt"]), base64.b64decode(head["word"])
            key = self._derive(salt, head["scrypt"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SecretsUnavailable(
                tr("The secrets file {path} is damaged. Put back a copy of it.", path=path)
            ) from error
        if _opened(key, word, salt) != _WORD:
            raise SecretsUnavailable(
                tr(
                    "The passphrase is not the one that {folder} was made with. Look at "
                    "PARLEY_PASSPHRASE, or at the file that PARLEY_PASSPHRASE_FILE names.",
                    folder=self._folder,
                )
            )
        return key

    def _make(self, path: Path) -> None:
        salt = os.urandom(16)
        word = _sealed(self._derive(salt, _SCRYPT), _WORD, salt)
        head = {"scrypt": _SCRYPT, "salt": _text(salt), "word": _text(word)}
        mine = path.with_name(f"vault.{os.getpid()}.json")
        self._write(mine, json.dumps(head).encode())
        try:
            with contextlib.suppress(FileExistsError):  # another process was first: its salt counts
                os.link(mine, path)
        except OSError:  # a disk without hard links
            mine.replace(path)
        mine.unlink(missing_ok=True)

    def _derive(self, salt: bytes, cost: Mapping[str, int]) -> bytes:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        phrase = self._passphrase.encode(errors="surrogateescape")  # a variable may be in another encoding
        return Scrypt(salt=salt, length=32, **cost).derive(phrase)

    def _seal(self, plain: bytes, about: bytes) -> bytes:
        return _sealed(self._key, plain, about)

    def _open(self, sealed: bytes, about: bytes, path: Path) -> bytes:
        plain = _opened(self._key, sealed, about)
        if plain is None:
            raise SecretsUnavailable(
                tr("The secrets file {path} is damaged. Sign in to the account again.", path=path)
            )
        return plain

    def _write(self, path: Path, data: bytes) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomic(path, data, mode=_ONLY_MINE)
        except OSError as error:
            fault: EnvironmentFault = save_fault(path, error)
            raise fault from error


def _sealed(key: bytes, plain: bytes, about: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, about)


def _opened(key: bytes, sealed: bytes, about: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
    except (InvalidTag, ValueError):
        return None


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
