"""From start to the first painted month with 10,000 posts stored, and the memory it then takes."""

import os
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from bench.harness import Figure, alternate_values
from bench.plans import make_plan
from planner.ports.clock import SystemClock

SETTLE = 6.0  # seconds after the first picture: what it did not need is loaded by then


def figures() -> list[Figure]:
    """Both figures, the bare window beside ours."""
    with tempfile.TemporaryDirectory() as folder:
        start = SystemClock().now() - timedelta(days=300)
        make_plan(Path(folder) / "plan.db", 10_000, start=start, per_month=200).close()
        ours, bare = ["ours", folder], ["bare"]
        seconds = alternate_values(lambda: first_paint(ours), lambda: first_paint(bare))
        memory = alternate_values(lambda: resident(ours), lambda: resident(bare), rounds=3)
    note = "a bare window that imports the same Qt modules and SQLAlchemy"
    return [
        Figure("start to first painted month, 10,000 posts stored", *seconds, "s", 2.0, note),
        Figure("memory of the open window", memory[0] / 1024, memory[1] / 1024, "MiB", None, note),
    ]


def _window(words: list[str]) -> "subprocess.Popen[str]":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PARLEY_PASSPHRASE": "bench"}
    command = [sys.executable, "-m", "bench.windows", *words]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True
    )


def first_paint(words: list[str]) -> float:
    """Seconds from starting the process to its first picture."""
    begin = time.perf_counter()
    with _window(words) as window:
        assert window.stdout is not None
        line = window.stdout.readline()
        took = time.perf_counter() - begin
        window.communicate("end\n")
    assert line == "painted\n", f"no picture: {line!r}"
    return took


def resident(words: list[str]) -> float:
    """KiB of resident memory some seconds after the first picture."""
    with _window(words) as window:
        assert window.stdout is not None
        window.stdout.readline()
        time.sleep(SETTLE)
        said, _ = window.communicate("memory\n")
    return float(said.strip())
