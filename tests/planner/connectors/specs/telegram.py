"""Checks calls of a bot against the description of Telegram's methods: names, types, what is required."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from planner.ports.http import HttpCall
from tests.planner.connectors.specs import Check, description

_ARRAY = "Array of "
_PLAIN = {"Integer": int, "Float": (int, float), "Boolean": bool, "String": str, "True": bool}


def telegram() -> Check:
    """A check of every call of a method."""
    table = read(str(description("telegram-bot-api.json")))

    def check(call: HttpCall) -> None:
        name = call.url.rpartition("/")[2]
        assert name in table["methods"], f"Telegram has no method {name}"
        files = call.files or {}
        given: dict[str, Any] = dict(call.json) if isinstance(call.json, dict) else {}
        given |= {key: _read_field(value) for key, value in (call.form or {}).items()}
        _Checker(table, set(files)).fields(name, table["methods"][name].get("fields", []), given)
        used = json.dumps(given)
        assert all(f"attach://{file}" in used for file in files), f"{name}: a file that nothing names"

    return check


@lru_cache(maxsize=1)
def read(path: str) -> dict[str, Any]:
    """The description as it is written."""
    table: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return table


def _read_field(value: str) -> object:
    """A field of a form: everything but a text is JSON there."""
    try:
        return json.loads(value)
    except ValueError:
        return value


class _Checker:
    def __init__(self, table: dict[str, Any], files: set[str]) -> None:
        self._types = table["types"]
        self._files = files

    def fields(self, place: str, described: list[dict[str, Any]], given: dict[str, Any]) -> None:
        known = {one["name"]: one for one in described}
        assert set(given) <= set(known), f"{place}: no such field {set(given) - set(known)}"
        for name, one in known.items():
            if name in given:
                assert any(self._fits(given[name], kind) for kind in one["types"]), (
                    f"{place}.{name}: {given[name]!r} is none of {one['types']}"
                )
            else:
                assert not one["required"], f"{place}.{name} is missing"

    def _fits(self, value: object, kind: str) -> bool:
        if kind.startswith(_ARRAY):
            inner = kind.removeprefix(_ARRAY)
            return isinstance(value, list) and all(self._fits(one, inner) for one in value)
        if kind == "InputFile":
            return isinstance(value, str) and value.removeprefix("attach://") in self._files
        if kind in _PLAIN:
            return isinstance(value, _PLAIN[kind]) and (
                kind in {"Boolean", "True"} or not isinstance(value, bool)
            )
        described = self._types[kind]
        if described.get("subtypes"):
            return any(self._fits(value, one) for one in described["subtypes"])
        return isinstance(value, dict) and self._is_one(value, kind, described)

    def _is_one(self, value: dict[str, Any], kind: str, described: dict[str, Any]) -> bool:
        try:
            self.fields(kind, described.get("fields", []), value)
        except AssertionError:
            return False
        return True
