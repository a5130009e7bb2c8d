"""Files that may be lost at any time."""

from contextlib import suppress
from pathlib import Path

from storage.atomic import write_atomic

_MOST_FILES = 32
_MOST_BYTES = 64_000_000  # of one file


class DiskCache:
    """``planner.ports.cache.CacheFolder``; the folder is made when something is first written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> bytes:
        """The file's bytes, b"" when there is none, it is too large or cannot be read."""
        path = self._folder / name
        try:
            return path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
        except (OSError, ValueError):
            return b""

    def write(self, name: str, data: bytes) -> None:
        """Write atomically, and drop the oldest files when there are too many; a full disk changes nothing."""
        with suppress(OSError, ValueError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomic(self._folder / name, data, mode=0o600)
            files = [path for path in self._folder.iterdir() if path.suffix == ".json"]
            for path in sorted(files, key=lambda path: path.stat().st_mtime)[:-_MOST_FILES]:
                path.unlink(missing_ok=True)
