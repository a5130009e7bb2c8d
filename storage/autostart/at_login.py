"""The window at sign-in: an XDG autostart entry, a launchd agent, or a value under Windows' Run key."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from planner.ports.at_login import AtLogin, NoAtLogin
from storage.autostart.choose import python_without_console
from storage.autostart.running import write_entry
from storage.place import Place

LABEL = "app.parley.window"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
VALUE = "Parley"
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"
"""Characters that an Exec line of a desktop entry takes in quotation marks only."""


def at_login_of(where: Path | Place, main: Path) -> AtLogin:
    """What opens the window of the plan at a place, or in a folder. A plan on a server is named by its folder, too."""
    place = where if isinstance(where, Place) else Place(where)
    if place.server:
        return NoAtLogin()  # its address has a password, which is written into no file
    data = str(place.data_dir.resolve())
    program = (python_without_console(), str(main), "--data", data, "window", "--tray")
    if sys.platform == "darwin":
        plist = {"Label": LABEL, "ProgramArguments": list(program), "RunAtLoad": True}
        return EntryFile(Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist", plistlib.dumps(plist))
    if sys.platform == "win32":
        import winreg

        return RunValue(subprocess.list2cmdline(program), winreg)
    if sys.platform.startswith("linux"):
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return EntryFile(config / "autostart" / "parley.desktop", desktop_entry(program).encode())
    return NoAtLogin()


def desktop_entry(program: Sequence[str]) -> str:
    """The entry of the Desktop Entry Specification 1.5 that opens ``program``."""
    words = " ".join(_quoted(word) for word in program)
    comment = tr("Plans posts and publishes them")
    return (
        "[Desktop Entry]\nType=Application\nName=Parley\n"
        f"Comment={comment}\nExec={words}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


class EntryFile:
    """``AtLogin`` by a file that the system reads at sign-in."""

    def __init__(self, file: Path, entry: bytes) -> None:
        self._file, self._entry = file, entry

    def able(self) -> bool:
        """Always."""
        return True

    def on(self) -> bool:
        """Whether the file is there."""
        return self._file.exists()

    def turn(self, on: bool) -> None:
        """Write it, or delete it."""
        if on:
            write_entry(self._file, self._entry)
            return
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise EnvironmentFault(
                tr("{file} could not be deleted: {why}.", file=self._file, why=error.strerror)
            ) from error


class RunValue:
    """``AtLogin`` by a value of the registry, which ``registry`` (the module winreg) writes."""

    def __init__(self, command: str, registry: Any) -> None:
        self._command, self._registry = command, registry

    def able(self) -> bool:
        """Always."""
        return True

    def on(self) -> bool:
        """Whether the value is there."""
        reg = self._registry
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, RUN_KEY) as key:
                reg.QueryValueEx(key, VALUE)
        except OSError:
            return False
        return True

    def turn(self, on: bool) -> None:
        """Write it, or delete it."""
        reg = self._registry
        try:
            with reg.CreateKeyEx(reg.HKEY_CURRENT_USER, RUN_KEY, 0, reg.KEY_SET_VALUE) as key:
                if on:
                    reg.SetValueEx(key, VALUE, 0, reg.REG_SZ, self._command)
                else:
                    reg.DeleteValue(key, VALUE)
        except FileNotFoundError:
            return  # it was not there
        except OSError as error:
            raise EnvironmentFault(
                tr("Windows did not take the change: {why}.", why=error.strerror)
            ) from error


def _quoted(word: str) -> str:
    doubled = word.replace("%", "%%")  # a single one begins a field code
    if not any(letter in _RESERVED for letter in word):
        return doubled
    inner = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in doubled)
    return '"' + inner.replace("\\", "\\\\") + '"'  # the file's own escape comes on top
