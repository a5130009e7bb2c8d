"""launchd's property list, read back, and what is asked of launchctl."""

import plistlib
from pathlib import Path

import pytest

from planner.domain.errors import EnvironmentFault
from storage.autostart.launchd import LABEL, Launchd
from storage.autostart.running import Ran

PROGRAM = ("/opt/python", "/opt/parley & co/main.py", "--data", "/Users/ä/Parley", "agent")


class Launchctl:
    def __init__(self, refuses=""):
        self.there, self.refuses, self.asked = set(), refuses, []

    def __call__(self, words):
        self.asked.append(words)
        verb, domain = words[1], words[2]
        name = f"{domain}/{Path(words[3]).stem}" if verb == "bootstrap" else domain
        if verb == "bootstrap":
            if self.refuses:
                return Ran(5, self.refuses)
            self.there.add(name)
        elif verb == "bootout":
            if name not in self.there:
                return Ran(3, "No such process")
            self.there.discard(name)
        elif verb == "print":
            return Ran(0, "state = running") if name in self.there else Ran(113, "Could not find service")
        return Ran(0)


def made(tmp_path, **how):
    system = Launchctl(**how)
    return Launchd(
        PROGRAM, log=tmp_path / "agent.log", folder=tmp_path / "agents", run=system, user=501
    ), system


def test_it_is_read_back_as_it_was_meant(tmp_path):
    autostart, system = made(tmp_path)
    status = autostart.install([])
    told = plistlib.loads((tmp_path / "agents" / f"{LABEL}.plist").read_bytes())
    assert told["ProgramArguments"] == list(PROGRAM)
    assert (told["Label"], told["RunAtLoad"], told["KeepAlive"]) == (LABEL, True, {"SuccessfulExit": False})
    assert system.there == {f"gui/501/{LABEL}"}
    assert (status.installed, status.runs, status.wakes) == (True, True, False)
    assert "macOS lets no program of your own wake it" in status.says


def test_again_and_away(tmp_path):
    autostart, system = made(tmp_path)
    autostart.install()
    autostart.install()
    autostart.wake_at([])
    assert not autostart.remove().installed
    assert system.there == set()
    assert not autostart.remove().installed


def test_what_launchd_refuses_is_told(tmp_path):
    autostart, _ = made(tmp_path, refuses="Bootstrap failed: 5: Input/output error")
    with pytest.raises(EnvironmentFault, match="Bootstrap failed"):
        autostart.install()
