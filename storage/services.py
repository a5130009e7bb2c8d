"""A person's plan opened with everything beside it."""

from collections.abc import Callable
from pathlib import Path

from planner.domain.backups import size_text
from planner.domain.errors import DamagedFile, UserError
from planner.ports.backups import Backups
from planner.ports.clock import Clock
from planner.ports.http import Http
from planner.ports.services import Services
from storage.backups.disk import DiskBackups
from storage.files import DiskFiles
from storage.media import DiskMedia
from storage.open import open_plan, plan_is_at
from storage.paths import PLAN_NAME
from storage.secrets import open_secrets


def backups_of(data_dir: Path, clock: Clock) -> Backups:
    """The copies of the plan in ``data_dir``, which need not be there or whole."""
    return DiskBackups(data_dir / PLAN_NAME, clock)


def open_services(
    data_dir: Path, clock: Clock, http: Callable[[], Http], *, create: bool, kind: str = "plan"
) -> Services:
    """Open the plan in ``data_dir``.

    Args:
        data_dir: the folder; made when ``create``.
        clock: handed on.
        http: handed on.
        create: make a new plan where there is none.
        kind: what the sentence calls it.

    Raises:
        UserError: there is no plan there and none was to be made.
        DamagedFile: it cannot be read any more; names the newest good copy.
        EnvironmentFault: it cannot be opened.
    """
    path = data_dir / PLAN_NAME
    if not create and not plan_is_at(path):
        raise UserError(f"There is no {kind} in {data_dir} yet.", mend="Open Parley once, or import a file.")
    backups = backups_of(data_dir, clock)
    try:
        plan = open_plan(path)
    except DamagedFile as error:
        raise _offering(error, path, backups) from error
    return Services(
        clock=clock,
        plan=plan,
        secrets=open_secrets(data_dir),
        media=DiskMedia(data_dir / "media"),
        files=DiskFiles(),
        http=http,
        data_dir=data_dir,
        backups=backups,
    )


def _offering(error: DamagedFile, path: Path, backups: Backups) -> DamagedFile:
    """The same fault with the way out: reads copies until a good one is found."""
    good = backups.newest_good()
    if good is None:
        mend = "There is no good copy of it. Put one back from elsewhere: python main.py restore FILE"
    else:
        mend = (
            f"The newest good copy is from {good.at.astimezone():%d %b %Y, %H:%M} ({size_text(good.size)}). To put it "
            "in place and keep the damaged file under another name: python main.py restore --newest"
        )
    return DamagedFile(str(error), path=path, mend=mend, good=good)
