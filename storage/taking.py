"""Videos as they are added: read once from where they lie, never held whole, and refused when they are damaged."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from planner.domain.errors import UserError
from planner.domain.ids import MediaId
from planner.domain.media import MediaItem
from planner.languages import tr
from planner.ports.body import Body
from storage.files import save_fault
from storage.film import film_of
from storage.outgoing import ENDINGS, private_parts


def keep_film(
    folder: Path, body: Body, name: str, mime: str, path_of: Callable[[MediaItem], Path]
) -> MediaItem:
    """Copy a video into the folder of a store and say what is known of it.

    Args:
        folder: of the store, on the same disk as its files.
        body: the video.
        name: for people.
        mime: of the file.
        path_of: where a file of the store lies.

    Raises:
        UserError: it is damaged, or nothing moves in it; names the file.
        EnvironmentFault: the disk is full or failed.
    """
    draft = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=folder, prefix=".", suffix=ENDINGS[mime])
        draft = Path(written)
        try:
            digest = hashlib.sha256()
            with os.fdopen(handle, "wb") as file:
                for chunk in body.chunks():
                    digest.update(chunk)
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            item = _known(
                draft, MediaItem(id=MediaId(digest.hexdigest()), mime=mime, size=body.size, name=name)
            )
            path = path_of(item)
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.chmod(0o644)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise save_fault(draft, error) from error
    return item


def _known(path: Path, item: MediaItem) -> MediaItem:
    try:
        private_parts(path, item.mime, item.size)
    except ValueError as error:
        raise UserError(
            tr("{name} is damaged.", name=item.name),
            place=item.name,
            mend=tr("Save the video again and add it anew."),
        ) from error
    film = film_of(path)
    if film is None:
        raise UserError(
            tr("{name} holds no moving picture.", name=item.name),
            place=item.name,
            mend=tr("Save it as MP4 (H.264) and add it again."),
        )
    return MediaItem(id=item.id, mime=item.mime, size=item.size, name=item.name, **film._asdict())
