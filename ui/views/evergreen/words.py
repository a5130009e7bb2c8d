"""What the page of posts that come again says."""

from datetime import date

from planner.domain.repeat import Repeat
from planner.domain.times import WallTime
from planner.editing.pool import Pooled
from planner.editing.timeless import SHORTEST_REST
from planner.languages import tr
from ui.dates import clock, weekday_and_day
from ui.views.calendar.words import network_names
from ui.views.composer.repeat_words import rule_words

NOTHING = tr("Nothing comes again yet")
HOW = tr(
    "In the composer, “Repeat…” under the time lets a post come again: on days of its own, or whenever a slot is free."
)
SLOTS = tr("Whenever a slot is free")
DAYS = tr("On days of their own")
ENDED = tr("Ended")


def often_words(one: Pooled) -> str:
    """Says "Every week on Tue" or "When a slot is free"."""
    start = one.repeat.pattern.when
    if one.repeat.rule is None or start is None:
        return tr("When a slot is free")
    said = rule_words(one.repeat.rule, start.local)
    return said[:1].upper() + said[1:]


def texts_words(repeat: Repeat) -> str:
    """Says "3 texts, each rests 30 days"."""
    count = len(repeat.all_texts)
    texts = tr("{n} text|{n} texts that take turns", "", count)
    days = max(repeat.cool_down, SHORTEST_REST) if repeat.rule is None else repeat.cool_down
    if not days:
        return texts
    if repeat.rule is None:
        return tr("{texts}, rests {n} day|{texts}, rests {n} days", "", days, texts=texts)
    return tr("{texts}, each rests {n} day|{texts}, each rests {n} days", "", days, texts=texts)


def next_words(one: Pooled, today: date) -> str:
    """Says "Next: Tue 3 Nov, 12:00", or why none is planned."""
    if one.next is not None:
        local = one.next.local
        return tr("Next: {day}, {time}", day=weekday_and_day(local.date()), time=clock(local))
    if one.repeat.ended:
        return tr("Comes no more")
    if one.rests_until is not None:
        left = (one.rests_until - today).days
        return tr("Rests {n} more day|Rests {n} more days", "", max(1, left))
    return tr("Waits for a free slot") if one.repeat.rule is None else tr("None is planned")


def suggested_words(one: Pooled, when: WallTime, *, free: bool) -> str:
    """Says why this time is suggested for one more (``free``: a free slot), and that it is before the rest ends."""
    if one.rests_until is None or when.local.date() >= one.rests_until:
        return tr("The next free slot of its accounts.") if free else ""
    day = weekday_and_day(one.rests_until)
    if free:
        return tr("The next free slot of its accounts, though it rests until {day}.", day=day)
    return tr("It rests until {day}.", day=day)


def last_words(one: Pooled) -> str:
    """Says "Last: Tue 20 Oct, 6 times out, 2 planned"."""
    parts = [tr("{n} planned|{n} planned", "of posts", one.planned)] if one.planned else []
    if one.last is None:
        return ", ".join([tr("Not out yet"), *parts])
    day = weekday_and_day(one.last.local.date())
    first = tr("Last: {day}, {n} time out|Last: {day}, {n} times out", "", one.out, day=day)
    return ", ".join([first, *parts])


def where_words(one: Pooled, *, all_clients: bool) -> str:
    """Says "Mastodon and Bluesky", with the client's name before it in "All clients"."""
    names = network_names(one.networks) if one.networks else tr("No account")
    return f"{one.client.name}: {names}" if all_clients else names


def accessible(one: Pooled, today: date, *, all_clients: bool) -> str:
    """Says all of a row for a screen reader."""
    parts = (
        one.repeat.pattern.headline,
        where_words(one, all_clients=all_clients),
        often_words(one),
        next_words(one, today),
        last_words(one),
        texts_words(one.repeat),
    )
    return ". ".join(part for part in parts if part)
