"""The same offer again and again within a week.

## What it does
Counts how often a client promotes one offer within 7 days, over all accounts; a post that goes to several
accounts counts once. More than three times is a note. Posts are of one offer when they have the same offer
tag. Posts without a tag that ask hard (order, buy, book) are of one offer when they lead to the same page.
The home page does not tell which offer it is, and it is never guessed from the words. Weeks that follow each
other above the limit are one finding.

## Why
In a survey of 2015, 21 % said that they had left an account because it was repetitive or boring. How often
one offer may come is not in that survey.

## Example
The Christmas box on Monday, Tuesday, Thursday, Friday and Saturday: 5 times in a week.

## Use instead
Two of the five, and between them how the box is packed, or what the neighbours did with last year's.

## Options
- `most` = 3: times an offer may be promoted within these days.
- `days` = 7: days that are counted together.

## Fixes
- Merge or space them (opens the last one).

## Grade and source
Survey (C): BuzzStream and Fractl 2015, more than 900 people. The number is a rule of thumb.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import partial
from urllib.parse import urlsplit

from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line, every
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.kinds.sells import Sells
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, OptionValue, Reads, Rule, UnitKind
from planner.lint.told import lines, still_open, stretch
from planner.lint.units import ClientView, Item, day_of
from planner.lint.windows import Cut, streaks

_SPACE = Fix(title=tr("Merge or space them"), safety=Safety.ASSIST)


def check(client: ClientView, context: Context) -> Iterator[Hit]:
    """One hit per offer and streak of weeks in which it is promoted too often."""
    sequence, days = client.merged, context.whole("days")
    items, most = sequence.items, context.whole("most")
    start = sequence.start(context.now, judge_all=context.judge_all)
    if start >= len(items):
        return
    base = bisect_left(items, items[start].at - timedelta(days=days + 1), key=lambda item: item.at)
    offers: dict[str, list[int]] = {}
    for index in range(base, len(items)):
        if name := offer_of(items[index]):
            offers.setdefault(name, []).append(index)
    for name, places in offers.items():
        if len(places) > most:
            promoted = [items[index] for index in places]
            first_judged = bisect_left(places, start)
            windows = _windows(promoted, first_judged, days)
            for streak in streaks(windows, lambda cut: cut.posts > most):
                yield _hit(client.key, name, promoted, streak, context)


def offer_of(item: Item) -> str:
    """The offer that a post promotes: its tag, else the page it leads to; "" none."""
    entries = [part.entry for part in item.parts] if item.parts else [item.entry]
    tag = next((entry.offer for entry in entries if entry.offer.strip()), "")
    if tag:
        return " ".join(tag.casefold().split()) if item.sells is not Sells.NO else ""
    if not item.entry.link and "://" not in item.entry.text:
        return ""
    return page_of(item) if item.sells is Sells.YES and item.reading.asks_hard else ""


def page_of(item: Item) -> str:
    """The one page a post leads to, without what does not change it; "" for none, several or a home page."""
    link = item.entry.link
    if not link:
        found = {span.text for span in item.reading.urls}
        link = found.pop() if len(found) == 1 else ""
    try:
        parts = urlsplit(link.strip() if "://" in link else f"https://{link.strip()}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    query = "&".join(sorted(one for one in parts.query.split("&") if one and not one.startswith("utm_")))
    if not host or not (path or query):
        return ""
    return f"{host}{path}{'?' if query else ''}{query}"


def _windows(promoted: list[Item], start: int, days: int) -> Iterator[Cut]:
    """For every judged promotion of an offer, those on its day and the days before that count."""
    first = 0
    for last in range(len(promoted)):
        day = day_of(promoted[last].entry)
        while (day - day_of(promoted[first].entry)).days >= days:
            first += 1
        if last >= start:
            yield Cut(first, last, last + 1 - first)


def _hit(key: str, name: str, promoted: list[Item], streak: tuple[Cut, ...], context: Context) -> Hit:
    worst = max(streak, key=lambda cut: cut.posts)
    posts = promoted[worst.first : worst.last + 1]
    entry = posts[-1].entry
    most, days = context.whole("most"), context.whole("days")
    ahead = (still_open(posts, context.now) or posts)[-1].entry
    assist = Assist(opens=Opens.POST, post=ahead.post, account_key=ahead.account_key, field=Field.WHEN)
    return Hit(
        message_id="repeat",
        message=tr(
            "“{offer}” is promoted {times} times within {n} day, {days}. Your limit is {limit} ({set_by})."
            "|“{offer}” is promoted {times} times within {n} days, {days}. Your limit is {limit} ({set_by}).",
            "",
            days,
            offer=words.shorten(entry.offer or name),
            times=len(posts),
            days=stretch(posts[0], posts[-1]),
            limit=most,
            set_by=context.set_by,
        ),
        about=entry,
        posts=tuple(item.entry for item in posts),
        anchor=f"{key}\x1f{name}\x1f{anchor_of(promoted[streak[0].first].entry)}",
        whole_client=True,
        window=(promoted[streak[0].first].at, promoted[streak[-1].last].at),
        judged=(promoted[streak[0].last].at, promoted[streak[-1].last].at),
        numbers={"times": len(posts), "limit": most, "days": days},
        evidence=partial(lines, posts),
        fixes=(
            Fix(
                title=tr("Merge or space them: {post}", post=words.shorten(ahead.title or ahead.text)),
                safety=_SPACE.safety,
                assist=assist,
            ),
        ),
    )


def _reach(options: Mapping[str, OptionValue]) -> Reach:
    days = options["days"]
    assert not isinstance(days, tuple)
    return Reach(posts=None, days=int(days) + 1)


_BOX = "https://www.fennelandrye.example/christmas-box/"
_ORDER = "Order your box now."


def _boxes(*days: int, **same: str) -> tuple[Line, ...]:
    return tuple(
        Line(when=f"2026-12-{day:02d} 09:00", kind="promote", **{"text": f"Day {day}.", **same})  # type: ignore[arg-type]
        for day in days
    )


RULE = Rule(
    code="MIX009",
    name="offer-repeat",
    unit=UnitKind.CLIENT,
    reads=Reads.SELLS | Reads.HARD | Reads.ADDRESSES,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    reach=_reach,
    grades=(Grade.SURVEY,),
    sources=("BuzzStream and Fractl 2015 (n > 900)",),
    options=(
        Option(
            name="most",
            default=3,
            low=1,
            high=50,
            says=tr("times an offer may be promoted within these days"),
        ),
        Option(name="days", default=7, low=1, high=90, says=tr("days that are counted together")),
    ),
    messages={"repeat": "“{offer}” is promoted {n} times within {days}. Your limit is {most}."},
    fixes=(_SPACE,),
    passes=(
        Example(says="three times in a week", lines=_boxes(1, 3, 5, offer="christmas-box")),
        Example(says="the fourth on the eighth day", lines=_boxes(1, 3, 5, 8, offer="christmas-box")),
        Example(
            says="the same two posts on three accounts are two",
            lines=tuple(
                line
                for network in ("instagram", "facebook", "x")
                for line in _boxes(1, 3, offer="christmas-box", network=network)
            ),
        ),
        Example(
            says="stories about it",
            lines=every(1, "story " * 6, start="2026-12-01 09:00", offer="christmas-box"),
        ),
        Example(
            says="the home page tells no offer",
            lines=_boxes(1, 2, 3, 4, 5, text=_ORDER, link="https://fennelandrye.example/"),
        ),
    ),
    fails=(
        Example(
            says="five times in a week",
            lines=_boxes(1, 2, 4, 5, 6, offer="Christmas box"),
            severity=Severity.INFO,
        ),
        Example(
            says="four times in a week, on two accounts",
            lines=(
                *_boxes(1, 3, offer="christmas-box"),
                *_boxes(2, 4, offer="Christmas-Box", network="facebook"),
            ),
        ),
        Example(
            says="no tag, the same page",
            lines=(
                *_boxes(1, 2, text=_ORDER, link=_BOX),
                *_boxes(3, 4, text=f"{_ORDER} {_BOX}?utm_source=x 🎁"),
            ),
        ),
    ),
)
