"""Letting the system open the window when the person signs in to the computer."""

from typing import Protocol

from planner.domain.errors import UserError
from planner.languages import tr


class AtLogin(Protocol):
    """The entry of one plan's window in what this system opens at sign-in.

    Raises (turn): UserError, EnvironmentFault with what the system said.
    """

    def able(self) -> bool:
        """Whether this system offers it."""
        ...

    def on(self) -> bool:
        """Whether the window is opened at sign-in."""
        ...

    def turn(self, on: bool) -> None:
        """Write the entry anew, or take it away; nothing there is no fault."""
        ...


class NoAtLogin:
    """``AtLogin`` where nothing is opened by itself: the sample, another system."""

    def able(self) -> bool:
        """Never."""
        return False

    def on(self) -> bool:
        """Never."""
        return False

    def turn(self, on: bool) -> None:
        """Raises UserError."""
        if on:
            raise UserError(tr("Parley does not know how this system opens programs at sign-in."))
