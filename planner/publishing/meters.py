"""Clocks that are never set: how long this computer has been awake, and how long it has been on at all."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Reading:
    """Both meters at one moment, in seconds from any beginning.

    Attributes:
        awake: stands still while the computer sleeps, where the system can tell that.
        on: goes on while it sleeps.
    """

    awake: float
    on: float


Meters: TypeAlias = Callable[[], Reading]


def read_meters() -> Reading:
    """Read this computer's meters.

    Linux tells sleep by CLOCK_BOOTTIME, macOS by CLOCK_MONOTONIC (there ``time.monotonic`` stands still in
    sleep). On Windows both are one, and sleep shows as a long time without a tick.
    """
    awake = time.monotonic()
    if sys.platform == "linux":
        return Reading(awake, time.clock_gettime(time.CLOCK_BOOTTIME))
    if sys.platform == "darwin":
        return Reading(awake, time.clock_gettime(time.CLOCK_MONOTONIC))
    return Reading(awake, awake)
