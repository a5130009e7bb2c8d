"""A system that starts programs by itself, in memory."""

from planner.domain.autostart import AutostartStatus
from planner.domain.errors import EnvironmentFault


class FakeAutostart:
    """``planner.ports.autostart.Autostart``; ``refuses``: what the system says instead of doing it."""

    def __init__(self):
        self.installed, self.wake = False, None
        self.refuses = ""
        self.told = []

    def status(self):
        return AutostartStatus(
            system="systemd",
            installed=self.installed,
            runs=self.installed,
            wakes=self.wake is not None,
            says="The agent runs." if self.installed else "The agent is not started by itself.",
        )

    def install(self, wake=None):
        if self.refuses:
            raise EnvironmentFault(self.refuses)
        self.installed, self.wake = True, None if wake is None else tuple(wake)
        return self.status()

    def wake_at(self, times):
        if self.refuses:
            raise EnvironmentFault(self.refuses)
        self.told.append(tuple(times))

    def remove(self):
        self.installed, self.wake = False, None
        return self.status()
