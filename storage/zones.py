"""Keeping due times right when the tz database is a newer one than last time."""

from collections.abc import Sequence

from storage.plan import SqlPlan
from storage.stores.zones import Moved

VERSION_KEY = "storage.tzdata"
"""The setting that holds the tz version which the due times were computed with."""


def refresh_zones(plan: SqlPlan, version: str | None = None) -> Sequence[Moved]:
    """Recompute future due times once after the tz database changed.

    Costs one small read when it did not. Call it at start, before anything is published.

    Args:
        plan: the open plan.
        version: the tz version in use ("2026f"); None: that of the installed ``tzdata``.

    Returns:
        The planned times whose instant moved; empty when none did, or when nothing changed.
    """
    if version is None:
        import tzdata  # type: ignore[import-untyped]

        version = str(tzdata.IANA_VERSION)
    with plan.read() as unit:
        known = unit.settings.get(VERSION_KEY)
    if known == version:
        return ()
    with plan.write() as unit:
        known = unit.settings.get(VERSION_KEY)  # another process may have done it meanwhile
        moved = unit.zones.refresh() if known not in {"", version} else ()
        unit.settings.put(VERSION_KEY, version)
        unit.commit()
    return moved
