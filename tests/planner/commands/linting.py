"""``lint`` over files and a cache in memory."""

import argparse
import contextlib
import io
from datetime import UTC, datetime
from pathlib import Path

from planner.commands.lint import COMMAND
from planner.ports.clock import FixedClock
from planner.ports.services import Outside
from tests.fakes.cache import FakeCache
from tests.fakes.files import FakeFiles

BAKERY = Path(__file__).resolve().parents[3] / "tests" / "data" / "plans" / "bakery.parley.csv"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def nothing_to_open(*_: object, **__: object):
    raise AssertionError("a file needs no plan")


class Terminal:
    """Runs the command on ``bakery.csv``; gives what it says."""

    def __init__(self) -> None:
        self.files = FakeFiles({"bakery.csv": BAKERY.read_bytes()})
        self.cache = FakeCache()

    def __call__(self, *words: str) -> str:
        with contextlib.redirect_stdout(io.StringIO()) as said:
            assert self._run(words) in {0, 1}
        return said.getvalue()

    def refused(self, *words: str) -> str:
        """What it says of a mistake."""
        with contextlib.redirect_stderr(io.StringIO()) as said:
            assert self._run(words) == 2
        return said.getvalue()

    def _run(self, words: tuple[str, ...]) -> int:
        parser = argparse.ArgumentParser()
        COMMAND.add(parser)
        outside = Outside(
            clock=FixedClock(NOW),
            files=self.files,
            data_dir=Path("data"),
            open=nothing_to_open,
            open_sample=nothing_to_open,
            open_file=nothing_to_open,
            cache=self.cache,
        )
        return COMMAND.run(parser.parse_args(["bakery.csv", "--select", "ALL", *words]), outside)
