"""Linux: a service of the person's own systemd, and a timer that wakes the computer where that is allowed."""

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.autostart import AutostartEntry, AutostartStatus
from planner.languages import tr
from planner.ports.autostart import no_entry
from storage.autostart.running import Ran, Runner, demand, run_tool, write_entry
from storage.autostart.whose import Whose, own_mark, whose

SERVICE, TIMER = "parley-agent.service", "parley-wake.timer"
_SERVICE = re.compile(r"parley-agent(?:-([0-9a-f]{8}))?\.service")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"')
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


def timer_text(times: Sequence[datetime], *, wakes: bool = True, service: str = SERVICE) -> str:
    """The timer: one line for each time, to the second, in UTC."""
    lines = "\n".join(f"OnCalendar={at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" for at in times)
    return f"""{_MARK}
[Unit]
Description=Parley: awake for what is due

[Timer]
{lines}
AccuracySec=1s
WakeSystem={"true" if wakes else "false"}
Unit={service}

[Install]
WantedBy=timers.target
"""


def _quoted(word: str) -> str:
    """A word of a command line as systemd reads it: percent and dollar doubled, in quotation marks."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"'


def _program_of(path: Path) -> list[str]:
    """The command line of a service that Parley wrote; none where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    line = next((one for one in text.splitlines() if one.startswith("ExecStart=")), "")
    plain = (re.sub(r"\\(.)", r"\1", word) for word in _WORD.findall(line))
    return [word.replace("%%", "%").replace("$$", "$") for word in plain]


def _named(mark: str) -> tuple[str, str]:
    """Service and timer of the plan with a mark."""
    if not mark:
        return SERVICE, TIMER
    return SERVICE.replace(".", f"-{mark}."), TIMER.replace(".", f"-{mark}.")


class Systemd:
    """``planner.ports.autostart.Autostart``; ``usual``: the plan lies in the usual folder."""

    def __init__(
        self,
        program: Sequence[str],
        *,
        usual: bool = True,
        folder: Path | None = None,
        run: Runner = run_tool,
    ) -> None:
        self._program, self._usual = tuple(program), usual
        self._folder = folder or units_folder()
        self._run = run

    def status(self) -> AutostartStatus:
        """Whether the files are there, and what systemd says of the service."""
        service, timer = self._own()
        files = tuple(str(self._folder / name) for name in (service, timer) if (self._folder / name).exists())
        if not files:
            return AutostartStatus(system="systemd", says=tr("The agent is not started by itself."))
        runs = self._runs(service)
        wakes = (self._folder / timer).exists()
        if runs is None:
            says = _NO_MANAGER
        elif runs:
            says = tr("The agent runs, and starts whenever you sign in.")
        else:
            says = tr("The agent starts whenever you sign in, and does not run now.")
        if wakes:
            says = f"{says} {self._about_waking(timer) if runs is not None else _TO_WAKE}"
        return AutostartStatus(
            system="systemd", installed=True, runs=runs, wakes=wakes, files=files, says=says
        )

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:
        """Write the units, enable the service and start it."""
        service, timer = self._own()
        write_entry(self._folder / service, service_text(self._program).encode())
        if wake is None:
            self._drop_timer(timer)
        reload = self._ask("daemon-reload")
        if self._no_manager(reload):
            self._enable_by_hand(service)
        else:
            demand(reload, "systemctl --user daemon-reload")
            demand(self._ask("enable", "--now", service), f"systemctl --user enable {service}")
        if wake is not None:
            self._write_timer(wake)
        return self.status()

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Write the timer anew, where there is one."""
        if (self._folder / self._own()[1]).exists():
            self._write_timer(times)

    def remove(self, name: str = "") -> AutostartStatus:
        """Stop and disable both, and take the files away."""
        service, timer = self._own()
        if name:
            marks = {_named(mark)[0]: mark for mark in self._known()}
            if name not in marks:
                raise no_entry(name)
            service, timer = _named(marks[name])
        self._drop_timer(timer)
        self._ask("disable", "--now", service)
        (self._folder / service).unlink(missing_ok=True)
        self._link("default.target.wants", service).unlink(missing_ok=True)
        self._ask("daemon-reload")
        return self.status()

    def entries(self) -> Sequence[AutostartEntry]:
        """What the files say, and systemd of each service."""
        own = self._own()[0]
        found = []
        for mark, theirs in self._known().items():
            name = _named(mark)[0]
            place = theirs.place if theirs else ""
            found.append(AutostartEntry(name=name, place=place, own=name == own, runs=self._runs(name)))
        return sorted(found, key=lambda one: (not one.own, one.place))

    def _known(self) -> dict[str, Whose | None]:
        """Whose the services are that Parley wrote, by their marks."""
        known: dict[str, Whose | None] = {}
        for path in sorted(self._folder.glob("parley-agent*.service")):
            name = _SERVICE.fullmatch(path.name)
            if name is not None:
                known[name[1] or ""] = whose(_program_of(path))
        return known

    def _own(self) -> tuple[str, str]:
        return _named(own_mark(whose(self._program), self._known(), usual=self._usual))

    def _runs(self, service: str) -> bool | None:
        active = self._ask("is-active", service)
        return None if self._no_manager(active) else active.well

    def _write_timer(self, times: Sequence[datetime]) -> None:
        """A timer without any time would not be one: it then names a day long past and never fires."""
        service, timer = self._own()
        wanted = times or (datetime(2000, 1, 1, tzinfo=UTC),)
        write_entry(self._folder / timer, timer_text(wanted, service=service).encode())
        if self._started_timer(timer):
            return
        write_entry(self._folder / timer, timer_text(wanted, wakes=False, service=service).encode())
        self._started_timer(timer)

    def _started_timer(self, timer: str) -> bool:
        """Whether the timer took; one that may not wake the computer fails to start."""
        if self._no_manager(self._ask("daemon-reload")):
            return True
        self._ask("enable", timer)
        return self._ask("restart", timer).well and self._ask("is-failed", timer).status != 0

    def _about_waking(self, timer: str) -> str:
        if "WakeSystem=true" in (self._folder / timer).read_text(encoding="utf-8"):
            return tr("It wakes this computer shortly before a post is due.")
        return tr("systemd does not let it wake this computer; docs/guide/autostart.md says what allows it.")

    def _drop_timer(self, timer: str) -> None:
        if (self._folder / timer).exists():
            self._ask("disable", "--now", timer)
            (self._folder / timer).unlink(missing_ok=True)
            self._link("timers.target.wants", timer).unlink(missing_ok=True)

    def _enable_by_hand(self, service: str) -> None:
        """What ``enable`` does, where no systemd answers: a link beside the target."""
        link = self._link("default.target.wants", service)
        link.parent.mkdir(parents=True, exist_ok=True)
        if not link.is_symlink():
            link.symlink_to(self._folder / service)

    def _link(self, wants: str, name: str) -> Path:
        return self._folder / wants / name

    def _ask(self, *words: str) -> Ran:
        return self._run(("systemctl", "--user", *words))

    @staticmethod
    def _no_manager(ran: Ran) -> bool:
        """Whether there is no systemd of this person to talk to: a container, another init, no session."""
        told = ("Failed to connect", "not been booted", "No medium found", "XDG_RUNTIME_DIR", "is not there")
        return not ran.well and any(words in ran.text for words in told)
