"""The bakery's plan as files and commands, for the proof test: what a person would type, on a clock we set."""

import argparse
import csv
import io
import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import main as entry
from planner.ports.clock import FixedClock

PLAN = Path(__file__).resolve().parents[1] / "data/plans/bakery.parley.csv"
CLIENT = "Fennel & Rye"
NAMES = {"wordpress": "Fennel & Rye blog", "bluesky": "alice.test", "mastodon": "bakery@localhost"}


def moved_plan(start: datetime, folder: Path) -> Path:
    """The bakery's plan with its posts one minute apart from ``start`` on, its pictures beside it."""
    rows = list(csv.DictReader(io.StringIO(PLAN.read_text(encoding="utf-8"))))
    for index, row in enumerate(rows):
        at = start + timedelta(minutes=index)
        row.update(date=f"{at:%Y-%m-%d}", time=f"{at:%H:%M}", timezone="UTC")
        row["account"] = NAMES.get(row["platform"], row["account"])
    path = folder / "plan.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    _copy_pictures(folder)
    return path


def _copy_pictures(folder: Path) -> None:
    (folder / "media").mkdir()
    for picture in (PLAN.parent / "media").iterdir():
        (folder / "media" / picture.name).write_bytes(picture.read_bytes())


def rows_of(path: Path, network: str) -> list[dict[str, str]]:
    """The plan's rows for one network."""
    with path.open(encoding="utf-8") as stream:
        return [row for row in csv.DictReader(stream) if row["platform"] == network]


@dataclass
class Terminal:
    """Runs commands in this process with a data folder and a clock of our own."""

    data: Path
    clock: FixedClock
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    outputs: list[str] = field(default_factory=list)

    def __call__(self, *words: str, typed: str = "") -> tuple[int, str]:
        """Exit status and standard output of a command."""
        command = entry.command_named(words[0])
        parser = argparse.ArgumentParser(prog=command.word)
        command.add(parser)
        self.monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        self.capsys.readouterr()
        status = command.run(parser.parse_args(words[1:]), entry.outside_of(str(self.data), self.clock))
        out = self.capsys.readouterr().out
        self.outputs.append(out)
        return status, out

    def json(self, *words: str) -> tuple[int, object]:
        """The same, its output read as JSON."""
        status, out = self(*words, "--format", "json")
        return status, json.loads(out)
