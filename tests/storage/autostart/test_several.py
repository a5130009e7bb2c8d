"""Two plans of one person: each has an agent of its own, on every system."""

import plistlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.domain.errors import UserError
from storage.autostart.choose import autostart_at
from storage.autostart.launchd import LABEL, Launchd
from storage.autostart.systemd import SERVICE, TIMER, Systemd
from storage.autostart.tasks import NAME, Tasks
from storage.autostart.whose import Whose
from storage.place import place_of
from tests.storage.autostart.test_launchd import Launchctl
from tests.storage.autostart.test_systemd import Manager
from tests.storage.autostart.test_tasks import Scheduler

AT = datetime(2026, 10, 20, 6, 58, tzinfo=UTC)
USUAL, OTHER, THIRD = "/home/ä b/Parley", "/home/ä b/50 % of $X", "/srv/kiln"


def program(data):
    return ("/opt/python", "/opt/parley/main.py", "--data", data, "agent")


class Computer:
    """One computer of one person; ``agent`` gives what starts the agent of a folder."""

    def __init__(self, system, folder):
        self.system, self.folder = system, folder
        self.tool = {"systemd": Manager(folder=folder), "launchd": Launchctl(), "tasks": Scheduler()}[system]

    def agent(self, data):
        usual = data == USUAL
        if self.system == "systemd":
            return Systemd(program(data), usual=usual, folder=self.folder, run=self.tool)
        if self.system == "launchd":
            log = self.folder / "log"
            return Launchd(program(data), log=log, usual=usual, folder=self.folder, run=self.tool, user=501)
        own = self.folder / str(abs(hash(data)))
        return Tasks(program(data), folder=own, user="anna", usual=usual, run=self.tool)

    @property
    def plain(self):
        return {"systemd": SERVICE, "launchd": LABEL, "tasks": NAME}[self.system]

    def told(self, data=USUAL):
        return {one.place: one for one in self.agent(data).entries()}


@pytest.fixture(params=["systemd", "launchd", "tasks"])
def computer(request, tmp_path):
    return Computer(request.param, tmp_path)


def test_the_second_takes_no_place_of_the_first(computer):
    computer.agent(USUAL).install([AT])
    computer.agent(THIRD).install([AT])
    assert computer.agent(USUAL).status().installed
    assert computer.agent(THIRD).status().installed
    told = computer.told()
    assert set(told) == {USUAL, THIRD}
    assert (told[USUAL].name, told[USUAL].own, told[THIRD].own) == (computer.plain, True, False)
    assert (
        told[THIRD].name
        == computer.plain.replace(".service", "")
        + {
            "systemd": f"-{Whose(THIRD).mark}.service",
            "launchd": f".{Whose(THIRD).mark}",
            "tasks": f" {Whose(THIRD).mark}",
        }[computer.system]
    )
    assert not computer.agent(THIRD).remove().installed
    assert list(computer.told()) == [USUAL]
    assert computer.agent(USUAL).status().installed


def test_what_another_plan_has_can_be_taken_away_by_its_name(computer):
    for data in (USUAL, THIRD):
        computer.agent(data).install([AT])
    name = computer.told()[THIRD].name
    assert computer.agent(USUAL).remove(name).installed
    assert not computer.agent(THIRD).status().installed
    with pytest.raises(UserError, match="Nothing of Parley that starts by itself is called"):
        computer.agent(USUAL).remove(name)


@pytest.mark.parametrize("first", [USUAL, OTHER])
def test_the_plain_name_of_an_older_version_is_that_of_its_plan(computer, first):
    """It was every plan's name: whose it is, its command says."""
    if computer.system == "tasks" and first == OTHER:
        Tasks(program(OTHER), folder=computer.agent(OTHER)._folder, user="anna", run=computer.tool).install()
    elif computer.system == "launchd":
        Launchd(
            program(first), log=Path("/log"), folder=computer.folder, run=computer.tool, user=501
        ).install()
    elif computer.system == "systemd":
        Systemd(program(first), folder=computer.folder, run=computer.tool).install()
    else:
        computer.agent(first).install()
    assert computer.agent(first).status().installed
    second = OTHER if first == USUAL else USUAL
    assert not computer.agent(second).status().installed
    computer.agent(first).install()  # again: no second entry of the same plan
    computer.agent(second).install()
    told = computer.told(first)
    assert len(told) == 2
    assert told[first].name == computer.plain
    computer.agent(first).remove()
    assert computer.agent(second).status().installed
    assert not computer.agent(first).status().installed


def test_each_has_a_timer_of_its_own(tmp_path):
    manager = Manager(folder=tmp_path)
    usual = Systemd(program(USUAL), folder=tmp_path, run=manager)
    other = Systemd(program(OTHER), usual=False, folder=tmp_path, run=manager)
    usual.install([AT])
    other.install([AT.replace(day=21)])
    mark = Whose(OTHER).mark
    written = (tmp_path / f"parley-wake-{mark}.timer").read_text()
    assert f"Unit=parley-agent-{mark}.service" in written
    assert "2026-10-21" in written
    assert "2026-10-20" in (tmp_path / TIMER).read_text()
    other.install(None)
    assert (tmp_path / TIMER).exists()
    assert not list(tmp_path.glob("parley-wake-*"))


def test_a_property_list_that_is_none_is_nobodys(tmp_path):
    (tmp_path / f"{LABEL}.plist").write_bytes(b"no list")
    (tmp_path / f"{LABEL}.0a1b2c3d.plist").write_bytes(plistlib.dumps({"Label": "x"}))
    made = Launchd(program(USUAL), log=tmp_path, folder=tmp_path, run=Launchctl(), user=501)
    assert [(one.place, one.own) for one in made.entries()] == [("", True), ("", False)]


def test_the_agent_is_led_to_the_plan_that_was_named(monkeypatch, tmp_path):
    monkeypatch.setattr("storage.autostart.choose.sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    main = tmp_path / "main.py"

    def made(*where, **more):
        found = autostart_at(place_of(*where, **more), main)
        return list(found._program[2:]), found._usual

    assert made(None, "") == (["--data", str(tmp_path / "data" / "Parley"), "agent"], True)
    kiln = tmp_path / "kiln"
    assert made(str(kiln), "") == (["--data", str(kiln), "agent"], False)
    assert made(None, f"sqlite:///{kiln}/plan.db") == (["--data", str(kiln), "agent"], False)
    words, usual = made(str(kiln), f"sqlite:///{kiln}/own.db", media=str(tmp_path / "m"))
    database = f"sqlite:///{kiln}/own.db"
    assert words == ["--data", str(kiln), "--database", database, "--media", str(tmp_path / "m"), "agent"]
    assert not usual


def test_a_mark_stays_what_it_is():
    """It stands in names on people's computers."""
    assert Whose("/srv/kiln").mark == "6895a792"
    assert Whose("/srv/kiln", "sqlite:////srv/kiln/own.db").mark != Whose("/srv/kiln").mark
