"""What the linter says: findings and the headline of the mix."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from planner.lint.fix import Fix


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note: for sorting and for ``--fail-level``."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing the linter found.

    Attributes:
        code: "MIX001". name: "promo-share-account".
        posts: ids of the posts behind it ("row:N" in files), in order of time.
        window: aware UTC instants of the first and last post judged, or None.
        span: start and end offsets in the post's text, or None.
        numbers: the numbers used, by name (lint-rules, section 3).
        evidence: words or posts counted, each a short text, for the card.
        set_by: "preset thirds": who set the limit, in every language the same; the message says it for people.
        fingerprint: 16 hex digits; stays the same while the plan changes around it.
        at: instant of the first post (sorting), None for a post without a time.
        about: id of the post it is about. anchor: what the fingerprint was made of beside rule and scope, where
            somebody may have to make it anew (``planner.lint.retouch``), else "".
    """

    code: str
    name: str
    severity: Severity
    message: str
    client: str
    client_key: str
    network: str = ""
    account: str = ""
    account_key: str = ""
    blocks: bool = False
    posts: tuple[str, ...] = ()
    window: tuple[datetime, datetime] | None = None
    span: tuple[int, int] | None = None
    numbers: dict[str, int | float] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()
    set_by: str = ""
    fingerprint: str = ""
    at: datetime | None = None
    about: str = field(default="", compare=False, repr=False)
    anchor: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """The mix panel's headline: the worst judged window, the very one its finding carries.

    Attributes:
        judged: False when fewer than 8 posts: "too few to judge".
        start, end: instants of the window's first and last post; None when there is no post.
        promo, unclear, posts: counts of the window. warn, error: limits as (numerator, denominator).
        kinds: posts by kind's value, "" for unknown; all eight kinds present.
        fingerprint: of the finding it belongs to, "" when no limit is broken.
        post_ids: the window's posts by kind's value, for filtering the grid.
        soft: soft asks to one's own offer that weigh in. weight: what each counts, as (numerator, denominator).
    """

    judged: bool
    start: datetime | None = None
    end: datetime | None = None
    promo: int = 0
    unclear: int = 0
    posts: int = 0
    warn: tuple[int, int] = (1, 3)
    error: tuple[int, int] = (1, 2)
    kinds: dict[str, int] = field(default_factory=dict)
    post_ids: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fingerprint: str = ""
    soft: int = 0
    weight: tuple[int, int] = (0, 1)

    @property
    def share(self) -> tuple[int, int]:
        """The share of promotion that its finding names, as (part, whole); soft asks weighed in."""
        part, whole = self.weight
        return self.promo * whole + self.soft * part, self.posts * whole


@dataclass(frozen=True, slots=True)
class Runs:
    """Findings in order, as runs that never change: what a report holds until somebody reads it."""

    parts: tuple[tuple[Finding, ...], ...] = ()

    def __iter__(self) -> Iterator[Finding]:
        return chain.from_iterable(self.parts)

    def __len__(self) -> int:
        return sum(map(len, self.parts))


class Picture(NamedTuple):
    """A linter's findings at one moment, and the headline of each client and each account by key."""

    findings: Runs
    clients: Mapping[str, Headline]
    accounts: Mapping[str, Headline]


class _Read:
    """A report's findings: put together from their runs when they are first read."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_{name}"

    def __get__(self, report: "Report | None", owner: type | None = None) -> tuple[Finding, ...]:
        if report is None:
            return ()  # what a report is made with when nothing is given
        held: tuple[Finding, ...] | Runs = report.__dict__[self._name]
        if isinstance(held, Runs):
            held = report.__dict__[self._name] = tuple(held)
        return held

    def __set__(self, report: "Report", value: tuple[Finding, ...] | Runs) -> None:
        report.__dict__[self._name] = value


@dataclass(frozen=True, kw_only=True)
class Report:
    """The result of one run: findings sorted by severity, date of the first post, code, first post id.

    Attributes:
        ignored: findings left out because the person ignored them, with the same sorting.
        posts, accounts, windows: how much was checked.
        left_out: posts before the day from which their client counts: in no window, run or day.
        clients: headline over all accounts by client key. per_account: headline by account key.
    """

    now: datetime
    profile: str
    findings: _Read = _Read()
    ignored: _Read = _Read()
    posts: int = 0
    accounts: int = 0
    windows: int = 0
    left_out: int = 0
    clients: dict[str, Headline] = field(default_factory=dict)
    per_account: dict[str, Headline] = field(default_factory=dict)
