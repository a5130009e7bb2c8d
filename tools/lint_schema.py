"""Writes docs/lint.schema.json: the settings file of the linter for editors. ``--check`` only compares."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from planner.lint.profiles.schema import schema  # noqa: E402 - the path comes first

FILE = ROOT / "docs" / "lint.schema.json"


def text() -> str:
    """The file as it should be."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        current = FILE.is_file() and FILE.read_text(encoding="utf-8") == text()
        print(f"docs/lint.schema.json is {'' if current else 'not '}current")
        sys.exit(0 if current else 1)
    FILE.write_text(text(), encoding="utf-8", newline="\n")
