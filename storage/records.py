"""Small records as JSON text and back, by the types of their fields: what was written before a field was there has its default."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from planner.domain.options import Options

_T = TypeVar("_T")


def text_of(record: Any) -> str:
    """A frozen record as JSON text; fields that have their default are left out."""
    return json.dumps(_out(record), ensure_ascii=False)


def record_in(kind: type[_T], text: str) -> _T:
    """The record in JSON text. Raises ValueError or TypeError where the text is none of its kind."""
    record: _T = _into(kind, json.loads(text))
    return record


def _out(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_out(one) for one in value]
    if isinstance(value, Options):
        return dict(value)
    if is_dataclass(value):
        told = ((one, getattr(value, one.name)) for one in fields(value))
        return {one.name: _out(held) for one, held in told if held != _default(one)}
    return value


def _default(field: "Field[Any]") -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _into(kind: Any, data: Any) -> Any:
    kind = getattr(kind, "__supertype__", kind)  # an id is a plain string
    origin, inner = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        return None if data is None else _into(next(one for one in inner if one is not NoneType), data)
    if origin is tuple:
        return _items(inner, data)
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type] # a class, not an instance
        return kind(**{name: _into(hints[name], held) for name, held in data.items() if name in hints})  # type: ignore[operator]
    if isinstance(kind, type) and issubclass(kind, datetime | date | time):
        return kind.fromisoformat(data)
    if isinstance(kind, type) and issubclass(kind, Enum | Options):
        return kind(data)
    return data


def _items(inner: Sequence[Any], data: Sequence[Any]) -> tuple[Any, ...]:
    if inner[-1] is Ellipsis:
        return tuple(_into(inner[0], one) for one in data)
    return tuple(_into(kind, one) for kind, one in zip(inner, data, strict=True))
