"""Asking the system's own tools."""

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from storage.atomic import write_atomic

_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Ran:
    """How a tool ended. ``text``: what it said, both streams. ``status`` 127: there is no such tool."""

    status: int
    text: str = ""

    @property
    def well(self) -> bool:
        """Whether it did what it was asked."""
        return self.status == 0


Runner: TypeAlias = Callable[[Sequence[str]], Ran]


def run_tool(words: Sequence[str]) -> Ran:
    """Run a tool of the system and wait for it, 30 seconds at most."""
    try:
        ended = subprocess.run(  # noqa: S603 - fixed words and paths of our own, no shell
            list(words), capture_output=True, text=True, timeout=_SECONDS, check=False, errors="replace"
        )
    except FileNotFoundError:
        return Ran(127, f"{words[0]} is not there")
    except (OSError, subprocess.TimeoutExpired) as error:
        return Ran(1, str(error))
    return Ran(ended.returncode, f"{ended.stdout}{ended.stderr}".strip())


def demand(ran: Ran, what: str) -> None:
    """Raises EnvironmentFault with what the system said, when it did not do it."""
    if not ran.well:
        said = " ".join(ran.text.split())[:200]
        why = said or tr("exit status {status}", status=ran.status)
        raise EnvironmentFault(tr("{what} did not work: {why}", what=what, why=why))


def write_entry(path: Path, data: bytes) -> None:
    """Write a file whole, its folder too. Raises EnvironmentFault."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, data)
    except OSError as error:
        raise EnvironmentFault(
            tr("{path} could not be written: {why}.", path=path, why=error.strerror or error)
        ) from error
