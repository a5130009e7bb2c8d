"""How a repeat is said: “every week on Tue and Thu, until 3 Mar”, and when its next posts come."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from planner.domain.occurrences import occurrences
from planner.domain.repeat import Every, Repeat, RepeatRule
from planner.languages import tr
from ui.naming import naming

_NTH = (
    tr("first", "of a month's Tuesdays"),
    tr("second", "of a month's Tuesdays"),
    tr("third", "of a month's Tuesdays"),
    tr("fourth", "of a month's Tuesdays"),
    tr("last", "of a month's Tuesdays"),
)
NEXT_SHOWN = 4
NO_SECOND = tr("That gives no second post.")
A_YEAR = timedelta(days=366)


def nth_words(start: datetime) -> str:
    """Says "second Tue" of the day of a first post."""
    return f"{_NTH[(start.day - 1) // 7]} {naming().weekdays[start.weekday()]}"


def rule_words(rule: RepeatRule | None, start: datetime) -> str:
    """Says "every week on Tue, 6 times"; ``start``: the naive wall time at which it begins."""
    if rule is None:
        return tr("whenever a slot is free")
    said = _step_words(rule, start)
    if rule.until is not None:
        until = naming().day_and_year(rule.until)
        return tr("{rule}, until {day}", rule=said, day=until)
    if rule.count is None:
        return said
    return tr("{rule}, {count} times", rule=said, count=rule.count)


def _step_words(rule: RepeatRule, start: datetime) -> str:
    step = rule.step
    if rule.every is Every.DAY:
        return tr("every day|every {n} days", "", step)
    if rule.every is Every.WEEK:
        days = ", ".join(naming().weekdays[day] for day in rule.weekdays or (start.weekday(),))
        return tr("every week on {days}|every {n} weeks on {days}", "", step, days=days)
    if rule.every is Every.MONTH:
        return tr("every month on day {day}|every {n} months on day {day}", "", step, day=start.day)
    return tr("every month on the {day}|every {n} months on the {day}", "", step, day=nth_words(start))


def comes_again(repeat: Repeat) -> bool:
    """Whether a rule gives a second post within a year."""
    start = repeat.pattern.when
    return start is not None and len(occurrences(repeat, start.local + A_YEAR)) > 1


def next_words(repeat: Repeat) -> str:
    """Says "Then Tue 10 Nov, Tue 17 Nov …, 9 in all" of the posts that come in a year."""
    start = repeat.pattern.when
    if start is None or not comes_again(repeat):
        return NO_SECOND
    found = occurrences(repeat, start.local + A_YEAR)
    days = _listed([one.on for one in found[1 : NEXT_SHOWN + 1]])
    if len(found) > NEXT_SHOWN + 1:
        days += " …"
    ended = repeat.rule is not None and (repeat.rule.until is not None or repeat.rule.count is not None)
    return (
        tr("Then {days}, {count} in all", days=days, count=len(found))
        if ended
        else tr("Then {days}", days=days)
    )


def _listed(days: Sequence[datetime]) -> str:
    return ", ".join(naming().short_day(on) for on in days)


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
