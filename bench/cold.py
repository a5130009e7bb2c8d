"""``lint`` on a file of 10,000 posts from a cold start, beside proselint on the same texts.

Both sides are processes of their own, with their start-up, and are measured by processor time, in turn: a
machine that does other things as well makes neither look slow; only where several processes share the work it is the
time that somebody waits. The quickest of their rounds stand in the table. The
code of both is compiled beforehand, as it is where it was installed.
"""

import csv
import importlib.util
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bench.harness import Figure, seconds
from bench.plans import NOW, WORDS

POSTS = 10_000
ROUNDS = 5
FEW = 2  # rounds of what is four times as slow
ROOT = Path(__file__).resolve().parents[1]

_COLUMNS = [
    "client",
    "platform",
    "account",
    "date",
    "time",
    "timezone",
    "status",
    "kind",
    "text",
    "link",
    "hashtags",
]
_NETWORKS = (
    ("instagram", "oven"),
    ("facebook", "Oven"),
    ("bluesky", "oven.test"),
    ("mastodon", "oven@localhost"),
    ("x", "oven"),
)
_KINDS = ("story", "teach", "converse", "promote", "service", "", "community", "entertain", "inspire")
_SENTENCES = (
    "Which loaf did your grandmother bake?",
    "Order now and save 20 % until Friday!",
    "Here are three ways to keep bread fresh.",
    "We close at 14:00 on Thursday this week.",
    "Read the whole story at https://oven.example.com/story today.",
    "Tell us what you would like to see next week.",
    "Thanks to everyone who came by on Saturday, we loved it.",
    "The new season begins in March, and the first boxes go out then.",
    "Free shipping with code RYE on all boxes #bread #sourdough",
    "How to feed a starter when the kitchen is cold.",
    "@friend asked how long the dough rests: twelve hours.",
    "Our team has grown by two, and both of them bake better than we do.",
)
_PROSELINT = """
import csv, sys
from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
CheckRegistry().register_many(__register__)
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    texts = [row["text"] for row in csv.DictReader(file)]
if sys.argv[2] == "each":
    print(sum(len(LintFile("<post>", text).lint()) for text in texts))
else:
    from proselint.config import DEFAULT
    print(len(LintFile("<posts>", "\\n\\n".join(texts)).lint({**DEFAULT, "max_errors": 10**6})))
"""
_EXPRESSION = re.compile(
    r"\b(?:buy|order|book) (?:now|today)|\d+ ?% off|free shipping|last chance", re.IGNORECASE
)


class _Change(NamedTuple):
    """What happened to a hundredth of the rows; ``most``: what of the first run the second may take."""

    says: str
    edit: Callable[[list[str], random.Random], list[str]]
    everywhere: bool = True
    most: float | None = None


def figures() -> list[Figure]:
    """Cold beside proselint, second runs beside the first, and one regular expression for scale."""
    with tempfile.TemporaryDirectory() as folder:
        file, data = Path(folder, "plan.csv"), Path(folder, "data")
        rows = plan(POSTS)
        write(file, rows)
        Path(folder, "lint.toml").touch()  # whatever lies in folders above holds for none of it
        files = {change: Path(folder, f"{at}.csv") for at, change in enumerate(_CHANGES)}
        for change, path in files.items():
            write(path, _edited(rows, change))
        _lint(file, data)
        has_reference = importlib.util.find_spec("proselint") is not None
        if not has_reference:
            print("skipped: proselint is not installed", flush=True)
        cold, each, one, shared, waited = [], [], [], [], []
        second: dict[_Change, list[float]] = {change: [] for change in _CHANGES}
        for turn in range(ROUNDS):
            for change, times in second.items():
                for kept in data.glob("cache/*"):
                    kept.unlink()
                cold.append(_lint(file, data))
                times.extend(_again(files[change], file, data))
            if has_reference and turn < FEW:
                each.append(_cpu([sys.executable, "-c", _PROSELINT, str(file), "each"]))
            if has_reference:
                one.append(_cpu([sys.executable, "-c", _PROSELINT, str(file), "one"]))
                for kept in data.glob("cache/*"):
                    kept.unlink()
                shared.append(seconds(partial(_lint, file, data, jobs=len(os.sched_getaffinity(0)))))
                waited.append(seconds(partial(_cpu, [sys.executable, "-c", _PROSELINT, str(file), "one"])))
        start = time.process_time()
        found = sum(len(_EXPRESSION.findall(row[8])) for row in rows)
        scale = time.process_time() - start
    ours = min(cold)
    table = [
        *(
            Figure(f"second run of lint, {change.says}", min(times), ours, "s", change.most, "the first run")
            for change, times in second.items()
        ),
        Figure(
            "one regular expression, same texts", scale, ours, "s", None, f"the first run ({found} matches)"
        ),
    ]
    if has_reference:
        note = "proselint 0.16, "
        table[:0] = [
            Figure("cold lint of 10,000 posts", ours, min(each), "s", 1.0, note + "a call a post"),
            Figure("the same", ours, min(one), "s", 1.0, note + "all posts as one text"),
            Figure("the same, a process a core, waited", min(shared), min(waited), "s", 1 / 1.5, "the same"),
        ]
    return table


def plan(posts: int) -> list[list[str]]:
    """Rows of ten clients on five networks, texts of 100 to 250 characters, a post an hour and a half."""
    rng = random.Random(11)
    rows, at = [], NOW + timedelta(days=1)
    for number in range(posts):
        network, handle = _NETWORKS[number % len(_NETWORKS)]
        at += timedelta(minutes=rng.randint(20, 200))
        day, clock = at.strftime("%Y-%m-%d"), at.strftime("%H:%M")
        link = "https://oven.example.com/x" if rng.random() < 0.3 else ""
        tags = "#bread #rye" if rng.random() < 0.3 else ""
        client, account = f"Client {number % 10}", f"{handle}{number % 10}"
        kind = rng.choice(_KINDS)
        rows.append(
            [client, network, account, day, clock, "Europe/Berlin", "scheduled", kind, _text(rng), link, tags]
        )
    return rows


def write(path: Path, rows: list[list[str]]) -> None:
    """Write them as a plan file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([_COLUMNS, *rows])


def _text(rng: random.Random) -> str:
    said = " ".join(rng.sample(_SENTENCES, rng.randint(1, 2)))
    return f"{said} {' '.join(rng.choices(WORDS, k=rng.randint(8, 16))).capitalize()}."


def _edited(rows: list[list[str]], change: _Change) -> list[list[str]]:
    """The plan with a hundredth of its rows changed: all over it, or in its first client."""
    rng = random.Random(12)
    if change.everywhere:
        some = set(rng.sample(range(len(rows)), len(rows) // 100))
    else:
        some = set(range(0, len(rows), 100))
    return [change.edit(row, rng) if at in some else row for at, row in enumerate(rows)]


def _more(row: list[str], _: random.Random) -> list[str]:
    return [*row[:8], f"{row[8]} And one more thing.", *row[9:]]


def _other_words(row: list[str], rng: random.Random) -> list[str]:
    return [*row[:8], _text(rng), *row[9:]]


def _later(row: list[str], _: random.Random) -> list[str]:
    hour, _, minute = row[4].partition(":")
    return [*row[:4], f"{(int(hour) + 1) % 24:02}:{minute}", *row[5:]]


_CHANGES = (
    _Change("words of 1 % changed, in one client", _more, everywhere=False, most=0.2),
    _Change("words of 1 % changed, in all ten", _more, most=0.2),
    _Change("1 % of the posts say something else, in all ten", _other_words),
    _Change("1 % of the posts an hour later, in all ten", _later),
)


def _again(changed: Path, file: Path, data: Path) -> list[float]:
    """The second run on the file of the first, a hundredth of which has changed meanwhile; as often as there are first ones."""
    before, kept = file.read_bytes(), {path: path.read_bytes() for path in data.glob("cache/*")}
    file.write_bytes(changed.read_bytes())
    times = []
    for _ in _CHANGES:
        for path, known in kept.items():
            path.write_bytes(known)
        times.append(_lint(file, data))
    file.write_bytes(before)
    return times


def _lint(file: Path, data: Path, jobs: int = 1) -> float:
    words = ["--jobs", str(jobs), "--now", NOW.isoformat(), "--select", "ALL", "--format", "text", "--quiet"]
    return _cpu([sys.executable, str(ROOT / "main.py"), "--data", str(data), "lint", str(file), *words])


def _cpu(command: list[str]) -> float:
    """Processor seconds of a process and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    env = {name: told for name, told in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, env=env, check=False)
    if done.returncode not in {0, 1}:
        raise RuntimeError(f"{command[:3]} ended with {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
