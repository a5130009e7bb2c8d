"""Brings the files of Qt Linguist up to the code: ``python -m tools.languages [CODE ...]``, ``make languages``.

Qt's own ``lupdate`` reads what stands in ``tr(...)``; new sentences are marked unfinished, those that are gone are
taken out. A code that has no file yet gets one. The manual pages of lint rules are docstrings, which ``lupdate`` passes
over: it is given their pieces in a file made for it.
"""

import json
import subprocess
import sys
from pathlib import Path

from planner.languages import available
from planner.lint.manual import pieces
from planner.lint.registry import all_rules

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "planner" / "languages"
ROOMS = ("planner", "storage", "ui")


def sources() -> list[str]:
    """Every file that may hold sentences, from the top of the checkout."""
    found = (path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
    return ["main.py", *sorted(str(path.relative_to(ROOT)) for path in found)]


def manual() -> str:
    """The rules' manual pages as ``lupdate`` reads sentences."""
    said = {piece: None for rule in all_rules() for piece in pieces(rule.doc)}
    return "".join(f"tr({json.dumps(piece, ensure_ascii=False)})\n" for piece in said)


def update(code: str) -> str:
    """Bring one language's file up to the code; what lupdate said of it."""
    listed, pages = FOLDER / f".{code}.files", FOLDER / f".{code}.pages.py"
    listed.write_text("\n".join([*sources(), str(pages.relative_to(ROOT))]), encoding="utf-8")
    pages.write_text(manual(), encoding="utf-8")
    options = ["-tr-function-alias", "tr+=tr", "-locations", "none", "-no-obsolete", "-sort-messages"]
    language = ["-source-language", "en", "-target-language", code]
    try:
        told = subprocess.run(
            [lupdate(), f"@{listed}", *options, *language, "-ts", str(FOLDER / f"{code}.ts")],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
    finally:
        listed.unlink()
        pages.unlink()
    return told.stdout.strip()


def lupdate() -> str:
    """Qt's tool, as it came with PySide6 into this environment."""
    return str(Path(sys.executable).parent / "pyside6-lupdate")


def main(codes: list[str]) -> None:
    """Update the named languages, or all."""
    for code in codes or [one for one in available() if one != "en"]:
        print(update(code))


if __name__ == "__main__":
    main(sys.argv[1:])
