"""Fake store of the publishers, their outages, the gates of accounts and what these cost."""

from dataclasses import replace

from planner.domain.agents import Gate
from planner.domain.changes import Aggregate
from tests.fakes.state import demand
from tests.fakes.stores import FakeStore


class FakeAgents(FakeStore):
    def beat(self, heartbeat):
        self._in.demand_writing()
        self._state.heartbeats[heartbeat.name] = heartbeat

    def heartbeats(self):
        beats = sorted(self._state.heartbeats.values(), key=lambda beat: beat.name)
        return sorted(beats, key=lambda beat: beat.at, reverse=True)

    def put_outage(self, outage):
        self._in.demand_writing()
        self._state.outages[outage.id] = outage

    def outages(self, since):
        kept = [one for one in self._state.outages.values() if one.ended_at is None or one.ended_at >= since]
        return sorted(kept, key=lambda one: (one.started_at, one.id))

    def gate(self, account_id):
        return self._state.gates.get(account_id, Gate(account_id=account_id))

    def gates(self, now):
        return [gate for _, gate in sorted(self._state.gates.items()) if gate.closed(now)]

    def put_gate(self, gate):
        known = self.gate(gate.account_id)
        self._in.demand_writing()
        if (gate.rest_until, gate.why) != (known.rest_until, known.why):
            self._in.note(Aggregate.ACCOUNT, gate.account_id)
        demand(gate.account_id in self._state.accounts, "account")
        self._state.gates[gate.account_id] = gate

    def note_sent(self, account_id, at):
        self.put_gate(replace(self.gate(account_id), sent_at=at))

    def spent(self, account_id, month):
        return self._state.spent.get((account_id, month), 0)

    def spend(self, account_id, month, mills):
        self._in.demand_writing()
        demand(account_id in self._state.accounts, "account")
        self._state.spent[account_id, month] = self.spent(account_id, month) + mills

    def units(self, project, day):
        return self._state.used_units.get((project, day), 0)

    def use_units(self, project, day, units):
        self._in.demand_writing()
        used = self._state.used_units
        for earlier in [one for one in used if one[0] == project and one[1] < day]:
            del used[earlier]
        used[project, day] = self.units(project, day) + units
