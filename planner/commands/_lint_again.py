"""Linting a file again: clients of which nothing changed since the last run are not read at all."""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from operator import itemgetter
from typing import TypeVar

from planner.commands._lint_plan import Contents
from planner.commands._lint_settings import Judging
from planner.commands._running import hold
from planner.domain.entry import PlanEntry
from planner.exchange.parts import Part, Parts
from planner.lint.cache import Cache
from planner.lint.checks import Checks, in_order, order_of
from planner.lint.engine import Linter
from planner.lint.finding import Finding, Severity
from planner.lint.lasting import lasting_of, minute_findings, minute_rules
from planner.lint.notes import NOBODY, ClientNotes, faces_of, together
from planner.lint.report import lines_of
from planner.lint.rule import UnitKind
from planner.lint.suppress import holding_at
from planner.lint.whole import Said, Wanted, Whole, key_of_whole, shown, whole_of

_T = TypeVar("_T", Finding, PlanEntry)


def said_again(
    options: argparse.Namespace, parts: Parts, judged: Judging, now: datetime, cache: Cache
) -> list[tuple[str, str]] | None:
    """The two lines of each finding to show, in order; None: something looks at rows or at all clients at once.

    Raises:
        UserError: rows cannot be read.
    """
    minutes = minute_rules(judged.profile, judged.rules)
    if judged.profile.by_post or minutes is None:
        return None  # settings for a row hold for another one when the row is moved
    known = {part.key: whole for part in parts.all if (whole := _known(cache, part)) is not None}
    entries = list(parts.entries((part for part in parts.all if part.key not in known), now))
    faces = {one.key: one for one in faces_of(entries)}
    faces |= {client: whole.face(client) for client, whole in known.items()}
    contents = _contents(faces[part.key] for part in parts.all if part.key in faces)
    suppressions, notes = judged.suppressions(contents), judged.notes(contents)
    if suppressions and _looks_at_all(judged):
        return None
    keys = {
        part.key: key_of_whole(part.digest, judged.told, notes.get(part.key, NOBODY), now)
        for part in parts.all
    }
    wanted = Wanted(Severity(options.fail_level).rank, holding_at(suppressions, now))
    said: list[Said] = []
    stale, waiting = [], []  # to be judged anew; to be asked how many minutes are left
    for part in parts.all:
        whole = known.get(part.key)
        again = None
        if whole is not None and whole.key == keys[part.key] and whole.lasting.holds(now):
            passed = whole.lasting.now != now
            again = _said(whole, part, replace(wanted, without=minutes) if passed else wanted)
            waiting += [part] if passed and minutes and again is not None else []
        if again is None:
            stale.append(part)
        else:
            said += again
            cache.carry(part.key)
    entries += parts.entries((part for part in stale if part.key in known), now)
    linter = Linter(judged.profile, judge_all=options.all, rules=judged.rules, cache=cache, offers=False)
    hold(parts, entries, linter, said, cache)
    fresh: Sequence[Finding] = linter.lint(entries, now, notes=notes).findings
    for client, told in _wholes(stale, faces, keys, entries, fresh, judged, notes, now):
        cache.keep_whole(client, told)
    if waiting:
        checks = Checks(judged.profile, judge_all=options.all, rules=judged.rules, offers=False)
        fresh = in_order([*fresh, *minute_findings(parts.entries(waiting, now), notes, checks, now)])
    return _together(said, shown(fresh, wanted))


def _known(cache: Cache, part: Part) -> Whole | None:
    """What is known of a client whose rows are as they were."""
    whole = cache.whole(part.key)
    return whole if whole is not None and whole.digest == part.digest else None


def _contents(faces: Iterable[ClientNotes]) -> Contents:
    """What the settings ask of a plan, without its posts."""
    notes = together(faces)
    return Contents(entries=(), notes=notes, names={key: key for key in notes})


def _looks_at_all(judged: Judging) -> bool:
    """Whether a rule on the whole plan is on: without anything ignored it has nothing to say."""
    return any(rule.unit is UnitKind.PLAN and judged.profile.takes(rule) for rule in judged.rules)


def _said(whole: Whole, part: Part, wanted: Wanted) -> list[Said] | None:
    """What was said of a client before; None: it cannot be read."""
    try:
        return whole.said(part.key, part.numbers, wanted)
    except (LookupError, ValueError, TypeError):
        return None


def _wholes(
    parts: Iterable[Part],
    faces: Mapping[str, ClientNotes],
    keys: Mapping[str, str],
    entries: Iterable[PlanEntry],
    findings: Iterable[Finding],
    judged: Judging,
    notes: Mapping[str, ClientNotes],
    now: datetime,
) -> Iterable[tuple[str, Whole]]:
    """What there is to keep of clients that were judged anew, for the next run."""
    posts, found = _by_client(entries), _by_client(findings)
    for part in parts:
        client = part.key
        if client in faces:
            mine = found.get(client, [])
            lasting = lasting_of(posts.get(client, []), mine, judged.rules, notes[client].zone, now)
            yield client, whole_of((part.digest, keys[client]), faces[client], lasting, mine, part.numbers)


def _by_client(all_of_them: Iterable[_T]) -> dict[str, list[_T]]:
    mine: dict[str, list[_T]] = {}
    for one in all_of_them:
        mine.setdefault(one.client_key, []).append(one)
    return mine


def _together(said: Sequence[Said], new: Sequence[Finding]) -> list[tuple[str, str]]:
    """Lines of an earlier run among those of this one."""
    lines = lines_of(new)
    if not said:
        return lines
    every = sorted([*said, *zip(map(order_of, new), lines, strict=True)], key=itemgetter(0))
    return [two for _, two in every]
