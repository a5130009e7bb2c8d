"""Names of copies: ``plan.2026-11-22T014000123Z.daily.db``. They sort by time, and tell it wherever a folder is copied to."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import regex

from planner.domain.backups import Backup, BackupKind

_DAY = timedelta(days=1)
_NIGHT = timedelta(hours=1)  # a copy that is begun before midnight is written after it
_NAME = regex.compile(
    r"\.(?P<day>\d{4}-\d\d-\d\d)(?:T(?P<time>\d{6})(?P<ms>\d{3})?Z)?\.(?P<kind>daily|copy|replaced|schema)(?:-\w+)?\.db"
)


def name_of(stem: str, kind: BackupKind, now: datetime) -> str:
    """The name of a copy made at ``now``."""
    return f"{stem}.{stamp_of(now)}.{kind.value}.db"


def day_of(copy: Backup, stem: str) -> str:
    """The day in a copy's name, in UTC: "2026-11-22"."""
    return copy.path.name.removeprefix(f"{stem}.")[: len("2026-11-22")]


def stamp_of(now: datetime) -> str:
    """An instant as names hold it, in UTC."""
    there = now.astimezone(UTC)
    return f"{there:%Y-%m-%dT%H%M%S}{there.microsecond // 1000:03d}Z"


def read_name(path: Path, stem: str) -> Backup | None:
    """What the file at ``path`` is by its name, None when it is no copy of ``stem``."""
    found = _NAME.fullmatch(path.name.removeprefix(stem)) if path.name.startswith(f"{stem}.") else None
    if found is None:
        return None
    try:
        seen = path.stat()
        at = datetime.strptime(f"{found['day']}{found['time'] or '000000'}+0000", "%Y-%m-%d%H%M%S%z")
        at += timedelta(milliseconds=int(found["ms"] or 0))
        written = datetime.fromtimestamp(seen.st_mtime, UTC)
        if not found["time"] and at <= written < at + _DAY + _NIGHT:
            at = written  # of an older Parley: only the file knows the time, unless it was copied on another day
    except (OSError, ValueError):
        return None
    return Backup(path=path, kind=BackupKind(found["kind"]), at=at, size=seen.st_size)
