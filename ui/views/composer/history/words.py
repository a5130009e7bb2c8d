"""A version in words: when it was, who saved it, and what it is called when it is put back."""

from datetime import datetime, timedelta

from planner.domain.writing import BEFORE, Version
from planner.editing.person import person
from planner.editing.words import full_day_and_time
from planner.languages import tr
from ui.dates import clock

FIRST = tr("The first that is kept")


def when_words(at: datetime, now: datetime) -> str:
    """When it was, on the reader's own clock: "Today 10:41", "Yesterday 18:02", "Thu 15 Oct, 10:41".

    Args:
        at: aware.
        now: aware.
    """
    mine, today = at.astimezone(), now.astimezone()
    if mine.date() == today.date():
        return tr("Today {time}", time=clock(mine))
    if mine.date() == today.date() - timedelta(days=1):
        return tr("Yesterday {time}", time=clock(mine))
    return full_day_and_time(mine.replace(tzinfo=None))


def _inside(at: datetime, now: datetime) -> str:
    """The same inside a sentence: "today 10:41"."""
    mine, today = at.astimezone(), now.astimezone()
    if mine.date() == today.date():
        return tr("today {time}", time=clock(mine))
    if mine.date() == today.date() - timedelta(days=1):
        return tr("yesterday {time}", time=clock(mine))
    return full_day_and_time(mine.replace(tzinfo=None))


def who_words(version: Version) -> str:
    """Who saved it: "You", else the name of login and machine; "" of what was there before versions were kept."""
    if version.what == BEFORE:
        return ""
    return tr("You") if version.made_by == person() else version.made_by


def title_of(version: Version, now: datetime) -> str:
    """The line that names it: "Today 10:41", or "Before Today 10:41"."""
    if version.what == BEFORE:
        return tr("Until {time}", time=_inside(version.made_at, now))
    return when_words(version.made_at, now)


def what_words(version: Version) -> str:
    """What was done: "Saved"; of the first one that it is the first."""
    return FIRST if version.what == BEFORE else version.what


def restored_words(version: Version, now: datetime) -> str:
    """What a toast says once it is back: "Restored: as it was today 10:41"."""
    when = _inside(version.made_at, now)
    if version.what == BEFORE:
        return tr("Restored: as it was before {time}", time=when)
    return tr("Restored: as it was {time}", time=when)
