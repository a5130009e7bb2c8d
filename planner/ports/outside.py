"""Secrets, pictures, files, messages: the rest of the outside world."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from planner.domain.fit import Fit
from planner.domain.ids import AccountId, MediaId
from planner.domain.media import Crop, MediaItem
from planner.ports.body import Body, MediaFile


class Secrets(Protocol):
    """The system's password store, or the encrypted file. Raises SecretsUnavailable."""

    def get(self, account_id: AccountId) -> Mapping[str, str]:
        """The account's secret fields by name; empty when there are none."""
        ...

    def put(self, account_id: AccountId, fields: Mapping[str, str]) -> None: ...
    def drop(self, account_id: AccountId) -> None: ...
    def alone(self, account_id: AccountId) -> AbstractContextManager[None]:
        """While it lasts, whoever else on this machine asks for the same waits: read, change, put."""
        ...


class MediaStore(Protocol):
    """Content-addressed store of pictures and videos; originals are kept as they came."""

    def put(self, data: bytes, name: str) -> MediaItem:
        """Keep the bytes; the same bytes twice are one file.

        Raises:
            UserError: no picture or video that Parley knows, or damaged; says which file.
            EnvironmentFault: disk full.
        """
        ...

    def take(self, path: Path) -> MediaItem:
        """Keep a file the person named; a video is not read into memory as a whole. Raises as ``put``."""
        ...

    def poster(self, item: MediaItem) -> bytes:
        """A still of a video as JPEG, b"" where none can be made."""
        ...

    def read(self, item: MediaItem) -> bytes:
        """The original bytes. Raises EnvironmentFault when the file is gone."""
        ...

    def original(self, item: MediaItem) -> Body:
        """The original bytes, to be read a little at a time. Raises EnvironmentFault when the file is gone or damaged."""
        ...

    def outgoing(self, item: MediaItem, crop: Crop | None = None, fit: Fit | None = None) -> MediaFile:
        """What goes out: without location and camera data, without what a crop cuts off, made to fit.

        Raises:
            EnvironmentFault: the file is gone or damaged, or the disk is full.
            UserError: it cannot be made to fit; names the file.
        """
        ...

    def path(self, item: MediaItem) -> Path:
        """Where the original lies, for showing it."""
        ...

    def stored(self) -> Mapping[MediaId, int]:
        """Every file that is kept, and its bytes, whether a plan knows it or not."""
        ...

    def drop(self, media_ids: Iterable[MediaId]) -> None:
        """Delete the files of pictures that no plan uses any more; those that are gone are no error."""
        ...


class Files(Protocol):
    """Files the person named."""

    def read(self, path: Path) -> bytes:
        """Raises UserError, naming the file, when it cannot be read."""
        ...

    def write_whole(self, path: Path, data: bytes | Body) -> None:
        """Write atomically: the file is the old one or the new one, never half."""
        ...

    def make_folder(self, folder: Path) -> None:
        """Make a folder in one that exists, unless it is there. Raises UserError when it cannot be made."""
        ...

    def fill_folder(self, folder: Path, bodies: Sequence[tuple[str, Body]]) -> None:
        """Make the folder hold these files by name and nothing else of what it held.

        Raises:
            EnvironmentFault: the disk is full or failed; the folder may then be empty.
        """
        ...

    def exists(self, path: Path) -> bool: ...

    def names(self, folder: Path, suffix: str) -> Sequence[str]:
        """Names of the files in ``folder`` that end in ``suffix``, sorted; none when there is no such folder."""
        ...
