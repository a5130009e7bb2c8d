"""The units of a person's own systemd: what they say, and what is asked of systemctl."""

import os
import shutil
import subprocess
from datetime import UTC, datetime

import pytest

from planner.domain.errors import EnvironmentFault
from storage.autostart.running import Ran
from storage.autostart.systemd import SERVICE, TIMER, Systemd, service_text, timer_text, units_folder

PROGRAM = ("/opt/py thon/bin/python", "/opt/parley/main.py", "--data", "/home/a/50 % of $X", "agent")
AT = datetime(2026, 10, 20, 6, 58, tzinfo=UTC)


class Manager:
    """systemctl --user, as far as it matters: what is enabled and active; a timer may be refused."""

    def __init__(self, *, there=True, may_wake=True, folder=None):
        self.there, self.may_wake, self.folder = there, may_wake, folder
        self.enabled, self.active, self.asked = set(), set(), []

    def __call__(self, words):
        assert words[:2] == ("systemctl", "--user")
        verb, name = words[2], words[-1]
        self.asked.append(" ".join(words[2:]))
        if not self.there:
            return Ran(1, "Failed to connect to bus: No medium found")
        if verb == "enable":
            self.enabled.add(name)
            if "--now" in words:
                self.active.add(name)
        elif verb == "restart":
            text = (self.folder / name).read_text()
            if "WakeSystem=true" in text and not self.may_wake:
                return Ran(1, "Job for parley-wake.timer failed.")
            self.active.add(name)
        elif verb == "disable":
            self.enabled.discard(name)
            self.active.discard(name)
        elif verb == "is-active":
            return Ran(0 if name in self.active else 3, "")
        elif verb == "is-failed":
            return Ran(1, "active")
        return Ran(0)


def made(folder, **how):
    manager = Manager(folder=folder, **how)
    return Systemd(PROGRAM, folder=folder, run=manager), manager


def test_install_starts_it_and_remove_leaves_nothing(tmp_path):
    folder = tmp_path / "user"
    autostart, manager = made(folder)
    assert not autostart.status().installed
    status = autostart.install()
    assert (status.installed, status.runs, status.wakes) == (True, True, False)
    assert status.says == "The agent runs, and starts whenever you sign in."
    assert status.files == (str(folder / SERVICE),)
    assert manager.enabled == {SERVICE}
    autostart.install()  # twice is once
    gone = autostart.remove()
    assert (gone.installed, gone.files) == (False, ())
    assert (manager.enabled, manager.active) == (set(), set())
    assert [one for one in folder.rglob("*") if one.is_file()] == []
    autostart.remove()  # nothing there is no fault


def test_waking_where_it_is_allowed(tmp_path):
    autostart, manager = made(tmp_path)
    status = autostart.install([AT])
    assert status.wakes
    assert status.says.endswith("It wakes this computer shortly before a post is due.")
    assert manager.active == {SERVICE, TIMER}
    autostart.wake_at([AT.replace(day=21)])
    assert "OnCalendar=2026-10-21 06:58:00 UTC" in (tmp_path / TIMER).read_text()
    assert not autostart.install(None).wakes  # installed anew without
    autostart.wake_at([AT])
    assert not (tmp_path / TIMER).exists()


def test_waking_where_it_is_not_allowed_says_so(tmp_path):
    autostart, _ = made(tmp_path, may_wake=False)
    status = autostart.install([AT])
    assert "WakeSystem=false" in (tmp_path / TIMER).read_text()
    assert "does not let it wake this computer" in status.says


def test_without_a_systemd_of_ones_own_it_starts_at_the_next_sign_in(tmp_path):
    autostart, _ = made(tmp_path, there=False)
    status = autostart.install([AT])
    assert (status.installed, status.runs) == (True, None)
    assert status.says.startswith("No systemd of your own runs here now")
    link = tmp_path / "default.target.wants" / SERVICE
    assert link.resolve() == (tmp_path / SERVICE).resolve()
    autostart.install()
    assert not autostart.remove().installed
    assert not link.is_symlink()


def test_what_systemd_refuses_is_told(tmp_path):
    def refuses(words):
        return Ran(1, "Unit is masked.") if "enable" in words else Ran(0)

    with pytest.raises(EnvironmentFault, match=r"enable parley-agent.service did not work: Unit is masked"):
        Systemd(PROGRAM, folder=tmp_path, run=refuses).install()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="could not be written"):
        Systemd(PROGRAM, folder=tmp_path / "file" / "user", run=Manager()).install()


def test_paths_with_blanks_percents_and_dollars():
    line = next(line for line in service_text(PROGRAM).splitlines() if line.startswith("ExecStart="))
    assert line == (
        'ExecStart="/opt/py thon/bin/python" "/opt/parley/main.py" "--data" "/home/a/50 %% of $$X" "agent"'
    )


def test_the_folder_follows_xdg(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert units_folder() == tmp_path / "systemd" / "user"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert units_folder().parts[-3:] == (".config", "systemd", "user")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
def test_systemd_itself_takes_the_units(tmp_path):
    (tmp_path / SERVICE).write_text(service_text(("/bin/true", "--data", "/home/a/50 % of $X", "agent")))
    (tmp_path / TIMER).write_text(timer_text([AT, AT.replace(day=22)]))
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--user", str(tmp_path / SERVICE), str(tmp_path / TIMER)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert (checked.returncode, SERVICE in checked.stderr, TIMER in checked.stderr) == (0, False, False)
