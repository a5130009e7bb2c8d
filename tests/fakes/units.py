"""Units of projects, in memory."""

from collections import Counter


class FakeUnits:
    """``planner.connectors.units.Units``."""

    def __init__(self, clock) -> None:
        self.clock, self.counted = clock, Counter()

    def now(self):
        return self.clock.now()

    def used(self, project, day):
        return self.counted[project, day]

    def use(self, project, day, units):
        self.counted[project, day] += units
