"""Is the plan's file whole? Asked once after the start, off the window's thread: it reads all of the file."""

from planner.domain.backups import way_back
from planner.domain.errors import DamagedFile
from planner.languages import tr
from planner.ports.backups import Backups


def damage_in(backups: Backups) -> DamagedFile | None:
    """The fault with its way out when the plan's file is damaged, None when it is whole.

    Raises:
        UserError, EnvironmentFault: it could not be looked at.
    """
    if backups.folder is None:
        return None
    found = backups.check(quick=True)
    if found.whole:
        return None
    good = backups.newest_good()
    return DamagedFile(
        tr("The plan file is damaged ({damage}).", damage=found.damage.rstrip(".")),
        mend=way_back(good),
        good=good,
    )
