"""Linting a file again: clients of which nothing changed since the last run are not read at all."""

import argparse
from collections.abc import Iterable
from datetime import datetime
from operator import itemgetter

from planner.commands._lint_plan import Contents
from planner.commands._lint_settings import Judging
from planner.commands._running import hold
from planner.exchange.parts import Part, Parts
from planner.lint.cache import Cache
from planner.lint.checks import order_of
from planner.lint.engine import Linter
from planner.lint.finding import Finding, Severity
from planner.lint.notes import NOBODY, ClientNotes, faces_of, together
from planner.lint.report import lines_of
from planner.lint.rule import UnitKind
from planner.lint.suppress import holding_at
from planner.lint.whole import Said, Wanted, Whole, key_of_whole, shown, whole_of


def said_again(
    options: argparse.Namespace, parts: Parts, judged: Judging, now: datetime, cache: Cache
) -> list[tuple[str, str]] | None:
    """The two lines of each finding to show, in order; None: something looks at rows or at all clients at once.

    Raises:
        UserError: rows cannot be read.
    """
    if judged.profile.by_post:
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
    stale = []
    for part in parts.all:
        again = _said(known.get(part.key), part, keys[part.key], wanted)
        if again is None:
            stale.append(part)
        else:
            said += again
            cache.carry(part.key)
    entries += parts.entries((part for part in stale if part.key in known), now)
    linter = Linter(judged.profile, judge_all=options.all, rules=judged.rules, cache=cache, offers=False)
    hold(parts, entries, linter, said, cache)
    fresh = linter.lint(entries, now, notes=notes).findings
    _keep(cache, [part for part in stale if part.key in faces], faces, keys, fresh)
    new = shown(fresh, wanted)
    lines = lines_of(new)
    if not said:
        return lines
    every = sorted([*said, *zip(map(order_of, new), lines, strict=True)], key=itemgetter(0))
    return [two for _, two in every]


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


def _said(whole: Whole | None, part: Part, key: str, wanted: Wanted) -> list[Said] | None:
    """What was said of a client before; None: it must be judged anew."""
    if whole is None or whole.key != key:
        return None
    try:
        return whole.said(part.key, part.numbers, wanted)
    except (LookupError, ValueError, TypeError):
        return None


def _keep(
    cache: Cache,
    parts: Iterable[Part],
    faces: dict[str, ClientNotes],
    keys: dict[str, str],
    findings: Iterable[Finding],
) -> None:
    """Note what was found, for the next run."""
    mine: dict[str, list[Finding]] = {}
    for one in findings:
        mine.setdefault(one.client_key, []).append(one)
    for part in parts:
        client = part.key
        told = whole_of(part.digest, faces[client], keys[client], mine.get(client, ()), part.numbers)
        cache.keep_whole(client, told)
