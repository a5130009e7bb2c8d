"""Reads values out of a server's JSON without trusting its shape."""

from collections.abc import Mapping
from datetime import UTC, datetime


def at(value: object, *path: str | int) -> object:
    """The value at ``path`` inside objects and lists, None where the path leads nowhere."""
    for key in path:
        if isinstance(key, str) and isinstance(value, Mapping):
            value = value.get(key)
        elif isinstance(key, int) and isinstance(value, list) and -len(value) <= key < len(value):
            value = value[key]
        else:
            return None
    return value


def text_at(value: object, *path: str | int) -> str:
    """The text at ``path``; a number as text (ids come as both); else ""."""
    found = at(value, *path)
    if isinstance(found, str):
        return found
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else ""


def address_at(value: object, *path: str | int) -> str:
    """The web address at ``path``, "" when it is none: a server must not make the person open a file."""
    found = text_at(value, *path)
    return found if found.startswith(("https://", "http://")) and found.isprintable() else ""


def number_at(value: object, *path: str | int) -> int:
    """The whole number at ``path``, 0 when there is none."""
    found = at(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def list_at(value: object, *path: str | int) -> list[object]:
    """The list at ``path``, empty when there is none."""
    found = at(value, *path)
    return found if isinstance(found, list) else []


def moment_at(value: object, *path: str | int) -> datetime | None:
    """The ISO 8601 time at ``path`` as aware UTC, None when there is none."""
    found = text_at(value, *path)
    try:
        moment = datetime.fromisoformat(found)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # OverflowError: at the very ends of the calendar
        return None


def iso(moment: datetime) -> str:
    """An aware time as networks write it: ``2026-11-21T12:00:00.000Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
