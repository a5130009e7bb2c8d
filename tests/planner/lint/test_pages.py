"""docs/rules is what the rules say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_the_pages_are_current() -> None:
    done = subprocess.run(
        [sys.executable, "tools/rule_pages.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout.decode().strip()) == (0, "docs/rules is current")
