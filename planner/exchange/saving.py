"""Writing the plan into a file the person named, for the terminal and for the window: CSV with its pictures, or a calendar."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from planner.domain.errors import Cancelled
from planner.domain.ids import ClientId
from planner.exchange.exporting import count_posts, export_plan, picture_names
from planner.languages import tr
from planner.ports.progress import Count, Progress, unheard
from planner.ports.services import Services

MEDIA_FOLDER = "media"  # where import looks for pictures, too


class Form(StrEnum):
    """What can be written; the values are the ends of the files' names."""

    CSV = ".csv"
    CALENDAR = ".ics"


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written: so many posts, times to answer (calendars only) and pictures beside the file."""

    posts: int
    blocks: int = 0
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class There:
    """What would be replaced: whether there is such a file, and so many pictures."""

    file: bool
    pictures: int = 0

    def __bool__(self) -> bool:
        return self.file or bool(self.pictures)


def form_of(target: PurePath) -> Form:
    """What a file's name asks for: a calendar by ``.ics``, else CSV."""
    return Form.CALENDAR if target.suffix.casefold() == Form.CALENDAR else Form.CSV


def what_is_there(
    services: Services, target: Path, client_id: ClientId | None, *, pictures: bool = False
) -> There:
    """What ``save_plan`` would replace."""
    files = services.files
    names: set[str] = set()
    if pictures:
        with services.plan.read() as unit:
            names.update(picture_names(unit, client_id).values())
    folder = target.parent / MEDIA_FOLDER
    return There(files.exists(target), sum(files.exists(folder / name) for name in names))


def save_plan(
    services: Services,
    target: Path,
    client_id: ClientId | None = None,
    *,
    pictures: bool = False,
    progress: Progress = unheard,
) -> Saved:
    """Write the plan at ``target``, in the form its name asks for; what is there is replaced.

    The plan itself is written last, whole or not at all.

    Args:
        services: with the open plan.
        target: absolute; its folder exists.
        client_id: only this client's posts; None: those of all that are not archived.
        pictures: into the folder ``media`` beside it; never of a calendar.
        progress: hears of posts, then of pictures.

    Raises:
        Cancelled: as ``progress`` asked; its sentence says what lies there nevertheless.
        UserError, EnvironmentFault: a file cannot be written, a picture is gone.
    """
    if form_of(target) is Form.CALENDAR:
        return _save_calendar(services, target, client_id, progress)
    with services.plan.read() as unit:
        names = picture_names(unit, client_id) if pictures else {}
        items = unit.media.many(names)
        posts = count_posts(unit, client_id)
        count = Count(progress, posts + len(names))
        data = export_plan(unit, client_id, names, lambda: count.add(1))
    folder, written = target.parent / MEDIA_FOLDER, 0
    if names:
        services.files.make_folder(folder)
    try:
        for media_id, name in names.items():
            services.files.write_whole(folder / name, services.media.original(items[media_id]))
            written += 1
            count.add(1)
    except Cancelled as error:
        raise Cancelled(
            tr(
                "Cancelled. The plan was not written; {n} picture lies in {folder} by now.|"
                "Cancelled. The plan was not written; {n} pictures lie in {folder} by now.",
                "",
                written,
                folder=MEDIA_FOLDER,
            )
        ) from error
    services.files.write_whole(target, data)
    return Saved(posts, pictures=len(names))


def _save_calendar(services: Services, target: Path, client_id: ClientId | None, progress: Progress) -> Saved:
    from planner.exchange.ics import calendar_file  # the library is only wanted here

    with services.plan.read() as unit:
        count = Count(progress, count_posts(unit, client_id))
        file = calendar_file(unit, services.clock.now(), client_id, lambda: count.add(1))
    services.files.write_whole(target, file.data)
    return Saved(file.posts, file.blocks)
