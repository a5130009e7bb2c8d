"""What is said of a client when nothing but the words of a few of its posts changed.

All that was said of it is known (``planner.lint.whole``), and what its posts were (``planner.lint.traces``). So only what
hangs on these words is asked again: rules on single posts for the changed ones; rules that compare texts for these and for
whatever was or is near one of them; rules on sequences where a post now tells them something else
(``planner.lint.retouch_lines``). Fingerprints that were made of a changed text are made anew. The rest stays as it is, unread.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from planner.domain.entry import PlanEntry
from planner.lint.checks import Checks
from planner.lint.facets import read_by
from planner.lint.finding import Finding
from planner.lint.fingerprint import anchor_of, fingerprint
from planner.lint.kept.board import Board
from planner.lint.kept.posts import Kept, PostRules
from planner.lint.notes import ClientNotes
from planner.lint.profiles.help import softened
from planner.lint.retouch_lines import Again, Lines
from planner.lint.rule import UnitKind
from planner.lint.traces import Near, Trace, Traces, common_in, trace_of
from planner.lint.twins import Twins
from planner.lint.units import Item, instant_of, is_counted
from planner.lint.whole import Row, Stem, Whole, rows_of

Read: TypeAlias = Callable[[Iterable[int]], Mapping[int, PlanEntry]]
"""Gives a client's posts by their places."""

_MANY = 4  # a quarter of the posts to be compared anew: all of them are quicker
_NOTHING = Trace("", "")
_TEXT = 64  # digits of a text's digest, with which the anchor of a post without an id ends


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of a client from an earlier run."""

    whole: Whole
    traces: Traces


@dataclass(frozen=True, slots=True)
class Now:
    """A client as it is.

    Attributes:
        digest: of its rows. ids: of its posts, in their order. changed: digests of the rows whose words changed, by
            place. notes: what is known of it. read: gives its posts.
    """

    digest: str
    ids: tuple[str, ...]
    changed: Mapping[int, tuple[str, str]]
    notes: ClientNotes
    read: Read


class Retouch:
    """Says again what changed words concern; ``rules`` are those of ``checks`` on single posts."""

    def __init__(self, checks: Checks, rules: PostRules, now: datetime) -> None:
        self._checks = checks
        self._rules = rules
        self._now = now
        self._reads = read_by(checks)
        self._units = {rule.code: rule.unit for rule in checks.rules}
        self._comparing = {rule.code for rule in checks.rules if rule.compares}
        self._clocks = {rule.code for rule in checks.rules if rule.clock}
        self._alone = {rule.code for rule in checks.rules if not rule.per_account}

    def again(self, before: Before, now: Now) -> Before | None:
        """What is said of the client now, and what its posts are; None: it has to be read as a whole.

        Raises:
            UserError: a row cannot be read.
        """
        posts = before.traces.posts
        entries = self._read(now, now.changed)
        if any(posts[at].account < 0 or at not in entries or _twice(posts, at) for at in now.changed):
            return None
        kept = {at: _kept(entry, posts[at]) for at, entry in entries.items()}
        twins = Twins(common_in(before.traces.common))
        compares = self._rules.compares
        new = {
            at: trace_of(
                now.changed[at],
                one,
                posts[at].account,
                self._reads,
                twins.signature_of(one.entry) if compares and is_counted(one.entry) else None,
            )
            for at, one in kept.items()
        }
        near = self._near(posts, new)
        touched = frozenset(new).union(*(near.to(posts[at]) | near.to(one) for at, one in new.items()))
        if _MANY * len(touched - new.keys()) > len(posts):
            return None
        after = before.traces.with_changed(new)
        again = Lines(self._checks, self._reads, now.notes, self._now).again(
            before.traces, after, kept, lambda places: self._read(now, places)
        )
        found = [*self._of_posts(kept, now.notes), *again.found]
        if compares:
            beside = touched.union(*(near.to(new.get(at, posts[at])) for at in touched))
            others = self._read(now, sorted(beside - kept.keys()))
            every = kept | {at: _kept(entry, posts[at]) for at, entry in others.items()}
            found += self._compared(every, touched, now.notes)
        board = Board(self._checks.once)
        board.load(found)
        left = [
            row
            for row in map(Row._make, before.whole.rows)
            if not self._is_gone(row, before, new, touched, again)
        ]
        return Before(self._with(before.whole, now, left, board.all(), kept), after)

    def _read(self, now: Now, places: Iterable[int]) -> dict[int, PlanEntry]:
        read = now.read(places)
        return dict(zip(read, softened(read.values(), self._checks.profile), strict=True))

    def _near(self, posts: Sequence[Trace], new: Mapping[int, Trace]) -> Near:
        """Finds posts that did not change."""
        within = timedelta(days=self._rules.compared_days).total_seconds() if self._rules.compares else 0.0
        return Near([_NOTHING if at in new else one for at, one in enumerate(posts)], within)

    def _of_posts(self, kept: Mapping[int, Kept], notes: ClientNotes) -> list[Finding]:
        """What rules say of the changed posts alone."""
        judged = [one for one in kept.values() if self._rules.judges(one.entry)]
        self._rules.read(((one, notes) for one in judged), self._now)
        for one in judged:
            if instant_of(one.entry) < self._now:
                self._rules.time(one, notes, self._now)
        return [finding for one in judged for finding in one.said()]

    def _compared(
        self, posts: Mapping[int, Kept], touched: Iterable[int], notes: ClientNotes
    ) -> list[Finding]:
        """What rules that compare say of ``touched`` posts beside all ``posts``."""
        within = timedelta(days=self._rules.compared_days)
        twins = Twins()
        twins.load(one.entry for one in posts.values() if is_counted(one.entry))
        found: list[Finding] = []
        for at in touched:
            one = posts[at]
            if self._rules.judges(one.entry) and twins.near(one.entry, within):
                self._rules.compare(one, notes, self._now, twins)
                found += one.compared
        return found

    def _is_gone(
        self, row: Row, before: Before, new: Mapping[int, Trace], touched: AbstractSet[int], again: Again
    ) -> bool:
        """Whether what was said is said anew, or no more."""
        code = before.whole.stems[row.stem][0]
        unit = self._units.get(code)
        if unit is UnitKind.POST:
            return row.about in touched if code in self._comparing else row.about in new
        return code in again.of_client or (code, before.traces.posts[row.about].account) in again.of_account

    def _with(
        self,
        whole: Whole,
        now: Now,
        left: list[Row],
        found: Iterable[Finding],
        kept: Mapping[int, Kept],
    ) -> Whole:
        """What is left and what came, with fingerprints that tell of the texts as they are."""
        anchors = [anchor_of(one.entry) for one in kept.values()]
        rows = [self._anew(row, whole.stems[row.stem], anchors) if row.anchor else row for row in left]
        stems: dict[Stem, int] = {_stem(*stem): at for at, stem in enumerate(whole.stems)}
        fresh = list(found)
        rows += rows_of(fresh, stems, {post: at for at, post in enumerate(now.ids)})
        lasting = whole.lasting
        if not self._clocks.isdisjoint([one.code for one in fresh]):
            lasting = replace(lasting, zones=())
        return replace(whole, digest=now.digest, lasting=lasting, stems=tuple(stems), rows=rows)

    def _anew(self, row: Row, stem: Sequence[str], anchors: Iterable[str]) -> Row:
        """With a fingerprint of the changed text that it was made of, if it was."""
        anchor = row.anchor
        for one in anchors:
            place, text = one[:-_TEXT], one[-_TEXT:]
            begin = anchor.find(place)
            if begin >= 0:
                end = begin + len(place)
                anchor = f"{anchor[:end]}{text}{anchor[end + _TEXT :]}"
        if anchor == row.anchor:
            return row
        code, client, account = stem[0], stem[4].casefold(), stem[7]
        scope = client if not account or code in self._alone else f"{client}/{account}"
        return row._replace(anchor=anchor, mark=fingerprint(code, scope, anchor))


def _kept(entry: PlanEntry, trace: Trace) -> Kept:
    return Kept(entry, Item(entry) if trace.counts else None)


def _twice(posts: Sequence[Trace], place: int) -> bool:
    """Whether another post goes out on the same account at the same time: texts alone tell them apart."""
    one = posts[place]
    return (
        one.at is not None and sum(other.at == one.at and other.account == one.account for other in posts) > 1
    )


def _stem(*stem: str) -> Stem:
    code, name, severity, set_by, client, network, account, account_key = stem
    return code, name, severity, set_by, client, network, account, account_key
