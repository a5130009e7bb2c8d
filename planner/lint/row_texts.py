"""Many small values as one line of JSON that is taken apart without being understood.

Of a client's thousand findings a dozen change from run to run: the text of the others goes from one run's bytes into
the next one's as it is.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

_APART = "\t"  # JSON writes it otherwise
_MARK = "\0"  # no cell of a plan holds it
_BETWEEN = (
    ',"\\u0000",'  # the mark as an item; inside of a string there would be a backslash before the quotes
)

_READER = json.JSONDecoder()
_WRITER = json.JSONEncoder(separators=(",", ":"), check_circular=False)


def text_of(value: Any) -> str:
    """One value as ASCII without a tab or line end."""
    return _WRITER.encode(value)


def texts_of(values: Iterable[Any]) -> list[str]:
    """The texts of many values, none of which holds a zero byte alone; at once, which takes half as long."""
    every = [item for value in values for item in (value, _MARK)]
    return _WRITER.encode(every)[1 : -len(_BETWEEN)].split(_BETWEEN) if every else []


def value_of(text: str) -> Any:
    """What a text says, read as ``json.loads`` does, without its search for white space. Raises ValueError."""
    value, end = _READER.raw_decode(text)
    if end != len(text):
        raise ValueError
    return value


def values_of(texts: Sequence[str]) -> list[Any]:
    """What texts say. Raises ValueError: one of them says nothing, or more than one thing."""
    values: list[Any] = value_of(f"[{','.join(texts)}]")
    if len(values) != len(texts):
        raise ValueError
    return values


def together(texts: Iterable[str]) -> str:
    """Texts as one line."""
    return _APART.join(texts)


def apart(line: str) -> list[str]:
    """The texts of a line."""
    return line.split(_APART) if line else []
