"""Pictures that a file names: looked for beside it and in ``media/`` there, never outside."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Protocol

from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.outside import Files

MEDIA_FOLDER = "media"


@dataclass(frozen=True, slots=True)
class Found:
    """A picture that is there. path: where it really lies."""

    path: Path


class Pictures(Protocol):
    """The pictures beside a file."""

    def find(self, name: str) -> Found | None:
        """The picture called ``name``, None when there is none.

        Raises:
            UserError: the name leads outside the file's folder.
        """
        ...

    def read(self, found: Found) -> bytes:
        """Its bytes. Raises UserError when it cannot be read."""
        ...


class FolderPictures:
    """Pictures in the folder of the file that is imported."""

    def __init__(self, folder: Path, files: Files) -> None:
        self._folder = folder
        self._files = files
        self._known: dict[str, Found | None] = {}

    def find(self, name: str) -> Found | None:
        """The picture called ``name``, each name looked for once. Raises UserError when it leads outside."""
        if name not in self._known:
            self._known[name] = self._look(name)
        return self._known[name]

    def read(self, found: Found) -> bytes:
        """Its bytes. Raises UserError when it cannot be read."""
        return self._files.read(found.path)

    def _look(self, name: str) -> Found | None:
        inside = inside_name(name)
        root = self._folder.resolve()
        for base in (self._folder, self._folder / MEDIA_FOLDER):
            path = base / inside
            if not self._files.exists(path):
                continue
            real = path.resolve()
            if not real.is_relative_to(root):
                raise _outside(name)
            if not real.is_dir():
                return Found(real)
        return None


class NoPictures:
    """For a plan that came without a folder: every picture is missing."""

    def find(self, name: str) -> None:
        """None, after the same check of the name. Raises UserError when it leads outside."""
        inside_name(name)

    def read(self, found: Found) -> bytes:
        """Nothing was ever found here."""
        raise UserError(tr("{path} cannot be read.", path=found.path))


def inside_name(name: str) -> str:
    """The name with plain separators.

    Raises:
        UserError: absolute, with a drive, or with "..": it leads outside the folder.
    """
    plain = name.replace("\\", "/")
    windows = PureWindowsPath(name)
    if plain.startswith("/") or windows.drive or windows.root or ".." in PurePosixPath(plain).parts:
        raise _outside(name)
    return plain


def _outside(name: str) -> UserError:
    return UserError(
        tr("“{name}” leads outside the folder of the file.", name=name),
        place="media",
        mend=tr("Put the picture beside the file or into a folder “media” there, and write its name alone."),
    )
