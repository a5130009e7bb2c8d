"""The smallest change that clears a mix finding: turn some, move some, or add some; each proved by linting again."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.kinds import Ask, Kind
from planner.domain.patch import Field, Patch
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.editing.words import joined
from planner.languages import tr
from planner.lint import words
from planner.lint.finding import Finding, Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.fixing import row_name
from planner.lint.free_slots import is_holiday
from planner.lint.moves import settled
from planner.lint.notes import NOBODY, ClientNotes, notes_from
from planner.lint.profile import Profile
from planner.lint.registry import all_rules
from planner.lint.rule import Rule
from planner.lint.smallest_plan import Ground, accounts_of, ground_of
from planner.lint.smallest_proof import CODES, Proof
from planner.lint.smallest_search import Mark, added, moves, turned
from planner.lint.units import Item, day_of

_REACH = timedelta(days=100)
_FURTHEST = 60  # days after the last post to which something is moved
_PROOFS = 6  # ways of the same size that are linted
_CALLED = {
    Kind.CONVERSE: tr("a question"),
    Kind.TEACH: tr("a tip"),
    Kind.STORY: tr("a story"),
}


def smallest(
    finding: Finding,
    entries: Sequence[PlanEntry],
    profile: Profile,
    now: datetime,
    *,
    suppressions: Iterable[Suppression] = (),
    notes: Mapping[str, ClientNotes] | None = None,
    rules: Iterable[Rule] | None = None,
) -> tuple[Fix, ...]:
    """The smallest changes that clear a finding of MIX001, MIX002 or MIX003, none when there is none.

    Moving changes nothing but times. Turning and adding are done by a person: they open the composer.

    Args:
        finding: surely over the limit; of a report on ``entries``.
        entries: of the plan, or at least of the finding's client.
        profile: as for the report.
        now: aware UTC.
        suppressions: as for the report.
        notes: as for the report.
        rules: all that ran; None: the built-in ones.
    """
    if finding.code not in CODES or finding.severity is Severity.INFO or finding.window is None:
        return ()
    first, last = finding.window
    near = [
        entry
        for entry in entries
        if entry.client_key == finding.client_key
        and entry.instant is not None
        and first - _REACH <= entry.instant <= last + 2 * _REACH
    ]
    known = notes_from(entries) if notes is None else notes
    proof = Proof(finding, near, profile, now, known, suppressions, all_rules() if rules is None else rules)
    ground = ground_of(finding, proof.entries, profile, now, known.get(finding.client_key, NOBODY))
    if not proof.found or ground is None:
        return ()
    work = _Work(proof, ground, now)
    return tuple(fix for fix in (work.move(), work.turn(), work.add()) if fix is not None)


class _Work:
    """One finding on its ground."""

    def __init__(self, proof: Proof, ground: Ground, now: datetime) -> None:
        self._proof, self._ground, self._now = proof, ground, now
        self._all = len(ground.spoken_of)
        self._days: dict[datetime, date] = {}
        self._taken: tuple[Sequence[Mark], frozenset[str], set[date]] = ((), frozenset(), set())

    def turn(self) -> Fix | None:
        """Some of the promotions into something else."""
        chosen = turned(self._ground.marks, self._ground.bound)
        if not chosen:
            return None
        items = [self._ground.items[mark.number] for mark in chosen]
        kinds = self._kinds(len(items))
        patches = [
            Patch(post=entry.post, field=field, value=value)
            for item, kind in zip(items, kinds, strict=True)
            for entry in _entries(item)
            for field, value in ((Field.KIND, kind), (Field.NOT_SELLING, True))
        ]
        if not self._proof.of_turning(patches):
            return None
        gone = set(chosen)
        after = [replace(mark, sells=mark.sells and mark not in gone) for mark in self._ground.marks]
        one = items[-1].entry
        return Fix(
            title=tr(
                "Turn {n} of these {all} into {kinds}|Turn {n} of these {all} into {kinds}",
                "",
                len(chosen),
                all=self._all,
                kinds=_listed(kinds),
            ),
            safety=Safety.ASSIST,
            assist=Assist(
                opens=Opens.POST, post=row_name(one.post), account_key=one.account_key, kind=kinds[-1]
            ),
            leads_to=self._ground.says(after),
        )

    def move(self) -> Fix | None:
        """Some of the promotions to later days."""
        for number, way in enumerate(moves(self._ground.marks, self._ground.bound, self._later)):
            if number == _PROOFS:
                break
            patches = tuple(patch for mark, there in way for patch in self._patches(mark, there))
            if self._proof.of_moves(patches):
                gone = {mark for mark, _ in way}
                after = sorted(
                    [mark for mark in self._ground.marks if mark not in gone] + [there for _, there in way]
                )
                days = joined([words.day(self._day(there)) for _, there in way])
                return Fix(
                    title=tr(
                        "Move {n} of these {all} to {days}|Move {n} of these {all} to {days}",
                        "",
                        len(way),
                        all=self._all,
                        days=days,
                    ),
                    safety=Safety.UNSAFE,
                    patches=tuple(replace(patch, post=row_name(patch.post)) for patch in patches),
                    leads_to=self._ground.says(after),
                )
        return None

    def add(self) -> Fix | None:
        """Posts of another kind in between."""
        fresh = added(self._ground.marks, self._ground.bound, self._between)
        if not fresh:
            return None
        kinds = self._kinds(len(fresh))
        new = [self._entry(mark, kind, n) for n, (mark, kind) in enumerate(zip(fresh, kinds, strict=True))]
        if not self._proof.of_adding(new):
            return None
        told = [
            tr("{kind} on {day}", "a post to add", kind=_CALLED[kind], day=words.day(day_of(entry)))
            for kind, entry in zip(kinds, new, strict=True)
        ]
        return Fix(
            title=tr("Add {n} other: {posts}|Add {n} others: {posts}", "", len(fresh), posts=joined(told)),
            safety=Safety.ASSIST,
            assist=Assist(
                opens=Opens.NEW_POST, kind=kinds[0], day=day_of(new[0]), account_key=new[0].account_key
            ),
            leads_to=self._ground.says(sorted((*self._ground.marks, *fresh))),
        )

    def _kinds(self, number: int) -> list[Kind]:
        """What is missing most, in turn."""
        there = Counter(item.counts_as for item in self._ground.items)
        order = sorted(_CALLED, key=lambda kind: there[kind.value])
        return [order[index % len(order)] for index in range(number)]

    def _entry(self, mark: Mark, kind: Kind, number: int) -> PlanEntry:
        like = self._neighbour(mark).entry
        return PlanEntry(
            post=f"new:{number}",
            order=mark.order,
            client_key=like.client_key,
            client=like.client,
            account_key=like.account_key,
            network=like.network,
            account=like.account,
            state=PublicationState.PLANNED,
            stage=Stage.SCHEDULED,
            when=self._ground.wall(mark.at),
            instant=mark.at,
            kind=kind,
            ask=Ask.NONE,
        )

    def _neighbour(self, mark: Mark) -> Item:
        """The post before which a new one comes."""
        after = (item for item in self._ground.items if item.at >= mark.at)
        return next(after, self._ground.items[-1])

    def _patches(self, mark: Mark, there: Mark) -> Iterable[Patch]:
        shift = self._day(there) - day_of(self._ground.items[mark.number].entry)
        for entry in _entries(self._ground.items[mark.number]):
            assert entry.when is not None
            when = settled(WallTime(entry.when.local + shift, entry.when.zone))
            assert when is not None  # looked at before the place was chosen
            yield Patch(post=entry.post, field=Field.WHEN, value=when, account_key=entry.account_key)

    def _later(self, marks: Sequence[Mark], mark: Mark, after: int) -> Mark | None:
        """The first free day behind a mark, at the post's own time of day; before the next mark."""
        item = self._ground.items[mark.number]
        until = marks[after + 1].at if after + 1 < len(marks) else None
        start = marks[after].at
        taken = self._taken_days(marks, accounts_of(item))
        first = self._day_at(start)
        furthest = self._day_at(until) if until is not None else first + timedelta(days=_FURTHEST)
        for ahead in range((furthest - first).days + 1):
            day = first + timedelta(days=ahead)
            if day in taken or is_holiday(self._ground.notes, day):
                continue
            at = self._on(day, item)
            if at is not None and max(start, self._now) < at and (until is None or at < until):
                return Mark(at, mark.order, sells=True, open=True, number=mark.number)
        return None

    def _taken_days(self, marks: Sequence[Mark], accounts: frozenset[str]) -> set[date]:
        """Days on which one of the accounts has a post; the same marks are asked about many times."""
        if self._taken[0] is not marks or self._taken[1] != accounts:
            days = {self._day(mark) for mark in marks if self._ground.meets(mark, accounts)}
            self._taken = (marks, accounts, days)
        return self._taken[2]

    def _on(self, day: date, item: Item) -> datetime | None:
        """The instant of a post on another day, at its own time of day; None where a clock skips that."""
        shift = day - day_of(item.entry)
        whens = [entry.when for entry in _entries(item)]
        moved = [when and settled(WallTime(when.local + shift, when.zone)) for when in whens]
        return moved[0].instant() if moved[0] is not None and all(moved) else None

    def _between(self, marks: Sequence[Mark], index: int) -> Mark | None:
        """A new post right before a mark: on the last free day if there is one, else the same day."""
        low, high = max(marks[index - 1].at, self._now), marks[index].at
        order = f"new:{len(marks):06d}"
        taken = {self._day(one) for one in marks}
        day, first = self._day_at(high), self._day_at(low)
        while day >= first:
            at = None if day in taken else self._at(day, self._ground.usual)
            if at is not None and low < at < high:
                return Mark(at, order)
            day -= timedelta(days=1)
        middle = (low + (high - low) / 2).replace(second=0, microsecond=0)
        at = self._ground.wall(middle).instant()
        return Mark(at, order) if low < at < high else None

    def _at(self, day: date, clock: time) -> datetime | None:
        when = settled(WallTime(datetime.combine(day, clock), self._ground.zone))
        return when.instant() if when else None

    def _day(self, mark: Mark) -> date:
        return self._day_at(mark.at)

    def _day_at(self, at: datetime) -> date:
        found = self._days.get(at)
        if found is None:
            found = self._days[at] = self._ground.wall(at).local.date()
        return found


def _listed(kinds: Sequence[Kind]) -> str:
    """Says "a tip", "a tip and a question", each once."""
    return joined([_CALLED[kind] for kind in kinds])


def _entries(item: Item) -> tuple[PlanEntry, ...]:
    return tuple(part.entry for part in item.parts) if item.parts else (item.entry,)
