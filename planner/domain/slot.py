"""Posting slots: the times of a week at which a client's accounts post, whatever the posts will be."""

from dataclasses import dataclass
from datetime import datetime, time

from planner.domain.ids import AccountId, ClientId
from planner.domain.kinds import Kind
from planner.domain.times import WallTime


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One time of the week on one account; account, weekday and time make it one.

    It is wall time in its client's zone, whichever that is: 12:00 stays 12:00 when the client moves.

    Attributes:
        weekday: 0 Monday to 6 Sunday. at: to the minute.
        kind: its role, the kind of post that belongs there; None: any.
    """

    account_id: AccountId
    weekday: int
    at: time
    kind: Kind | None = None

    @property
    def key(self) -> tuple[AccountId, int, time]:
        """What makes it one."""
        return (self.account_id, self.weekday, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotRow:
    """A slot with what calendars need to draw it; ``zone`` is its client's."""

    slot: Slot
    client_id: ClientId
    zone: str
    network: str
    handle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotTime:
    """A slot on one day, the accounts of a client that have it then together.

    Attributes:
        when: wall time in the client's zone. at: aware UTC, derived from it.
        kind: its role; None: any.
        account_ids, networks: side by side, in the order of the accounts.
    """

    client_id: ClientId
    when: WallTime
    at: datetime
    kind: Kind | None
    account_ids: tuple[AccountId, ...]
    networks: tuple[str, ...]
