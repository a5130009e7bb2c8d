"""The window at sign-in, on each system."""

import shlex
import sys

import pytest

from planner.domain.errors import EnvironmentFault
from planner.ports.at_login import NoAtLogin
from storage.autostart.at_login import RUN_KEY, EntryFile, RunValue, at_login_of, desktop_entry

PROGRAM = (
    "/opt/py thon/bin/python",
    "/opt/parley/main.py",
    "--data",
    '/home/a/50 % of "$X"',
    "window",
    "--tray",
)


class FakeRegistry:
    """As much of the module winreg as is used."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "user", 2, 1

    def __init__(self, *, denied=False):
        self.values, self.denied = {}, denied

    def _open(self, _root, path):
        assert path == RUN_KEY
        if self.denied:
            raise PermissionError(5, "Access is denied")
        return self

    def OpenKey(self, root, path):  # noqa: N802
        return self._open(root, path)

    def CreateKeyEx(self, root, path, _reserved, _access):  # noqa: N802
        return self._open(root, path)

    def __enter__(self):
        return self

    def __exit__(self, *_told):
        return False

    def QueryValueEx(self, _key, name):  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(2, "not there")
        return self.values[name], 1

    def SetValueEx(self, _key, name, _reserved, _kind, value):  # noqa: N802
        self.values[name] = value

    def DeleteValue(self, _key, name):  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(2, "not there")
        del self.values[name]


def test_a_file_is_written_and_deleted(tmp_path):
    entry = EntryFile(tmp_path / "autostart" / "parley.desktop", b"[Desktop Entry]\n")
    assert not entry.on()
    entry.turn(False)  # nothing there is no fault
    entry.turn(True)
    entry.turn(True)
    assert entry.on()
    assert (tmp_path / "autostart" / "parley.desktop").read_bytes() == b"[Desktop Entry]\n"
    entry.turn(False)
    assert not entry.on()


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "autostart").write_text("a file")
    with pytest.raises(EnvironmentFault, match="could not be written"):
        EntryFile(tmp_path / "autostart" / "parley.desktop", b"").turn(True)


def test_the_desktop_entry_gives_back_every_word():
    line = next(one for one in desktop_entry(PROGRAM).splitlines() if one.startswith("Exec="))
    unescaped = line.removeprefix("Exec=").replace("\\\\", "\\")  # the file's own escape
    assert [word.replace("%%", "%").replace("\\$", "$") for word in shlex.split(unescaped)] == list(PROGRAM)


def test_the_registry_gets_a_value_and_loses_it():
    registry = FakeRegistry()
    entry = RunValue('"C:\\py.exe" main.py', registry)
    entry.turn(False)
    assert not entry.on()
    entry.turn(True)
    assert entry.on()
    assert registry.values == {"Parley": '"C:\\py.exe" main.py'}
    entry.turn(False)
    assert not entry.on()


def test_what_windows_refuses_is_said():
    entry = RunValue("x", FakeRegistry(denied=True))
    assert not entry.on()
    with pytest.raises(EnvironmentFault, match="Access is denied"):
        entry.turn(True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG folders")
def test_linux_takes_the_folder_that_the_desktop_reads(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = at_login_of(tmp_path / "plan", tmp_path / "main.py")
    entry.turn(True)
    text = (tmp_path / "config" / "autostart" / "parley.desktop").read_text()
    assert f"--data {tmp_path / 'plan'} window --tray" in text


def test_where_it_is_not_known_it_is_not_offered():
    entry = NoAtLogin()
    assert not entry.able()
    assert not entry.on()
    entry.turn(False)
