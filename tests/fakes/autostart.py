"""A system that starts programs by itself, in memory."""

from planner.domain.autostart import AutostartEntry, AutostartStatus
from planner.domain.errors import EnvironmentFault
from planner.ports.autostart import no_entry


class FakeAutostart:
    """``planner.ports.autostart.Autostart``.

    ``refuses``: what the system says instead of doing it. ``others``: the folders of other plans, by their entries.
    """

    def __init__(self):
        self.others = {}
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

    def remove(self, name=""):
        if name and name != "parley-agent.service":
            if name not in self.others:
                raise no_entry(name)
            del self.others[name]
            return self.status()
        self.installed, self.wake = False, None
        return self.status()

    def entries(self):
        own = AutostartEntry(name="parley-agent.service", place="/here", own=True, runs=True)
        others = [AutostartEntry(name=name, place=place) for name, place in self.others.items()]
        return [*([own] if self.installed else []), *others]
