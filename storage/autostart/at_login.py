"""The window at sign-in: an XDG autostart entry, a launchd agent, or a value under Windows' Run key."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from planner.ports.at_login import AtLogin, NoAtLogin
from storage.autostart.choose import is_usual, python_without_console, words_of
from storage.autostart.running import write_entry
from storage.autostart.whose import Whose, own_mark, whose
from storage.place import Place

LABEL = "app.parley.window"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
VALUE = "Parley"
_ANOTHER = Whose("")
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"
"""Characters that an Exec line of a desktop entry takes in quotation marks only."""


def at_login_of(where: Path | Place, main: Path) -> AtLogin:
    """What opens the window of the plan at a place, or in a folder. A plan on a server is named by its folder, too."""
    place = where if isinstance(where, Place) else Place(where)
    if place.server:
        return NoAtLogin()  # its address has a password, which is written into no file
    words = words_of(place)
    program = (python_without_console(), str(main), *words, "window", "--tray")
    if sys.platform == "darwin":
        return _property_list(program, usual=is_usual(words))
    if sys.platform == "win32":
        import winreg

        return _run_value(program, winreg, usual=is_usual(words))
    if sys.platform.startswith("linux"):
        return _desktop_file(program, usual=is_usual(words))
    return NoAtLogin()


def _desktop_file(program: Sequence[str], *, usual: bool) -> AtLogin:
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    plain = config / "autostart" / "parley.desktop"
    there = _read(plain)
    words = there.decode(errors="replace").partition("\nExec=")[2].partition("\n")[0]
    same = words.endswith(_exec_line(program[2:]))  # Python and Parley may have moved
    mark = _mark(program, known=bool(there), same=same, usual=usual)
    file = plain.with_stem(f"parley-{mark}") if mark else plain
    return EntryFile(file, desktop_entry(program).encode())


def _property_list(program: Sequence[str], *, usual: bool) -> AtLogin:
    plain = Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    there = _read(plain)
    same = all(f"<string>{escape(word)}</string>".encode() in there for word in program[2:])
    mark = _mark(program, known=bool(there), same=same, usual=usual)
    label = f"{LABEL}.{mark}" if mark else LABEL
    plist = {"Label": label, "ProgramArguments": list(program), "RunAtLoad": True}
    return EntryFile(plain.with_name(f"{label}.plist"), plistlib.dumps(plist))


def _run_value(program: Sequence[str], registry: Any, *, usual: bool) -> "RunValue":
    plain = RunValue(subprocess.list2cmdline(program), registry)
    there = plain.command()
    same = there is not None and subprocess.list2cmdline(program[2:]) in there
    mark = _mark(program, known=there is not None, same=same, usual=usual)
    return RunValue(subprocess.list2cmdline(program), registry, f"{VALUE} {mark}") if mark else plain


def _mark(program: Sequence[str], *, known: bool, same: bool, usual: bool) -> str:
    """What the name of this plan's entry ends in; the plain one is another plan's where it names other words."""
    mine = whose(program)
    return own_mark(mine, {"": mine if same else _ANOTHER} if known else {}, usual=usual)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def desktop_entry(program: Sequence[str]) -> str:
    """The entry of the Desktop Entry Specification 1.5 that opens ``program``."""
    comment = tr("Plans posts and publishes them")
    return (
        "[Desktop Entry]\nType=Application\nName=Parley\n"
        f"Comment={comment}\nExec={_exec_line(program)}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


def _exec_line(program: Sequence[str]) -> str:
    return " ".join(_quoted(word) for word in program)


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

    def __init__(self, command: str, registry: Any, name: str = VALUE) -> None:
        self._command, self._registry, self._name = command, registry, name

    def able(self) -> bool:
        """Always."""
        return True

    def on(self) -> bool:
        """Whether the value is there."""
        return self.command() is not None

    def command(self) -> str | None:
        """What the value says, None where there is none."""
        reg = self._registry
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, RUN_KEY) as key:
                return str(reg.QueryValueEx(key, self._name)[0])
        except OSError:
            return None

    def turn(self, on: bool) -> None:
        """Write it, or delete it."""
        reg = self._registry
        try:
            with reg.CreateKeyEx(reg.HKEY_CURRENT_USER, RUN_KEY, 0, reg.KEY_SET_VALUE) as key:
                if on:
                    reg.SetValueEx(key, self._name, 0, reg.REG_SZ, self._command)
                else:
                    reg.DeleteValue(key, self._name)
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
