"""Copies of the plan: made, checked, put back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from planner.domain.errors import UserError
from planner.languages import tr

if TYPE_CHECKING:
    from planner.domain.backups import Backup, Restored, RestoreStep, Soundness


class RestoreSteps(Protocol):
    """Hears each step before it is taken; called on the thread that restores."""

    def __call__(self, step: "RestoreStep", /) -> bool:
        """Hear what comes now; True asks not to take this step and to leave the plan as it is."""
        ...


def unheard(_step: "RestoreStep", /) -> bool:
    """Nobody listens and nobody stops it."""
    return False


class Backups(Protocol):
    """Copies of one plan. Nothing here needs the plan to be open, or hinders who has it open.

    Attributes:
        folder: where copies are kept; None: elsewhere, ``instead`` says where.
        instead: why this plan is not copied by Parley, "" when it is.
    """

    @property
    def folder(self) -> Path | None: ...
    @property
    def instead(self) -> str: ...

    def all(self) -> "Sequence[Backup]":
        """The copies in the folder, the newest first. They passed their check when they were made."""
        ...

    def make(self, target: Path | None = None) -> "Backup":
        """Copy the plan as it stands now, also while others write to it, and check the copy.

        Args:
            target: the file to make; None: one in the folder.

        Raises:
            UserError: there is no plan, or ``target`` is there already.
            DamagedFile: the plan itself is damaged; no copy was kept.
            EnvironmentFault: disk full.
        """
        ...

    def daily(self) -> "Backup | None":
        """Today's copy; None when there is one already. Raises as ``make``."""
        ...

    def check(self, path: Path | None = None, *, quick: bool = False) -> "Soundness":
        """Read a plan file from end to end; None: the plan itself.

        Args:
            path: the file.
            quick: leave out whether each index agrees with its table.

        Raises:
            UserError: there is no such file.
        """
        ...

    def newest_good(self) -> "Backup | None":
        """The newest copy that passes a check now, and that this program can open; None without one."""
        ...

    def room(self) -> int | None:
        """Free bytes on the disk of the plan, as far as this person may use them; None: not known here."""
        ...

    def restore(self, source: Path, steps: RestoreSteps = unheard) -> "Restored":
        """Put a copy in the plan's place, and keep the plan that is there under another name.

        What went out after the copy was made stays known where the present plan can still be read. Where it
        cannot, everything is paused.

        Args:
            source: the copy.
            steps: hears what is done, and may stop it; after ``PLACE`` was let through nothing stops it.

        Raises:
            Cancelled: ``steps`` said stop.
            UserError: no such file, it is no plan, damaged or too new, or the plan is open elsewhere.
            EnvironmentFault: disk full. Whatever is raised, the plan is as it was.
        """
        ...

    def set_aside(self) -> Path:
        """Give a damaged plan another name, so that a new one can be begun; where it is then.

        Raises:
            UserError: it is open elsewhere. EnvironmentFault: disk full.
        """
        ...


class NoBackups:
    """Keeps no copies: of the sample, and in tests."""

    folder: Path | None = None

    def __init__(self) -> None:
        self.instead = tr("This plan is a sample: it is made anew, not copied.")

    def all(self) -> "Sequence[Backup]":
        """Return none."""
        return ()

    def make(self, target: Path | None = None) -> "Backup":  # noqa: ARG002 - as the port
        """Refuse."""
        raise UserError(self.instead)

    def daily(self) -> "Backup | None":
        """Do nothing."""
        return None

    def check(self, path: Path | None = None, *, quick: bool = False) -> "Soundness":  # noqa: ARG002
        """Find nothing."""
        from planner.domain.backups import Soundness

        return Soundness()

    def newest_good(self) -> "Backup | None":
        """Return none."""
        return None

    def room(self) -> int | None:
        """Know nothing of it."""
        return None

    def restore(self, source: Path, steps: RestoreSteps = unheard) -> "Restored":  # noqa: ARG002
        """Refuse."""
        raise UserError(self.instead)

    def set_aside(self) -> Path:
        """Refuse."""
        raise UserError(self.instead)
