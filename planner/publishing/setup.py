"""How a publisher works: its name, its connectors, and how long it waits for what."""

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from planner.connectors.connector import Connector
from planner.connectors.registry import connector_for
from planner.domain.account import Account
from planner.domain.entry import PlanEntry
from planner.lint.blocking import blocking_findings
from planner.lint.finding import Finding
from planner.lint.notes import ClientNotes
from planner.networks.facts import SETTLE, facts_of
from planner.publishing.due import Blocking
from planner.publishing.gates import SPACING
from planner.publishing.schedule import Judges


def sending_findings(entry: PlanEntry, now: datetime, notes: ClientNotes) -> Sequence[Finding]:
    """The findings that keep a post from going out when its time has come."""
    return blocking_findings(entry, now, sending=True, notes=notes)


def here() -> str:
    """What a publisher of this process is called: machine and process."""
    return f"parley@{platform.node() or 'here'}:{os.getpid()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """How a publisher works.

    Attributes:
        worker: names it in leases and heartbeats.
        connectors: the connector of a network, None when there is none.
        blocking: the findings that forbid sending.
        settle: seconds between looks at what is unconfirmed; None: as the network's facts say. Only who
            owns the server may say less.
        lease_seconds: how long a silent publisher keeps a claim.
        spacing: how far apart the late posts of one account go out.
    """

    worker: str = field(default_factory=here)
    connectors: Callable[[str], Connector | None] = connector_for
    blocking: Blocking = sending_findings
    settle: float | None = None
    lease_seconds: float = 90.0
    spacing: timedelta = SPACING

    @property
    def judges(self) -> Judges:
        """What decides over a publication whose time has come."""
        return Judges(connectors=self.connectors, blocking=self.blocking, spacing=self.spacing)

    def settle_of(self, account: Account) -> timedelta:
        """How long after a publishing call of the account its network is looked at, and between looks."""
        if self.settle is not None:
            return timedelta(seconds=self.settle)
        facts = facts_of(account.network)
        return timedelta(seconds=facts.settle if facts else SETTLE)
