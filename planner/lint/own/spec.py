"""What a person's own rule says, read from YAML and checked."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from planner.domain.kinds import Ask, Kind
from planner.lint.finding import Severity
from planner.lint.own.patterns import Searcher


class Sort(StrEnum):
    """What a rule looks for."""

    EXISTENCE = "existence"  # words that should not be there
    OCCURRENCE = "occurrence"  # too many or too few of something in a post
    SUBSTITUTION = "substitution"  # this word instead of that
    RATIO = "ratio"  # share of posts in a window
    RUN = "run"  # posts in a row
    GAP = "gap"  # days between posts
    QUOTA = "quota"  # posts a day, week or month


ON_TEXTS = (Sort.EXISTENCE, Sort.OCCURRENCE, Sort.SUBSTITUTION)


class Part(StrEnum):
    """Where in a post a rule looks."""

    TEXT = "text"
    TITLE = "title"
    FIRST_COMMENT = "first-comment"
    LINK = "link"
    HASHTAGS = "hashtags"


class Span(StrEnum):
    """What a quota counts over."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which posts a rule looks at; empty: all. Networks as keys, clients in lower case."""

    networks: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Which posts of a window count; all that is given has to fit, and of a list any one.

    Attributes:
        tags: hashtags without "#", in lower case. campaigns: in lower case. words: found in the words.
    """

    kinds: frozenset[Kind] = frozenset()
    asks: frozenset[Ask] = frozenset()
    tags: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    words: Searcher | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One own rule, whole and checked.

    Attributes:
        code: "OWN001". name: "no-cheap". line: where it stands. file: name of its file.
        message: with ``{names}`` of numbers in it. why, link: of its page.
        parts, find, swaps: of rules on texts. ``swaps``: what is found and what stands for it.
        unless: matches that overlap one of these do not count.
        most, least: limits, both included; None: none. Shares for a ratio, days for a gap.
        whole_client: windows of a client over all accounts rather than of an account.
        posts, days, least_posts: shape of a ratio's windows. per: of a quota.
    """

    code: str
    name: str
    sort: Sort
    message: str
    severity: Severity = Severity.WARNING
    on: bool = True
    file: str = ""
    line: int = 0
    why: str = ""
    link: str = ""
    where: Where = Where()
    parts: tuple[Part, ...] = (Part.TEXT,)
    find: Searcher | None = None
    unless: Searcher | None = None
    swaps: tuple[tuple[Searcher, str], ...] = ()
    looks_for: str = ""
    most: Fraction | None = None
    least: Fraction | None = None
    counts: Counts = Counts()
    whole_client: bool = False
    posts: int = 20
    days: int = 90
    least_posts: int = 8
    per: Span = Span.WEEK


WORDS_OF: dict[Sort, tuple[str, ...]] = {
    Sort.EXISTENCE: ("match", "found"),
    Sort.OCCURRENCE: ("match", "found", "limit"),
    Sort.SUBSTITUTION: ("match", "instead", "found"),
    Sort.RATIO: ("found", "posts", "share", "limit", "dates"),
    Sort.RUN: ("found", "limit", "dates"),
    Sort.GAP: ("days", "limit", "dates"),
    Sort.QUOTA: ("found", "limit", "dates"),
}
"""What a message may name in ``{}``, by sort."""
