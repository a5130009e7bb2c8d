"""The lists of offers and of what is none, by language."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "data"


def texts(name: str) -> dict[str, list[str]]:
    """The lines of ``tests/data/<name>.txt`` by section; remarks begin with ``;``."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif line and not line.startswith(";"):
            found.setdefault(section, []).append(line)
    return found
