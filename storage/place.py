"""Where a plan and what belongs to it lie: a folder, and for a plan on a server its address besides."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.errors import UserError
from planner.languages import tr
from storage.paths import PLAN_NAME, default_data_dir

if TYPE_CHECKING:
    from planner.ports.outside import MediaStore
    from storage.plan import SqlPlan
    from storage.server.plan import ServerPlan

DATABASE = "PARLEY_DATABASE"
"""The variable that names a plan's address: an address with a password is better not typed as an option,
which everybody on the machine can read."""


@dataclass(frozen=True, slots=True)
class Place:
    """One plan's place.

    Attributes:
        data_dir: what belongs to this machine: the plan's file where there is one, pictures, practice feed, log.
        address: of the database, "" for the file in ``data_dir``; may hold a password, so it is never shown.
        media_dir: another folder for the pictures, None for the usual place.
    """

    data_dir: Path
    address: str = field(default="", repr=False)
    media_dir: Path | None = None

    @property
    def file(self) -> Path:
        """The plan's file; of no meaning for one on a server."""
        if self.address:
            from storage.open import file_in

            return file_in(self.address)
        return self.data_dir / PLAN_NAME

    @property
    def server(self) -> str:
        """For people: "parley on db.example"; "" for a plan in a file."""
        if not self.address:
            return ""
        from storage.server.address import is_server, server_address

        return server_address(self.address).place if is_server(self.address) else ""

    def open(self, *, create: bool) -> "SqlPlan | ServerPlan":
        """Open the plan. Raises UserError, EnvironmentFault (as ``storage.open`` does)."""
        from storage.open import open_plan, open_plan_url, plan_is_at

        if self.address:
            return open_plan_url(self.address, create=create)
        if not create and not plan_is_at(self.file):
            raise UserError(
                tr("There is no plan in {data_dir} yet.", data_dir=self.data_dir),
                mend=tr("Open Parley once, or import a file."),
            )
        return open_plan(self.file)

    def media(self, plan: "SqlPlan | ServerPlan") -> "MediaStore":
        """The pictures of ``plan``: in a folder, or with a plan on a server in its database."""
        if self.media_dir is None and self.server:
            from storage.server.media import ServerMedia
            from storage.server.plan import ServerPlan

            assert isinstance(plan, ServerPlan)
            return ServerMedia(plan, self.data_dir / "media")
        from storage.media import DiskMedia

        return DiskMedia(self.media_dir or self.data_dir / "media")


def place_of(data: str | None, database: str | None = None, media: str | None = None) -> Place:
    """The place that the options name.

    Args:
        data: the folder, None for the usual one of this person, and of the database where one is named.
        database: an address, "" for the file in the folder, None for what ``PARLEY_DATABASE`` says.
        media: a folder for pictures that several machines share.

    Raises:
        UserError: ``database`` is no address.
    """
    address = os.environ.get(DATABASE, "") if database is None else database
    return Place(_folder(data, address), address, _full(media) if media else None)


def _folder(data: str | None, database: str) -> Path:
    if not database:
        return default_data_dir() if data is None else _full(data)
    from storage.open import file_in
    from storage.server.address import is_server, server_address

    if is_server(database):
        usual = default_data_dir() / server_address(database).key
    else:
        usual = file_in(database).expanduser().absolute().parent
    return usual if data is None else _full(data)


def _full(folder: str) -> Path:
    return Path(folder).expanduser().absolute()
