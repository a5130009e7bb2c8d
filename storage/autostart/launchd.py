"""macOS: an agent of launchd in the person's own session. launchd cannot wake a Mac."""

import os
import plistlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from planner.domain.autostart import AutostartStatus
from planner.languages import tr
from storage.autostart.running import Runner, demand, run_tool, write_entry

LABEL = "app.parley.agent"
_NO_WAKE = tr(
    "macOS lets no program of your own wake it; docs/guide/autostart.md says what the system offers."
)


def agent_plist(program: Sequence[str], log: Path) -> dict[str, Any]:
    """The property list: started with the session, again when it fails, not when it ended in order."""
    return {
        "Label": LABEL,
        "ProgramArguments": list(program),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 30,
        "ProcessType": "Background",
        "StandardErrorPath": str(log),
    }


class Launchd:
    """``planner.ports.autostart.Autostart``."""

    def __init__(
        self,
        program: Sequence[str],
        *,
        log: Path,
        folder: Path | None = None,
        run: Runner = run_tool,
        user: int | None = None,
    ) -> None:
        self._program, self._log, self._run = tuple(program), log, run
        self._file = (folder or Path.home() / "Library" / "LaunchAgents") / f"{LABEL}.plist"
        self._domain = f"gui/{os.getuid() if user is None else user}"

    def status(self) -> AutostartStatus:
        """Whether the property list is there and launchd has it."""
        if not self._file.exists():
            return AutostartStatus(system="launchd", says=tr("The agent is not started by itself."))
        told = self._run(("launchctl", "print", f"{self._domain}/{LABEL}"))
        runs = "state = running" in told.text
        says = tr("The agent runs, and starts whenever you sign in.")
        if not runs:
            says = tr("The agent starts whenever you sign in, and does not run now.")
        return AutostartStatus(
            system="launchd", installed=True, runs=runs, files=(str(self._file),), says=f"{says} {_NO_WAKE}"
        )

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:  # noqa: ARG002 - it cannot
        """Write the property list and hand it to launchd."""
        self._run(("launchctl", "bootout", f"{self._domain}/{LABEL}"))  # one of an earlier version
        write_entry(self._file, plistlib.dumps(agent_plist(self._program, self._log)))
        demand(self._run(("launchctl", "bootstrap", self._domain, str(self._file))), "launchctl bootstrap")
        return self.status()

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Nothing: launchd cannot wake a Mac."""

    def remove(self) -> AutostartStatus:
        """Take it out of launchd and remove the property list."""
        self._run(("launchctl", "bootout", f"{self._domain}/{LABEL}"))
        self._file.unlink(missing_ok=True)
        return self.status()
