"""macOS: an agent of launchd in the person's own session. launchd cannot wake a Mac."""

import os
import plistlib
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from planner.domain.autostart import AutostartEntry, AutostartStatus
from planner.languages import tr
from planner.ports.autostart import no_entry
from storage.autostart.running import Runner, demand, run_tool, write_entry
from storage.autostart.whose import Whose, own_mark, whose

LABEL = "app.parley.agent"
_FILE = re.compile(rf"{re.escape(LABEL)}(?:\.([0-9a-f]{{8}}))?\.plist")
_NO_WAKE = tr(
    "macOS lets no program of your own wake it; docs/guide/autostart.md says what the system offers."
)


def agent_plist(program: Sequence[str], log: Path, label: str = LABEL) -> dict[str, Any]:
    """The property list: started with the session, again when it fails, not when it ended in order."""
    return {
        "Label": label,
        "ProgramArguments": list(program),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 30,
        "ProcessType": "Background",
        "StandardErrorPath": str(log),
    }


class Launchd:
    """``planner.ports.autostart.Autostart``; ``usual``: the plan lies in the usual folder."""

    def __init__(
        self,
        program: Sequence[str],
        *,
        log: Path,
        usual: bool = True,
        folder: Path | None = None,
        run: Runner = run_tool,
        user: int | None = None,
    ) -> None:
        self._program, self._log, self._run, self._usual = tuple(program), log, run, usual
        self._folder = folder or Path.home() / "Library" / "LaunchAgents"
        self._domain = f"gui/{os.getuid() if user is None else user}"

    def status(self) -> AutostartStatus:
        """Whether the property list is there and launchd has it."""
        label = self._own()
        if not self._file(label).exists():
            return AutostartStatus(system="launchd", says=tr("The agent is not started by itself."))
        runs = self._runs(label)
        says = tr("The agent runs, and starts whenever you sign in.")
        if not runs:
            says = tr("The agent starts whenever you sign in, and does not run now.")
        files = (str(self._file(label)),)
        return AutostartStatus(
            system="launchd", installed=True, runs=runs, files=files, says=f"{says} {_NO_WAKE}"
        )

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:  # noqa: ARG002 - it cannot
        """Write the property list and hand it to launchd."""
        label = self._own()
        self._run(("launchctl", "bootout", f"{self._domain}/{label}"))  # one of an earlier version
        write_entry(self._file(label), plistlib.dumps(agent_plist(self._program, self._log, label)))
        demand(
            self._run(("launchctl", "bootstrap", self._domain, str(self._file(label)))), "launchctl bootstrap"
        )
        return self.status()

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Nothing: launchd cannot wake a Mac."""

    def remove(self, name: str = "") -> AutostartStatus:
        """Take it out of launchd and remove the property list."""
        label = name or self._own()
        if name and name not in map(_named, self._known()):
            raise no_entry(name)
        self._run(("launchctl", "bootout", f"{self._domain}/{label}"))
        self._file(label).unlink(missing_ok=True)
        return self.status()

    def entries(self) -> Sequence[AutostartEntry]:
        """What the property lists say, and launchd of each."""
        own = self._own()
        found = []
        for mark, theirs in self._known().items():
            label = _named(mark)
            place = theirs.place if theirs else ""
            found.append(AutostartEntry(name=label, place=place, own=label == own, runs=self._runs(label)))
        return sorted(found, key=lambda one: (not one.own, one.place))

    def _known(self) -> dict[str, Whose | None]:
        """Whose the property lists are, by their marks."""
        known: dict[str, Whose | None] = {}
        for path in sorted(self._folder.glob(f"{LABEL}*.plist")):
            name = _FILE.fullmatch(path.name)
            if name is not None:
                known[name[1] or ""] = whose(_program_of(path))
        return known

    def _own(self) -> str:
        return _named(own_mark(whose(self._program), self._known(), usual=self._usual))

    def _file(self, label: str) -> Path:
        return self._folder / f"{label}.plist"

    def _runs(self, label: str) -> bool:
        return "state = running" in self._run(("launchctl", "print", f"{self._domain}/{label}")).text


def _named(mark: str) -> str:
    return f"{LABEL}.{mark}" if mark else LABEL


def _program_of(path: Path) -> list[str]:
    try:
        told = plistlib.loads(path.read_bytes())
        return [str(word) for word in told["ProgramArguments"]]
    except (OSError, ValueError, KeyError, TypeError, plistlib.InvalidFileException, ExpatError):
        return []
