"""Edits that pause publishing and let it go on: for one account, one client, or everything."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.domain.ids import AccountId, ClientId
from planner.domain.pause import PAUSED_KEY, everything_word, pause_of
from planner.domain.publication import WAITING, HeldReason, MissedReason, Publication, PublicationState
from planner.editing.edit import Batch, Edit
from planner.editing.follow import add_event
from planner.editing.putback import put_back, snapshot
from planner.editing.resting import keep_back
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

ELAPSED = tr("Its time passed while it was paused. Nothing was sent.")
_READ = 1000
"""So many are read at first; more when all of them are due."""
_MOST = 100_000
"""More than there can be of posts whose rest is to be tried within a year."""


@dataclass(frozen=True, slots=True)
class SetPause:
    """Pause, or let go on. Both ids None: everything.

    Letting go on sends nothing whose time has passed: that is missed then, and waits for a decision. So does the rest of
    a thread that was due meanwhile.

    Attributes:
        name: of what is paused, for the label; "" is everything. paused: False lets it go on.
    """

    paused: bool
    client_id: ClientId | None = None
    account_id: AccountId | None = None
    name: str = ""

    @property
    def label(self) -> str:
        """Says "Everything is paused" or "The pause of Fennel & Rye has ended"."""
        if self.paused:
            return tr("{what} is paused", what=self.name or everything_word())
        if not self.name:
            return tr("The pause of everything has ended")
        return tr("The pause of {what} has ended", what=self.name)  # another one may keep it back still

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Set it. Raises NotFound."""
        before = _since(unit, self.client_id, self.account_id)
        if self.paused == (before is not None):
            return Batch(self.label, ())
        if not self.paused:
            return _go_on(unit, self, before, clock.now())
        _set(unit, self, clock.now())
        return PutPauseBack(self, before)


@dataclass(frozen=True, slots=True)
class PutPauseBack:
    """Takes a pause, or its end, back to what it was; as it ends, nothing goes out whose time has passed."""

    what: SetPause
    since: datetime | None

    @property
    def label(self) -> str:
        """As what it takes back."""
        return self.what.label

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Put it back. Raises NotFound."""
        before = _since(unit, self.what.client_id, self.what.account_id)
        if self.since is None and before is not None:
            return _go_on(unit, self.what, before, clock.now())
        _set(unit, self.what, self.since)
        return PutPauseBack(self.what, before)


def _go_on(unit: UnitOfWork, what: SetPause, before: datetime | None, now: datetime) -> Edit:
    """End a pause that began at ``before``: what was due meanwhile is missed. Gives the edit that takes it back."""
    _set(unit, what, None)
    keep_back(unit, now, [one for one in _rests(unit, what, now) if not _still_paused(unit, one)])
    elapsed = [one for one in _due(unit, what, now) if not _still_paused(unit, one)]
    ids = tuple(dict.fromkeys(one.post_id for one in elapsed))
    were = snapshot(unit, ids)
    for one in elapsed:
        missed = replace(
            one,
            state=PublicationState.MISSED,
            missed_reason=MissedReason.PAUSED,
            held_reason=None,
            not_before=None,
            note=ELAPSED,
        )
        add_event(unit, unit.publications.save(missed), now, "missed", ELAPSED)
    return Batch(what.label, (PutPauseBack(what, before), put_back(unit, what.label, were, ids)))


def _since(unit: UnitOfWork, client_id: ClientId | None, account_id: AccountId | None) -> datetime | None:
    if account_id is not None:
        return unit.accounts.get(account_id).paused_at
    if client_id is not None:
        return unit.clients.get(client_id).paused_at
    everything = unit.settings.get(PAUSED_KEY)
    return datetime.fromisoformat(everything) if everything else None


def _set(unit: UnitOfWork, what: SetPause, since: datetime | None) -> None:
    if what.account_id is not None:
        unit.accounts.save(replace(unit.accounts.get(what.account_id), paused_at=since))
    elif what.client_id is not None:
        unit.clients.save(replace(unit.clients.get(what.client_id), paused_at=since))
    elif since is not None:
        unit.settings.put(PAUSED_KEY, since.isoformat())
    else:
        unit.settings.drop(PAUSED_KEY)


def _due(unit: UnitOfWork, what: SetPause, now: datetime) -> Iterable[Publication]:
    """What is due and would go out now that the pause is over."""
    if what.account_id is not None:
        return unit.publications.of_account(what.account_id, WAITING, now)
    limit = _READ
    while True:
        waiting = unit.publications.in_states(WAITING, what.client_id, limit)  # by due time
        due = [one for one in waiting if one.due_at is not None and one.due_at <= now]
        if len(due) < limit:
            return due
        limit *= 4


def _rests(unit: UnitOfWork, what: SetPause, now: datetime) -> Iterable[Publication]:
    """What is out and of which the rest was due during the pause; what lies ahead goes out at its time."""
    for one in unit.publications.follow_ups(now + timedelta(days=366), _MOST):
        concerned = what.account_id in {None, one.account_id} and what.client_id in {None, one.client_id}
        due = one.follow_up_at is not None and one.follow_up_at <= now
        if concerned and (due or one.held_reason is HeldReason.PAUSED):
            yield one


def _still_paused(unit: UnitOfWork, one: Publication) -> bool:
    account, client = unit.accounts.get(one.account_id), unit.clients.get(one.client_id)
    return pause_of(client, account, unit.settings.get(PAUSED_KEY)) is not None
