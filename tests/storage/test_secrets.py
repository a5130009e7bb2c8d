"""Secrets: in the password store, else in encrypted files, never plain and never shown."""

import errno
import json
import os
import stat

import keyring.backend
import keyring.backends.fail
import keyring.errors
import pytest

from planner.domain.errors import EnvironmentFault, SecretsUnavailable
from storage.secrets import PASSPHRASE, PASSPHRASE_FILE, SERVICE, PlanSecrets, open_secrets
from storage.vault import Vault
from tests.fakes.secrets import FakeSecrets

FIELDS = {"password": "açorn-hunter2", "token": "t0k3n"}


class MemoryKeyring:
    """A password store as the system's ones are.

    No subclass of keyring's own base: that would enter it into the list of this machine's back ends.
    """

    priority = 5

    def __init__(self) -> None:
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError
        del self.kept[service, username]


class LockedKeyring(MemoryKeyring):
    """A password store whose person said no."""

    def get_password(self, *_key):
        raise keyring.errors.KeyringLocked("locked, with hunter2 in its message")

    set_password = delete_password = get_password


class PlainKeyring(MemoryKeyring):
    """A back end that writes passwords as they are, marked as unfit by its priority."""

    priority = 0.5


@pytest.fixture
def vault(tmp_path):
    return Vault(tmp_path / "secrets", "correct horse")


@pytest.fixture
def system(monkeypatch):
    """Put a back end in the place of the system's."""

    def use(backend):
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        return backend

    return use


def by_keyring(vault=None):
    return PlanSecrets(vault, MemoryKeyring(), look=False)


def by_files(vault):
    return PlanSecrets(vault, None, look=False)


def by_fake(_vault):
    return FakeSecrets()


@pytest.mark.parametrize("make", [by_keyring, by_files, by_fake])
def test_fields_are_kept_replaced_and_dropped(make, vault):
    secrets = make(vault)
    assert secrets.get("a") == {}
    secrets.put("a", FIELDS)
    secrets.put("b", {"token": "other"})
    assert secrets.get("a") == FIELDS
    secrets.put("a", {"token": "new"})
    assert secrets.get("a") == {"token": "new"}
    secrets.drop("a")
    secrets.drop("a")
    assert (secrets.get("a"), secrets.get("b")) == ({}, {"token": "other"})


def test_nothing_is_shown(vault):
    secrets = by_files(vault)
    secrets.put("a", FIELDS)
    assert repr(secrets) == "PlanSecrets()"
    assert repr(vault) == "Vault()"


def test_the_password_store_shows_our_name(vault):
    secrets = by_keyring(vault)
    secrets.put("a", FIELDS)
    (key,) = secrets._keyring.kept
    assert key == (SERVICE, "a") == ("Parley", "a")
    assert not (vault._folder).exists()


def test_files_are_for_their_owner_only_and_hold_nothing_plain(vault):
    by_files(vault).put("0198-account", FIELDS)
    assert stat.S_IMODE(vault._folder.stat().st_mode) == 0o700
    files = list(vault._folder.iterdir())
    assert len(files) == 2
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        for plain in (b"hunter2", b"t0k3n", b"password", b"correct horse"):
            assert plain not in file.read_bytes()


def test_another_process_opens_them_with_the_passphrase(vault):
    by_files(vault).put("a", FIELDS)
    again = Vault(vault._folder, "correct horse")
    assert again.get("a") == FIELDS
    again.put("b", {"token": "from there"})
    assert vault.get("b") == {"token": "from there"}


def test_a_passphrase_in_another_encoding_opens_them(tmp_path):
    strange = os.fsdecode(b"caf\xe9 horse")
    Vault(tmp_path, strange).put("a", FIELDS)
    assert Vault(tmp_path, strange).get("a") == FIELDS
    with pytest.raises(SecretsUnavailable, match="is not the one"):
        Vault(tmp_path, "café horse").get("a")


def test_a_wrong_passphrase_is_told_from_a_damaged_file(vault):
    vault.put("a", FIELDS)
    with pytest.raises(SecretsUnavailable, match="passphrase is not the one"):
        Vault(vault._folder, "wrong").get("a")
    path = vault._path("a")
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(SecretsUnavailable, match="damaged"):
        vault.get("a")
    (vault._folder / "vault.json").write_text("{}")
    with pytest.raises(SecretsUnavailable, match="damaged"):
        Vault(vault._folder, "correct horse").get("a")


def test_one_accounts_file_does_not_open_as_anothers(vault):
    vault.put("a", FIELDS)
    vault._path("a").replace(vault._path("b"))
    with pytest.raises(SecretsUnavailable, match="damaged"):
        vault.get("b")


def test_nothing_at_all_is_one_sentence(tmp_path, system):
    system(keyring.backends.fail.Keyring())
    secrets = open_secrets(tmp_path, environment={})
    for ask in (lambda: secrets.get("a"), lambda: secrets.put("a", FIELDS), lambda: secrets.drop("a")):
        with pytest.raises(SecretsUnavailable, match=PASSPHRASE):
            ask()


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring, PlainKeyring])
def test_without_a_safe_password_store_the_files_serve(tmp_path, system, backend):
    system(backend())
    secrets = open_secrets(tmp_path, environment={PASSPHRASE: "correct horse"})
    secrets.put("a", FIELDS)
    assert secrets.get("a") == FIELDS
    assert Vault(tmp_path / "secrets", "correct horse").get("a") == FIELDS


def test_opening_asks_nothing(tmp_path, system):
    asked = []
    backend = system(MemoryKeyring())
    backend.get_password = lambda *key: asked.append(key)
    open_secrets(tmp_path, environment={PASSPHRASE: "correct horse"})
    assert asked == []
    assert list(tmp_path.iterdir()) == []


def test_with_both_the_password_store_keeps_and_the_files_are_found(tmp_path, system, vault):
    store = system(MemoryKeyring())
    vault.put("old", FIELDS)
    secrets = open_secrets(tmp_path, environment={PASSPHRASE: "correct horse"})
    secrets.put("new", {"token": "n"})
    assert json.loads(store.kept[SERVICE, "new"]) == {"token": "n"}
    assert secrets.get("old") == FIELDS
    secrets.drop("old")
    assert secrets.get("old") == {}


def test_a_locked_store_is_one_sentence_without_the_secret():
    secrets = PlanSecrets(None, LockedKeyring(), look=False)
    for ask in (lambda: secrets.get("a"), lambda: secrets.put("a", FIELDS), lambda: secrets.drop("a")):
        with pytest.raises(SecretsUnavailable, match="Unlock it") as caught:
            ask()
        assert "hunter2" not in str(caught.value)


def test_foreign_contents_are_one_sentence():
    secrets = by_keyring()
    secrets._keyring.kept[SERVICE, "a"] = "no json: hunter2"
    with pytest.raises(SecretsUnavailable, match="something else") as caught:
        secrets.get("a")
    assert "hunter2" not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.fixture
def no_store(monkeypatch):
    """A machine without a password store."""
    monkeypatch.setattr("storage.secrets._system_keyring", lambda: None)


def test_encrypted_secrets_are_dropped_without_the_passphrase(tmp_path, no_store):
    open_secrets(tmp_path, environment={PASSPHRASE: "long enough"}).put("a", FIELDS)
    headless = open_secrets(tmp_path, environment={})
    headless.drop("a")
    assert list((tmp_path / "secrets").glob("*.sealed")) == []
    with pytest.raises(SecretsUnavailable):
        headless.drop("a")  # it may be in a password store that is not here


def test_the_passphrase_may_stand_in_a_file_that_only_its_owner_reads(tmp_path, no_store):
    file = tmp_path / "passphrase"
    file.write_text("correct horse\n")
    file.chmod(0o600)
    open_secrets(tmp_path, environment={PASSPHRASE_FILE: str(file)}).put("a", FIELDS)
    assert open_secrets(tmp_path, environment={PASSPHRASE: "correct horse"}).get("a") == FIELDS
    file.chmod(0o644)
    with pytest.raises(SecretsUnavailable, match=r"read by others.*chmod 600"):
        open_secrets(tmp_path, environment={PASSPHRASE_FILE: str(file)}).get("a")


def test_the_passphrase_may_come_through_an_open_descriptor(tmp_path, no_store):
    reading, writing = os.pipe()
    os.write(writing, b"correct horse\n")
    os.close(writing)
    secrets = open_secrets(tmp_path, environment={PASSPHRASE_FILE: f"/dev/fd/{reading}"})
    os.close(reading)
    secrets.put("a", FIELDS)
    assert Vault(tmp_path / "secrets", "correct horse").get("a") == FIELDS


@pytest.mark.parametrize(
    ("content", "told"), [(None, "no such file"), (b"\n", "is empty"), (b"\xff\xfe", "no text")]
)
def test_a_passphrase_file_that_holds_none_says_so_when_it_is_needed(tmp_path, no_store, content, told):
    file = tmp_path / "passphrase"
    if content is not None:
        file.write_bytes(content)
        file.chmod(0o600)
    secrets = open_secrets(tmp_path, environment={PASSPHRASE_FILE: str(file)})
    with pytest.raises(SecretsUnavailable, match=told):
        secrets.get("a")


def test_what_the_key_costs_stands_in_the_folder_so_that_it_can_be_raised(vault, monkeypatch):
    vault.put("a", FIELDS)
    head = json.loads((vault._folder / "vault.json").read_bytes())
    assert head["scrypt"] == {"n": 2**15, "r": 8, "p": 1}
    monkeypatch.setattr("storage.vault._SCRYPT", {"n": 2**16, "r": 8, "p": 1})  # a later version's
    assert Vault(vault._folder, "correct horse").get("a") == FIELDS
    newer = Vault(vault._folder.with_name("newer"), "correct horse")
    newer.put("a", FIELDS)
    assert json.loads((newer._folder / "vault.json").read_bytes())["scrypt"]["n"] == 2**16


def test_a_full_disk_leaves_the_old_secret(vault, monkeypatch):
    vault.put("a", FIELDS)

    def full(*_):
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr("storage.atomic.os.fsync", full)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        vault.put("a", {"token": "new"})
    assert vault.get("a") == FIELDS
