"""The panel's numbers, without Qt: percent, tone, parts of the bar, words for dates and counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from planner.domain.kinds import Kind
from planner.domain.times import zone_of
from planner.lint.finding import Headline
from planner.lint.words import percent

NO_BREAK = "\u00a0"
FEWEST = 8
"""Posts a window needs to be judged (lint-rules, section 3)."""
NAMES: dict[str, str] = {
    Kind.STORY: "Story",
    Kind.TEACH: "Teach",
    Kind.ENTERTAIN: "Entertain",
    Kind.INSPIRE: "Inspire",
    Kind.CONVERSE: "Converse",
    Kind.COMMUNITY: "Community",
    Kind.SERVICE: "Service",
    Kind.PROMOTE: "Promote",
    "": "No kind",
}


class Tone(StrEnum):
    """The theme's colour of the headline number."""

    OVER = "crit"
    NEAR = "warn"
    PLAIN = "tx"
    QUIET = "tx3"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the bar. ``kind``: a kind's value, "" for posts without one. ``share``: 0 to 1."""

    kind: str
    count: int
    share: float

    @property
    def name(self) -> str:
        """The kind in words."""
        return NAMES[self.kind]


@dataclass(frozen=True, slots=True)
class Figure:
    """Everything above the findings.

    Attributes:
        percent: "46 %", or "" when there is nothing to say a share of.
        of: "6 of 13 posts". verdict: "Too few to judge", "not judged" or "".
        dates: "8–21 Oct", "" without posts. limit: share at the mark (numerator, denominator), None: not judged.
        parts: those of the bar, promote first, then by count. counts: all eight kinds and their posts.
    """

    percent: str
    of: str
    verdict: str
    dates: str
    tone: Tone
    limit: tuple[int, int] | None
    parts: tuple[Part, ...]
    counts: tuple[Part, ...]

    @property
    def limit_label(self) -> str:
        """The words over the mark: "limit 33 %"."""
        return f"limit {percent_words(*self.limit)}" if self.limit is not None else ""

    def spoken(self, part: Part) -> str:
        """One part for a screen reader: "Promote 6 of 13, 46 percent, limit 20"."""
        total = sum(p.count for p in self.parts)
        words = (
            f"{part.name} {part.count} of {total}, {percent(part.count, total).removesuffix(' %')} percent"
        )
        if part.kind == Kind.PROMOTE and self.limit is not None:
            words += f", limit {percent(*self.limit).removesuffix(' %')}"
        return words


def percent_words(part: int, whole: int) -> str:
    """A share as "46 %", rounded as in the findings, so that both always say the same."""
    return together(percent(part, whole))


def together(sentence: str) -> str:
    """Numbers and their % sign never stand on two lines."""
    return sentence.replace(" %", f"{NO_BREAK}%")


def tone_of(promo: int, posts: int, limit: tuple[int, int]) -> Tone:
    """Over the limit, within 5 points below it, or plain; exact, by integers only."""
    top, bottom = limit
    if bottom * promo > top * posts:
        return Tone.OVER
    if 20 * bottom * promo >= posts * (20 * top - bottom):
        return Tone.NEAR
    return Tone.PLAIN


def figure_of(headline: Headline, zone: str, *, looking: bool = False) -> Figure:
    """The panel's figure for a headline.

    Args:
        headline: of the linter, or counted over a range that was only looked at.
        zone: whose days name the dates.
        looking: a range chosen to look at: nothing is judged, the number stays neutral.
    """
    posts = headline.posts
    counts = _parts(headline.kinds, posts)
    judged = headline.judged and not looking and posts > 0
    verdict = ""
    if looking:
        verdict = "not judged"
    elif not judged:
        verdict = "Too few to judge" if posts < FEWEST else "Nothing planned to judge"
    tone = tone_of(headline.promo, posts, headline.warn) if judged else Tone.PLAIN
    show_share = posts > 0 and (judged or looking)
    return Figure(
        percent=percent_words(headline.promo, posts) if show_share else "",
        of=f"{headline.promo} of {post_words(posts)}" if show_share else _planned(posts),
        verdict=verdict,
        dates=date_range(headline.start, headline.end, zone),
        tone=tone if show_share else Tone.QUIET,
        limit=headline.warn if judged else None,
        parts=tuple(part for part in counts if part.count),
        counts=tuple(part for part in counts if part.kind or part.count),
    )


def _parts(kinds: Mapping[str, int], posts: int) -> tuple[Part, ...]:
    order = [Kind.PROMOTE.value, *(kind.value for kind in Kind if kind is not Kind.PROMOTE), ""]
    parts = [Part(kind, kinds.get(kind, 0), kinds.get(kind, 0) / posts if posts else 0.0) for kind in order]
    middle = sorted(parts[1:-1], key=lambda part: -part.count)
    return (parts[0], *middle, parts[-1])


def _planned(posts: int) -> str:
    return post_words(posts) if posts else "0 posts planned"  # what is out already is no longer judged


def post_words(count: int) -> str:
    """A number of posts: "1 post", "13 posts"."""
    return "1 post" if count == 1 else f"{count} posts"


def date_range(start: datetime | None, end: datetime | None, zone: str) -> str:
    """The days of ``zone`` from ``start`` to ``end``: "8–21 Oct", "28 Sep – 11 Oct", "" without both."""
    if start is None or end is None:
        return ""
    there = zone_of(zone)
    return day_range(start.astimezone(there).date(), end.astimezone(there).date())


def day_range(first: date, last: date) -> str:
    """Two days as people write them; the year only when the range crosses one."""
    if first == last:
        return f"{first.day} {first:%b}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {last:%b}"
    if first.year == last.year:
        return f"{first.day} {first:%b} – {last.day} {last:%b}"
    return f"{first.day} {first:%b} {first.year} – {last.day} {last:%b} {last.year}"


def count_words(count: int, singular: str) -> str:
    """A count with its noun: "1 error", "2 errors"."""
    return f"{count} {singular}" if count == 1 else f"{count} {singular}s"
