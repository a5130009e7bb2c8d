"""Notes when a publisher could not do its work: asleep, not running, its clock set, its zone another one.

It is asked before each tick and compares the wall clock with meters that nobody can set. What it finds is
written down once and told with the posts that were missed meanwhile.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import tzlocal

from planner.domain.agents import ALIVE, Heartbeat, Outage, OutageKind, WorkerKind
from planner.domain.ids import new_id
from planner.editing.words import span_words
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import Plan, UnitOfWork
from planner.publishing.meters import Meters, Reading, read_meters

SLEPT = timedelta(seconds=45)
"""A shorter sleep is no outage: the tick after it is hardly late."""

STOOD_STILL = timedelta(minutes=2)
"""So long without a tick although the computer seems awake: it was suspended in a way the meters cannot tell."""

SET = timedelta(seconds=60)
"""A smaller step of the clock is the machine's own keeping of time."""

ZONE_SECONDS = 300.0
"""So often the computer is asked for its zone, and after each outage."""

_K = OutageKind


def machine_zone() -> str:
    """The IANA zone this computer is set to now, "" when it tells none."""
    with suppress(Exception):  # a computer without a readable zone is told of none
        tzlocal.reload_localzone()
        return tzlocal.get_localzone_name()
    return ""


class Watch:
    """Looks before each tick of one publisher.

    Args:
        plan: where outages are written.
        clock: the plan's.
        worker: the publisher's name.
        meters: clocks that are never set. zone: the computer's IANA zone.
    """

    def __init__(
        self,
        plan: Plan,
        clock: Clock,
        worker: str,
        *,
        meters: Meters = read_meters,
        zone: Callable[[], str] = machine_zone,
    ) -> None:
        self._plan = plan
        self._clock = clock
        self._worker = worker
        self._meters = meters
        self._zone_of = zone
        self._last: tuple[datetime, Reading] | None = None
        self._zone = ""
        self._zone_asked = float("-inf")
        self._fault: Outage | None = None

    def look(self) -> tuple[Outage, ...]:
        """What happened since the last look, written down. Raises EnvironmentFault: looked again next time."""
        now, meters = self._clock.now(), self._meters()
        found = self._since_last(now, meters)
        if found or meters.on - self._zone_asked >= ZONE_SECONDS:
            found.extend(self._moved_house(now))
            self._zone_asked = meters.on
        if self._last is None:
            with self._plan.read() as unit:
                found.extend(self._before_start(unit, now))
        if found:
            with self._plan.write() as unit:
                for outage in found:
                    unit.agents.put_outage(outage)
                unit.commit()
        self._last = (now, meters)
        return tuple(found)

    def told(self, faults: tuple[str, ...], *, worked: bool) -> None:
        """Note the faults of this computer that a tick told of (disk full, no password store), and their end.

        Args:
            faults: sentences; none: nothing was wrong.
            worked: something was sent without any fault, so that the last one is over.
        """
        now = self._clock.now()
        if faults and self._fault is None:
            self._fault = self._outage(_K.MACHINE, now, None, faults[0])
        elif self._fault is not None and worked and not faults:
            ended = self._outage(_K.MACHINE, self._fault.started_at, now, self._fault.detail, self._fault.id)
            self._fault = None
            self._write(ended)
            return
        else:
            return
        self._write(self._fault)

    def _since_last(self, now: datetime, meters: Reading) -> list[Outage]:
        if self._last is None:
            return []
        before, then = self._last
        on = timedelta(seconds=meters.on - then.on)
        slept = on - timedelta(seconds=meters.awake - then.awake)
        found = []
        if slept > SLEPT or on > STOOD_STILL:
            found.append(self._outage(_K.ASLEEP, min(before, now), now))
        moved = (now - before) - on
        if moved > SET:
            words = tr(
                "The clock of this computer was set forward by {span_words}.", span_words=span_words(moved)
            )
            found.append(self._outage(_K.CLOCK_FORWARD, before, now, words))
        elif moved < -SET:
            words = tr(
                "The clock of this computer was set back by {span_words}.", span_words=span_words(-moved)
            )
            found.append(self._outage(_K.CLOCK_BACK, now, now, words))
        return found

    def _before_start(self, unit: UnitOfWork, now: datetime) -> list[Outage]:
        """What was left open by publishers that are gone, and the time since anybody gave a sign of life."""
        beats = unit.agents.heartbeats()
        alive = {one.name: one.at for one in beats if one.alive(now)}
        seen = {one.name: one.at for one in beats}
        left = [
            replace(one, ended_at=max(one.started_at, seen.get(one.worker, one.started_at)))
            for one in unit.agents.outages(now)
            if one.ended_at is None and (one.worker == self._worker or one.worker not in alive)
        ]
        return left + ([] if alive else self._nobody_ran(unit, beats, now))

    def _nobody_ran(self, unit: UnitOfWork, beats: Sequence[Heartbeat], now: datetime) -> list[Outage]:
        if not beats:
            return []
        newest = max(beats, key=lambda one: one.at)
        if newest.kind is WorkerKind.ONCE and not unit.publications.overdue(now, 1):
            return []  # between single runs nobody publishes: that is as it should be while nothing is late
        last = newest.at
        told = [one.ended_at for one in unit.agents.outages(last) if one.kind is _K.STOPPED and one.ended_at]
        start = max([last, *told])
        return [self._outage(_K.STOPPED, start, now)] if now - start > ALIVE else []

    def _moved_house(self, now: datetime) -> list[Outage]:
        before, self._zone = self._zone, self._zone_of() or self._zone
        if before in {"", self._zone}:
            return []
        words = tr(
            "This computer moved from {before} to {zone}. Posts keep the times of their clients' zones.",
            before=before,
            zone=self._zone,
        )
        return [self._outage(_K.ZONE, now, now, words)]

    def _outage(
        self, kind: OutageKind, start: datetime, end: datetime | None, detail: str = "", known: str = ""
    ) -> Outage:
        return Outage(
            id=known or new_id(),
            worker=self._worker,
            kind=kind,
            started_at=start,
            ended_at=end,
            detail=detail,
        )

    def _write(self, outage: Outage) -> None:
        with self._plan.write() as unit:
            unit.agents.put_outage(outage)
            unit.commit()
