"""Brings the files of Qt Linguist up to the code: ``python -m tools.languages [CODE ...]``, ``make languages``.

Qt's own ``lupdate`` keeps a file: new sentences are marked unfinished, those that are gone are taken out. A code that has
no file yet gets one. What is said is read here, by Python's own reader, and handed over as a list of calls: ``lupdate``
takes a named place for a number, and passes over files of data (``tools.sentences``).
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from planner.languages import available
from tools.sentences import data_sentences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "planner" / "languages"
ROOMS = ("planner", "storage", "ui")


def sources() -> list[Path]:
    """Every file that may hold sentences."""
    return [ROOT / "main.py", *sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]


def calls() -> tuple[str, ...]:
    """Each sentence once, as a call that ``lupdate`` understands: tr("..."), with its note, with "n" when it counts."""
    said = dict.fromkeys(call for path in sources() for call in _calls(path.read_text(encoding="utf-8")))
    return tuple(said | dict.fromkeys(_call([text]) for text in data_sentences()))


def _calls(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            words = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
            if words:
                yield _call(words, counts=len(node.args) > len(words))


def _call(words: list[str], *, counts: bool = False) -> str:
    told = [json.dumps(one, ensure_ascii=False) for one in words]
    return f"tr({', '.join([*told, 'n'] if counts else told)})"


def update(code: str) -> str:
    """Bring one language's file up to the code; what lupdate said of it."""
    listed = FOLDER / f".{code}.said.py"
    listed.write_text("\n".join(calls()), encoding="utf-8")
    options = ["-tr-function-alias", "tr+=tr", "-locations", "none", "-no-obsolete", "-sort-messages"]
    language = ["-source-language", "en", "-target-language", code]
    try:
        told = subprocess.run(
            [lupdate(), str(listed), *options, *language, "-ts", str(FOLDER / f"{code}.ts")],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
    finally:
        listed.unlink()
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
