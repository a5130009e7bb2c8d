"""Pictures and videos on the disk, addressed by their content."""

import contextlib
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.fit import Fit
from planner.domain.ids import MediaId
from planner.domain.media import Crop, MediaItem
from planner.languages import tr
from planner.ports.body import Body, MediaFile
from storage.atomic import write_atomic
from storage.files import DiskFiles, save_fault
from storage.outgoing import ENDINGS, Prepared

OUTGOING = "outgoing"
"""The folder of what is made ready to go out; it may be lost at any time."""


class DiskMedia:
    """``planner.ports.outside.MediaStore`` in a folder: ``<two digits>/<sha-256>.<ending>``."""

    def __init__(self, folder: Path) -> None:
        self._folder = Path(folder)
        self._prepared = Prepared(self._folder / OUTGOING)

    def put(self, data: bytes, name: str) -> MediaItem:
        """Keep the bytes as they came; the same bytes twice are one file. A type few networks take is made into JPEG or PNG.

        Raises:
            UserError: no picture or video that Parley takes, or damaged; names the file.
            EnvironmentFault: the disk is full or failed.
        """
        from storage.converting import taken  # none of these is needed before the first picture
        from storage.film import HEAD, film_mime
        from storage.pictures import look_at

        name = PureWindowsPath(PurePosixPath(name).name).name
        if not data:
            raise UserError(
                tr("{name} is empty.", name=name),
                place=name,
                mend=tr("Copy or save it once more, then add it anew."),
            )
        if film := film_mime(data[:HEAD]):
            return self._film(Body.of(data), name, film)
        data, name = taken(data, name)
        look = look_at(data, name)
        item = MediaItem(
            id=MediaId(hashlib.sha256(data).hexdigest()),
            mime=look.mime,
            size=len(data),
            width=look.width,
            height=look.height,
            name=name,
        )
        path = self.path(item)
        try:
            if not path.is_file() or path.stat().st_size != len(data):
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomic(path, data)
        except OSError as error:
            raise save_fault(path, error) from error
        return item

    def take(self, path: Path) -> MediaItem:
        """Keep the file at ``path``, a video without reading all of it into memory. Raises as ``put``."""
        from storage.film import HEAD, film_mime

        with contextlib.suppress(OSError), path.open("rb") as file:
            if film := film_mime(file.read(HEAD)):
                return self._film(Body.of_file(path), path.name, film)
        return self.put(DiskFiles().read(path), path.name)

    def poster(self, item: MediaItem) -> bytes:
        """A still of a video as JPEG, b"" where none can be made."""
        from storage.poster import poster_of

        return poster_of(self.path(item), item.seconds)

    def _film(self, body: Body, name: str, mime: str) -> MediaItem:
        from storage.taking import keep_film

        return keep_film(self._folder, body, name, mime, self.path)

    def read(self, item: MediaItem) -> bytes:
        """The original bytes. Raises EnvironmentFault when the file is gone or not the same any more."""
        try:
            data = self.path(item).read_bytes()
        except OSError as error:
            raise gone(item) from error
        if len(data) != item.size or hashlib.sha256(data).hexdigest() != item.id:
            raise gone(item)
        return data

    def original(self, item: MediaItem) -> Body:
        """The original bytes, read a little at a time. Raises EnvironmentFault as ``read``."""
        self._demand_whole(item)
        return Body.of_file(self.path(item))

    def outgoing(self, item: MediaItem, crop: Crop | None = None, fit: Fit | None = None) -> MediaFile:
        """What goes out: without place and camera, the same way up; pixels untouched unless cropped or made to fit.

        Raises:
            EnvironmentFault: the file is gone or not the same any more, or cannot be made ready.
            UserError: it cannot be made to fit; names the file.
        """
        self._demand_whole(item)
        return self._prepared.of(self.path(item), item, crop, fit)

    def _demand_whole(self, item: MediaItem) -> None:
        """Raise EnvironmentFault when the file is gone or not the same any more, without holding it."""
        try:
            with self.path(item).open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise gone(item) from error
        if digest != item.id:
            raise gone(item)

    def path(self, item: MediaItem) -> Path:
        """Where the original lies, for showing it."""
        return self._folder / item.id[:2] / f"{item.id}{ENDINGS.get(item.mime, '')}"

    def stored(self) -> Mapping[MediaId, int]:
        """Every file that is kept, and its bytes."""
        files = self._folder.glob(f"[0-9a-f][0-9a-f]/{'[0-9a-f]' * 64}.*")
        return {MediaId(path.stem): path.stat().st_size for path in files}

    def drop(self, media_ids: Iterable[MediaId]) -> None:
        """Delete the files of pictures that no plan uses any more; those that are gone are no error."""
        for media_id in media_ids:
            for path in (self._folder / media_id[:2]).glob(f"{media_id}.*"):
                with contextlib.suppress(OSError):  # of no use any more, so a file that stays harms nobody
                    path.unlink(missing_ok=True)


def gone(item: MediaItem) -> EnvironmentFault:
    """The sentence for a file that is not there any more, or not the same."""
    return EnvironmentFault(
        tr(
            "The stored file of {name} is missing or damaged. Add it to the post again.",
            name=item.name or tr("a picture"),
        )
    )
