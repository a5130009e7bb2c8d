"""The window at sign-in, on each system."""

import plistlib
import shlex
import sys

import pytest

from planner.domain.errors import EnvironmentFault
from planner.ports.at_login import NoAtLogin
from storage.autostart.at_login import LABEL, RUN_KEY, EntryFile, RunValue, at_login_of, desktop_entry
from storage.paths import default_data_dir

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
    (file,) = (tmp_path / "config" / "autostart").glob("parley-*.desktop")
    text = file.read_text()
    assert f"--data {tmp_path / 'plan'} window --tray" in text


def _data_of(system, computer):
    """The folders whose windows open at sign-in, by the name of the entry."""
    if system == "win32":
        return {
            name: command.split(" --data ")[1].split(" window")[0]
            for name, command in computer.values.items()
        }
    found = {}
    for file in sorted(computer.rglob("*.*")):
        text = file.read_text()
        if system == "darwin":
            words = plistlib.loads(file.read_bytes())["ProgramArguments"]
            found[file.stem] = words[words.index("--data") + 1]
        else:
            found[file.stem] = text.split(" --data ")[1].split(" window")[0]
    return found


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_two_plans_have_two_entries(system, tmp_path, monkeypatch):
    registry, home = FakeRegistry(), tmp_path / "home"
    monkeypatch.setattr("storage.autostart.at_login.sys.platform", system)
    monkeypatch.setitem(sys.modules, "winreg", registry)
    for variable, folder in (("HOME", home), ("XDG_CONFIG_HOME", home), ("XDG_DATA_HOME", tmp_path / "data")):
        monkeypatch.setenv(variable, str(folder))
    computer = registry if system == "win32" else home
    plain = {"linux": "parley", "darwin": LABEL, "win32": "Parley"}[system]
    usual, kiln = default_data_dir(), tmp_path / "kiln"

    def of(folder, main="main.py"):
        return at_login_of(folder, tmp_path / main)

    of(usual).turn(True)
    assert of(usual).on()
    assert not of(kiln).on()
    of(kiln).turn(True)
    told = _data_of(system, computer)
    assert (told.pop(plain), list(told.values())) == (str(usual), [str(kiln)])
    assert of(usual, "moved.py").on(), "Parley lies elsewhere now"
    of(usual).turn(False)
    assert not of(usual).on()
    assert of(kiln).on()
    of(kiln).turn(False)
    assert _data_of(system, computer) == {}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG folders")
def test_the_plain_name_of_an_older_version_is_that_of_its_plan(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    kiln = tmp_path / "kiln & co"
    program = (sys.executable, str(tmp_path / "main.py"), "--data", str(kiln), "window", "--tray")
    file = tmp_path / "config" / "autostart" / "parley.desktop"
    EntryFile(file, desktop_entry(program).encode()).turn(True)
    usual = at_login_of(default_data_dir(), tmp_path / "main.py")
    assert at_login_of(kiln, tmp_path / "main.py").on()
    assert not usual.on()
    usual.turn(True)
    at_login_of(kiln, tmp_path / "main.py").turn(False)
    assert not file.exists()
    assert usual.on()


def test_where_it_is_not_known_it_is_not_offered():
    entry = NoAtLogin()
    assert not entry.able()
    assert not entry.on()
    entry.turn(False)
