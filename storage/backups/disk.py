"""The copies of a plan that is a SQLite file, in ``backups`` beside it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from planner.domain.backups import KEPT, Backup, BackupKind, Restored, Soundness
from planner.domain.errors import EnvironmentFault, UserError
from planner.languages import tr
from planner.ports.backups import RestoreSteps, unheard
from planner.ports.clock import Clock
from storage.backups.checking import check_file
from storage.backups.copying import copy_plan, free_at, leave_room
from storage.backups.names import day_of, name_of, read_name, stamp_of
from storage.files import save_fault

_DAY = 86_400.0


class DiskBackups:
    """``planner.ports.backups.Backups``. Holds nothing open; safe to use from any thread."""

    instead = ""

    def __init__(self, plan: Path, clock: Clock) -> None:
        self._plan = plan
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where the copies are; made with the first one."""
        return self._plan.parent / "backups"

    def all(self) -> Sequence[Backup]:
        """The copies, the newest first."""
        try:
            found = [read_name(path, self._plan.stem) for path in self.folder.iterdir()]
        except OSError:
            return ()
        return sorted((one for one in found if one is not None), key=_age, reverse=True)

    def make(self, target: Path | None = None) -> Backup:
        """See the port."""
        if target is None:
            return self._copy(BackupKind.HAND)
        target = target.absolute()
        if target.is_dir():
            raise UserError(
                tr("{target} is a folder.", target=target), place=str(target), mend=tr("Name a file in it.")
            )
        if target.exists():
            raise UserError(
                tr("{target} is there already. Nothing was overwritten.", target=target),
                place=str(target),
                mend=tr("Choose another name."),
            )
        if not target.parent.is_dir():
            raise UserError(
                tr("There is no folder {parent}.", parent=target.parent),
                place=str(target),
                mend=tr("Choose a folder that exists."),
            )
        self._there()
        copy_plan(self._plan, target)
        return Backup(path=target, kind=BackupKind.OTHER, at=self._clock.now(), size=target.stat().st_size)

    def daily(self) -> Backup | None:
        """Today's copy, None when there is one already; the oldest beyond ``KEPT`` goes when it is whole."""
        self._there()
        today = stamp_of(self._clock.now())[: len("2026-11-22")]
        if any(day_of(one, self._plan.stem) == today for one in self._dailies()):
            return None
        self._clear_halves()
        leave_room(self._plan, 2 * self._plan.stat().st_size)  # a copy nobody asked for leaves more
        made = self._copy(BackupKind.DAILY)
        days = {today}
        for one in self._dailies():
            day = day_of(one, self._plan.stem)
            second = day in days and one.path != made.path  # two processes made that day's at once
            if second or len(days | {day}) > KEPT:
                with suppress(OSError):  # tomorrow it is too many again
                    one.path.unlink()
            else:
                days.add(day)
        return made

    def check(self, path: Path | None = None, *, quick: bool = False) -> Soundness:
        """See the port."""
        if path is None:
            return check_file(self._plan, quick=quick)
        return check_file(path, quick=quick, still=path.resolve() != self._plan.resolve())

    def newest_good(self) -> Backup | None:
        """See the port; reads copies until one is whole."""
        for one in self.all():
            with suppress(UserError, EnvironmentFault):
                found = self.check(one.path)
                if found.whole and found.schema and not found.newer:
                    return one
        return None

    def room(self) -> int:
        """See the port."""
        folder = next(one for one in self._plan.parents if one.exists())
        return free_at(folder)

    def restore(self, source: Path, steps: RestoreSteps = unheard) -> Restored:
        """See the port."""
        from storage.backups.restoring import restore

        return restore(source, self._plan, self.folder, self._clock.now(), steps)

    def set_aside(self) -> Path:
        """See the port."""
        from storage.backups.restoring import set_aside

        try:
            kept = set_aside(self._plan, self._clock.now())
            self._plan.unlink()
        except OSError as error:
            raise save_fault(self._plan, error) from error
        return kept

    def _dailies(self) -> list[Backup]:
        return [one for one in self.all() if one.kind is BackupKind.DAILY]

    def _clear_halves(self) -> None:
        """Delete what copies that were killed left behind; one that is being made now is younger."""
        for half in self.folder.glob(".*.part*"):
            with suppress(OSError):
                if self._clock.now().timestamp() - half.stat().st_mtime > _DAY:
                    half.unlink()

    def _there(self) -> None:
        if not self._plan.is_file():
            raise UserError(
                tr("There is no plan at {plan}.", plan=self._plan),
                mend=tr("Open Parley once, or import a file."),
            )

    def _copy(self, kind: BackupKind) -> Backup:
        self._there()
        now = self._clock.now()
        target = self.folder / name_of(self._plan.stem, kind, now)
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise save_fault(self.folder, error) from error
        copy_plan(self._plan, target)
        return Backup(path=target, kind=kind, at=now, size=target.stat().st_size)


def _age(copy: Backup) -> tuple[datetime, str]:
    return copy.at, copy.path.name
