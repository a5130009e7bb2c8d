"""The panel's numbers, without Qt: percent, tone, parts of the bar, words for dates and counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from planner.domain.kinds import Kind, kind_name
from planner.domain.times import zone_of
from planner.languages import tr
from planner.lint.finding import Headline, Report, Severity
from planner.lint.words import percent
from ui.dates import day_of_month

NO_BREAK = "\u00a0"
FEWEST = 8
"""Posts a window needs to be judged (lint-rules, section 3)."""
NAMES: dict[str, str] = {**{one: kind_name(one) for one in Kind}, "": tr("No kind")}


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
        return tr("limit {share}", share=percent_words(*self.limit)) if self.limit is not None else ""

    def spoken(self, part: Part) -> str:
        """One part for a screen reader: "Promote 6 of 13, 46 percent, limit 20"."""
        total = sum(p.count for p in self.parts)
        words = tr(
            "{name} {count} of {total}, {share} percent",
            name=part.name,
            count=part.count,
            total=total,
            share=percent(part.count, total).removesuffix(" %"),
        )
        if part.kind != Kind.PROMOTE or self.limit is None:
            return words
        return tr("{part}, limit {share}", part=words, share=percent(*self.limit).removesuffix(" %"))


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
        verdict = tr("not judged")
    elif not judged:
        verdict = tr("Too few to judge") if posts < FEWEST else tr("Nothing planned to judge")
    tone = tone_of(headline.promo, posts, headline.warn) if judged else Tone.PLAIN
    show_share = posts > 0 and (judged or looking)
    return Figure(
        percent=percent_words(headline.promo, posts) if show_share else "",
        of=tr("{promo} of {n} post|{promo} of {n} posts", "", posts, promo=headline.promo)
        if show_share
        else _planned(posts),
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
    return post_words(posts) if posts else tr("0 posts planned")  # what is out already is no longer judged


def post_words(count: int) -> str:
    """A number of posts: "1 post", "13 posts"."""
    return tr("{n} post|{n} posts", "", count)


def date_range(start: datetime | None, end: datetime | None, zone: str) -> str:
    """The days of ``zone`` from ``start`` to ``end``: "8–21 Oct", "28 Sep – 11 Oct", "" without both."""
    if start is None or end is None:
        return ""
    there = zone_of(zone)
    return day_range(start.astimezone(there).date(), end.astimezone(there).date())


def day_range(first: date, last: date) -> str:
    """Two days as people write them; the year only when the range crosses one."""
    if first == last:
        return day_of_month(first)
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first}–{last}", "days of one month", first=first.day, last=day_of_month(last))
    if first.year == last.year:
        return f"{day_of_month(first)} – {day_of_month(last)}"
    return f"{day_of_month(first)} {first.year} – {day_of_month(last)} {last.year}"


def checked_words(report: Report, headline: Headline) -> str:
    """What was checked where nothing was found: "28 % promotion, 25 posts on 3 accounts checked."."""
    words = tr(
        "{posts} on {n} account checked.|{posts} on {n} accounts checked.",
        "",
        report.accounts,
        posts=post_words(report.posts),
    )
    if not headline.judged or not headline.posts:
        return words
    share = percent_words(headline.promo, headline.posts)
    return tr("{share} promotion, {checked}", share=share, checked=words)


def severity_words(severity: Severity, count: int) -> str:
    """A count with its noun: "1 error", "2 errors"."""
    if severity is Severity.ERROR:
        return tr("{n} error|{n} errors", "", count)
    if severity is Severity.WARNING:
        return tr("{n} warning|{n} warnings", "", count)
    return tr("{n} note|{n} notes", "", count)
