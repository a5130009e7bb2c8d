"""Windows: a task of the Task Scheduler, started at sign-in, that may wake the computer."""

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.autostart import AutostartStatus
from planner.languages import tr
from storage.autostart.running import Runner, demand, run_tool, write_entry

NAME = "Parley agent"
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
    """``planner.ports.autostart.Autostart``. The task as it was written lies beside the plan."""

    def __init__(self, program: Sequence[str], *, folder: Path, user: str, run: Runner = run_tool) -> None:
        self._program, self._user, self._run = tuple(program), user, run
        self._file = folder / "agent-task.xml"

    def status(self) -> AutostartStatus:
        """What the scheduler says of the task."""
        told = self._run(("schtasks", "/Query", "/TN", NAME, "/FO", "LIST"))
        if not told.well:
            return AutostartStatus(system="Task Scheduler", says=tr("The agent is not started by itself."))
        wakes = self._file.exists() and "<WakeToRun>true" in self._file.read_bytes().decode("utf-16")
        says = tr("The agent starts whenever you sign in.")
        if wakes:
            waking = tr("It wakes this computer shortly before a post is due, where wake timers are allowed.")
            says = f"{says} {waking}"
        files = (str(self._file),) if self._file.exists() else ()
        return AutostartStatus(system="Task Scheduler", installed=True, wakes=wakes, files=files, says=says)

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:
        """Make the task, or make it anew, and start it."""
        self._create(wake)
        self._run(("schtasks", "/Run", "/TN", NAME))
        return self.status()

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Make the task anew with these times, where it wakes."""
        if self.status().wakes:
            self._create(times)

    def remove(self) -> AutostartStatus:
        """Stop the task and delete it."""
        self._run(("schtasks", "/End", "/TN", NAME))
        self._run(("schtasks", "/Delete", "/TN", NAME, "/F"))
        self._file.unlink(missing_ok=True)
        return self.status()

    def _create(self, wake: Sequence[datetime] | None) -> None:
        write_entry(self._file, task_xml(self._program, self._user, wake))
        made = self._run(("schtasks", "/Create", "/TN", NAME, "/XML", str(self._file), "/F"))
        demand(made, "schtasks /Create")
