"""A person's plan opened with everything beside it."""

from collections.abc import Callable
from pathlib import Path

from planner.domain.backups import way_back
from planner.domain.errors import DamagedFile, UserError
from planner.languages import tr
from planner.ports.at_login import NoAtLogin
from planner.ports.autostart import NoAutostart
from planner.ports.backups import Backups, NoBackups
from planner.ports.clock import Clock, SystemClock
from planner.ports.http import Http
from planner.ports.services import Services
from storage.autostart.at_login import at_login_of
from storage.autostart.choose import autostart_at
from storage.backups.disk import DiskBackups
from storage.files import DiskFiles
from storage.place import Place
from storage.secrets import open_secrets
from storage.spelling.speller import speller_at


def backups_of(place: Place, clock: Clock) -> Backups:
    """The copies of the plan at ``place``, which need not be there or whole."""
    if place.server:
        return ServerBackups(place.server)
    return DiskBackups(place.file, clock)


def open_services(
    where: Path | Place,
    clock: Clock,
    http: Callable[[], Http],
    *,
    create: bool,
    program: Path | None = None,
) -> Services:
    """Open the plan at a place, or in a folder.

    Args:
        where: the place; its folder is made when ``create``.
        clock: handed on.
        http: handed on.
        create: make a new plan where there is none.
        program: Parley's ``main.py``, which the system may start by itself; None: it may not.

    Raises:
        UserError: there is no plan there and none was to be made.
        DamagedFile: it cannot be read any more; names the newest good copy.
        EnvironmentFault: it cannot be opened.
    """
    place = where if isinstance(where, Place) else Place(where)
    backups = backups_of(place, clock)
    if not place.server:
        _demand_not_lost(place, backups, create=create)
    try:
        plan = place.open(create=create)
    except DamagedFile as error:
        raise _offering(error, place.file, backups) from error
    shared = getattr(plan, "clock", None) if isinstance(clock, SystemClock) else None
    return Services(
        clock=shared or clock,
        plan=plan,
        secrets=open_secrets(place.data_dir),
        media=place.media(plan),
        files=DiskFiles(),
        http=http,
        data_dir=place.data_dir,
        backups=backups,
        autostart=autostart_at(place, program) if program else NoAutostart(),
        at_login=at_login_of(place, program) if program else NoAtLogin(),
        speller=speller_at(place.data_dir),
        server=place.server,
        skew=shared.skew if shared else float,
    )


class ServerBackups(NoBackups):
    """Keeps no copies: of a plan on a server, which has its own ways."""

    def __init__(self, server: str) -> None:
        self.instead = tr(
            "The plan {server} is copied there, not by Parley: pg_dump is the usual way.", server=server
        )


def _demand_not_lost(place: Place, backups: Backups, *, create: bool) -> None:
    """Where copies are and no plan, it was lost: it is not begun anew in silence. Raises DamagedFile, UserError."""
    from storage.open import plan_is_at

    if plan_is_at(place.file):
        return
    if place.file.exists():  # cut down to nothing, as by a power cut or another program
        if (good := backups.newest_good()) is not None:
            said = tr("The plan file {path} is empty.", path=place.file)
            raise DamagedFile(said, path=place.file, mend=way_back(good), good=good)
    elif not create and backups.all():
        raise UserError(
            tr("There is no plan in {data_dir} any more.", data_dir=place.file.parent),
            mend=tr("To put its newest good copy there: python main.py restore --newest"),
        )


def _offering(error: DamagedFile, path: Path, backups: Backups) -> DamagedFile:
    """The same fault with the way out: reads copies until a good one is found."""
    good = backups.newest_good()
    return DamagedFile(str(error), path=path, mend=way_back(good), good=good)
