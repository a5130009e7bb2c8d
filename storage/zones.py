"""Keeping due times right when the tz database is a newer one than last time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.domain.moved import MOVED_KEY, MovedTime, moved_in, text_of

if TYPE_CHECKING:
    from storage.plan import SqlPlan
    from storage.server.plan import ServerPlan

VERSION_KEY = "zones.version"
"""The setting that holds the tz version which the due times were computed with."""


def installed_version() -> str:
    """The version of the installed tz database: "2026f"."""
    import tzdata  # type: ignore[import-untyped]

    return str(tzdata.IANA_VERSION)


def refresh_zones(
    plan: "SqlPlan | ServerPlan", version: str, *, forward: bool = False
) -> Sequence[MovedTime]:
    """Recompute future due times once after the tz database changed.

    Costs one small read when it did not. What moved is also kept under ``MOVED_KEY``, to be shown.

    Args:
        plan: the open plan.
        version: the tz version in use ("2026f").
        forward: leave what a newer one has computed: machines that share a plan are not updated on one day.

    Returns:
        The planned times whose instant moved; empty when none did, or when nothing changed.
    """
    with plan.glance() as look:
        known = look.setting(VERSION_KEY)
        if known == version or (forward and known > version):
            return ()
    with plan.write() as unit:
        known = unit.settings.get(VERSION_KEY)  # another process may have done it meanwhile
        if forward and known > version:
            return ()
        moved = unit.zones.refresh() if known not in {"", version} else ()
        unit.settings.put(VERSION_KEY, version)
        if moved:
            unshown = moved_in(unit.settings.get(MOVED_KEY))
            unit.settings.put(MOVED_KEY, text_of([*unshown, *moved]))
        unit.commit()
    return moved
