"""Files the person named."""

import errno
import shutil
from collections.abc import Sequence
from pathlib import Path

from planner.domain.errors import EnvironmentFault, UserError
from planner.languages import tr
from planner.ports.body import Body
from storage.atomic import written_whole

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


class DiskFiles:
    """``planner.ports.outside.Files``."""

    def read(self, path: Path) -> bytes:
        """The file's bytes.

        Raises:
            UserError: there is no such file, it is a folder, or it may not be read.
            EnvironmentFault: the disk failed.
        """
        try:
            return path.read_bytes()
        except FileNotFoundError as error:
            raise UserError(
                tr("There is no file {path}.", path=path),
                place=str(path),
                mend=tr("Check the name and the folder."),
            ) from error
        except IsADirectoryError as error:
            raise UserError(
                tr("{path} is a folder, not a file.", path=path), place=str(path), mend=tr("Name a file.")
            ) from error
        except PermissionError as error:
            raise UserError(
                tr("{path} may not be read.", path=path),
                place=str(path),
                mend=tr("Allow reading it, or choose another file."),
            ) from error
        except (OSError, ValueError) as error:
            raise EnvironmentFault(
                tr("{path} could not be read: {reason}.", path=path, reason=_reason(error))
            ) from error

    def write_whole(self, path: Path, data: bytes | Body) -> None:
        """Write atomically; the folder must exist.

        Raises:
            UserError: the folder does not exist or may not be written.
            EnvironmentFault: the disk is full or failed.
        """
        try:
            if path.is_dir():
                raise UserError(
                    tr("{path} is a folder, not a file.", path=path), place=str(path), mend=tr("Name a file.")
                )
            with written_whole(path.resolve()) as file:
                file.writelines((data,) if isinstance(data, bytes) else data.chunks())
        except FileNotFoundError as error:
            raise UserError(
                tr("There is no folder {parent}.", parent=path.parent),
                place=str(path),
                mend=tr("Choose a folder that exists."),
            ) from error
        except (PermissionError, NotADirectoryError) as error:
            raise UserError(
                tr("{path} may not be written.", path=path),
                place=str(path),
                mend=tr("Choose another folder or name."),
            ) from error
        except (OSError, ValueError) as error:
            raise save_fault(path, error) from error

    def make_folder(self, folder: Path) -> None:
        """Make a folder in one that exists, unless it is there. Raises UserError when it cannot be made."""
        try:
            folder.mkdir(exist_ok=True)
        except (OSError, ValueError) as error:
            raise UserError(
                tr("The folder {parent} cannot be made.", parent=folder), mend=tr("Choose another folder.")
            ) from error

    def fill_folder(self, folder: Path, bodies: Sequence[tuple[str, Body]]) -> None:
        """Make the folder hold these files and nothing else; a body is never held whole.

        Raises:
            EnvironmentFault: the disk is full or failed.
        """
        try:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True, exist_ok=True)
            for name, body in bodies:
                with (folder / name).open("wb") as file:
                    for chunk in body.chunks():
                        file.write(chunk)
        except (OSError, ValueError) as error:
            raise save_fault(folder, error) from error

    def exists(self, path: Path) -> bool:
        """Whether there is a file (not a folder) at ``path``."""
        try:
            return path.is_file()
        except (OSError, ValueError):
            return False

    def names(self, folder: Path, suffix: str) -> Sequence[str]:
        """Names of the files in ``folder`` that end in ``suffix``, sorted; none without such a folder."""
        try:
            return sorted(one.name for one in folder.iterdir() if one.name.endswith(suffix) and one.is_file())
        except (OSError, ValueError):
            return ()


def save_fault(path: Path, error: Exception) -> EnvironmentFault:
    """The sentence for a file that could not be saved."""
    if isinstance(error, OSError) and error.errno in _FULL:
        return EnvironmentFault(
            tr("The disk is full: {path} could not be saved. Free some space and try again.", path=path)
        )
    return EnvironmentFault(tr("{path} could not be saved: {reason}.", path=path, reason=_reason(error)))


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
