"""Processes that share the work on a large plan file: clients are judged apart, so each of them can be judged anywhere."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.exchange.parts import Part

_ROWS = 1_000
"""Rows that are worth a process of their own: to begin one and to hear of it costs what a hundred rows do."""


@dataclass(frozen=True, slots=True)
class Worker:
    """A process that was begun. ``pipe``: the file that it answers in."""

    pid: int
    pipe: int

    def answer(self) -> bytes | None:
        """What it found, waited for; None: it could not finish."""
        with os.fdopen(self.pipe, "rb") as pipe:
            told = pipe.read()
        _, status = os.waitpid(self.pid, 0)
        return told if status == 0 else None


def begin(work: Callable[[], bytes]) -> Worker:
    """Do ``work`` in a copy of this process, which knows all that was read so far."""
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid:
        os.close(theirs)
        return Worker(pid, ours)
    status = 1
    try:
        os.close(ours)
        with os.fdopen(theirs, "wb") as pipe:
            pipe.write(work())
        status = 0
    finally:
        os._exit(status)  # neither what waits to be printed nor what is to be closed is the copy's


def groups_of(parts: Sequence[Part], jobs: int) -> list[list[Part]]:
    """Clients in groups of about as many rows, the first for this process.

    Args:
        parts: the clients to be judged.
        jobs: processes at most; 0: as many as the machine has and the rows are worth.
    """
    if sys.platform != "linux":  # elsewhere a process cannot be copied safely
        return [list(parts)]
    rows = sum(len(part.numbers) for part in parts)
    most = jobs or min(len(os.sched_getaffinity(0)), rows // _ROWS)
    groups: list[list[Part]] = [[] for _ in range(max(1, min(most, len(parts))))]
    sizes = [0] * len(groups)
    for part in sorted(parts, key=lambda part: -len(part.numbers)):
        least = sizes.index(min(sizes))
        groups[least].append(part)
        sizes[least] += len(part.numbers)
    return groups
