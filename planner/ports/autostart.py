"""Letting the system start the agent, and wake the computer for it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from planner.domain.autostart import AutostartEntry, AutostartStatus
from planner.domain.errors import UserError
from planner.languages import tr


class Autostart(Protocol):
    """The entry of one plan's agent in what this system starts by itself.

    Raises (install and remove): UserError, EnvironmentFault with what the system said.
    """

    def status(self) -> AutostartStatus:
        """How it stands now. Changes nothing."""
        ...

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:
        """Start the agent now and whenever the person signs in; again: written anew.

        Args:
            wake: aware UTC times at which the computer shall be awake; None: it is never woken.
        """
        ...

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Wake it at these times instead, where it was installed with waking; else nothing happens."""
        ...

    def remove(self, name: str = "") -> AutostartStatus:
        """Stop it and take every file of it away; nothing there is no fault.

        Args:
            name: of another plan's entry, as ``entries`` tells it; "" is this plan's. An unknown one is a UserError.

        Returns:
            How it stands with this plan's.
        """
        ...

    def entries(self) -> Sequence[AutostartEntry]:
        """The entries of all plans that this person's computer starts an agent for, this plan's first."""
        ...


class NoAutostart:
    """``Autostart`` where nothing can be started by itself: the sample, a plan on a server, another system."""

    def __init__(self, why: str = "") -> None:
        self._why = why or tr("Parley does not know how this system starts programs.")

    def status(self) -> AutostartStatus:
        """Says why."""
        return AutostartStatus(system="", says=self._why)

    def install(self, wake: Sequence[datetime] | None = None) -> AutostartStatus:  # noqa: ARG002 - the port
        """Raises UserError."""
        raise UserError(self._why, mend=tr("Start it yourself: python main.py agent"))

    def wake_at(self, times: Sequence[datetime]) -> None:
        """Do nothing."""

    def remove(self, name: str = "") -> AutostartStatus:
        """There is nothing to take away."""
        if name:
            raise no_entry(name)
        return self.status()

    def entries(self) -> Sequence[AutostartEntry]:
        """None that is known."""
        return ()


def no_entry(name: str) -> UserError:
    """The sentence for a name that no entry has."""
    return UserError(
        tr("Nothing of Parley that starts by itself is called {name}.", name=name),
        mend=tr("See: python main.py autostart list"),
    )
