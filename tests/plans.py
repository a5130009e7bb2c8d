"""New plan files, copied: to make one takes ten times as long as to open it."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.open import open_plan
from storage.plan import SqlPlan


@cache
def empty_plan() -> bytes:
    """A plan file as Parley makes it, with nothing in it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plan.db"
        open_plan(path).close()
        return path.read_bytes()


def new_plan(path: Path) -> SqlPlan:
    """A new plan at ``path``, open."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(empty_plan())
    return open_plan(path)
