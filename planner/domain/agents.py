"""Who publishes, what kept it from publishing, and how long an account's network wants to be left alone.

Agents are windows and headless publishers, on one machine or on many that share a plan.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from planner.domain.ids import AccountId

ALIVE = timedelta(seconds=90)
"""A publisher that gave no sign of life for this long is taken as stopped."""

LONGEST_REST = timedelta(days=2)
"""No network is left alone for longer: a gate closed beyond it dates from before the clock was set back."""


class WorkerKind(StrEnum):
    """What publishes."""

    WINDOW = "window"
    AGENT = "agent"
    ONCE = "once"  # a command that ends by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """A publisher's last sign of life.

    Attributes:
        name: machine and process, as in leases. kind: None where it was written by an older Parley.
        at: when it ticked last, aware UTC, by the shared clock. started_at: of this run.
        stopped_at: it ended in order; None: it runs, or died.
        fault: what kept its last tick from being whole (disk full, no password store), "" nothing.
        version: of Parley. skew: seconds by which its machine's clock is behind the plan's.
    """

    name: str
    at: datetime
    kind: WorkerKind | None = None
    started_at: datetime | None = None
    stopped_at: datetime | None = None
    fault: str = ""
    version: str = ""
    skew: float = 0.0

    def alive(self, now: datetime) -> bool:
        """Whether it can be relied on at ``now``."""
        return self.stopped_at is None and now - self.at <= ALIVE


class OutageKind(StrEnum):
    """Why a publisher could not do its work for a while."""

    ASLEEP = "asleep"
    STOPPED = "not running"
    OFFLINE = "offline"
    CLOCK_FORWARD = "clock set forward"
    CLOCK_BACK = "clock set back"
    ZONE = "zone changed"
    MACHINE = "machine fault"  # disk full, no password store: ``detail`` says which


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """A time in which a publisher did nothing, told on the catch-up screen and in ``status``.

    Attributes:
        id: UUIDv7. worker: the publisher's name. ended_at: None while it lasts.
        detail: one plain sentence, may be empty.
    """

    id: str
    worker: str
    kind: OutageKind
    started_at: datetime
    ended_at: datetime | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """When the next request may go to an account's network; the publisher's own, not the person's.

    Attributes:
        rest_until: the network asked to be left alone until then. why: in its words, plain.
        sent_at: when something was published there last: the next keeps its distance.
    """

    account_id: AccountId
    rest_until: datetime | None = None
    why: str = ""
    sent_at: datetime | None = None

    def closed(self, now: datetime) -> bool:
        """Whether nothing may be sent there yet."""
        return self.rest_until is not None and now < self.rest_until <= now + LONGEST_REST
