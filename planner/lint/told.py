"""What findings on several posts say alike: a post in one line, a stretch of days, an account, an anchor."""

from collections.abc import Iterable
from datetime import date, datetime

from planner.domain.entry import PlanEntry
from planner.domain.times import wall_at
from planner.languages import dates, tr
from planner.lint import words
from planner.lint.fingerprint import anchor_of
from planner.lint.units import Item, SequenceView, can_change, day_of
from planner.networks.facts import facts_of


def line(item: Item) -> str:
    """A post as a line of evidence: "3 Dec: Who bakes the stollen"."""
    entry = item.entry
    return f"{words.day(day_of(entry))}: {words.shorten(entry.title or entry.text)}"


def lines(items: Iterable[Item]) -> tuple[str, ...]:
    """Posts as lines of evidence."""
    return tuple([line(item) for item in items])


def stretch(first: Item, last: Item) -> str:
    """The days from one post to another: "3–14 Dec"."""
    return words.days(day_of(first.entry), day_of(last.entry))


def network_name(entry: PlanEntry) -> str:
    """What a message calls the place a post goes to: "LinkedIn"."""
    facts = facts_of(entry.network)
    return facts.label if facts else entry.network or entry.account or tr("this account")


def weekday(day: date) -> str:
    """A day with its name: "Friday, 6 Nov"."""
    name = dates.weekday(day.weekday())
    return tr("{weekday}, {day}", "a weekday and its date", weekday=name, day=words.day(day))


def anchor_at(sequence: SequenceView, first: Item, *more: str) -> str:
    """The anchor of a run or streak: the sequence and its first post, and what tells two of them apart."""
    return "\x1f".join((sequence.key, *more, anchor_of(first.entry)))


def zone_name(sequence: SequenceView) -> str:
    """The client's time zone (IANA), else that of the sequence's last post."""
    zone = sequence.notes.zone
    if not zone and sequence.items and (when := sequence.items[-1].entry.when):
        zone = when.zone
    return zone or "UTC"


def today(sequence: SequenceView, now: datetime) -> date:
    """The day that the client's wall calendar shows at ``now``."""
    return wall_at(now, zone_name(sequence)).local.date()


def still_open(items: Iterable[Item], now: datetime) -> list[Item]:
    """Those that can still be changed: at or after ``now``, and nothing of them has left."""
    return [item for item in items if item.at >= now and can_change(item.entry)]
