"""A real disk that is small enough to fill."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """A disk of its own, mounted at ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    @property
    def free(self) -> int:
        return shutil.disk_usage(self.folder).free

    def fill(self, leave: int = 0) -> None:
        """Write until ``leave`` bytes are free."""
        with self._filler.open("ab", buffering=0) as file:
            try:
                while (left := self.free - leave) > 0:
                    file.write(bytes(min(left, 65_536)))
            except OSError:
                assert not leave

    def clear(self) -> None:
        """Make room again."""
        self._filler.unlink(missing_ok=True)


@contextmanager
def small_disk(folder: Path, size: str = "8m") -> Iterator[SmallDisk]:
    """Mount a disk of ``size`` in memory at ``folder``; skips the test where that is not allowed."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "parley-test", str(folder)]
    if shutil.which("mount") is None or os.name != "posix":
        pytest.skip("no disk can be mounted here")
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only an administrator can mount a disk")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True, capture_output=True)
