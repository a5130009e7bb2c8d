"""The publishers and what keeps them: signs of life, outages, gates, money."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from planner.domain.agents import Gate, Heartbeat, Outage
from planner.domain.ids import AccountId


class AgentStore(Protocol):
    """What publishers tell of themselves and keep for each other. Only gates are noted as changes (ACCOUNT)."""

    def beat(self, heartbeat: Heartbeat) -> None:
        """Keep the last sign of life of the publisher of that name."""
        ...

    def heartbeats(self) -> Sequence[Heartbeat]:
        """One for each publisher that ever was, the newest first."""
        ...

    def put_outage(self, outage: Outage) -> None:
        """Add an outage, or write its end (the same id)."""
        ...

    def outages(self, since: datetime) -> Sequence[Outage]:
        """Those that lasted at ``since`` or began later, the oldest first."""
        ...

    def gate(self, account_id: AccountId) -> Gate:
        """The account's gate; an open one when nothing was ever noted."""
        ...

    def gates(self, now: datetime) -> Sequence[Gate]:
        """Those that are closed at ``now``, by account."""
        ...

    def put_gate(self, gate: Gate) -> None:
        """Keep it; a change (ACCOUNT) only when its rest is another. Raises ValueError: no such account."""
        ...

    def note_sent(self, account_id: AccountId, at: datetime) -> None:
        """Keep in its gate when a post of the account left last; no change. Raises ValueError: no such account."""
        ...

    def spent(self, account_id: AccountId, month: str) -> int:
        """What was added up by ``spend``, in thousandths of a US dollar; 0 when nothing was."""
        ...

    def spend(self, account_id: AccountId, month: str, mills: int) -> None:
        """Add to what an account has cost besides its posts. Raises ValueError: no such account.

        Args:
            account_id: whose.
            month: "2026-10", on the client's clocks.
            mills: thousandths of a US dollar; below 0 takes back what was not spent after all.
        """
        ...

    def units(self, project: str, day: date) -> int:
        """What was added up by ``use_units`` on that day; 0 when nothing was."""
        ...

    def use_units(self, project: str, day: date, units: int) -> None:
        """Add to what a developer's project has used of a day; below 0 takes back. Earlier days are forgotten."""
        ...
