"""Rounds: plan a post, start the publisher, kill it at a moment, and again; at the end let it finish."""

import random
import time
from collections import Counter
from dataclasses import dataclass, field

from planner.domain.publication import IN_FLIGHT, PublicationState
from planner.publishing.reconcile import awaits_look
from tests.real.kill.field import Field, Planned
from tests.real.kill.marks import mark_of
from tests.real.kill.moments import MOMENTS, Moment, looking
from tests.real.kill.reached import Reached, reached
from tests.real.kill.victim import Victim
from tests.real.kill.worker import Orders
from tests.real.wire.wire import Seen

_S = PublicationState
_ENDS = {_S.PUBLISHED, _S.REFUSED, _S.MISSED, _S.HELD}
LEASE = 1.5
_ROUND = 3.0  # seconds that a life lasts at most
_GLANCE = 0.001
_THREADS = {"bluesky", "mastodon"}
_PICTURES = 0.15  # of the posts have one although their moment asks for none


@dataclass
class Rounds:
    """A run of rounds.

    Attributes:
        settle: seconds between looks; the wire knows what the servers needed at most.
        reached: how often the publisher died at which step. unreached: lives that ended by the round's time.
    """

    field: Field
    random: random.Random
    settle: float = 5.0
    reached: Counter[Reached] = field(default_factory=Counter)
    by_network: Counter[str] = field(default_factory=Counter)
    unreached: int = 0

    def __post_init__(self) -> None:
        self._orders = Orders(
            folder=self.field.folder, secrets=self.field.secrets.kept, settle=self.settle, lease=LEASE
        )

    def round(self) -> None:
        """Plan one post, and let the publisher die once."""
        account = self.field.accounts[len(self.field.planned) % len(self.field.accounts)]
        moment = self._moment(threads=account.network in _THREADS)
        pictures = moment.pictures or int(self.random.random() < _PICTURES)
        planned = self.field.plan(account, pictures=pictures, parts=moment.parts)
        hit: list[Seen] = []
        victim = Victim(self._orders, self.field.wires)

        def kill(seen: Seen) -> None:
            if not hit:
                hit.append(seen)
            victim.kill()

        if moment.match:
            for wire in self.field.wires:
                wire.order(
                    moment.match,
                    lambda passage: moment.fault(lambda: kill(passage.seen))(passage),
                    times=1,
                )
        self._wait(victim, moment, planned)
        if not victim.dead.is_set():
            self.unreached += moment.name != MOMENTS[0].name
            victim.kill()
        for wire in self.field.wires:
            wire.withdraw()
        self._note(victim, planned, hit)

    def finish(self, seconds: float) -> bool:
        """Let one publisher live until nothing is left to do, or for so long; whether all was done."""
        victim = Victim(self._orders, self.field.wires)
        deadline = time.monotonic() + seconds
        while not (done := self._all_done()) and time.monotonic() < deadline:
            victim.dead.wait(0.5)
        victim.kill()
        return done

    def _moment(self, *, threads: bool) -> Moment:
        moment = self.random.choices(MOMENTS, [one.weight for one in MOMENTS])[0]
        if (moment.match is looking and not self._looks_due()) or (moment.parts > 1 and not threads):
            return self._moment(threads=threads)
        return moment

    def _looks_due(self) -> bool:
        with self.field.services.plan.read() as unit:
            due = unit.publications.unconfirmed_due(self.field.services.clock.now())
        return any(awaits_look(one) for one in due)

    def _wait(self, victim: Victim, moment: Moment, planned: Planned) -> None:
        span = self.random.uniform(0.0, 0.8) if moment.name == MOMENTS[0].name else _ROUND
        deadline = victim.started + span
        while not victim.dead.wait(_GLANCE if moment.watch else max(deadline - time.monotonic(), 0.0)):
            if time.monotonic() >= deadline:
                return
            if moment.watch and self._is_there(moment.watch, planned):
                victim.kill()

    def _is_there(self, watch: str, planned: Planned) -> bool:
        rows = self.field.rows(planned)
        if watch == "claimed":
            return rows.publication.state is _S.CLAIMED
        return bool(rows.publication.remote_id)

    def _note(self, victim: Victim, planned: Planned, hit: list[Seen]) -> None:
        """Count the step at which the post stood that was on its way: the one that the moment was about."""
        marked = mark_of(hit[0].body) if hit else ""
        flying = self._in_flight()
        if marked:
            about = next(one for one in self.field.planned if marked in one.marks)
        else:
            about = planned if planned in flying or not flying else flying[0]
        if hit and looking(hit[0]):
            step = Reached.LOOKING
        else:
            step = reached(about, self.field.rows(about), victim.traces)
        self.reached[step] += 1
        self.by_network[about.account.network] += 1

    def _in_flight(self) -> list[Planned]:
        with self.field.services.plan.read() as unit:
            posts = {one.post_id for one in unit.publications.in_states(IN_FLIGHT)}
        return [one for one in self.field.planned if one.post_id in posts]

    def _all_done(self) -> bool:
        return all(
            (one.state in _ENDS and one.follow_up_at is None)
            or (one.state is _S.UNCONFIRMED and not awaits_look(one))
            for one in self.field.publications().values()
        )
