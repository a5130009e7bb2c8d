"""Fake stores of publications and their journal."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from planner.domain.changes import Aggregate, Heartbeat
from planner.domain.errors import ChangedElsewhere
from planner.domain.publication import IN_FLIGHT, LONGEST_LEASE, PublicationState, may_follow
from tests.fakes.state import demand
from tests.fakes.stores import FakeStore, found

_S = PublicationState


def _transition(before, after) -> None:
    if not may_follow(before, after):
        raise ValueError(f"a publication that is {before.value} cannot become {after.value}")


def _runs(publication, now):
    return now < publication.leased_until <= now + LONGEST_LEASE


def _by_due(publication):
    when = publication.due_at
    return (when is None, when.timestamp() if when else 0, publication.id)


def _ready(publication):
    return max(publication.due_at, publication.not_before or publication.due_at)


class FakePublications(FakeStore):
    def _where(self, wanted):
        return sorted(filter(wanted, self._state.publications.values()), key=_by_due)

    def get(self, publication_id):
        return found(self._state.publications, publication_id)

    def of_post(self, post_id):
        return self.of_posts([post_id])

    def of_posts(self, post_ids):
        wanted = set(post_ids)
        return sorted(self._where(lambda one: one.post_id in wanted), key=lambda one: one.id)

    def save(self, publication):
        self._in.note(Aggregate.PUBLICATION, publication.id)
        table = self._state.publications
        revision = self._in.check_revision(table, publication)
        if publication.id in table:
            _transition(table[publication.id].state, publication.state)
        demand(publication.post_id in self._state.posts, "post")
        demand(publication.account_id in self._state.accounts, "account")
        demand(publication.client_id in self._state.clients, "client")
        pair = (publication.post_id, publication.account_id)
        if any((one.post_id, one.account_id) == pair and one.id != publication.id for one in table.values()):
            raise ChangedElsewhere("This post goes to this account already.")
        table[publication.id] = replace(publication, revision=revision)
        return table[publication.id]

    def add_many(self, publications):
        if any(publication.revision for publication in publications):
            raise ValueError("add_many takes new publications, of revision 0")
        for publication in publications:
            self.save(publication)

    def of_account(self, account_id, states=None):
        wanted = set(_S if states is None else states)
        return self._where(lambda one: one.account_id == account_id and one.state in wanted)

    def in_states(self, states, client_id=None, limit=1000):
        wanted = set(states)
        return self._where(lambda one: one.state in wanted and self._living(one, client_id))[:limit]

    def next_due(self, client_id=None):
        waiting = self._where(
            lambda one: (
                one.state in {_S.PLANNED, _S.THROTTLED} and one.due_at and self._living(one, client_id)
            )
        )
        return min(waiting, key=lambda one: (_ready(one), one.id), default=None)

    def due(self, now, limit=100):
        states = {_S.PLANNED, _S.THROTTLED, _S.HELD}
        return self._where(
            lambda one: one.state in states and one.due_at and _ready(one) <= now and self._living(one)
        )[:limit]

    def claim(self, publication_id, worker, seconds):
        self._in.demand_writing()
        table, now = self._state.publications, self._in.now()
        mine = table.get(publication_id)
        if mine is None or mine.state in IN_FLIGHT or not may_follow(mine.state, _S.CLAIMED):
            return None
        for other in table.values():
            if other.account_id == mine.account_id and other.state in IN_FLIGHT and _runs(other, now):
                return None
        self._in.note(Aggregate.PUBLICATION, publication_id)
        table[publication_id] = replace(
            mine,
            state=_S.CLAIMED,
            held_reason=None,
            lease=mine.lease + 1,
            leased_by=worker,
            leased_until=now + timedelta(seconds=seconds),
            revision=mine.revision + 1,
        )
        return table[publication_id]

    def renew(self, publication_id, lease, seconds):
        self._in.demand_writing()
        mine = self._held(publication_id, lease)
        if mine is None:
            return False
        until = self._in.now() + timedelta(seconds=seconds)
        self._state.publications[publication_id] = replace(mine, leased_until=until)
        return True

    def save_leased(self, publication, lease):
        self._in.demand_writing()
        mine = self._held(publication.id, lease)
        if mine is None:
            return None
        _transition(mine.state, publication.state)
        flying = publication.state in IN_FLIGHT
        self._in.note(Aggregate.PUBLICATION, publication.id)
        saved = replace(
            publication,
            lease=lease,
            leased_by=mine.leased_by if flying else "",
            leased_until=mine.leased_until if flying else None,
            revision=mine.revision + 1,
        )
        self._state.publications[publication.id] = saved
        return saved

    def expired(self):
        now = self._in.now()
        late = self._where(lambda one: one.state in IN_FLIGHT and not _runs(one, now))
        return sorted(late, key=lambda one: one.id)

    def unconfirmed_due(self, now):
        due = self._where(
            lambda one: one.state is _S.UNCONFIRMED and (one.not_before is None or one.not_before <= now)
        )
        return sorted(due, key=lambda one: (one.not_before.timestamp() if one.not_before else 0, one.id))

    def counts(self, client_id=None):
        return dict(Counter(one.state for one in self._where(lambda one: self._living(one, client_id))))

    def counts_of_accounts(self, states, client_id=None):
        wanted = set(states)
        found = self._where(lambda one: one.state in wanted and self._living(one, client_id))
        return dict(Counter(one.account_id for one in found))

    def _living(self, publication, client_id=None):
        return self._in.living(publication) and client_id in (None, publication.client_id)

    def _held(self, publication_id, lease):
        mine = self._state.publications.get(publication_id)
        held = mine is not None and mine.lease == lease and mine.state in IN_FLIGHT
        return mine if held else None


class FakeJournal(FakeStore):
    def _of(self, table, publication_id):
        return [row for _, row in sorted(table.items()) if row.publication_id == publication_id]

    def steps(self, publication_id):
        return self._of(self._state.steps, publication_id)

    def put_step(self, step):
        self._note(step)
        self._state.steps[step.publication_id, step.ordinal] = step

    def clear_steps(self, publication_id):
        self._in.note(Aggregate.PUBLICATION, publication_id)
        for step in self.steps(publication_id):
            del self._state.steps[step.publication_id, step.ordinal]

    def attempts(self, publication_id):
        return self._of(self._state.attempts, publication_id)

    def open_attempt(self, attempt):
        self._note(attempt)
        self._state.attempts[attempt.id] = attempt

    def close_attempt(self, attempt):
        self._note(attempt)
        stored = self._state.attempts.get(attempt.id)
        if attempt.outcome is None:
            raise ValueError("an attempt is closed with an outcome")
        if stored is None or stored.outcome is not None:
            raise ValueError(f"attempt {attempt.id} was never opened or is closed already")
        self._state.attempts[attempt.id] = replace(
            stored, outcome=attempt.outcome, detail=attempt.detail, seconds=attempt.seconds
        )

    def events(self, publication_id):
        return self._of(self._state.events, publication_id)

    def add_event(self, event):
        self._note(event)
        self._state.events[event.id] = event

    def beat(self, heartbeat):
        self._in.demand_writing()
        self._state.heartbeats[heartbeat.name] = heartbeat.at

    def heartbeats(self):
        beats = [Heartbeat(name=name, at=at) for name, at in sorted(self._state.heartbeats.items())]
        return sorted(beats, key=lambda beat: beat.at, reverse=True)

    def _note(self, row):
        self._in.note(Aggregate.PUBLICATION, row.publication_id)
        demand(row.publication_id in self._state.publications, "publication")
