"""Fake stores of publications and their journal."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from planner.domain.agents import Gate
from planner.domain.changes import Aggregate
from planner.domain.errors import ChangedElsewhere
from planner.domain.publication import (
    IN_FLIGHT,
    LONGEST_LEASE,
    POST_HOLDS,
    WAITING,
    HeldReason,
    PublicationState,
    Pulse,
    check_change,
    may_follow,
)
from tests.fakes.state import demand
from tests.fakes.stores import FakeStore, found

_S = PublicationState


def _runs(publication, now):
    until = publication.leased_until
    return until is not None and now < until <= now + LONGEST_LEASE


def _leased(publication):
    if publication.state is _S.PUBLISHED:
        return publication.leased_until is not None
    return publication.state in IN_FLIGHT


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

    def save_many(self, changes):
        for before, after in changes:
            self.save(replace(after, revision=before.revision))

    def revisions(self, publication_id):
        one, state = self._state.publications.get(publication_id), self._state
        if one is None:
            return None
        around = (state.posts[one.post_id], state.accounts[one.account_id], state.clients[one.client_id])
        return (one.revision, *(other.revision for other in around))

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
            check_change(table[publication.id].state, publication)
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

    def of_account(self, account_id, states=None, due_by=None, out_since=None):
        wanted = set(_S if states is None else states)
        mine = self._where(lambda one: one.account_id == account_id and one.state in wanted)
        if out_since is not None:
            mine = [one for one in mine if one.published_at and one.published_at >= out_since]
        return [one for one in mine if due_by is None or (one.due_at and one.due_at <= due_by)]

    def in_states(self, states, client_id=None, limit=1000, without=()):
        wanted = set(states)
        found = self._where(lambda one: one.state in wanted and self._living(one, client_id))
        return [one for one in found if one.account_id not in without][:limit]

    def next_due(self, client_id=None, without=()):
        waiting = [
            one
            for one in self.in_states((_S.PLANNED, _S.THROTTLED), client_id, None, without)
            if one.due_at is not None
        ]
        return min(waiting, key=lambda one: (_ready(one), one.id), default=None)

    def pulse(self, now):
        every = self._state.publications.values()
        waiting = [one for one in every if one.state in WAITING and one.due_at]
        ahead = [_ready(one) for one in waiting if one.state is not _S.HELD and _ready(one) > now]
        looks = (one for one in every if one.state is _S.UNCONFIRMED)
        return Pulse(
            leased=any(one.leased_until for one in every),
            due=any(_ready(one) <= now for one in waiting),
            looks=any(one.not_before <= now if one.not_before else one.looks == 0 for one in looks),
            rests=any(one.follow_up_at and one.follow_up_at <= now for one in every),
            files=any(one.due_at <= now for one in self._state.hosted.values()),
            next_at=min(ahead, default=None),
        )

    def heads(self, now, limit, busy=(), spacing=timedelta(0), spread=0):
        heads = {}
        for one in self._in_time({_S.PLANNED, _S.THROTTLED}, now, busy):
            heads.setdefault(one.account_id, one)
        found = [one for one in heads.values() if self._may_go(one, now, spacing)]
        if spread:
            found.sort(key=lambda one: (one.due_at, one.account_id[spread - 1 :], one.id))
        return found[:limit]

    def held(self, now, limit, busy=()):
        heads = {}
        for one in self._in_time({_S.HELD}, now, busy):
            alone = one.id if one.held_reason in POST_HOLDS else ""
            heads.setdefault((one.account_id, one.held_reason, alone), one)
        return list(heads.values())[:limit]

    def _in_time(self, states, now, busy):
        taken = {*busy, *self.busy_accounts()}
        return [one for one in self._due(states, now) if one.late_at >= now and one.account_id not in taken]

    def _may_go(self, one, now, spacing):
        gate = self._state.gates.get(one.account_id, Gate(account_id=one.account_id))
        near = gate.sent_at is not None and now - spacing < gate.sent_at <= now
        return not gate.closed(now) and (one.due_at >= now - spacing or not near)

    def overdue(self, now, limit=500):
        return [one for one in self._due(WAITING, now) if one.late_at < now][:limit]

    def follow_ups(self, now, limit=100):
        due = self._where(
            lambda one: (
                one.state is _S.PUBLISHED
                and one.follow_up_at
                and one.follow_up_at <= now
                and self._living(one)
            )
        )
        return sorted(due, key=lambda one: (one.follow_up_at, one.id))[:limit]

    def busy_accounts(self):
        now = self._in.now()
        return frozenset(one.account_id for one in self._state.publications.values() if _runs(one, now))

    def _due(self, states, now):
        return self._where(
            lambda one: one.state in states and one.due_at and _ready(one) <= now and self._living(one)
        )

    def claim(self, publication_id, worker, seconds):
        self._in.demand_writing()
        mine = self._state.publications.get(publication_id)
        if mine is None or mine.state in IN_FLIGHT or not may_follow(mine.state, _S.CLAIMED):
            return None
        return self._take(mine, worker, seconds, state=_S.CLAIMED, held_reason=None)

    def claim_follow_up(self, publication_id, worker, seconds):
        self._in.demand_writing()
        mine = self._state.publications.get(publication_id)
        if mine is None or mine.state is not _S.PUBLISHED or mine.follow_up_at is None:
            return None
        if mine.leased_until is not None:
            return None
        return self._take(mine, worker, seconds)

    def _take(self, mine, worker, seconds, **taken):
        table, now = self._state.publications, self._in.now()
        if mine.account_id in self.busy_accounts():
            return None
        self._in.note(Aggregate.PUBLICATION, mine.id)
        table[mine.id] = replace(
            mine,
            **taken,
            lease=mine.lease + 1,
            leased_by=worker,
            leased_until=now + timedelta(seconds=seconds),
            revision=mine.revision + 1,
        )
        return table[mine.id]

    def renew(self, publication_id, lease, seconds):
        self._in.demand_writing()
        mine = self._held(publication_id, lease)
        if mine is None:
            return None
        until = self._in.now() + timedelta(seconds=seconds)
        self._state.publications[publication_id] = replace(mine, leased_until=until)
        return self._state.publications[publication_id]

    def save_leased(self, publication, lease, _read=None):
        self._in.demand_writing()
        mine = self._held(publication.id, lease)
        if mine is None:
            return None
        check_change(mine.state, publication)
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
        late = self._where(lambda one: _leased(one) and not _runs(one, now))
        return sorted(late, key=lambda one: one.id)

    def unconfirmed_due(self, now):
        due = self._where(
            lambda one: one.state is _S.UNCONFIRMED and (one.not_before is None or one.not_before <= now)
        )
        return sorted(due, key=lambda one: (one.not_before.timestamp() if one.not_before else 0, one.id))

    def counts(self, client_id=None):
        return dict(Counter(one.state for one in self._where(lambda one: self._living(one, client_id))))

    def retries(self, after, before):
        def waits(one):
            later = one.due_at and one.not_before and one.due_at < one.not_before
            return one.state in WAITING and later and after < one.not_before < before and self._living(one)

        return sorted(self._where(waits), key=lambda one: (one.not_before, one.id))

    def posts_in(self, states, client_id=None, *, asking=False, ready_by=None, without=()):
        wanted = set(states)

        def counts(one):
            looked_for = one.state is _S.UNCONFIRMED and not one.asks_if_live
            paused = one.state is _S.HELD and one.held_reason is HeldReason.PAUSED
            ready = one.due_at and max(one.due_at, one.not_before or one.due_at)
            in_time = ready_by is None or (ready is not None and ready < ready_by)
            free = one.account_id not in without and not (asking and (looked_for or paused))
            return one.state in wanted and free and in_time and self._living(one, client_id)

        return len({one.post_id for one in self._where(counts)})

    def counts_of_accounts(self, states, client_id=None):
        wanted = set(states)
        found = self._where(lambda one: one.state in wanted and self._living(one, client_id))
        return dict(Counter(one.account_id for one in found))

    def _living(self, publication, client_id=None):
        return self._in.living(publication) and client_id in (None, publication.client_id)

    def _held(self, publication_id, lease):
        mine = self._state.publications.get(publication_id)
        held = mine is not None and mine.lease == lease and _leased(mine)
        return mine if held else None
