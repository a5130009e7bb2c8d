"""Starting the agent with the computer, and waking the computer for what is due."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AutostartEntry:
    """The entry of one plan's agent in what this computer starts by itself.

    Attributes:
        name: what the system calls it: a unit, a label, a task.
        place: the plan's folder, or its database; "" where the entry does not tell.
        own: it is that of the plan that asks. runs: its agent runs now, None: not known.
    """

    name: str
    place: str
    own: bool = False
    runs: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AutostartStatus:
    """How it stands on this computer for one plan.

    Attributes:
        system: what starts it: "systemd", "launchd", "Task Scheduler"; "" where Parley knows none.
        installed: the agent starts when the person signs in. runs: it runs now, None: not known.
        wakes: the computer is woken for what is due, as far as the system lets it.
        files: what was written. says: one or two plain sentences.
    """

    system: str
    installed: bool = False
    runs: bool | None = None
    wakes: bool = False
    files: tuple[str, ...] = ()
    says: str = ""
