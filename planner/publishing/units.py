"""A project's units of a day, as rows of the plan: windows, agents and commands count together."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.errors import EnvironmentFault, NotSent
from planner.ports.clock import Clock
from planner.ports.unit_of_work import Plan


@dataclass(frozen=True, slots=True)
class PlanUnits:
    """``planner.connectors.units.Units``. A project's name is kept as a digest: it is told apart, not told."""

    plan: Plan
    clock: Clock

    def now(self) -> datetime:
        """Aware UTC."""
        return self.clock.now()

    def used(self, project: str, day: date) -> int:
        """Units used so far on ``day``."""
        with self.plan.read() as unit:
            return unit.agents.units(_digest(project), day)

    def use(self, project: str, day: date, units: int) -> None:
        """Count so many; below 0 takes back. Raises NotSent."""
        try:
            with self.plan.write() as unit:
                unit.agents.use_units(_digest(project), day, units)
                unit.commit()
        except EnvironmentFault as fault:
            raise NotSent(str(fault), told=True) from fault


def _digest(project: str) -> str:
    return hashlib.sha256(project.encode()).hexdigest()
