"""Slow and simple readings of what rules on windows say, to hold the quick ones against."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.domain.publication import COUNTED
from planner.lint.engine import lint
from planner.lint.finding import Finding
from planner.lint.notes import ClientNotes
from planner.lint.profile import THIRDS


def found(
    entries: list[PlanEntry],
    code: str,
    now: datetime,
    *,
    judge_all: bool = False,
    notes: Mapping[str, ClientNotes] | None = None,
    **options: int | Fraction,
) -> list[Finding]:
    """What one rule says."""
    profile = replace(THIRDS, select=(code,), options={code: options})
    return list(lint(entries, profile, now, judge_all=judge_all, notes=notes).findings)


def accounts(entries: list[PlanEntry]) -> list[list[PlanEntry]]:
    """Each account's counted posts in order."""
    counted = [one for one in entries if one.state in COUNTED and one.instant is not None]
    counted.sort(key=lambda one: (one.instant, one.order))
    keys = sorted({one.account_key for one in counted})
    return [[one for one in counted if one.account_key == key] for key in keys]


def counts_as(one: PlanEntry) -> str:
    """The kind it counts as, "" unknown; the plans of these tests say all of it by kind and ask."""
    if one.kind is Kind.PROMOTE or one.ask is Ask.HARD:
        return "promote"
    return one.kind.value if one.kind else ""


def windows(
    posts: list[PlanEntry], now: datetime, *, judge_all: bool, most: int = 20, least: int = 8
) -> list[list[PlanEntry]]:
    """Every judged window, by the definition."""
    judged = []
    for index, last in enumerate(posts):
        window = [one for one in posts[: index + 1] if last.instant - one.instant <= timedelta(days=90)]
        window = window[-most:]
        if len(window) >= least and (judge_all or last.instant >= now):
            judged.append(window)
    return judged


def streaks(
    judged: list[list[PlanEntry]], broken: Callable[[list[PlanEntry]], object]
) -> list[tuple[object, list[list[PlanEntry]]]]:
    """Windows that follow each other and are broken alike, with how; what is not broken is left out."""
    found: list[tuple[object, list[list[PlanEntry]]]] = []
    before: object = None
    for window in judged:
        how = broken(window)
        if how and how == before:
            found[-1][1].append(window)
        elif how:
            found.append((how, [window]))
        before = how
    return found


def share(window: list[PlanEntry], counts: Callable[[PlanEntry], bool]) -> Fraction:
    """The share of a window's posts that count."""
    return Fraction(sum(map(counts, window)), len(window))
