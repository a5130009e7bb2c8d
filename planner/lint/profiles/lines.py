"""On which line of a TOML file a setting stands. Only asked for when there is something to say of it."""

import tomllib
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Keys from the top of the file; a number counts the tables of one list from 0."""

_LONG = 50  # lines of one value, after which only a line that can close it is tried
_CLOSES = ("]", '"""', "'''")


def lines_of(text: str) -> dict[Path, int]:
    """The line (from 1) of every key and table of a file that can be read."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    waiting: list[str] = []
    began = 0
    for number, line in enumerate(text.splitlines(), 1):
        if not waiting:
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            began = number
        waiting.append(line)
        if len(waiting) > _LONG and not line.lstrip().startswith(_CLOSES):
            continue
        try:
            parsed = tomllib.loads("\n".join(waiting))
        except tomllib.TOMLDecodeError:
            continue  # a value over several lines
        head = waiting[0].lstrip().startswith("[")
        waiting = []
        if head:
            table = _table(parsed, counts)
            for length in range(1, len(table) + 1):
                found.setdefault(table[:length], began)
            found[table] = began
        else:
            _note(parsed, table, began, found)
    return found


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of ``path``, else of the nearest thing around it, 0 when nothing is known."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 0


def spelled(path: Path) -> str:
    """A path as the file spells it: ``client."Fennel & Rye".rules.MIX001``."""
    return ".".join(_key(part) for part in path if not isinstance(part, int))


def _key(part: str | int) -> str:
    word = str(part)
    bare = word.replace("-", "").replace("_", "")
    return word if bare.isascii() and bare.isalnum() else f'"{word}"'


def _table(parsed: dict[str, Any], counts: dict[Path, int]) -> Path:
    """The path that a header opens."""
    path: Path = ()
    here: Any = parsed
    while isinstance(here, dict) and here:
        key, here = next(iter(here.items()))
        path = (*path, key)
        if isinstance(here, list):
            number = counts.get(path, 0)
            counts[path] = number + 1
            path = (*path, number)
            here = here[0]
    return path


def _note(value: Any, path: Path, line: int, found: dict[Path, int]) -> None:
    if path not in found:
        found[path] = line
    if isinstance(value, dict):
        for key, inner in value.items():
            _note(inner, (*path, key), line, found)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            _note(inner, (*path, number), line, found)
