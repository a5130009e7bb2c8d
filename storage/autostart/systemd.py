"""Linux: a service of the person's own systemd, and a timer that wakes the computer where that is allowed."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.autostart import AutostartStatus
from planner.languages import tr
from storage.autostart.running import Ran, Runner, demand, run_tool, write_entry

SERVICE, TIMER = "parley-agent.service", "parley-wake.timer"
_MARK = "# Written by Parley: python main.py autostart"
_TO_WAKE = tr("It is then to wake this computer shortly before a post is due.")
_NO_MANAGER = tr("No systemd of your own runs here now: the agent starts when you sign in next time.")


def units_folder() -> Path:
    """Where a person's own units are read from."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(base) if base else Path.home() / ".config") / "systemd" / "user"


def service_text(program: Sequence[str]) -> str:
    """The service: started with the session, again half a minute after a failure."""
    return f"""{_MARK}
[Unit]
Description=Parley: publishes what is due

[Service]
Type=exec
ExecStart={" ".join(map(_quoted, program))}
Restart=on-failure
RestartSec=30
TimeoutStopSec=30

[Install]
WantedBy=default.target
"""


def timer_text(times: Sequence[datetime], *, wakes: bool = True) -> str:
    """The timer: one line for each time, to the second, in UTC."""
    lines = "\n".join(f"OnCalendar={at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" for at in times)
    return f"""{_MARK}
[Unit]
Description=Parley: awake for what is due

[Timer]
{lines}
AccuracySec=1s
WakeSystem={"true" if wakes else "false"}
Unit={SERVICE}

[Install]
WantedBy=timers.target
"""


def _quoted(word: str) -> str:
    """A word of a command line as systemd reads it: percent and dollar doubled, in quotation marks."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"'


class Systemd:
    """``planner.ports.autostart.Autostart``."""

    def __init__(self, program: Sequence[str], *, folder: Path | None = None, run: Runner = run_tool) -> None:
        self._program = tuple(program)
        self._folder = folder or units_folder()
        self._run = run

    def status(self) -> AutostartStatus:
        """Whether the files are there, and what systemd says of the service."""
        files = tuple(str(self._folder / name) for name in (SERVICE, TIMER) if (self._folder / name).exists())
        if not files:
            return AutostartStatus(system="systemd", says=tr("The agent is not started by itself."))
        active = self._ask("is-active", SERVICE)
        runs = None if self._no_manager(active) else active.well
        wakes = (self._folder / TIMER).exists()
        if runs is None:
            says = _NO_MANAGER
        elif runs:
            says = tr("The agent runs, and starts whenever you sign in.")
        else:
            says = tr("The agent starts whenever you sign in, and does not run now.")
        if wakes:
            says = f"{says} {self._about_waking() if runs is not None else _TO_WAKE}"
        return AutostartStatus(
            system="systemd", installed=True, runs=runs, wakes=wakes, files=files, says=says
        )

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:
        """Write the units, enable the service and start it."""
        write_entry(self._folder / SERVICE, service_text(self._program).encode())
        if wake is None:
            self._drop_timer()
        reload = self._ask("daemon-reload")
        if self._no_manager(reload):
            self._enable_by_hand()
        else:
            demand(reload, "systemctl --user daemon-reload")
            demand(self._ask("enable", "--now", SERVICE), f"systemctl --user enable {SERVICE}")
        if wake is not None:
            self._write_timer(wake)
        return self.status()

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Write the timer anew, where there is one."""
        if (self._folder / TIMER).exists():
            self._write_timer(times)

    def remove(self) -> AutostartStatus:
        """Stop and disable both, and take the files away."""
        self._drop_timer()
        self._ask("disable", "--now", SERVICE)
        (self._folder / SERVICE).unlink(missing_ok=True)
        self._link("default.target.wants", SERVICE).unlink(missing_ok=True)
        self._ask("daemon-reload")
        return self.status()

    def _write_timer(self, times: Sequence[datetime]) -> None:
        """A timer without any time would not be one: it then names a day long past and never fires."""
        wanted = times or (datetime(2000, 1, 1, tzinfo=UTC),)
        write_entry(self._folder / TIMER, timer_text(wanted).encode())
        if self._started_timer():
            return
        write_entry(self._folder / TIMER, timer_text(wanted, wakes=False).encode())
        self._started_timer()

    def _started_timer(self) -> bool:
        """Whether the timer took; one that may not wake the computer fails to start."""
        if self._no_manager(self._ask("daemon-reload")):
            return True
        self._ask("enable", TIMER)
        return self._ask("restart", TIMER).well and self._ask("is-failed", TIMER).status != 0

    def _about_waking(self) -> str:
        if "WakeSystem=true" in (self._folder / TIMER).read_text(encoding="utf-8"):
            return tr("It wakes this computer shortly before a post is due.")
        return tr("systemd does not let it wake this computer; docs/guide/autostart.md says what allows it.")

    def _drop_timer(self) -> None:
        if (self._folder / TIMER).exists():
            self._ask("disable", "--now", TIMER)
            (self._folder / TIMER).unlink(missing_ok=True)
            self._link("timers.target.wants", TIMER).unlink(missing_ok=True)

    def _enable_by_hand(self) -> None:
        """What ``enable`` does, where no systemd answers: a link beside the target."""
        link = self._link("default.target.wants", SERVICE)
        link.parent.mkdir(parents=True, exist_ok=True)
        if not link.is_symlink():
            link.symlink_to(self._folder / SERVICE)

    def _link(self, wants: str, name: str) -> Path:
        return self._folder / wants / name

    def _ask(self, *words: str) -> Ran:
        return self._run(("systemctl", "--user", *words))

    @staticmethod
    def _no_manager(ran: Ran) -> bool:
        """Whether there is no systemd of this person to talk to: a container, another init, no session."""
        told = ("Failed to connect", "not been booted", "No medium found", "XDG_RUNTIME_DIR", "is not there")
        return not ran.well and any(words in ran.text for words in told)
