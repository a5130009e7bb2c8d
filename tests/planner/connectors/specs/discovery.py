"""Checks requests against Google's discovery documents, which come with google-api-python-client."""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from planner.ports.http import HttpCall
from tests.planner.connectors.specs import Check

_PLAIN = {"string": str, "boolean": bool, "integer": int, "number": (int, float)}
_SHARED = "www.googleapis.com"  # answers for several services, by the first piece of the path
_UPLOADS = ("simple", "resumable")


def discovery(name: str, version: str) -> Check:
    """A check of every request to one of Google's services, uploads included; others pass.

    Method, path, parameters (known, required, of their set of words) and the body as the description has it.

    Args:
        name: "youtube". version: "v3".
        version: see there.
    """
    table = described(name, version)

    def check(call: HttpCall) -> None:
        method = method_of(call, table)
        if method is None:
            return
        parts = urlsplit(call.url)
        given = [*parse_qsl(parts.query, keep_blank_values=True), *call.params.items()]
        _check_parameters(method, table, given)
        if call.json is not None:
            assert "request" in method, f"{method['id']} takes no body"
            _check_body(method["id"], {"$ref": method["request"]["$ref"]}, call.json, table)

    return check


@lru_cache(maxsize=8)
def described(name: str, version: str) -> dict[str, Any]:
    """A service's description; skips the test that asks where there is none."""
    path = files("googleapiclient.discovery_cache") / "documents" / f"{name}.{version}.json"
    if not path.is_file():
        pytest.skip(f"google-api-python-client has no description of {name} {version}")
    table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return table


def method_of(call: HttpCall, table: dict[str, Any]) -> dict[str, Any] | None:
    """The method that a request is for, None where it goes to another service; fails where the service has none."""
    parts, name = urlsplit(call.url), table["name"]
    shared = parts.netloc == _SHARED and parts.path.startswith((f"/{name}/", f"/upload/{name}/"))
    if parts.netloc != urlsplit(table["rootUrl"]).netloc and not shared:
        return None
    every = (one for one in _methods(table) if one["httpMethod"] == call.method)
    found = next((one for one in every if _path_fits(one, table, parts.path)), None)
    assert found is not None, f"{name} {table['version']} has no {call.method} {parts.path}"
    return found


def _methods(table: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from table.get("methods", {}).values()
    for inner in table.get("resources", {}).values():
        yield from _methods(inner)


def _path_fits(method: dict[str, Any], table: dict[str, Any], path: str) -> bool:
    own = "/" + table.get("servicePath", "") + method.get("flatPath", method["path"])
    protocols = method.get("mediaUpload", {}).get("protocols", {})
    uploads = (protocols[one]["path"] for one in _UPLOADS if one in protocols)
    return any(re.fullmatch(_pattern(one), path) for one in (own, *uploads))


def _pattern(path: str) -> str:
    pieces = re.split(r"(\{[^}]*\})", path)
    return "".join("[^/]+" if piece.startswith("{") else re.escape(piece) for piece in pieces)


def _check_parameters(method: dict[str, Any], table: dict[str, Any], given: list[tuple[str, str]]) -> None:
    own = {name: one for name, one in method.get("parameters", {}).items() if one["location"] == "query"}
    general = {*table.get("parameters", {}), "uploadType", "upload_id"}
    names = [name for name, _ in given]
    unknown = set(names) - set(own) - general
    assert not unknown, f"{method['id']}: no such parameter {unknown}"
    for name, one in own.items():
        values = [value for key, value in given if key == name]
        assert values or not one.get("required"), f"{method['id']}: {name} is missing"
        assert len(values) <= 1 or one.get("repeated"), f"{method['id']}: {name} stands there twice"
        if "enum" in one:
            assert set(values) <= set(one["enum"]), f"{method['id']}: {name} is none of {one['enum']}"


def _check_body(place: str, schema: dict[str, Any], value: object, table: dict[str, Any]) -> None:
    if "$ref" in schema:
        schema = table["schemas"][schema["$ref"]]
    kind = schema.get("type", "object")
    if kind == "array":
        assert isinstance(value, list), f"{place} is no list"
        for one in value:
            _check_body(place, schema["items"], one, table)
    elif kind == "object":
        assert isinstance(value, dict), f"{place} is no object"
        known, others = schema.get("properties", {}), schema.get("additionalProperties")
        for name, one in value.items():
            inner = known.get(name, others)
            assert inner is not None, f"{place} has no field {name}"
            _check_body(f"{place}.{name}", inner, one, table)
    elif kind in _PLAIN:
        right = isinstance(value, _PLAIN[kind]) and (kind == "boolean" or not isinstance(value, bool))
        assert right, f"{place}: {value!r} is no {kind}"
        assert "enum" not in schema or value in schema["enum"], (
            f"{place}: {value!r} is none of {schema['enum']}"
        )
