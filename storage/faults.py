"""What a database error means to the person: one clear sentence each."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.domain.errors import DamagedFile, EnvironmentFault
from planner.languages import tr

_SENTENCES: tuple[tuple[str, str], ...] = (
    (
        "database or disk is full",
        tr("The disk is full: {where} could not be saved. Free some space and try again."),
    ),
    (
        "is locked",
        tr("{where} is being used by another program and did not get free. Close it and try again."),
    ),
    ("is busy", tr("{where} is being used by another program and did not get free. Close it and try again.")),
    ("file is not a database", tr("{where} is not a Parley plan.")),
    ("file is encrypted", tr("{where} is not a Parley plan.")),
    ("malformed", tr("{where} is damaged.")),
    ("readonly", tr("{where} cannot be written: the file or its folder is read-only.")),
    ("read-only", tr("{where} cannot be written: the file or its folder is read-only.")),
    (
        "unable to open database file",
        tr("{where} cannot be opened. Check that its folder is there and yours."),
    ),
    (
        "disk i/o error",
        tr("The disk answered with an error while {where} was used. Check the disk, then try again."),
    ),
    ("no such table", tr("{where} is not a Parley plan, or is damaged.")),
    ("no such column", tr("{where} is not a Parley plan, or is damaged.")),
)


_DAMAGE = ("malformed", "file is not a database", "file is encrypted")
"""What SQLite says of a file that it cannot make sense of."""

_PUT_BACK = tr(
    "Close every window and agent. “python main.py doctor” says more; “python main.py restore --newest” puts back the "
    "newest good copy and keeps this file."
)

_VAGUE = ("disk i/o error", "unable to open database file")
"""What SQLite says when it could not make its files beside the plan, whatever the reason was."""

_ROOM = 256 * 1024
"""Bytes; with less free than that, a plan cannot be opened for writing."""


def fault_of(error: Exception, where: str, path: Path | None = None) -> EnvironmentFault | None:
    """The fault behind a driver's error, None when it is no fault of the machine but ours.

    ``path``: the plan's file, to find out what a vague error means.
    """
    words = str(error).lower()
    if path is not None and any(sign in words for sign in _VAGUE):
        words = _really(path) or words
    for sign, sentence in _SENTENCES:
        if sign in words:
            said = sentence.format(where=where)
            said = said[0].upper() + said[1:]
            if sign in _DAMAGE:
                return DamagedFile(said, path=path, mend=_PUT_BACK)
            return EnvironmentFault(said)
    return None


def _really(path: Path) -> str:
    """What keeps SQLite from the folder of ``path``, in the words of the table; "" when it is none of these."""
    folder = path.resolve().parent
    try:
        if shutil.disk_usage(folder).free < _ROOM:
            return "database or disk is full"
        return "" if os.access(folder, os.W_OK) else "readonly"
    except OSError:
        return ""


@contextmanager
def faults(path: Path | None) -> Iterator[None]:
    """Turn database errors inside the block into faults that name the plan's file."""
    where = tr("the plan") if path is None else tr("the plan file {path}", path=path)
    try:
        yield
    except sqlite3.Error as error:
        fault = fault_of(error, where, path)
        if fault is None:
            raise
        raise fault from error
    except Exception as error:
        driver = _driver_error(error)
        fault = None if driver is None else fault_of(driver, where, path)
        if fault is None:
            raise
        raise fault from error


def _driver_error(error: Exception) -> Exception | None:
    """What the driver said, where SQLAlchemy wrapped it; None for anything else.

    Broken integrity is a bug: stores turn the expected ones into words themselves. SQLAlchemy is not
    imported for this: whoever raises one of its errors has done it.
    """
    exc = sys.modules.get("sqlalchemy.exc")
    if exc is None or not isinstance(error, exc.DBAPIError) or isinstance(error, exc.IntegrityError):
        return None
    return error.orig if isinstance(error.orig, Exception) else error
