"""What the palette offers for what is typed, best first. No widgets here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from planner.languages import tr
from ui.actions.named import cap_of
from ui.dates import month_and_year, weekday_and_long_day
from ui.naming import naming
from ui.palette.dates import Place, place_in
from ui.palette.fuzzy import INSIDE, RECENT, START, Fit, fit
from ui.shell.deeds import Deed
from ui.views.calendar.dates import time_words
from ui.views.calendar.locale import half_days
from ui.widgets.hit import Hit

GO = ("page.", "client.", "face.")
DOES = frozenset({"client.new", "client.edit"})
FIRST = (
    "post.new", "search", "today", "filter", "finding.next", "undo", "settings", "keys",
)  # fmt: skip
"""What is offered before anything is typed."""
NOT_OFFERED = frozenset({"palette"})
MOST_DEEDS, MOST_GOES, MOST_RECENT = 7, 6, 5
RECENTLY, GO_TITLE, DO_TITLE, POSTS_TITLE = tr("Recent"), tr("Go"), tr("Do", "heading"), tr("Posts")


@dataclass(frozen=True, slots=True)
class NewPost:
    """Begin a post with these words."""

    words: str


@dataclass(frozen=True, slots=True)
class NewPostAt:
    """Begin a post at a time on the calendar's clocks."""

    local: datetime


@dataclass(frozen=True, slots=True)
class NewIdea:
    """Keep these words as an idea."""

    words: str


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading; ``score`` of the best of them."""

    title: str
    hits: tuple[Hit, ...]
    score: float


def goes(deed: Deed) -> bool:
    """Whether an action leads somewhere, rather than doing something."""
    return deed.named.id.startswith(GO) and deed.named.id not in DOES


def beginning(deeds: Sequence[Deed], recent: Sequence[str]) -> list[Section]:
    """What stands there before anything is typed: what was done last, places to go, and what can be done."""
    known = {deed.named.id: deed for deed in deeds if not deed.reason and deed.named.id not in NOT_OFFERED}
    last = [known[one] for one in recent if one in known][:MOST_RECENT]
    rest = [deed for deed in known.values() if deed not in last]
    there = [deed for deed in rest if goes(deed) and not deed.named.id.startswith("face.")][:MOST_GOES]
    do = [known[one] for one in FIRST if one in known and known[one] not in last][:MOST_DEEDS]
    parts = ((RECENTLY, last), (GO_TITLE, there), (DO_TITLE, do))
    return [Section(title, tuple(_hit(deed, Fit(0)) for deed in part), 0) for title, part in parts if part]


def sections(
    words: str, deeds: Sequence[Deed], recent: Sequence[str], today: date, *, one_client: bool
) -> list[Section]:
    """What fits the words: places and dates, and actions; the better part first.

    Args:
        words: as typed, not empty.
        deeds: every action there is now.
        recent: ids of those done last, the newest first.
        today: in the calendar's zone.
        one_client: whether a new idea has an owner.
    """
    bonus = {one: RECENT / (place + 1) for place, one in enumerate(recent)}
    scored = []
    for deed in deeds:
        found = fit(words, deed.name, deed.named.words)
        if found is not None and deed.named.id not in NOT_OFFERED:
            score = found.score + bonus.get(deed.named.id, 0) - (20 if deed.reason else 0)
            scored.append((score, deed, found))
    scored.sort(key=lambda one: -one[0])
    there = [(score, _hit(deed, found)) for score, deed, found in scored if goes(deed)][:MOST_GOES]
    do = [(score, _hit(deed, found)) for score, deed, found in scored if not goes(deed)][:MOST_DEEDS]
    place = place_in(words, today, month_first=naming().day_month.index("{day}") > 0)
    if place is not None:
        there.insert(0, (START + 15, Hit(data=place, text=place_words(place, today), icon="calendar")))
    if place is not None and place.at is not None and place.day >= today:
        do.insert(0, (START + 16, _post_at(place, place.at)))
    do += [
        (
            INSIDE - 25,
            Hit(
                data=NewPost(words),
                text=tr("New post called “{words}”", words=words),
                icon="plus",
                keycap="N",
            ),
        ),
    ]
    if one_client:
        do.append(
            (
                INSIDE - 26,
                Hit(data=NewIdea(words), text=tr("Keep “{words}” as an idea", words=words), icon="bulb"),
            )
        )
    made = [
        Section(title, tuple(hit for _, hit in part), part[0][0])
        for title, part in ((GO_TITLE, there), (DO_TITLE, do))
        if part
    ]
    return sorted(made, key=lambda one: -one.score)


def place_words(place: Place, today: date) -> str:
    """Say “Go to Fri 23 October”, “Go to November 2026”."""
    day = place.day
    if place.month_only:
        said = month_and_year(day)
    elif day.year == today.year:
        said = weekday_and_long_day(day)
    else:
        said = f"{weekday_and_long_day(day)} {day.year}"
    return tr("Go to {place}", place=said)


def _post_at(place: Place, at: time) -> Hit:
    local = datetime.combine(place.day, at)
    clock = time_words(local, half_days=half_days())
    words = tr("New post on {day}, {time}", day=weekday_and_long_day(place.day), time=clock)
    return Hit(data=NewPostAt(local), text=words, icon="plus")


def _hit(deed: Deed, found: Fit) -> Hit:
    text = tr("Go to {place}", place=deed.name) if deed.named.id.startswith("page.") else deed.name
    lead = max(0, text.find(deed.name))
    marks = tuple((start + lead, end + lead) for start, end in found.marks)
    icon = deed.named.icon or (
        "users" if deed.named.id.startswith("client.") else "right" if goes(deed) else "dot"
    )
    return Hit(
        data=deed,
        text=text,
        marks=marks,
        icon=icon,
        keycap=cap_of(deed.named),
        reason=deed.reason,
    )
