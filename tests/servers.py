"""Where the real servers are that tests talk to: each leaves a file when it starts (``tools.servers``)."""

import json
import os
from pathlib import Path

import pytest

HOME = Path(os.environ.get("PARLEY_SERVERS", Path(__file__).resolve().parents[1] / ".servers"))
REQUIRED = os.environ.get("PARLEY_REAL") == "require"
"""Set in continuous integration: there a test without its server fails instead of being skipped."""


def info_file(name: str) -> Path:
    return HOME / "run" / name / "info.json"


def reason(name: str) -> str:
    return f"the {name} server is not running. To get it: make servers, then make test"


def info_of(name: str) -> dict:
    """What a running server says about itself; skips where there is none, fails where it must run."""
    if not info_file(name).exists():
        if REQUIRED:
            pytest.fail(reason(name))
        pytest.skip(reason(name))
    return json.loads(info_file(name).read_text(encoding="utf-8"))
