"""Writing a file whole: it is the old one or the new one, never half of either."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


def write_atomic(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """Replace ``path`` by ``data`` through a temporary file beside it, flushed to the disk first.

    Args:
        path: the file; its folder must exist. A symbolic link is followed: the file behind it changes.
        data: the new contents.
        mode: permissions; None: those of the file that is there, else the system's default.

    Raises:
        OSError: as it came; the old file is untouched.
    """
    path = path.resolve()
    with written_whole(path, mode=mode) as file:
        file.write(data)


@contextlib.contextmanager
def written_whole(path: Path, *, mode: int | None = None) -> Iterator[BinaryIO]:
    """The same for what comes in pieces: it is in place, flushed to the disk, when the block ends well.

    Its folder must exist.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode_for(path) if mode is None else mode)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _mode_for(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o644


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can do that."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
