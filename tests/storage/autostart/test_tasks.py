"""The task of the Task Scheduler: well formed, its parts in the order of its schema, and what schtasks is asked."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.domain.errors import EnvironmentFault
from storage.autostart.choose import autostart_at
from storage.autostart.running import Ran, run_tool
from storage.autostart.systemd import Systemd
from storage.autostart.tasks import NAME, SPACE, Tasks, task_xml
from storage.place import place_of

PROGRAM = (
    r"C:\Program Files\Python\pythonw.exe",
    r"C:\Parley & Co\main.py",
    "--data",
    r"C:\Users\ä b",
    "agent",
)
AT = datetime(2026, 10, 20, 6, 58, tzinfo=UTC)
NS = {"t": SPACE}

# what the schema of version 1.2 allows, in its order where it has one
ORDER = ["RegistrationInfo", "Triggers", "Principals", "Settings", "Data", "Actions"]
SETTINGS = {
    "AllowStartOnDemand", "RestartOnFailure", "MultipleInstancesPolicy", "DisallowStartIfOnBatteries",
    "StopIfGoingOnBatteries", "AllowHardTerminate", "StartWhenAvailable", "NetworkProfileName",
    "RunOnlyIfNetworkAvailable", "WakeToRun", "Enabled", "Hidden", "DeleteExpiredTaskAfter", "IdleSettings",
    "NetworkSettings", "ExecutionTimeLimit", "Priority", "RunOnlyIfIdle",
}  # fmt: skip
TRIGGER = ["Enabled", "StartBoundary", "EndBoundary", "Repetition", "ExecutionTimeLimit", "UserId", "Delay"]


def names(element):
    return [child.tag.removeprefix(f"{{{SPACE}}}") for child in element]


def in_order(found, wanted):
    places = [wanted.index(name) for name in found]
    return places == sorted(places)


@pytest.mark.parametrize("wake", [None, (), (AT, AT.replace(day=21))])
def test_it_is_what_the_schema_asks_for(wake):
    written = task_xml(PROGRAM, r"HOME\anna", wake)
    assert written.startswith(b"\xff\xfe")  # UTF-16 with its mark
    task = ET.fromstring(written)
    assert task.attrib == {"version": "1.2"}
    assert in_order(names(task), ORDER)
    settings = task.find("t:Settings", NS)
    assert set(names(settings)) <= SETTINGS
    assert len(names(settings)) == len(set(names(settings)))
    assert settings.find("t:WakeToRun", NS).text == ("false" if wake is None else "true")
    for trigger in task.find("t:Triggers", NS):
        assert set(names(trigger)) <= set(TRIGGER)
    timed = task.findall("t:Triggers/t:TimeTrigger/t:StartBoundary", NS)
    assert [one.text for one in timed] == [f"{at:%Y-%m-%dT%H:%M:%S}Z" for at in wake or ()]
    action = task.find("t:Actions/t:Exec", NS)
    assert action.find("t:Command", NS).text == PROGRAM[0]
    assert action.find("t:Arguments", NS).text == r'"C:\Parley & Co\main.py" --data "C:\Users\ä b" agent'
    assert task.find("t:Actions", NS).get("Context") == task.find("t:Principals/t:Principal", NS).get("id")


class Scheduler:
    """schtasks, as far as it matters; what it prints has lost the letters that its console does not have."""

    def __init__(self, refuses=""):
        self.tasks, self.refuses = {}, refuses

    def __call__(self, words):
        verb = words[1]
        if verb == "/Create":
            if self.refuses:
                return Ran(1, self.refuses)
            self.tasks[words[3]] = Path(words[5]).read_bytes().decode("utf-16")
        elif verb == "/Delete":
            self.tasks.pop(words[3], None)
        elif verb == "/Query" and "/XML" in words:
            told = self.tasks.get(words[3])
            return Ran(1) if told is None else Ran(0, told.encode("ascii", "replace").decode())
        elif verb == "/Query":
            rows = [
                r'"\Microsoft\Office","N/A","Ready"',
                *(rf'"\{name}","N/A","Ready"' for name in self.tasks),
            ]
            return Ran(0, "\n".join(rows))
        return Ran(0)


def test_it_is_made_told_and_taken_away(tmp_path):
    system = Scheduler()
    autostart = Tasks(PROGRAM, folder=tmp_path, user="anna", run=system)
    assert not autostart.status().installed
    assert not autostart.install().wakes
    autostart.wake_at([AT])
    assert not autostart.status().wakes  # it was installed without
    status = autostart.install([AT])
    assert (status.installed, status.wakes, list(system.tasks)) == (True, True, [NAME])
    autostart.wake_at([AT.replace(day=25)])
    assert "2026-10-25T06:58:00Z" in (tmp_path / "agent-task.xml").read_bytes().decode("utf-16")
    assert not autostart.remove().installed
    assert (system.tasks, list(tmp_path.iterdir())) == ({}, [])


def test_what_the_scheduler_refuses_is_told(tmp_path):
    with pytest.raises(EnvironmentFault, match="Access is denied"):
        Tasks(PROGRAM, folder=tmp_path, user="a", run=Scheduler("ERROR: Access is denied.")).install()


@pytest.mark.parametrize(
    ("platform", "system"),
    [("linux", "systemd"), ("darwin", "launchd"), ("win32", "Task Scheduler"), ("aix", "")],
)
def test_each_system_has_its_own(monkeypatch, tmp_path, platform, system):
    monkeypatch.setattr("storage.autostart.choose.sys.platform", platform)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("storage.autostart.tasks.run_tool", lambda _words: Ran(1))
    made = autostart_at(tmp_path, tmp_path / "main.py")
    assert made.status().system == system
    assert not made.status().installed


def test_a_plan_on_a_server_is_left_to_its_administrator(tmp_path):
    made = autostart_at(place_of(str(tmp_path), "postgresql+psycopg://a:b@db/x"), tmp_path / "main.py")
    assert not isinstance(made, Systemd)
    assert "address has a password" in made.status().says


def test_a_tool_that_is_not_there_is_no_fault():
    assert run_tool(("no-such-tool-of-parley", "x")).status == 127
