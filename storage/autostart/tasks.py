"""Windows: a task of the Task Scheduler, started at sign-in, that may wake the computer."""

import html
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.autostart import AutostartEntry, AutostartStatus
from planner.languages import tr
from planner.ports.autostart import no_entry
from storage.autostart.running import Runner, demand, run_tool, write_entry
from storage.autostart.whose import Whose, own_mark, whose

NAME = "Parley agent"
_LISTED = re.compile(rf'"\\{NAME}(?: ([0-9a-f]{{8}}))?"')
_ARGUMENTS = re.compile(r"<Arguments>(.*?)</Arguments>", re.DOTALL)
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_STRANGE = re.compile(r"[^\x20-\x7e]+")
SPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_SETTINGS = (
    ("MultipleInstancesPolicy", "IgnoreNew"),
    ("DisallowStartIfOnBatteries", "false"),
    ("StopIfGoingOnBatteries", "false"),
    ("AllowHardTerminate", "true"),
    ("StartWhenAvailable", "true"),
    ("RunOnlyIfNetworkAvailable", "false"),
    ("AllowStartOnDemand", "true"),
    ("Enabled", "true"),
    ("Hidden", "false"),
    ("RunOnlyIfIdle", "false"),
)


def task_xml(program: Sequence[str], user: str, wake: Sequence[datetime] | None = None) -> bytes:
    r"""The task in UTF-16 with its mark, as ``schtasks /Create /XML`` reads it.

    Args:
        program: the command and its words.
        user: whose session it is started in, "DOMAIN\name".
        wake: aware UTC times at which it is started (and the computer woken); None: it never wakes.
    """
    task = ET.Element("Task", {"version": "1.2", "xmlns": SPACE})
    _put(_under(task, "RegistrationInfo"), "Description", "Parley: publishes what is due")
    triggers = _under(task, "Triggers")
    for at in wake or ():
        timed = _under(triggers, "TimeTrigger")
        _put(timed, "StartBoundary", f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z")
        _put(timed, "Enabled", "true")
    logon = _under(triggers, "LogonTrigger")
    _put(logon, "Enabled", "true")
    _put(logon, "UserId", user)
    principal = _under(_under(task, "Principals"), "Principal", id="Author")
    _put(principal, "UserId", user)
    _put(principal, "LogonType", "InteractiveToken")
    _put(principal, "RunLevel", "LeastPrivilege")
    settings = _under(task, "Settings")
    for name, value in _SETTINGS:
        _put(settings, name, value)
    _put(settings, "WakeToRun", "false" if wake is None else "true")
    _put(settings, "ExecutionTimeLimit", "PT0S")
    restart = _under(settings, "RestartOnFailure")
    _put(restart, "Interval", "PT1M")
    _put(restart, "Count", "10")
    action = _under(_under(task, "Actions", Context="Author"), "Exec")
    _put(action, "Command", program[0])
    _put(action, "Arguments", subprocess.list2cmdline(program[1:]))
    ET.indent(task)
    written: bytes = ET.tostring(task, encoding="utf-16", xml_declaration=True)
    return written


def _under(parent: ET.Element, name: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, name, attributes)


def _put(parent: ET.Element, name: str, value: str) -> None:
    ET.SubElement(parent, name).text = value


class Tasks:
    """``planner.ports.autostart.Autostart``. The task as it was written lies beside the plan.

    ``usual``: the plan lies in the usual folder.
    """

    def __init__(
        self,
        program: Sequence[str],
        *,
        folder: Path,
        user: str,
        usual: bool = True,
        run: Runner = run_tool,
    ) -> None:
        self._program, self._user, self._run, self._usual = tuple(program), user, run, usual
        self._folder, self._mine = folder, whose(program)

    def status(self) -> AutostartStatus:
        """What the scheduler says of the task."""
        mark, known = self._own()
        if mark not in known:
            return AutostartStatus(system="Task Scheduler", says=tr("The agent is not started by itself."))
        file = self._file(mark)
        wakes = file.exists() and "<WakeToRun>true" in file.read_bytes().decode("utf-16")
        says = tr("The agent starts whenever you sign in.")
        if wakes:
            waking = tr("It wakes this computer shortly before a post is due, where wake timers are allowed.")
            says = f"{says} {waking}"
        files = (str(file),) if file.exists() else ()
        return AutostartStatus(system="Task Scheduler", installed=True, wakes=wakes, files=files, says=says)

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:
        """Make the task, or make it anew, and start it."""
        mark, _ = self._own()
        self._create(mark, wake)
        self._run(("schtasks", "/Run", "/TN", _named(mark)))
        return self.status()

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Make the task anew with these times, where it wakes."""
        if self.status().wakes:
            self._create(self._own()[0], times)

    def remove(self, name: str = "") -> AutostartStatus:
        """Stop the task and delete it."""
        mark, known = self._own()
        if name:
            marks = {_named(one): one for one in known}
            if name not in marks:
                raise no_entry(name)
            own, mark = mark, marks[name]
        self._run(("schtasks", "/End", "/TN", _named(mark)))
        self._run(("schtasks", "/Delete", "/TN", _named(mark), "/F"))
        if not name or mark == own:  # that of another plan lies beside that one
            self._file(mark).unlink(missing_ok=True)
        return self.status()

    def entries(self) -> Sequence[AutostartEntry]:
        """The scheduler's tasks of that name; whether one runs it says in the language of the system only."""
        own, known = self._own()
        found = [
            AutostartEntry(name=_named(mark), place=theirs.place if theirs else "", own=mark == own)
            for mark, theirs in known.items()
        ]
        return sorted(found, key=lambda one: (not one.own, one.place))

    def _own(self) -> tuple[str, dict[str, Whose | None]]:
        known = self._known()
        return own_mark(self._mine, known, usual=self._usual), known

    def _known(self) -> dict[str, Whose | None]:
        """Whose the tasks are, by their marks."""
        told = self._run(("schtasks", "/Query", "/FO", "CSV", "/NH")).text
        return {mark: self._whose(mark) for mark in dict.fromkeys(_LISTED.findall(told))}

    def _whose(self, mark: str) -> Whose | None:
        """The plan of a task: by its mark, else by its command, which may have lost letters on the way through the console."""
        if self._mine is not None and mark == self._mine.mark:
            return self._mine
        told = self._run(("schtasks", "/Query", "/TN", _named(mark), "/XML")).text
        arguments = _ARGUMENTS.search(told)
        theirs = whose(_words(html.unescape(arguments[1]))) if arguments else None
        if theirs and self._mine and _plain(theirs.place) == _plain(self._mine.place):
            return self._mine
        return theirs

    def _file(self, mark: str) -> Path:
        return self._folder / (f"agent-task-{mark}.xml" if mark else "agent-task.xml")

    def _create(self, mark: str, wake: Sequence[datetime] | None) -> None:
        write_entry(self._file(mark), task_xml(self._program, self._user, wake))
        created = ("schtasks", "/Create", "/TN", _named(mark), "/XML", str(self._file(mark)), "/F")
        demand(self._run(created), "schtasks /Create")


def _named(mark: str) -> str:
    return f"{NAME} {mark}" if mark else NAME


def _words(line: str) -> list[str]:
    """The words of a command line as ``subprocess.list2cmdline`` writes those of paths."""
    return [quoted or plain for quoted, plain in _WORD.findall(line)]


def _plain(place: str) -> str:
    return _STRANGE.sub("?", place).casefold()
