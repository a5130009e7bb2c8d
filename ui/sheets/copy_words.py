"""How copies of the plan are told: their day on this computer's clock, what they were made for, their size."""

from datetime import datetime

from planner.domain.backups import Backup, BackupKind, Restored, size_text
from planner.editing.words import full_day_and_time
from planner.languages import tr

KINDS = {
    BackupKind.DAILY: tr("daily"),
    BackupKind.HAND: tr("made by you"),
    BackupKind.UPDATE: tr("before an update"),
    BackupKind.REPLACED: tr("before another was put back"),
    BackupKind.OTHER: tr("a file of yours"),
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
        return tr("The copy is in place. Everything is paused: look at the days since, then end the pause.")
    if done.carried:
        return tr(
            "The copy is in place. {n} post that went out since stays as sent.|"
            "The copy is in place. {n} posts that went out since stay as sent.",
            "",
            done.carried,
        )
    return tr("The copy is in place. The plan as it was before is among the copies.")
