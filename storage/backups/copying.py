"""Copying a plan file by SQLite's own online backup: whole and consistent, whoever writes to it meanwhile."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from planner.domain.backups import size_text
from planner.domain.errors import DamagedFile, EnvironmentFault
from planner.languages import tr
from storage.backups.checking import check_file, connect_still
from storage.faults import faults
from storage.files import save_fault
from storage.sqlite import connect

SPARE = 32 * 1024 * 1024
"""Bytes that a copy leaves free: the publisher has to write down what it sends."""


def copy_plan(source: Path, target: Path, *, still: bool = False) -> None:
    """Copy the plan file ``source`` to ``target`` and check the copy; only a whole one gets the name.

    Args:
        source: a plan, open elsewhere or not.
        target: is replaced when it is there; its folder must exist. For its owner only (0600).
        still: ``source`` is a copy that nobody writes to, perhaps on a medium that cannot be written.

    Raises:
        DamagedFile: the copy is not whole, for ``source`` is not. EnvironmentFault: no room.
    """
    with (
        faults(source),
        closing(connect_still(source) if still else connect(source, read_only=True)) as open_,
    ):
        write_copy(open_, source, target)


def write_copy(open_: sqlite3.Connection, source: Path, target: Path) -> None:
    """``copy_plan`` of a connection that is open on ``source``."""
    leave_room(target, source.stat().st_size)
    half = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        half.unlink(missing_ok=True)
        half.touch(mode=0o600)
        with faults(target), closing(sqlite3.connect(half)) as copy:
            open_.backup(copy)  # in one step: a copy in parts begins again whenever anybody writes
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, readable where nothing can be written
        found = check_file(half, still=True)
        if found.damage:
            raise DamagedFile(damaged(source, found.damage), path=source)
        _settle(half, target)
    except OSError as error:
        raise save_fault(target, error) from error
    finally:
        for left in (half, half.with_name(f"{half.name}-journal"), half.with_name(f"{half.name}-wal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def damaged(path: Path, damage: str) -> str:
    """The sentence for a damaged plan file."""
    last = damage.splitlines()[-1].strip().rstrip(".")
    return tr("The plan file {path} is damaged ({damage}).", path=path, damage=last)


def leave_room(target: Path, size: int, free: Callable[[Path], int] | None = None) -> None:
    """Raise EnvironmentFault when ``size`` bytes at ``target`` would leave too little for everything else."""
    there = (free or free_at)(target.parent)
    if there < size + SPARE:
        raise EnvironmentFault(
            tr(
                "There is no room for a copy of the plan: it takes {size}, and {free} are free in {folder}. "
                "Free some space, then try again.",
                size=size_text(size),
                free=size_text(there),
                folder=target.parent,
            )
        )


def free_at(folder: Path) -> int:
    """Free bytes on the disk of ``folder``, as far as this person may use them."""
    return shutil.disk_usage(folder).free


def _settle(half: Path, target: Path) -> None:
    """Give the finished copy its name, on the disk before anybody relies on it."""
    handle = os.open(half, os.O_RDONLY)
    try:
        with suppress(OSError):  # Windows syncs only what is open for writing; SQLite did that
            os.fsync(handle)
    finally:
        os.close(handle)
    half.replace(target)
    with suppress(OSError, AttributeError):
        handle = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
