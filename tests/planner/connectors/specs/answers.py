"""Whether what the networks in memory answer is what the networks' own descriptions say they answer.

Only what is there is looked at: a network in memory says no more than its connector reads, so what is required may be
missing. A field that the description does not know, or one of another type, is a mistake of the network in memory.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from planner.ports.http import HttpAnswer, HttpCall
from tests.planner.connectors.specs import description
from tests.planner.connectors.specs.discovery import described, method_of
from tests.planner.connectors.specs.openapi import path_of, read, resolved
from tests.planner.connectors.specs.telegram import read as read_telegram

AnswerCheck = Callable[[HttpCall, HttpAnswer], None]
"""Raises AssertionError, with what is wrong, for an answer that does not fit the description."""
Resolve = Callable[[dict[str, Any]], dict[str, Any]]
"""The schema that one stands for: itself, or what its ``$ref`` names."""

_TYPES: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
    "any": (object,),
}
_EITHER = ("anyOf", "oneOf")
_ARRAY = "Array of "
_PLAIN = {
    "Integer": "integer",
    "Float": "number",
    "Boolean": "boolean",
    "True": "boolean",
    "String": "string",
}


def openapi_answers(name: str, base: str, *, renamed: Callable[[str], str] = str) -> AnswerCheck:
    """A check of the answers to every request whose address begins with ``base``.

    Args:
        name: of the file.
        base: as ``openapi.openapi``.
        renamed: a field's name in the description, where that is another than in the vendor's pages.
    """
    _, table = read(str(description(name)))

    def resolve(schema: dict[str, Any]) -> dict[str, Any]:
        return resolved(schema, table)

    def check(call: HttpCall, answer: HttpAnswer) -> None:
        if not call.url.startswith(f"{base}/"):
            return
        path, item = path_of(call, table, base)
        told = item[call.method.lower()]["responses"]
        named = (str(answer.status), f"{answer.status // 100}XX", "default")
        found = next((resolve(told[one]) for one in named if one in told), None)
        assert found is not None, f"{call.method} {path} never answers {answer.status}"
        content = found.get("content", {}).get("application/json")
        if answer.body and content:
            _demand(
                misfits(f"{call.method} {path}", content["schema"], _named(answer.json(), renamed), resolve)
            )

    return check


def discovery_answers(*names: str, version: str = "v1") -> AnswerCheck:
    """A check of Google's answers: of the services that these descriptions are of, errors left out.

    Where the bytes of an upload go is an address that Google gives, and in no description.
    """
    tables = [described(name, version) for name in names]

    def check(call: HttpCall, answer: HttpAnswer) -> None:
        for table in tables if "upload_id=" not in call.url else ():
            found = method_of(call, table)
            if found is not None and "response" in found and answer.status < 300 and answer.body:
                resolve = partial(_google, table["schemas"])
                _demand(misfits(found["id"], found["response"], answer.json(), resolve))

    return check


def telegram_answers() -> AnswerCheck:
    """A check of what a bot is told: ``result``, by the types that the method returns."""
    table = read_telegram(str(description("telegram-bot-api.json")))

    def resolve(schema: dict[str, Any]) -> dict[str, Any]:
        return _as_schema(table["types"][schema["$ref"]]) if "$ref" in schema else schema

    def check(call: HttpCall, answer: HttpAnswer) -> None:
        told = answer.json()
        if isinstance(told, dict) and told.get("ok"):
            name = call.url.rpartition("/")[2]
            _demand(misfits(name, _any_of(table["methods"][name]["returns"]), told["result"], resolve))

    return check


def _as_schema(described: dict[str, Any]) -> dict[str, Any]:
    """A type of Telegram's description in the words of the others."""
    if described.get("subtypes"):
        return _any_of(described["subtypes"])
    fields = {one["name"]: _any_of(one["types"]) for one in described.get("fields", ())}
    return {"type": "object", "properties": fields}


def _any_of(kinds: list[str]) -> dict[str, Any]:
    return {"anyOf": [_of_kind(kind) for kind in kinds]}


def _of_kind(kind: str) -> dict[str, Any]:
    if kind.startswith(_ARRAY):
        return {"type": "array", "items": _of_kind(kind.removeprefix(_ARRAY))}
    return {"type": _PLAIN[kind]} if kind in _PLAIN else {"$ref": kind}


def _google(schemas: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schemas[schema["$ref"]] if "$ref" in schema else schema
    return found


def _demand(found: list[str]) -> None:
    assert not found, "; ".join(found)


def _named(value: object, renamed: Callable[[str], str]) -> object:
    if isinstance(value, dict):
        return {renamed(name): _named(one, renamed) for name, one in value.items()}
    return [_named(one, renamed) for one in value] if isinstance(value, list) else value


def misfits(place: str, schema: dict[str, Any], value: object, resolve: Resolve) -> list[str]:
    """What of a value does not fit its schema, each with where it stands; empty when all does."""
    schema = resolve(schema)
    for name in _EITHER:
        if name in schema and not (name == "anyOf" and "allOf" in schema):
            every = [
                misfits(place, {**_rest(schema), **resolve(one)}, value, resolve) for one in schema[name]
            ]
            return min(every, key=len)
    if "allOf" in schema:
        schema = _merged(schema, resolve)
    if value is None and (schema.get("nullable") or not schema.get("type")):
        return []
    kinds = schema.get("type", ())
    kinds = [kinds] if isinstance(kinds, str) else list(kinds)
    allowed = tuple(one for kind in kinds for one in _TYPES[kind])
    if allowed and (not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed)):
        return [f"{place} is {value!r}, not {' or '.join(kinds)}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{place} is {value!r}, none of {schema['enum']}"]
    if isinstance(value, list):
        found = (misfits(f"{place}[]", schema.get("items", {}), one, resolve) for one in value)
        return [one for each in found for one in each]
    return list(_of_object(place, schema, value, resolve)) if isinstance(value, dict) else []


def _of_object(place: str, schema: dict[str, Any], value: dict[str, Any], resolve: Resolve) -> Iterator[str]:
    known, others = schema.get("properties"), schema.get("additionalProperties", False)
    if known is None and not isinstance(others, dict):
        return  # it says nothing of its fields
    for name, one in value.items():
        inner = (known or {}).get(name, others)
        if inner is False:
            yield f"{place} has no field {name}"
        elif isinstance(inner, dict):
            yield from misfits(f"{place}.{name}", inner, one, resolve)


def _rest(schema: dict[str, Any]) -> dict[str, Any]:
    return {name: one for name, one in schema.items() if name not in _EITHER}


def _merged(schema: dict[str, Any], resolve: Resolve) -> dict[str, Any]:
    """Of all the parts at once."""
    whole = {name: one for name, one in schema.items() if name != "allOf"}
    properties = dict(whole.get("properties", {}))
    for part in schema["allOf"]:
        found = resolve(part)
        found = _merged(found, resolve) if "allOf" in found else found
        properties |= found.get("properties", {})
        whole = {**found, **whole}
    return {**whole, "properties": properties} if properties else whole
