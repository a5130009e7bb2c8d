"""What planning a week says."""

from datetime import date

from ui.sheets.planning.reading import Week
from ui.views.calendar.dates import MONTHS

LEAD = "One line for each free slot is enough. Every line becomes a draft there, and what you leave empty stays free."
FULL = "Every slot of this week is taken"
FULL_FACT = "Nothing is left to plan here."
NO_RHYTHM = "No posting slots yet"
NO_RHYTHM_FACT = "A weekly rhythm says when you post and what for. It takes a minute to set."


def saves(count: int) -> str:
    """The button: "Save 3 drafts"."""
    return "Save drafts" if not count else "Save 1 draft" if count == 1 else f"Save {count} drafts"


def unsaved(count: int) -> str:
    """What is asked before lines are lost."""
    if count == 1:
        return "1 line is not saved yet. Once more to leave it."
    return f"{count} lines are not saved yet. Once more to leave them."


def short_range(first: date, last: date) -> str:
    """Say “19–25 October”, “26 Oct – 1 Nov”."""
    if first.month == last.month:
        return f"{first.day}–{last.day} {MONTHS[first.month - 1]}"
    return f"{first.day} {MONTHS[first.month - 1][:3]} – {last.day} {MONTHS[last.month - 1][:3]}"


def week_line(week: Week) -> str:
    """What is there already: "2 posts planned · Thu: All Saints' Day"."""
    count = week.planned
    parts = [
        "nothing planned yet" if not count else "1 post planned" if count == 1 else f"{count} posts planned"
    ]
    parts += [f"{one.day:%a}: {one.name}" for one in week.days]
    return " · ".join(parts)
