"""What stands in ``tr(...)`` in the code, and in files of data, read without Qt."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.sentences import data_sentences

ROOT = Path(__file__).resolve().parents[3]
ROOMS = ("planner", "storage", "ui")


@dataclass(frozen=True)
class Said:
    """One call of ``tr`` or one sentence of data; ``text`` and ``note`` None where they are not written out."""

    where: str
    text: str | None
    note: str | None
    counts: bool
    places: frozenset[str]
    at_import: bool


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _calls(node: ast.AST, *, at_import: bool) -> Iterator[tuple[ast.Call, bool]]:
    body = node.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) else []
    later = {id(one) for one in (body if isinstance(body, list) else [body])}
    for child in ast.iter_child_nodes(node):
        deeper = at_import and id(child) not in later
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id == "tr":
            yield child, deeper
        yield from _calls(child, at_import=deeper)


@cache
def all_said() -> tuple[Said, ...]:
    """Every call in the rooms, and every sentence of data."""
    found = [
        Said(where, text, "", counts=False, places=frozenset(), at_import=True)
        for text, where in data_sentences().items()
    ]
    for path in sorted([ROOT / "main.py", *(one for room in ROOMS for one in (ROOT / room).rglob("*.py"))]):
        text = path.read_text(encoding="utf-8")
        if "tr(" not in text:
            continue
        for call, at_import in _calls(ast.parse(text), at_import=True):
            note = _literal(call.args[1]) if len(call.args) > 1 else ""
            found.append(
                Said(
                    where=f"{path.relative_to(ROOT)}:{call.lineno}",
                    text=_literal(call.args[0]) if call.args else None,
                    note=note,
                    counts=len(call.args) > 2,
                    places=frozenset(one.arg for one in call.keywords if one.arg),
                    at_import=at_import,
                )
            )
    return tuple(found)
