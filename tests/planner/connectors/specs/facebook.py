"""Checks requests against the parameters of Facebook's edges, read out of the source of facebook-business.

The package is read and not run: its own check warns of a wrong type at most, and says nothing of an unknown name.
"""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from planner.ports.http import HttpCall
from tests.planner.connectors.specs import Check

ALWAYS = frozenset({"access_token", "appsecret_proof", "fields", "locale"})
"""What every edge takes."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One call that a node has: ``method`` and ``endpoint`` ("/feed", "/" for the node itself), types by name."""

    method: str
    endpoint: str
    types: dict[str, str]


def facebook(node: str, *, also: frozenset[str] = frozenset()) -> Check:
    """A check of requests to a node and its edges: the edge is there, each name is known, each type can be right.

    Args:
        node: module of the package that describes it ("page", "iguser", "igmedia").
        also: names that a guide of the vendor documents and the package lacks; say the source where it is used.
    """
    edges = _edges(node)

    def check(call: HttpCall) -> None:
        endpoint = f"/{urlsplit(call.url).path.strip('/').partition('/')[2].partition('/')[2]}"
        found = [one for one in edges if (one.method, one.endpoint) == (call.method, endpoint)]
        assert found, f"{node} has no {call.method} {endpoint}"
        given = {**call.params, **(call.form or {}), **(call.json if isinstance(call.json, dict) else {})}
        for name, value in given.items():
            kinds = [one.types[name] for one in found if name in one.types]
            assert kinds or name in ALWAYS | also, f"{node}{endpoint}: no such parameter {name}"
            assert not kinds or any(_fits(value, kind) for kind in kinds), (
                f"{node}{endpoint}: {name}={value!r} is none of {kinds}"
            )

    return check


def constants(node: str, name: str) -> frozenset[str]:
    """The values of one of a node's enumerations ("Metric")."""
    found = (one for one in ast.walk(_tree(node)) if isinstance(one, ast.ClassDef) and one.name == name)
    return frozenset(_literal(line.value) for line in next(found).body if isinstance(line, ast.Assign))


@lru_cache(maxsize=16)
def _edges(node: str) -> tuple[Edge, ...]:
    made = (one for one in ast.walk(_tree(node)) if isinstance(one, ast.FunctionDef))
    return tuple(edge for one in made for edge in _edge(one))


def _tree(node: str) -> ast.Module:
    package = find_spec("facebook_business")
    if package is None or not package.submodule_search_locations:
        pytest.skip("facebook-business is not installed")
    path = Path(package.submodule_search_locations[0]) / "adobjects" / f"{node}.py"
    return ast.parse(path.read_text(encoding="utf-8"))


def _edge(made: ast.FunctionDef) -> Iterator[Edge]:
    types: dict[str, str] = {}
    for part in ast.walk(made):
        if isinstance(part, ast.Assign) and _name(part.targets[0]) == "param_types":
            pairs = zip(part.value.keys, part.value.values, strict=True)  # type: ignore[attr-defined]
            types = {key.value: _literal(value) for key, value in pairs}
    for part in ast.walk(made):
        if isinstance(part, ast.Call) and _name(part.func) == "FacebookRequest":
            told = {word.arg: _literal(word.value) for word in part.keywords}
            yield Edge(told["method"], told["endpoint"], types)


def _name(part: ast.AST) -> str:
    return part.id if isinstance(part, ast.Name) else ""


def _literal(part: ast.AST) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else ""


def _fits(value: object, kind: str) -> bool:
    """Whether a value, as it stands in a form or in JSON, can be of a kind; kinds of other sorts say nothing."""
    if kind.startswith(("list", "map", "Object")):
        return isinstance(_parsed(value), list | dict | str)
    if kind in {"int", "unsigned int"}:
        return isinstance(_parsed(value), int) and not isinstance(_parsed(value), bool)
    return isinstance(_parsed(value), bool) if kind == "bool" else True


def _parsed(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
