"""Files in memory."""

from collections.abc import Sequence
from pathlib import Path

from planner.domain.errors import EnvironmentFault, UserError
from planner.ports.body import Body


class FakeFiles:
    """``planner.ports.outside.Files`` over a dict; ``full = True``: the disk is full."""

    def __init__(self, files: dict[str | Path, bytes] | None = None) -> None:
        self.kept = {Path(path): data for path, data in (files or {}).items()}
        self.full = False

    def read(self, path: Path) -> bytes:
        if Path(path) not in self.kept:
            raise UserError(f"There is no file {path}.", place=str(path), mend="Check its name.")
        return self.kept[Path(path)]

    def write_whole(self, path: Path, data: bytes | Body) -> None:
        if self.full:
            raise EnvironmentFault(f"The disk is full: {path} could not be saved.")
        self.kept[Path(path)] = data if isinstance(data, bytes) else data.read()

    def make_folder(self, folder: Path) -> None:
        if self.full:
            raise EnvironmentFault(f"The disk is full: {folder} could not be saved.")

    def fill_folder(self, folder: Path, bodies: Sequence[tuple[str, Body]]) -> None:
        if self.full:
            raise EnvironmentFault(f"The disk is full: {folder} could not be saved.")
        self.kept = {path: data for path, data in self.kept.items() if path.parent != folder}
        self.kept |= {folder / name: body.read() for name, body in bodies}

    def exists(self, path: Path) -> bool:
        return Path(path) in self.kept

    def names(self, folder: Path, suffix: str) -> list[str]:
        inside = (path for path in self.kept if path.parent == Path(folder))
        return sorted(path.name for path in inside if path.name.endswith(suffix))
