"""Judging clients of a plan file anew, and leaving what was found to the next run."""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from planner.commands._lint_settings import Judging
from planner.commands._lint_workers import begin, groups_of
from planner.domain.entry import PlanEntry
from planner.exchange.parts import Part, Parts
from planner.lint.cache import Cache
from planner.lint.checks import Checks
from planner.lint.engine import Linter
from planner.lint.facets import read_by
from planner.lint.finding import Finding
from planner.lint.lasting import lasting_of
from planner.lint.notes import ClientNotes
from planner.lint.traces import Traces, traces_of
from planner.lint.whole import Whole, whole_of

_T = TypeVar("_T", Finding, PlanEntry)


@dataclass(frozen=True, kw_only=True)
class Anew:
    """All that is needed to judge clients.

    Attributes:
        checks: the rules. faces: what the rows tell of clients. notes: what is known of them. keys: see
            ``key_of_whole``. posts: those of the clients that are to be judged, by client.
        made: what judging them made on its way; to take it apart again takes longer than to keep it (``hold``).
    """

    options: argparse.Namespace
    parts: Parts
    judged: Judging
    now: datetime
    cache: Cache
    checks: Checks
    faces: Mapping[str, ClientNotes]
    notes: Mapping[str, ClientNotes]
    keys: Mapping[str, str]
    posts: Mapping[str, Sequence[PlanEntry]]
    made: list[object] = field(default_factory=list)

    def judge(self, stale: Sequence[Part]) -> list[tuple[Part, Whole]]:
        """What is said of each client; where there are many rows, several processes share the work."""
        mine, *others = groups_of(stale, self.options.jobs)
        workers = [(group, begin(partial(self._told, group))) for group in others]
        found = self._judge(mine)
        for group, worker in workers:
            told = worker.answer()
            wholes = self.cache.take(told) if told is not None else {}
            if wholes.keys() >= {part.key for part in group}:
                found += [(part, wholes[part.key]) for part in group]
            else:  # whatever happened to it, here it is done or said
                found += self._judge(group)
        return found

    def _told(self, group: Sequence[Part]) -> bytes:
        self._judge(group)
        return self.cache.told({part.key for part in group})

    def _judge(self, group: Sequence[Part]) -> list[tuple[Part, Whole]]:
        judged, notes, now = self.judged, self.notes, self.now
        entries = [entry for part in group for entry in self.posts.get(part.key, ())]
        linter = Linter(
            judged.profile, judge_all=self.options.all, rules=judged.rules, cache=self.cache, offers=False
        )
        found = by_client(linter.lint(entries, now, notes=notes).findings)
        wholes = []
        for part in group:
            client = part.key
            posts, mine = self.posts.get(client, ()), found.get(client, [])
            lasting = lasting_of(posts, mine, judged.rules, notes[client].zone, now)
            whole = whole_of(
                (part.digest, self.keys[client]), self.faces[client], lasting, mine, part.numbers
            )
            self.cache.keep_whole(client, whole, self._traces(part, posts, linter))
            wholes.append((part, whole))
        self.made.append((linter, wholes))
        return wholes

    def _traces(self, part: Part, posts: Iterable[PlanEntry], linter: Linter) -> Traces:
        """What is kept of a client's posts."""
        places = {number: at for at, number in enumerate(part.numbers)}
        kept = {places[int(one.entry.order)]: one for entry in posts for one in linter.kept_of(entry.post)}
        return traces_of(self.parts.digests(part), kept, read_by(self.checks), linter.twins_of(part.key))


def by_client(all_of_them: Iterable[_T]) -> dict[str, list[_T]]:
    """Posts or findings apart."""
    mine: dict[str, list[_T]] = {}
    for one in all_of_them:
        mine.setdefault(one.client_key, []).append(one)
    return mine
