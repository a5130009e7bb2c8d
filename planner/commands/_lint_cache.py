"""What ``lint`` keeps of a run for the next: where, and what makes it worthless."""

import os
import sys
from collections.abc import Iterator
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

import planner
from planner.languages import spoken
from planner.lint.cache import Cache
from planner.lint.kinds.lexicon import chosen_key
from planner.ports.services import Outside

_READ = ("domain", "exchange", "languages", "lint", "networks")
"""Rooms whose code and data decide what is found, and in which words."""

_LIBRARIES = ("pycld2", "regex", "tzdata")


class Keeping:
    """The cache of one plan; without a folder for it, or where Parley's own files cannot be seen, there is none."""

    def __init__(self, outside: Outside, path: Path | None, *, fixes: bool) -> None:
        place = str(path.absolute() if path else outside.data_dir)
        digest = blake2b(place.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
        self._name = f"lint-{digest}.json"
        self._outside = outside
        stamp = _stamp()
        self.cache = Cache(outside.cache.read(self._name), stamp, fixes=fixes) if stamp else None

    def write(self) -> None:
        """Leave what the next run may have."""
        if self.cache is not None and self.cache.changed:
            data = self.cache.as_bytes()
            if data:
                self._outside.cache.write(self._name, data)


def _stamp() -> str:
    """A digest of this Parley: every file that it judges by, and what runs it; "" when that cannot be told."""
    told = [sys.version, chosen_key(), spoken()]
    try:
        for library in _LIBRARIES:
            spec = find_spec(library)
            told.append(_state(Path(spec.origin)) if spec is not None and spec.origin else "")
        for room in _READ:
            told += _states_in(str(Path(planner.__path__[0], room)))
    except (OSError, ValueError):
        return ""
    return blake2b("\n".join(told).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _states_in(folder: str) -> Iterator[str]:
    """The state of every file; a path is an object too many for each of hundreds."""
    with os.scandir(folder) as found:
        for one in sorted(found, key=lambda one: one.name):
            if not one.is_dir():
                yield _state(one)
            elif one.name != "__pycache__":
                yield from _states_in(one.path)


def _state(file: "os.DirEntry[str] | Path") -> str:
    found = file.stat()
    return f"{os.fspath(file)} {found.st_size} {found.st_mtime_ns}"
