"""Pictures and videos as they go out: clean copies beside the originals, read as they leave.

A copy is made anew when it is gone, always the same; those nobody has asked for since a day are thrown away.
"""

import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.fit import Fit
from planner.domain.media import Crop, MediaItem
from planner.languages import tr
from planner.ports.body import Body, MediaFile
from storage.files import save_fault

if TYPE_CHECKING:
    from storage.strip.blanks import Blank

ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
}
"""The types that are taken, and how their files end."""

_DAY = 86_400.0  # seconds
_one_picture = threading.Lock()
"""Decoded pictures are large: one at a time is made ready in this process."""


class Prepared:
    """The copies in one folder. ``of`` may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(
        self, original: Path, item: MediaItem, crop: Crop | None = None, fit: Fit | None = None
    ) -> MediaFile:
        """What goes out of an original: without place and camera, the same way up, cropped and made to fit.

        Raises:
            EnvironmentFault: it cannot be cleaned or read, or the disk is full.
            UserError: it cannot be made to fit; names the file.
        """
        if not item.mime.startswith("image/"):
            return self._film(original, item)
        with _one_picture:
            return self._picture(original, item, crop, fit)

    def _film(self, original: Path, item: MediaItem) -> MediaFile:
        from storage.strip.blanks import blank

        try:
            private = private_parts(original, item.mime, item.size)
        except ValueError as error:
            raise _uncleanable(item) from error
        if not private:
            return MediaFile(item=item, body=Body.of_file(original))
        copy = self._folder / f"{item.id}{original.suffix}"
        if not self._still_there(copy, item.size):
            with self._written(copy) as out, original.open("rb") as film:
                shutil.copyfileobj(film, out)
                blank(out, private)
        return MediaFile(item=item, body=Body.of_file(copy))

    def _picture(self, original: Path, item: MediaItem, crop: Crop | None, fit: Fit | None) -> MediaFile:
        data = original.read_bytes()
        out = _cut(data, item, crop)
        if out == data and (fit is None or fit.takes(item)):
            return MediaFile(item=item, body=Body.of_file(original))
        made, note = replace(item.cropped(crop), size=len(out)), ""
        if fit is not None and not fit.takes(made):
            from storage.fitting import fitted

            small = fitted(out, item.mime, item.name or tr("a picture"), fit)
            out, note = small.data, small.note
            made = replace(made, mime=small.mime, size=len(out), width=small.width, height=small.height)
        key = f"{item.id} {crop.text() if crop else ''} {fit}"
        copy = self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}{ENDINGS[made.mime]}"
        if not self._still_there(copy, len(out)):  # it may be on its way already, and is always made the same
            with self._written(copy) as file:
                file.write(out)
        return MediaFile(item=made, body=Body.of_file(copy), note=note)

    def _still_there(self, copy: Path, size: int) -> bool:
        with suppress(OSError):
            if copy.stat().st_size == size:
                copy.touch()
                return True
        return False

    @contextmanager
    def _written(self, copy: Path) -> Iterator[BinaryIO]:
        """A file that is there as a whole or not at all. Raises EnvironmentFault: the disk is full or failed."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".")
            draft = Path(name)
            try:
                with os.fdopen(handle, "w+b") as file:
                    yield file
                draft.replace(copy)
                self._forget_older(copy.stat().st_mtime - _DAY)
            finally:
                draft.unlink(missing_ok=True)
        except OSError as error:
            raise save_fault(copy, error) from error

    def _forget_older(self, than: float) -> None:
        """Throw away what was not asked for since: ``than`` is by the disk's own clock."""
        for path in self._folder.iterdir():
            with suppress(OSError):  # open elsewhere: the next time
                if path.stat().st_mtime < than:
                    path.unlink()


def private_parts(film: Path, mime: str, size: int) -> "list[Blank]":
    """The parts of a video that do not go out. Raises ValueError when its parts do not add up: it is damaged."""
    from storage.strip.mp4 import private_mp4
    from storage.strip.webm import private_webm

    with film.open("rb") as stream:
        return (private_webm if mime == "video/webm" else private_mp4)(stream, size)


def _cut(data: bytes, item: MediaItem, crop: Crop | None) -> bytes:
    from storage.cropping import cropped
    from storage.pictures import clean

    try:
        if crop is not None and not crop.whole:
            return cropped(data, item.mime, crop)
        return clean(data, item.mime)
    except (ValueError, UserError) as error:
        raise _uncleanable(item) from error


def _uncleanable(item: MediaItem) -> EnvironmentFault:
    return EnvironmentFault(
        tr(
            "The location data of {name} could not be taken off. Save the file again and add it anew.",
            name=item.name or tr("a video"),
        )
    )
