"""Checks requests against an OpenAPI description, by openapi-core, and names that it does not know."""

import json
import warnings
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
from openapi_core import Config, OpenAPI
from openapi_core.contrib.requests import RequestsOpenAPIRequest
from openapi_core.exceptions import OpenAPIError

from planner.ports.http import HttpCall
from tests.planner.connectors.specs import Check, description

_COMBINED = ("allOf", "anyOf", "oneOf")


def openapi(name: str, base: str) -> Check:
    """A check of every request whose address begins with ``base``; others are none of this description.

    Args:
        name: of the file. base: address of the server in the description, without "/" at its end.
        base: see there.
    """
    spec, table = read(str(description(name)))

    def check(call: HttpCall) -> None:
        if not call.url.startswith(f"{base}/"):
            return
        asked = _prepared(_as_json(call))
        try:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", "Unsupported scheme type")  # OAuth 2: it looks at no token
                spec.validate_request(RequestsOpenAPIRequest(asked))
        except OpenAPIError as error:
            raise AssertionError(f"{call.method} {urlsplit(call.url).path}: {_why(error)}") from error
        _check_names(_as_json(call), table, base)

    return check


@lru_cache(maxsize=4)
def read(path: str) -> tuple[OpenAPI, dict[str, Any]]:
    """A description: for checking, and as it is written."""
    table = _possible(json.loads(Path(path).read_text(encoding="utf-8")))
    return OpenAPI.from_dict(table, config=Config(spec_validator_cls=None)), table


def _possible(value: Any) -> Any:
    """Sets of words of which exactly one must hold a word, while some stand in two (Pinterest's metrics): any may."""
    if isinstance(value, list):
        return [_possible(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {name: _possible(one) for name, one in value.items()}
    either = found.get("oneOf", ())
    if either and all(isinstance(one, dict) and "enum" in one for one in either):
        found["anyOf"] = found.pop("oneOf")
    return found


def _as_json(call: HttpCall) -> HttpCall:
    """A body beside files (Discord's ``payload_json``), or one that is read as it leaves, as the JSON that it is."""
    if call.data is not None and call.headers.get("Content-Type") == "application/json":
        data = call.data if isinstance(call.data, bytes) else call.data.read()
        return replace(call, json=json.loads(data), data=None)
    if call.form and "payload_json" in call.form:
        return replace(call, json=json.loads(call.form["payload_json"]), form=None, files=None)
    return call


def _prepared(call: HttpCall) -> requests.Request:
    return requests.Request(
        call.method,
        call.url,
        headers=dict(call.headers),
        params=dict(call.params),
        json=call.json,
        data=dict(call.form) if call.form else None,
    )


def _why(error: BaseException) -> str:
    causes = [error, *([error.__cause__] if error.__cause__ else [])]
    more = [str(one) for cause in causes for one in getattr(cause, "schema_errors", ())]
    return "; ".join([*(repr(cause) for cause in causes), *more])[:2000]


def _check_names(call: HttpCall, table: dict[str, Any], base: str) -> None:
    """A schema lets unknown names through; a misspelt one would be ignored by the network without a word."""
    path, item = path_of(call, table, base)
    operation = item[call.method.lower()]
    declared = [
        resolved(one, table) for one in (*item.get("parameters", ()), *operation.get("parameters", ()))
    ]
    known = {one["name"] for one in declared if one["in"] == "query"}
    asked = {*call.params, *(name for name, _ in parse_qsl(urlsplit(call.url).query))}
    assert asked <= known, f"{path}: no such parameter {asked - known}"
    if isinstance(call.json, dict):
        content = resolved(operation["requestBody"], table)["content"]
        names = set(_names(content["application/json"]["schema"], table))
        assert set(call.json) <= names, f"{path}: no such field {set(call.json) - names}"


def path_of(call: HttpCall, table: dict[str, Any], base: str) -> tuple[str, dict[str, Any]]:
    """The path of the description with the most fixed pieces that fits a request."""
    pieces = call.url.removeprefix(base).partition("?")[0].split("/")
    fitting = [
        path
        for path in table["paths"]
        if len(path.split("/")) == len(pieces)
        and all(
            have == want or want.startswith("{") for have, want in zip(pieces, path.split("/"), strict=True)
        )
        and call.method.lower() in table["paths"][path]
    ]
    assert fitting, f"{call.method} {'/'.join(pieces)} is not described"
    path = min(fitting, key=lambda one: one.count("{"))
    return path, table["paths"][path]


def _names(schema: dict[str, Any], table: dict[str, Any]) -> Iterator[str]:
    schema = resolved(schema, table)
    yield from schema.get("properties", ())
    for key in _COMBINED:
        for one in schema.get(key, ()):
            yield from _names(one, table)


def resolved(value: dict[str, Any], table: dict[str, Any]) -> dict[str, Any]:
    """What a ``$ref`` names, else the value itself."""
    while "$ref" in value:
        found: Any = table
        for piece in value["$ref"].removeprefix("#/").split("/"):
            found = found[piece]
        value = found
    return value
