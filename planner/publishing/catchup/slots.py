"""The next free slot of a post: by its client's weekly rhythm, else by when its accounts usually post."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TypeVar

from planner.domain.entry import CalendarRow
from planner.domain.ids import AccountId
from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from planner.domain.rhythm import next_free_slot
from planner.domain.slot import SlotRow
from planner.domain.times import Clockface, WallTime, wall_at
from planner.languages import tr
from planner.languages.dates import on_weekdays
from planner.lint.free_slots import is_holiday
from planner.lint.notes import NOBODY, ClientNotes

BACK, AHEAD = timedelta(days=56), timedelta(days=28)
"""So far back, and ahead, an account's posts tell when it usually posts."""

_SEARCH = 28  # days in which a free slot is looked for
_SOON = timedelta(minutes=15)
_APART = timedelta(hours=1)
_ON_THAT_DAY, _ON_ANY_DAY = 2, 4  # posts at one time that make it a habit
_S = PublicationState
_TELLS = frozenset({_S.PUBLISHED, _S.HISTORY, _S.DONE_BY_HAND, _S.PLANNED, _S.MISSED})
_TAKES = frozenset({_S.PUBLISHED, _S.PLANNED, _S.HELD, _S.THROTTLED, _S.CLAIMED, _S.SENDING, _S.UNCONFIRMED})
_T = TypeVar("_T", time, tuple[int, time])


@dataclass(frozen=True, slots=True)
class Slot:
    """A free time, and how it was chosen: "You often post here on Wednesdays at 12:00 (5 times in 8 weeks)."."""

    when: WallTime
    because: str


@dataclass(slots=True)
class Habits:
    """When each account posts and what is planned on it.

    Attributes:
        by_day: (weekday, time) counted. by_time: times counted. taken: instants that are not free, in order.
        rhythm: posting slots of the clients; where the accounts of a post have some, only those count.
    """

    by_day: dict[AccountId, Counter[tuple[int, time]]] = field(default_factory=dict)
    by_time: dict[AccountId, Counter[time]] = field(default_factory=dict)
    taken: dict[AccountId, list[datetime]] = field(default_factory=dict)
    rhythm: Sequence[SlotRow] = ()
    _usual: dict[tuple[tuple[AccountId, ...], int], Sequence[tuple[time, str]] | None] = field(
        default_factory=dict
    )

    @classmethod
    def of(cls, rows: Iterable[CalendarRow], rhythm: Sequence[SlotRow] = ()) -> "Habits":
        """Read them out of the calendar from ``BACK`` before now to ``AHEAD`` of it."""
        habits = cls(rhythm=rhythm)
        for row in rows:
            if row.account_id is None:
                continue
            if row.state in _TELLS:
                at = row.when.local.time().replace(second=0, microsecond=0)
                habits.by_day.setdefault(row.account_id, Counter())[row.when.local.weekday(), at] += 1
                habits.by_time.setdefault(row.account_id, Counter())[at] += 1
            if row.state in _TAKES:
                habits.taken.setdefault(row.account_id, []).append(row.due_at)
        for times in habits.taken.values():
            times.sort()
        return habits

    def next_slot(
        self,
        when: WallTime,
        accounts: Sequence[AccountId],
        now: datetime,
        notes: ClientNotes = NOBODY,
        kind: Kind | None = None,
    ) -> Slot | None:
        """The next free slot for a post on all of ``accounts``, which is then taken; None: none in four weeks.

        Args:
            when: its planned time, whose time of day is used where too few posts show a habit.
            accounts: where it goes.
            now: aware UTC.
            notes: the client's closed days are left out.
            kind: of the post, for the roles of slots.
        """
        if any(row.slot.account_id in accounts for row in self.rhythm):
            return self._of_rhythm(accounts, now, notes, kind)
        here = wall_at(now, when.zone).local
        for ahead in range(_SEARCH):
            day = here.date() + timedelta(days=ahead)
            if is_holiday(notes, day):
                continue
            for at, because in self._times(when, accounts, day.weekday()):
                slot = WallTime(datetime.combine(day, at), when.zone)
                if slot.clockface() is Clockface.PLAIN and self._free(slot.instant(), accounts, now):
                    self._take(slot.instant(), accounts)
                    return Slot(slot, because)
        return None

    def _of_rhythm(
        self, accounts: Sequence[AccountId], now: datetime, notes: ClientNotes, kind: Kind | None
    ) -> Slot | None:
        found = next_free_slot(self.rhythm, accounts, kind, self.taken, now, notes.brief)
        if found is None:
            return None
        self._take(found.at, accounts)
        return Slot(found.when, tr("It belongs to the weekly rhythm."))

    def _take(self, at: datetime, accounts: Sequence[AccountId]) -> None:
        for account_id in accounts:
            insort(self.taken.setdefault(account_id, []), at)

    def _times(
        self, when: WallTime, accounts: Sequence[AccountId], weekday: int
    ) -> Sequence[tuple[time, str]]:
        key = (tuple(accounts), weekday)
        if key not in self._usual:
            self._usual[key] = self._habitual(accounts, weekday)
        if self._usual[key] is not None:
            return self._usual[key] or ()
        own = when.local.time().replace(second=0, microsecond=0)
        return [(own, tr("It is the post's own time of day: too few posts here show another habit."))]

    def _habitual(self, accounts: Sequence[AccountId], weekday: int) -> Sequence[tuple[time, str]] | None:
        """The usual times of a weekday, none where the habit is another day's; None: there is no habit."""
        on_day = _together(self.by_day, accounts)
        any_day = _together(self.by_time, accounts)
        found: dict[time, str] = {}
        for at, count in any_day.items():
            if count >= _ON_ANY_DAY:
                found[at] = tr(
                    "You often post here at {at:%H:%M} ({count} times in three months).", at=at, count=count
                )
        for (day, at), count in on_day.items():
            if day == weekday and count >= _ON_THAT_DAY:
                found[at] = tr(
                    "You often post here {days} at {at:%H:%M} ({count} times in three months).",
                    days=on_weekdays(day),
                    at=at,
                    count=count,
                )
        if not found and not any(count >= _ON_THAT_DAY for count in on_day.values()):
            return None
        return sorted(found.items())

    def _free(self, at: datetime, accounts: Sequence[AccountId], now: datetime) -> bool:
        return at >= now + _SOON and all(self._apart(at, self.taken.get(one, [])) for one in accounts)

    @staticmethod
    def _apart(at: datetime, taken: Sequence[datetime]) -> bool:
        """Whether nothing in ``taken``, which is in order, lies within an hour of ``at``."""
        place = bisect_left(taken, at)
        return all(abs(at - other) >= _APART for other in taken[max(0, place - 1) : place + 1])


def _together(counts: Mapping[AccountId, Counter[_T]], accounts: Sequence[AccountId]) -> Counter[_T]:
    """The habits that all of ``accounts`` share: for each time the fewest posts that any of them has then."""
    known = [counts.get(one, Counter()) for one in accounts]
    if not known:
        return Counter()
    shared = set(known[0]).intersection(*known[1:])
    return Counter({one: min(count[one] for count in known) for one in shared})
