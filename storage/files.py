"""Files the person named."""

import errno
from collections.abc import Sequence
from pathlib import Path

from planner.domain.errors import EnvironmentFault, UserError
from storage.atomic import write_atomic

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
                f"There is no file {path}.", place=str(path), mend="Check the name and the folder."
            ) from error
        except IsADirectoryError as error:
            raise UserError(
                f"{path} is a folder, not a file.", place=str(path), mend="Name a file."
            ) from error
        except PermissionError as error:
            raise UserError(
                f"{path} may not be read.", place=str(path), mend="Allow reading it, or choose another file."
            ) from error
        except (OSError, ValueError) as error:
            raise EnvironmentFault(f"{path} could not be read: {_reason(error)}.") from error

    def write_whole(self, path: Path, data: bytes) -> None:
        """Write atomically; the folder must exist.

        Raises:
            UserError: the folder does not exist or may not be written.
            EnvironmentFault: the disk is full or failed.
        """
        try:
            if path.is_dir():
                raise UserError(f"{path} is a folder, not a file.", place=str(path), mend="Name a file.")
            write_atomic(path, data)
        except FileNotFoundError as error:
            raise UserError(
                f"There is no folder {path.parent}.", place=str(path), mend="Choose a folder that exists."
            ) from error
        except (PermissionError, NotADirectoryError) as error:
            raise UserError(
                f"{path} may not be written.", place=str(path), mend="Choose another folder or name."
            ) from error
        except (OSError, ValueError) as error:
            raise save_fault(path, error) from error

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
            f"The disk is full: {path} could not be saved. Free some space and try again."
        )
    return EnvironmentFault(f"{path} could not be saved: {_reason(error)}.")


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
