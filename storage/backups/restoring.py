"""Putting a copy in the plan's place.

The copy is first made ready under another name: checked, brought up to date, and told what went out since it
was made. Then it takes the plan's place in one transaction of SQLite, while nobody else has the plan open.
"""

import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from planner.domain.backups import BackupKind, Restored, RestoreStep
from planner.domain.errors import Cancelled, EnvironmentFault, NewerFile, UserError
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import IN_FLIGHT, ON_REQUEST, WAITING, PublicationState
from planner.languages import tr
from planner.languages.dates import both
from planner.ports.backups import RestoreSteps, unheard
from storage.backups.carrying import carry
from storage.backups.checking import check_file
from storage.backups.copying import copy_plan, damaged, leave_room, write_copy
from storage.backups.names import name_of, stamp_of
from storage.faults import faults
from storage.files import save_fault
from storage.month import sqlite_instant
from storage.sqlite import connect

_log = logging.getLogger(__name__)
_GOING = sorted(WAITING | IN_FLIGHT | {PublicationState.UNCONFIRMED})
_MAY_GO = f"""
SELECT EXISTS (SELECT 1 FROM publication WHERE state IN ({", ".join("?" * len(_GOING))}) OR follow_up_at < ?)
    OR EXISTS (SELECT 1 FROM repeat WHERE NOT ended)
"""  # noqa: S608
"""Whether anything in a plan goes out by itself, sooner or later."""
_SIDE = ("-wal", "-shm", "-journal")
_LOCKED = (0x40000002, 510)
"""Where SQLite keeps its locks in a file: first byte and length of those that readers share."""


def restore(source: Path, plan: Path, folder: Path, now: datetime, steps: RestoreSteps = unheard) -> Restored:
    """See ``planner.ports.backups.Backups.restore``.

    Args:
        source: the copy.
        plan: the plan's file, there or not.
        folder: where what stood there is kept.
        now: aware UTC, for its name.
        steps: hears what is done, and may stop it.
    """
    _take(RestoreStep.CHECK, steps)
    _check_source(source, plan)
    plan.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    coming = plan.with_name(f".{plan.name}.coming")
    _clear(coming)  # of one that was killed: its log must not be played into this one
    try:
        _take(RestoreStep.READY, steps)
        copy_plan(source, coming, still=True)
        _bring_up_to_date(coming)
        if not plan.exists() or not plan.stat().st_size:
            _take(RestoreStep.PLACE, steps)
            paused = _pause(coming, now)
            _move_in(coming, plan)
            return Restored(source=source, kept=None, paused=paused)
        if _readable(plan):
            return _change(source, coming, plan, folder, now, steps)
        _take(RestoreStep.PLACE, steps)
        kept = set_aside(plan, now)
        paused = _pause(coming, now)
        _move_in(coming, plan)
        return Restored(source=source, kept=kept, paused=paused)
    except OSError as error:
        raise save_fault(plan, error) from error
    finally:
        _clear(coming)


def _take(step: RestoreStep, steps: RestoreSteps) -> None:
    """Say what comes now. Raises Cancelled when that is not wanted any more."""
    if steps(step):
        raise Cancelled(tr("Cancelled. The plan is as it was."))


def _clear(coming: Path) -> None:
    halves = coming.parent.glob(f".{coming.name}.*.part*")
    for left in (coming, *(coming.with_name(f"{coming.name}{end}") for end in _SIDE), *halves):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def _check_source(source: Path, plan: Path) -> None:
    if source.resolve() == plan.resolve():
        raise UserError(tr("{source} is the plan itself.", source=source), mend=tr("Name a copy of it."))
    found = check_file(source, still=True)
    if found.newer:
        raise NewerFile(
            tr(
                "{source} was written by a newer Parley (its format is {its}, this program knows {known}). "
                "Nothing was changed. Update Parley to use it.",
                source=source,
                its=int(found.schema),
                known=int(found.known),
            )
        )
    if not found.whole or not found.schema.isdigit():
        told = damaged(source, found.damage or tr("it has no version"))
        raise UserError(tr("{damaged} Nothing was changed.", damaged=told), mend=tr("Choose another copy."))


def _bring_up_to_date(coming: Path) -> None:
    found = check_file(coming, quick=True, still=True)
    if found.schema != found.known:
        from storage.migrations.upgrade import upgrade

        upgrade(coming, copy_first=False)


def _readable(plan: Path) -> bool:
    found = check_file(plan)
    if found.newer:
        raise NewerFile(
            tr(
                "The plan file {plan} was written by a newer Parley. It was left as it is. "
                "Update Parley first.",
                plan=plan,
            )
        )
    return found.whole and (found.schema == found.known or _brought_up_to_date(plan))


def _brought_up_to_date(plan: Path) -> bool:
    """Do with a whole plan of an older Parley what opening it does: it knows what went out as well as any.

    False where it does not fit together, or is too old to tell. Raises UserError naming who has it open.
    """
    from storage.migrations.upgrade import upgrade

    with _alone(plan):
        pass
    try:
        upgrade(plan)
    except EnvironmentFault as fault:
        _log.warning("the plan that makes room could not be brought up to date: %s", fault)
        return False
    return True


def _change(
    source: Path, coming: Path, plan: Path, folder: Path, now: datetime, steps: RestoreSteps
) -> Restored:
    """Keep the present plan, tell the coming one what went out, and write it over the present one."""
    kept = folder / name_of(plan.stem, BackupKind.REPLACED, now)
    leave_room(plan, 2 * plan.stat().st_size)
    with _alone(plan) as held:
        _take(RestoreStep.KEEP, steps)
        write_copy(held, plan, kept)
        with faults(coming):
            carried = carry(held, coming)
        paused = carried.strange and _pause(coming, now)
        try:
            _take(RestoreStep.PLACE, steps)
        except Cancelled:
            kept.unlink(missing_ok=True)  # a second copy of what stays where it is
            raise
        with faults(plan), closing(sqlite3.connect(coming)) as ready:
            ready.execute("PRAGMA journal_mode=DELETE")
            ready.backup(held)  # one transaction: the old plan or the new one, also when the power goes
    return Restored(source=source, kept=kept, carried=carried.count, paused=paused)


@contextmanager
def _alone(plan: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a plan that nobody else has open. Raises UserError naming who has."""
    with faults(plan), closing(connect(plan)) as held:
        held.execute("PRAGMA busy_timeout=1000")
        held.execute("PRAGMA locking_mode=EXCLUSIVE")
        try:
            mode = held.execute("PRAGMA journal_mode=DELETE").fetchone()[0]  # works for the only one alone
            held.execute("BEGIN EXCLUSIVE")
            held.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) and "busy" not in str(error):
                raise
            mode = "locked"
        if mode != "delete":
            raise UserError(
                tr("The plan is open in {who}. Nothing was changed.", who=_who(held)),
                mend=tr("Close every window and stop every agent that uses it, then try again."),
            )
        yield held


def _who(held: sqlite3.Connection) -> str:
    """The publishers that gave a sign of life within 90 seconds, in the words of the sentence."""
    try:
        rows = held.execute(
            "SELECT name FROM heartbeat WHERE stopped_at IS NULL "
            "AND at > strftime('%Y-%m-%d %H:%M:%f', 'now', '-90 seconds') ORDER BY name"
        ).fetchall()
    except sqlite3.Error:
        rows = []
    return both([row[0] for row in rows]) or tr("another window or agent")


def set_aside(plan: Path, now: datetime) -> Path:
    """Keep a damaged plan under another name beside the old one; its log moves there. Raises UserError, OSError."""
    if _held_open(plan):
        raise UserError(
            tr("The damaged plan is still open in another window or agent. Nothing was changed."),
            mend=tr("Close every window and stop every agent that uses it, then try again."),
        )
    kept = plan.with_name(f"{plan.stem}.{stamp_of(now)}.damaged{plan.suffix}")
    shutil.copy2(plan, kept)  # until the coming one is there, there is always a file under the plan's name
    for end in _SIDE:
        side = plan.with_name(f"{plan.name}{end}")
        if side.exists():  # a log that is left would be played into the coming plan
            side.replace(kept.with_name(f"{kept.name}{end}"))
    return kept


def _held_open(plan: Path) -> bool:
    """Whether another process has the file open as a database, told by SQLite's own locks on it.

    Not through SQLite, which may not make sense of the file. Where the system has no such locks (Windows),
    a file that is open cannot be replaced, and that says the same.
    """
    try:
        import fcntl
    except ImportError:
        return False
    first, length = _LOCKED
    with plan.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, first)
        except OSError:
            return True
    return False


def _pause(coming: Path, now: datetime) -> bool:
    """Let nothing go out before the person says so: nobody knows what went out after the copy was made.

    False where nothing could, so that there is nothing to keep back.
    """
    with faults(coming), closing(connect(coming)) as ready:
        goes = bool(
            ready.execute(
                _MAY_GO, [*(state.value for state in _GOING), sqlite_instant(ON_REQUEST)]
            ).fetchone()[0]
        )
        if goes:
            ready.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (PAUSED_KEY, now.isoformat()),
            )
        ready.execute("PRAGMA journal_mode=DELETE")
    return goes


def _move_in(coming: Path, plan: Path) -> None:
    for end in _SIDE:
        with suppress(FileNotFoundError):
            plan.with_name(f"{plan.name}{end}").unlink()
    try:
        os.replace(coming, plan)  # noqa: PTH105 - the same as Path.replace, named by what it must be: atomic
    except PermissionError as error:
        raise EnvironmentFault(
            tr("The plan file {plan} is open in another program. Close it, then try again.", plan=plan)
        ) from error
