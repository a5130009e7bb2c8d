"""Gates: how long an account's network is left alone, and how far apart posts that catch up go out."""

from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.agents import Gate
from planner.domain.ids import AccountId
from planner.domain.publication import Publication
from planner.ports.unit_of_work import UnitOfWork

SPACING = timedelta(minutes=2)
"""What is more than this late keeps this distance from its account's last post, so that nothing bursts."""


def close_gate(unit: UnitOfWork, account_id: AccountId, until: datetime, why: str) -> None:
    """Leave the account's network alone until ``until``, or longer when that was said before."""
    gate = unit.agents.gate(account_id)
    if gate.rest_until is None or gate.rest_until < until:
        unit.agents.put_gate(replace(gate, rest_until=until, why=why))


def note_sent(unit: UnitOfWork, account_id: AccountId, now: datetime) -> None:
    """Write down that a post of the account leaves now."""
    unit.agents.note_sent(account_id, now)


def may_go(gate: Gate, publication: Publication, now: datetime, spacing: timedelta) -> bool:
    """Whether a due publication may go out now, as ``PublicationStore.heads`` decides it."""
    if gate.closed(now):
        return False
    in_time = publication.due_at is not None and publication.due_at >= now - spacing
    return in_time or gate.sent_at is None or not now - spacing < gate.sent_at <= now
