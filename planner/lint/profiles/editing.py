"""Changes single settings in a file and leaves everything else as it was written, comments included."""

from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

from planner.lint.profiles.layers import EVERYWHERE, Scope
from planner.lint.profiles.places import WORKSPACE_FILE
from planner.lint.profiles.reading import read_profile
from planner.lint.rule import OptionValue, Rule

Value: TypeAlias = OptionValue | str | bool | date
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One setting that is to be another, or to go.

    Attributes:
        key: of the layer ("preset", "until", "select", "ignore") or of a rule ("warn", "severity").
        value: exact shares as Fraction; a severity by its word; None: the setting goes.
        rule: code; "" for a key of the layer. place: where it holds; EVERYWHERE: the workspace.
    """

    key: str
    value: Value | None
    rule: str = ""
    place: Scope = EVERYWHERE


def edit_profile(
    data: bytes, changes: Iterable[Change], name: str = WORKSPACE_FILE, *, own: Iterable[Rule] = ()
) -> bytes:
    """The settings file with the changes made: all of them, or an error and none.

    Args:
        data: the file as it is, empty for a new one. Order, comments, line ends and byte-order mark stay.
        changes: in order; the later one wins.
        name: of the file, for sentences.
        own: as for ``read_profile``.

    Raises:
        Mistakes: (a UserError) the file was wrong before, or would be after.
    """
    import tomlkit

    own = tuple(own)
    read_profile(data, name, own=own)
    mark = _MARK if data.startswith(_MARK) else b""
    text = data.removeprefix(_MARK).decode("utf-8")
    ends = "\r\n" if "\r\n" in text else "\n"
    document = tomlkit.parse(text.replace("\r\n", "\n"))
    for change in changes:
        _apply(document, change)
    edited = mark + document.as_string().replace("\n", ends).encode("utf-8")
    read_profile(edited, name, own=own)
    return edited


def _apply(document: MutableMapping[str, Any], change: Change) -> None:
    path = [*_place(change.place), *(("rules", change.rule) if change.rule else ())]
    if change.value is None:
        _remove(document, path, change.key)
        return
    import tomlkit

    here = document
    for number, word in enumerate(path):
        key = _spelled(here, word)
        if key is None:
            last = number == len(path) - 1
            here[word] = tomlkit.table(is_super_table=not last)
            key = word
        here = here[key]
    here[_spelled(here, change.key) or change.key] = _written(change.value)


def _remove(document: MutableMapping[str, Any], path: list[str], key: str) -> None:
    """Take a setting out, and the tables that hold nothing more then."""
    tables = [document]
    keys: list[str] = []
    for word in path:
        found = _spelled(tables[-1], word)
        if found is None:
            return
        keys.append(found)
        tables.append(tables[-1][found])
    there = _spelled(tables[-1], key)
    if there is None:
        return
    del tables[-1][there]
    while keys and not tables.pop():
        del tables[-1][keys.pop()]


def _place(place: Scope) -> list[str]:
    """The tables that a place stands for, from the top of the file."""
    if place.post:
        return ["post", place.post]
    if place.campaign:
        return ["campaign", place.campaign]
    path = ["client", place.client] if place.client else []
    if place.account:
        return [*path, "account", f"{place.network} {place.account}"]
    return [*path, "network", place.network] if place.network else path


def _spelled(table: MutableMapping[str, Any], word: str) -> str | None:
    """The key as the file spells it, whatever the case; None when it is not there."""
    wanted = word.strip().casefold()
    return next((key for key in table if key.strip().casefold() == wanted), None)


def _written(value: Value) -> Any:
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else str(value)
    return list(value) if isinstance(value, tuple) else value
