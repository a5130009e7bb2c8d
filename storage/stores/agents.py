"""The publishers' signs of life, their outages, the gates of accounts, and what these cost."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from planner.domain.agents import LONGEST_REST, Gate, Heartbeat, Outage, OutageKind, WorkerKind
from planner.domain.changes import Aggregate
from planner.domain.ids import AccountId
from storage.stores.base import Store, columns, integrity_error, plain
from storage.stores.prepared import Prepared
from storage.tables.agents import GATE, HEARTBEAT, OUTAGE, SPENT, USED_UNITS

_SPENT = select(SPENT.c.mills).where(
    SPENT.c.account_id == bindparam("wanted"), SPENT.c.month == bindparam("when")
)
_UNITS = select(USED_UNITS.c.units).where(
    USED_UNITS.c.project == bindparam("wanted"), USED_UNITS.c.day == bindparam("when")
)
_GATE = Prepared(select(GATE).where(GATE.c.account_id == bindparam("wanted")))


@cache
def _sent(on_server: bool) -> Prepared:
    row = postgresql.insert(GATE) if on_server else sqlite.insert(GATE)
    return Prepared(
        row.on_conflict_do_update(index_elements=("account_id",), set_={"sent_at": row.excluded.sent_at})
    )


class Agents(Store):
    """``planner.ports.agents.AgentStore``."""

    def beat(self, heartbeat: Heartbeat) -> None:
        """Keep a publisher's last sign of life. Not noted as a change: it would wake every window."""
        values = plain(heartbeat) | {"kind": None if heartbeat.kind is None else heartbeat.kind.value}
        self._put(HEARTBEAT, ("name",), values)

    def heartbeats(self) -> Sequence[Heartbeat]:
        """Every publisher's last sign of life, the newest first."""
        query = select(HEARTBEAT).order_by(HEARTBEAT.c.at.desc(), HEARTBEAT.c.name)
        return [
            Heartbeat(kind=None if row.kind is None else WorkerKind(row.kind), **columns(row, "kind"))
            for row in self._connection.execute(query)
        ]

    def put_outage(self, outage: Outage) -> None:
        """Add an outage, or write its end. Not noted as a change either."""
        self._put(OUTAGE, ("id",), plain(outage) | {"kind": outage.kind.value})

    def outages(self, since: datetime) -> Sequence[Outage]:
        """Those that lasted at ``since`` or began later, the oldest first."""
        ended = OUTAGE.c.ended_at
        query = select(OUTAGE).where(or_(ended.is_(None), ended >= since))
        return [
            Outage(kind=OutageKind(row.kind), **columns(row, "kind"))
            for row in self._connection.execute(query.order_by(OUTAGE.c.started_at, OUTAGE.c.id))
        ]

    def gate(self, account_id: AccountId) -> Gate:
        """The account's gate; an open one when nothing was ever noted."""
        row = _GATE.row(self._connection, {"wanted": account_id})
        return Gate(account_id=account_id) if row is None else _gate(row)

    def gates(self, now: datetime) -> Sequence[Gate]:
        """Those that are closed at ``now``."""
        rest = GATE.c.rest_until
        query = select(GATE).where(rest > now, rest <= now + LONGEST_REST).order_by(GATE.c.account_id)
        return [_gate(row) for row in self._connection.execute(query)]

    def put_gate(self, gate: Gate) -> None:
        """Keep it. Raises ValueError when its account is not in the plan.

        A post that went out changes nothing that people see of an account, so it is not noted as a change.
        """
        known = self.gate(gate.account_id)
        if (gate.rest_until, gate.why) != (known.rest_until, known.why):
            self._in.note(Aggregate.ACCOUNT, gate.account_id)
        try:
            self._put(GATE, ("account_id",), plain(gate))
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.ACCOUNT, gate.account_id) from error

    def note_sent(self, account_id: AccountId, at: datetime) -> None:
        """Keep when a post of the account left last. Raises ValueError when it is not in the plan."""
        self._in.demand_writing()
        try:
            _sent(self._in.on_server).run(self._connection, plain(Gate(account_id=account_id, sent_at=at)))
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.ACCOUNT, account_id) from error

    def spent(self, account_id: AccountId, month: str) -> int:
        """What was added up."""
        found = self._connection.execute(_SPENT, {"wanted": account_id, "when": month}).scalar()
        return int(found or 0)

    def spend(self, account_id: AccountId, month: str, mills: int) -> None:
        """Add to it, in the database itself: two writers at once lose nothing. Not noted as a change."""
        self._in.demand_writing()
        new = postgresql.insert(SPENT) if self._in.on_server else sqlite.insert(SPENT)
        added = {"mills": SPENT.c.mills + new.excluded.mills}
        row = new.on_conflict_do_update(index_elements=("account_id", "month"), set_=added)
        try:
            self._connection.execute(row, {"account_id": account_id, "month": month, "mills": mills})
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.ACCOUNT, account_id) from error

    def units(self, project: str, day: date) -> int:
        """What was added up."""
        found = self._connection.execute(_UNITS, {"wanted": project, "when": day.isoformat()}).scalar()
        return int(found or 0)

    def use_units(self, project: str, day: date, units: int) -> None:
        """Add to it, in the database itself; what the project used on earlier days is forgotten."""
        self._in.demand_writing()
        new = postgresql.insert(USED_UNITS) if self._in.on_server else sqlite.insert(USED_UNITS)
        added = {"units": USED_UNITS.c.units + new.excluded.units}
        row = new.on_conflict_do_update(index_elements=("project", "day"), set_=added)
        told = {"project": project, "day": day.isoformat(), "units": units}
        self._connection.execute(row, told)
        earlier = (USED_UNITS.c.project == project) & (USED_UNITS.c.day < told["day"])
        self._connection.execute(delete(USED_UNITS).where(earlier))


def _gate(row: Any) -> Gate:
    return Gate(**columns(row))
