"""How a repeat is said: “every week on Tue and Thu, until 3 Mar”, and when its next posts come."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from planner.domain.occurrences import occurrences
from planner.domain.repeat import Every, Repeat, RepeatRule

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NTH = ("first", "second", "third", "fourth", "last")
NEXT_SHOWN = 4
A_YEAR = timedelta(days=366)


def nth_words(start: datetime) -> str:
    """Says "second Tue" of the day of a first post."""
    return f"{_NTH[(start.day - 1) // 7]} {DAYS[start.weekday()]}"


def rule_words(rule: RepeatRule | None, start: datetime) -> str:
    """Says "every week on Tue, 6 times"; ``start``: the naive wall time at which it begins."""
    if rule is None:
        return "whenever a slot is free"
    step = "" if rule.step == 1 else f"{rule.step} "
    many = "" if rule.step == 1 else "s"
    days = ", ".join(DAYS[day] for day in rule.weekdays or (start.weekday(),))
    said = {
        Every.DAY: f"every {step}day{many}",
        Every.WEEK: f"every {step}week{many} on {days}",
        Every.MONTH: f"every {step}month{many} on day {start.day}",
        Every.MONTH_WEEKDAY: f"every {step}month{many} on the {nth_words(start)}",
    }[rule.every]
    if rule.until is not None:
        return f"{said}, until {rule.until.day} {_MONTHS[rule.until.month - 1]} {rule.until.year}"
    return f"{said}, {rule.count} times" if rule.count is not None else said


def next_words(repeat: Repeat) -> str:
    """Says "Tue 10 Nov, Tue 17 Nov, … 9 in all" of the posts that come in a year."""
    start = repeat.pattern.when
    if start is None:
        return ""
    found = occurrences(repeat, start.local + A_YEAR)
    if len(found) < 2:
        return "That gives no second post."
    ended = repeat.rule is not None and (repeat.rule.until is not None or repeat.rule.count is not None)
    said = _listed([one.on for one in found[1 : NEXT_SHOWN + 1]])
    more = len(found) > NEXT_SHOWN + 1
    return f"Then {said}{' …' if more else ''}" + (f" {len(found)} in all" if ended else "")


def _listed(days: Sequence[datetime]) -> str:
    return ", ".join(f"{DAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]}" for on in days)


def parts_of(typed: str) -> tuple[str, ...]:
    """Further texts as typed in one field, a line of --- between them; empty ones and repeats left out."""
    parts: list[list[str]] = [[]]
    for line in typed.splitlines():
        if line.strip() == "---":
            parts.append([])
        else:
            parts[-1].append(line)
    texts = ("\n".join(lines).strip() for lines in parts)
    return tuple(dict.fromkeys(text for text in texts if text))
