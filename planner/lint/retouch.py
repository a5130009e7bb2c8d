"""What is said of a client when a few of its posts changed, came or went.

All that was said of it is known (``planner.lint.whole``), and what its posts were (``planner.lint.traces``). So only what
hangs on these posts is asked again: rules on single posts for them alone; rules that compare texts for these and for
whatever was or is near one of them; rules on sequences where a post was moved, or its words now tell them something else
(``planner.lint.retouch_lines``). Fingerprints that were made of a changed text are made anew. The rest stays as it is, unread.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, TypeAlias

from planner.domain.entry import PlanEntry
from planner.lint.checks import Checks
from planner.lint.facets import read_by
from planner.lint.finding import Finding
from planner.lint.fingerprint import anchor_of, fingerprint
from planner.lint.kept.board import Board
from planner.lint.kept.posts import Kept, PostRules
from planner.lint.lasting import Lasting
from planner.lint.lining_up import LinedUp
from planner.lint.notes import ClientNotes
from planner.lint.profiles.help import softened
from planner.lint.retouch_lines import Again, Lines, Posts
from planner.lint.row_texts import text_of, texts_of, value_of
from planner.lint.rule import UnitKind
from planner.lint.traces import NOTHING, Digests, Near, Trace, Traces, common_in, trace_of
from planner.lint.twins import Twins
from planner.lint.units import Item, can_change, instant_of, is_counted
from planner.lint.whole import Row, Stem, Whole, rows_of

Read: TypeAlias = Callable[[Iterable[int]], Mapping[int, PlanEntry]]
"""Gives a client's posts by their places."""

_MANY = 4  # a quarter of the posts to be compared anew: all of them are quicker
_NONE: AbstractSet[int] = frozenset()
_TEXT = 64  # digits of a text's digest, with which the anchor of a post without an id ends


class Before(NamedTuple):
    """What is known of a client from an earlier run."""

    whole: Whole
    traces: Traces


class Now(NamedTuple):
    """A client as it is.

    Attributes:
        digest: of its rows. ids: of its posts, in their order. changed: digests of the rows that changed or came, by
            place. lined_up: all rows beside those of before. notes: what is known of it. read: gives its posts.
    """

    digest: str
    ids: tuple[str, ...]
    changed: Mapping[int, Digests]
    lined_up: LinedUp
    notes: ClientNotes
    read: Read


class _Left(NamedTuple):
    """A finding that is still so. ``text``: the row as it is kept, "" not yet. ``anchor``: as it is kept."""

    row: Row
    text: str
    anchor: str


class Retouch:
    """Says again what changed posts concern; ``rules`` are those of ``checks`` on single posts."""

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
        was = now.lined_up.was
        posts = [before.traces.posts[at] if at >= 0 else NOTHING for at in was]
        gone = [before.traces.posts[at] for at in now.lined_up.gone]
        entries = self._read(now, now.changed)
        if entries.keys() != now.changed.keys():
            return None
        accounts = {key: at for at, key in enumerate(before.traces.accounts)}
        if any(one.account_key not in accounts for one in entries.values()):
            return None
        kept = {at: self._kept(entry, now.notes) for at, entry in entries.items()}
        twins = Twins(common_in(before.traces.common))
        compares = self._rules.compares
        new = {
            at: trace_of(
                now.changed[at],
                one,
                accounts[one.entry.account_key],
                self._reads,
                twins.signature_of(one.entry) if compares and is_counted(one.entry) else None,
            )
            for at, one in kept.items()
        }
        reworded = {at for at, one in new.items() if posts[at].digests[:2] == one.digests[:2]}
        if reworded and _twice(posts, reworded):
            return None
        near = self._near(posts, new)
        touched = frozenset(new).union(*map(near.to, gone))
        touched = touched.union(*(near.to(posts[at]) | near.to(one) for at, one in new.items()))
        if _MANY * len(touched - new.keys()) > len(posts):
            return None
        after = before.traces.become(was, new)
        again = Lines(self._checks, self._reads, now.notes, self._now).again(
            Posts(posts, after, reworded, gone), kept, lambda places: self._read(now, places)
        )
        found = [*self._of_posts(kept, now.notes), *again.found]
        if compares:
            beside = touched.union(*(near.to(new.get(at, posts[at])) for at in touched))
            others = self._read(now, sorted(beside - kept.keys()))
            every = kept | {at: self._kept(entry, now.notes) for at, entry in others.items()}
            found += self._compared(every, touched, now.notes)
        board = Board(self._checks.once)
        board.load(found)
        left = self._left(before, was, frozenset(new), touched, again)
        if left is None:
            return None
        reworked = [kept[at].entry for at in reworded]
        whole = self._with(before.whole, now, left, board.all(), reworked)
        return Before(
            replace(whole, lasting=self._lasting(whole.lasting, after, entries, board.all())), after
        )

    def _read(self, now: Now, places: Iterable[int]) -> dict[int, PlanEntry]:
        read = now.read(places)
        return dict(zip(read, softened(read.values(), self._checks.profile), strict=True))

    def _kept(self, entry: PlanEntry, notes: ClientNotes) -> Kept:
        since = notes.brief.counts_from
        counts = is_counted(entry) and (since is None or instant_of(entry) >= since)
        return Kept(entry, Item(entry) if counts else None)

    def _near(self, posts: Sequence[Trace], new: Mapping[int, Trace]) -> Near:
        """Finds posts that did not change."""
        within = timedelta(days=self._rules.compared_days).total_seconds() if self._rules.compares else 0.0
        return Near([NOTHING if at in new else one for at, one in enumerate(posts)], within)

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

    def _left(
        self,
        before: Before,
        was: Sequence[int],
        new: AbstractSet[int],
        touched: AbstractSet[int],
        again: Again,
    ) -> list[_Left] | None:
        """What was said and is not said anew; None: it names a post that is no more."""
        whole = before.whole
        of = {key: at for at, key in enumerate(before.traces.accounts)}
        about: list[AbstractSet[int] | None] = []  # by stem the posts that are asked about anew; None: all
        for stem in whole.stems:
            code, unit = stem[0], self._units.get(stem[0])
            if unit is UnitKind.POST:
                about.append(touched if code in self._comparing else new)
            elif unit is UnitKind.CLIENT:
                about.append(None if again.asked_client(code) else _NONE)
            elif stem[7] in of:
                about.append(None if again.asked_of(of[stem[7]], code) else _NONE)
            else:
                return None
        rows = map(_Left._make, zip(map(Row._make, whole.rows), whole.texts, whole.anchors, strict=True))
        if was == range(len(before.traces.posts)):
            return [
                one for one in rows if (go := about[one.row.stem]) is not None and one.row.about not in go
            ]
        now = {at: place for place, at in enumerate(was) if at >= 0}
        left = []
        for one in rows:
            row = one.row
            go, place = about[row.stem], now.get(row.about)
            if go is None or place is None or place in go:
                continue
            if any(at not in now for at in row.posts):
                return None
            posts = [now[at] for at in row.posts]
            stays = place == row.about and posts == row.posts
            left.append(one if stays else _Left(row._replace(about=place, posts=posts), "", one.anchor))
        return left

    def _with(
        self,
        whole: Whole,
        now: Now,
        left: Sequence[_Left],
        found: Iterable[Finding],
        reworded: Iterable[PlanEntry],
    ) -> Whole:
        """What is left and what came, with fingerprints that tell of the texts as they are."""
        places = [text_of(anchor_of(one))[1:-1] for one in reworded]
        kept = [self._anew(one, whole.stems[one.row.stem], places) for one in left]
        stems: dict[Stem, int] = {_stem(*stem): at for at, stem in enumerate(whole.stems)}
        fresh = list(found)
        rows = [one.row for one in kept]
        rows += rows_of(fresh, stems, {post: at for at, post in enumerate(now.ids)})
        texts = [one.text for one in kept] + [""] * len(fresh)
        written = iter(texts_of([row for row, text in zip(rows, texts, strict=True) if not text]))
        return replace(
            whole,
            digest=now.digest,
            stems=tuple(stems),
            rows=rows,
            texts=[text or next(written) for text in texts],
            anchors=[one.anchor for one in kept] + texts_of([one.anchor for one in fresh]),
        )

    def _lasting(
        self, lasting: Lasting, after: Traces, entries: Mapping[int, PlanEntry], found: Iterable[Finding]
    ) -> Lasting:
        """How long it holds now; rather less than more."""
        ahead = self._now.timestamp()
        times = [one.at for one in after.posts if one.at is not None and one.at >= ahead]
        until = datetime.fromtimestamp(min(times), UTC) if times else None
        late = any(
            instant_of(one) < self._now and is_counted(one) and can_change(one) for one in entries.values()
        )
        if late or not lasting.zones or not self._clocks.isdisjoint([one.code for one in found]):
            return lasting._replace(until=until, zones=())
        zones = {*lasting.zones, *(one.when.zone for one in entries.values() if one.when is not None)}
        return lasting._replace(until=until, zones=tuple(sorted(zones)))

    def _anew(self, one: _Left, stem: Sequence[str], places: Iterable[str]) -> _Left:
        """With a fingerprint of the changed text that it was made of, if it was."""
        anchor = one.anchor
        for now in places:
            place, text = now[:-_TEXT], now[-_TEXT:]
            begin = anchor.find(place)
            if begin >= 0:
                end = begin + len(place)
                anchor = f"{anchor[:end]}{text}{anchor[end + _TEXT :]}"
        if anchor == one.anchor:
            return one
        code, client, account = stem[0], stem[4].casefold(), stem[7]
        scope = client if not account or code in self._alone else f"{client}/{account}"
        return _Left(one.row._replace(mark=fingerprint(code, scope, value_of(anchor))), "", anchor)


def _twice(posts: Sequence[Trace], places: Iterable[int]) -> bool:
    """Whether another post went out on the same account at the same time: texts alone told them apart."""
    times = Counter((one.account, one.at) for one in posts)
    return any(posts[at].at is not None and times[posts[at].account, posts[at].at] > 1 for at in places)


def _stem(*stem: str) -> Stem:
    code, name, severity, set_by, client, network, account, account_key = stem
    return code, name, severity, set_by, client, network, account, account_key
