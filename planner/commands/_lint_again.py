"""Linting a file again: clients of which nothing changed since the last run are not read at all.

Where a few posts changed, these are read, and what hangs on them (``planner.lint.retouch``).
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from operator import itemgetter

from planner.commands._lint_plan import Contents
from planner.commands._lint_retouch import Changed, changed_in, retouched
from planner.commands._lint_settings import Judging
from planner.commands._running import hold
from planner.exchange.parts import Part, Parts
from planner.lint.cache import Cache
from planner.lint.checks import Checks, in_order, order_of
from planner.lint.finding import Finding, Severity
from planner.lint.kept.posts import PostRules
from planner.lint.lasting import minute_findings, minute_rules
from planner.lint.notes import NOBODY, ClientNotes, faces_of, together
from planner.lint.report import lines_of
from planner.lint.retouch import Retouch
from planner.lint.rule import UnitKind
from planner.lint.suppress import holding_at
from planner.lint.whole import Said, Wanted, Whole, key_of_whole, shown


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
    known = {part.key: whole for part in parts.all if (whole := cache.whole(part.key)) is not None}
    changed = {part.key: changed_in(cache, parts, part, known.get(part.key)) for part in parts.all}
    unread = {client for client, one in changed.items() if one is not None}
    read = parts.rows(_numbers(parts, changed), now)
    entries = [one for one in read if one.client_key not in unread]
    fresh = {int(one.order): one for one in read if one.client_key in unread}
    faces = {one.key: one for one in faces_of(entries)}
    faces |= {client: known[client].face(client) for client in unread}
    contents = _contents(faces[part.key] for part in parts.all if part.key in faces)
    suppressions, notes = judged.suppressions(contents), judged.notes(contents)
    if suppressions and _looks_at_all(judged):
        return None
    told = repr((judged.told, parts.said))
    keys = {part.key: key_of_whole(told, notes.get(part.key, NOBODY), now) for part in parts.all}
    checks = Checks(judged.profile, judge_all=options.all, rules=judged.rules, offers=False)
    retouch = Retouch(checks, PostRules(checks, cache), now)
    wanted = Wanted(Severity(options.fail_level).rank, holding_at(suppressions, now))
    said: list[Said] = []
    stale, waiting = [], []  # to be judged anew; to be asked how many minutes are left
    for part in parts.all:
        whole, one = known.get(part.key), changed[part.key]
        again = None
        if whole is not None and one is not None and whole.key == keys[part.key] and whole.lasting.holds(now):
            passed = whole.lasting.now != now
            now_said = retouched(retouch, cache, parts, part, one, whole, notes[part.key], fresh, now)
            if now_said is not None:
                again = _said(now_said, part, wanted._replace(without=minutes) if passed else wanted)
            waiting += [part] if passed and minutes and again is not None else []
        if again is None:
            stale.append(part)
        else:
            said += again
    made: list[object] = []
    hold(parts, entries, made, said, cache)
    stale = [part for part in stale if part.key in faces]
    if stale:
        from planner.commands._lint_anew import Anew, by_client  # all that judges whole clients: mostly none

        entries += parts.entries((part for part in stale if part.key in unread), now)
        anew = Anew(
            options=options,
            parts=parts,
            judged=judged,
            now=now,
            cache=cache,
            checks=checks,
            faces=faces,
            notes=notes,
            keys=keys,
            posts=by_client(entries),
        )
        made.append(anew)
        for part, whole in anew.judge(stale):
            said += whole.said(part.key, part.numbers, wanted)
    if not waiting:
        return _lines([], said)
    late = in_order(minute_findings(parts.entries(waiting, now), notes, checks, now))
    return _lines(shown(late, wanted), said)


def _numbers(parts: Parts, changed: Mapping[str, Changed | None]) -> Iterator[int]:
    """The rows that are read: those that changed, all of a client that is not known as it is."""
    for part in parts.all:
        one = changed[part.key]
        yield from part.numbers if one is None else (part.numbers[at] for at in one.rows)


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


def _lines(new: Sequence[Finding], said: Sequence[Said]) -> list[tuple[str, str]]:
    """The lines of findings, those of ``new`` among them."""
    every = sorted([*said, *zip(map(order_of, new), lines_of(new), strict=True)], key=itemgetter(0))
    return [two for _, two in every]
