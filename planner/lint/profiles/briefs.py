"""What a settings file says of a client beside rules, for plans that are read from a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.errors import UserError
from planner.domain.times import zone_of
from planner.languages import tr
from planner.lint.mistakes import nearest
from planner.lint.profiles.fields import Fields
from planner.lint.profiles.lines import Path

_MOST_A_WEEK = 200
_LISTS = {
    "denied-words": "denied_words",
    "own-domains": "own_domains",
    "own-hashtags": "own_hashtags",
    "may-name": "may_name",
}
KEYS = (
    "region",
    "audience-zone",
    "quiet-hours",
    "posts-per-week",
    "own-dates",
    "counts-from",
    *_LISTS,
)
"""The keys of a brief."""
DATE_KEYS = ("day", "name", "nature", "yearly")
"""The keys of one of its own dates."""


def read_brief(value: Any, path: Path, fields: Fields) -> Brief:
    """A client's brief; mistakes are noted in ``fields``."""
    table = fields.table(value, path, KEYS)
    told: dict[str, Any] = {}
    for key, name in _LISTS.items():
        if key in table and (words := fields.words(table[key], (*path, key))) is not None:
            told[name] = tuple(word.strip().lstrip("#") for word in words if word.strip())
    readers: dict[str, Callable[[Any, Path, Fields], dict[str, Any]]] = {
        "region": _region,
        "audience-zone": _zone,
        "quiet-hours": _quiet,
        "posts-per-week": _weekly,
        "own-dates": _dates,
    }
    for key, read in readers.items():
        if key in table:
            told.update(read(table[key], (*path, key), fields))
    brief = Brief(**told)
    if "counts-from" in table:
        from_when = _instant(table["counts-from"], (*path, "counts-from"), fields, brief.audience_zone)
        brief = replace(brief, counts_from=from_when)
    return brief


def counted_from(brief: Brief, day: date, zone: str = "") -> Brief:
    """The brief with "count from today": posts before ``day`` are left out of every mix.

    Args:
        brief: as it was.
        day: the first day that counts.
        zone: IANA zone in which the day begins; "": the audience's, else UTC.
    """
    name = zone or brief.audience_zone
    midnight = datetime.combine(day, time(), tzinfo=zone_of(name) if name else UTC)
    return replace(brief, counts_from=midnight.astimezone(UTC))


def _region(value: Any, path: Path, fields: Fields) -> dict[str, Any]:
    word = fields.text(value, path)
    if word is None:
        return {}
    if len(word) != 2 or not word.isascii() or not word.isalpha():  # noqa: PLR2004 - ISO 3166 alpha-2
        fields.wrong(path, tr("“{word}” is no country code; two letters are needed, as DE or GB", word=word))
        return {}
    return {"region": word.upper()}


def _zone(value: Any, path: Path, fields: Fields) -> dict[str, Any]:
    word = fields.text(value, path)
    if word is None:
        return {}
    try:
        zone_of(word)
    except UserError:
        from zoneinfo import available_timezones

        near = nearest(word, sorted(available_timezones()))
        fields.wrong(path, tr("there is no time zone “{word}”", word=word) + near)
        return {}
    return {"audience_zone": word}


def _quiet(value: Any, path: Path, fields: Fields) -> dict[str, Any]:
    word = fields.text(value, path)
    if word is None:
        return {}
    first, dash, last = word.replace("–", "-").partition("-")
    if not dash:
        fields.wrong(path, tr("“{word}” is no span of time; write it as 22:00-07:00", word=word))
        return {}
    begins, ends = fields.clock(first, path), fields.clock(last, path)
    return {} if begins is None or ends is None else {"quiet_from": begins, "quiet_to": ends}


def _weekly(value: Any, path: Path, fields: Fields) -> dict[str, Any]:
    number = fields.whole(value, path, 0, _MOST_A_WEEK)
    return {} if number is None else {"posts_per_week": number}


def _dates(value: Any, path: Path, fields: Fields) -> dict[str, Any]:
    if not isinstance(value, list):
        fields.wrong(path, tr('a list of days is needed, as [{ day = 2026-11-11, name = "St Martin" }]'))
        return {}
    found = (_own_date(one, (*path, number), fields) for number, one in enumerate(value))
    return {"own_dates": tuple(sorted((one for one in found if one), key=lambda one: one.day))}


def _own_date(value: Any, path: Path, fields: Fields) -> OwnDate | None:
    table = fields.table(value, path, DATE_KEYS)
    if not isinstance(value, dict):
        return None
    day = fields.day(table.get("day"), (*path, "day"))
    name = fields.text(table.get("name"), (*path, "name"))
    yearly = fields.truth(table.get("yearly", False), (*path, "yearly"))
    nature = str(table.get("nature", DayNature.EVENT.value)).casefold()
    natures = [one.value for one in DayNature]
    if nature not in natures:
        said = tr("“{nature}” is no nature of a day", nature=nature)
        fields.wrong((*path, "nature"), said + nearest(nature, natures))
        return None
    if day is None or name is None:
        return None
    return OwnDate(day=day, name=name, nature=DayNature(nature), yearly=bool(yearly))


def _instant(value: Any, path: Path, fields: Fields, zone: str) -> datetime | None:
    if isinstance(value, datetime):
        there = value if value.tzinfo else value.replace(tzinfo=zone_of(zone) if zone else UTC)
        return there.astimezone(UTC)
    day = fields.day(value, path)
    return counted_from(Brief(audience_zone=zone), day).counts_from if day else None
