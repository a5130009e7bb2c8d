"""Copies in memory."""

from pathlib import Path

from planner.domain.backups import Backup, BackupKind, Restored, RestoreStep, Soundness
from planner.domain.errors import Cancelled, UserError
from planner.ports.backups import unheard


class FakeBackups:
    """``planner.ports.backups.Backups``; what it answers is set by the test.

    Attributes:
        copies: the newest first. found: what a check answers. trouble: raised by ``make`` and ``restore``.
        restored: the sources that were put back.
    """

    instead = ""

    def __init__(self, clock, folder: Path = Path("/nowhere/backups")) -> None:
        self.clock = clock
        self.folder = folder
        self.copies: list[Backup] = []
        self.found = Soundness(schema="0003", known="0003", clients=1, posts=7)
        self.trouble: Exception | None = None
        self.restored: list[Path] = []
        self.kept: Path | None = folder / "plan.replaced.db"
        self.carried, self.paused = 0, False
        self.dailies = 0
        self.aside: Path | None = None
        self.checked: list[tuple[Path | None, bool]] = []
        self.free = 50_000_000_000

    def all(self):
        return tuple(self.copies)

    def make(self, target: Path | None = None) -> Backup:
        return self._made(BackupKind.HAND if target is None else BackupKind.OTHER, target)

    def daily(self) -> Backup | None:
        self.dailies += 1
        today = self.clock.now().date()
        if any(one.kind is BackupKind.DAILY and one.at.date() == today for one in self.copies):
            return None
        return self._made(BackupKind.DAILY, None)

    def check(self, path: Path | None = None, *, quick: bool = False) -> Soundness:
        self.checked.append((path, quick))
        return self.found

    def newest_good(self) -> Backup | None:
        return next(iter(self.copies), None)

    def restore(self, source: Path, steps=unheard) -> Restored:
        for step in RestoreStep:
            if steps(step):
                raise Cancelled("Cancelled. The plan is as it was.")
        if self.trouble is not None:
            raise self.trouble
        if source not in [one.path for one in self.copies]:
            raise UserError(f"There is no file {source}.")
        self.restored.append(source)
        return Restored(source=source, kept=self.kept, carried=self.carried, paused=self.paused)

    def set_aside(self) -> Path:
        if self.trouble is not None:
            raise self.trouble
        self.aside = self.folder.parent / "plan.damaged.db"
        return self.aside

    def room(self) -> int:
        return self.free

    def _made(self, kind: BackupKind, target: Path | None) -> Backup:
        if self.trouble is not None:
            raise self.trouble
        path = target or self.folder / f"plan.{len(self.copies)}.{kind.value}.db"
        made = Backup(path=path, kind=kind, at=self.clock.now(), size=1_200_000)
        if target is None:
            self.copies.insert(0, made)
        return made
