"""Meters of a computer that sleeps when a test says so."""

from planner.publishing.meters import Reading


class FakeMeters:
    """``planner.publishing.meters.Meters``, moved together with a fake clock."""

    def __init__(self, clock):
        self._clock = clock
        self.awake = self.on = 0.0

    def __call__(self):
        return Reading(self.awake, self.on)

    def run(self, **amount):
        """Time goes by while the computer works: ``run(seconds=15)``."""
        before = self._clock.at
        seconds = (self._clock.tick(**amount) - before).total_seconds()
        self.awake += seconds
        self.on += seconds

    def sleep(self, **amount):
        """Time goes by while it sleeps."""
        before = self._clock.at
        self.on += (self._clock.tick(**amount) - before).total_seconds()

    def set_clock(self, **amount):
        """Somebody sets the clock; no time goes by."""
        self._clock.tick(**amount)
