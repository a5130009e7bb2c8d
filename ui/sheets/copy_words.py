"""How copies of the plan are told: their day on this computer's clock, what they were made for, their size."""

from datetime import datetime

from planner.domain.backups import Backup, BackupKind, Restored, size_text
from planner.editing.words import full_day_and_time, many

KINDS = {
    BackupKind.DAILY: "daily",
    BackupKind.HAND: "made by you",
    BackupKind.UPDATE: "before an update",
    BackupKind.REPLACED: "before another was put back",
    BackupKind.OTHER: "a file of yours",
}


def day_of(at: datetime) -> str:
    """Says "Sat 21 Nov, 09:12"."""
    return full_day_and_time(at.astimezone().replace(tzinfo=None))


def size_of(one: Backup) -> str:
    """Says "1.2 MB"."""
    return size_text(one.size)


def done_words(done: Restored) -> str:
    """What became of the plan, for a toast."""
    if done.paused:
        return "The copy is in place. Everything is paused: look at the days since, then end the pause."
    if done.carried:
        return f"The copy is in place. {many(done.carried, 'post')} that went out since stay as sent."
    return "The copy is in place. The plan as it was before is among the copies."
