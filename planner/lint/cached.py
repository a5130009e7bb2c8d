"""Findings on one post as plain data, and back. What names another post cannot be kept."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any

from planner.domain.brief import Disclosure
from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.domain.patch import Field, Patch
from planner.domain.times import WallTime
from planner.lint.finding import Finding, Severity
from planner.lint.fix import Assist, Fix, Opens, Safety

_ENUMS: dict[str, type[StrEnum]] = {
    one.__name__: one for one in (Kind, Ask, Disclosure, Field, Safety, Opens)
}
_RECORDS: dict[str, type[Any]] = {one.__name__: one for one in (Fix, Patch, Assist, WallTime)}
_NAMES = {name: tuple(field.name for field in fields(one)) for name, one in _RECORDS.items()}
_HELD = {name: attrgetter(*names) for name, names in _NAMES.items()}
_PLAIN = frozenset({str, int, float, bool, type(None)})
_SEVERITIES = {severity.value: severity for severity in Severity}
_OWN = "post"  # fields of this name hold the id of the post itself, which may be its row number


class Unkeepable(Exception):  # noqa: N818 - no error: it is only not kept
    """A finding that holds more than one post's own."""


def finding_to(one: Finding, entry: PlanEntry) -> list[Any]:
    """A finding on ``entry`` as JSON takes it. Raises Unkeepable."""
    whose = one.network, one.account, one.account_key
    if (
        one.posts != (entry.post,)
        or one.window is not None
        or one.at != entry.instant
        or (one.client, one.client_key) != (entry.client, entry.client_key)
        or (any(whose) and whose != (entry.network, entry.account, entry.account_key))
    ):
        raise Unkeepable
    return [
        one.code,
        one.name,
        one.severity.value,
        one.message,
        bool(one.account_key or one.network or one.account),
        one.blocks,
        one.span,
        one.numbers,
        one.evidence,
        one.set_by,
        one.fingerprint,
    ]


def fixes_to(one: Finding, entry: PlanEntry) -> list[Any]:
    """Its fixes as JSON takes them: apart, since often nobody looks at them. Raises Unkeepable."""
    return [_to(fix, entry) for fix in one.fixes]


def finding_from(row: list[Any], entry: PlanEntry, fixes: Iterable[Any]) -> Finding:
    """The finding that ``finding_to`` made a row of, with what ``fixes_to`` made of its fixes. Raises KeyError, ValueError or TypeError: it is none."""
    code, name, severity, message, of_account, blocks, span, numbers, evidence, set_by, mark = row
    return Finding(
        code=code,
        name=name,
        severity=_SEVERITIES[severity],
        message=message,
        client=entry.client,
        client_key=entry.client_key,
        network=entry.network if of_account else "",
        account=entry.account if of_account else "",
        account_key=entry.account_key if of_account else "",
        blocks=blocks,
        posts=(entry.post,),
        span=tuple(span) if span else None,
        numbers=numbers,
        evidence=tuple(evidence),
        fixes=tuple([_from(fix, entry) for fix in fixes]),
        set_by=set_by,
        fingerprint=mark,
        at=entry.instant,
        about=entry.post,
    )


def _to(value: object, entry: PlanEntry) -> Any:
    """Plain values as they are; others as ["what", ...]."""
    if type(value) in _PLAIN:
        return value
    if type(value) is tuple:
        return ["", *(_to(one, entry) for one in value)]
    kind = type(value).__name__
    if isinstance(value, StrEnum) and _ENUMS.get(kind) is type(value):
        return [kind, value.value]
    if type(value) in {date, datetime}:
        return [kind, value.isoformat()]  # type: ignore[attr-defined]
    if _RECORDS.get(kind) is not type(value):
        raise Unkeepable
    told: list[Any] = [kind]
    for name, held in zip(_NAMES[kind], _HELD[kind](value), strict=True):
        if name == _OWN:
            if held not in {"", entry.post}:
                raise Unkeepable
            told.append(bool(held))
        else:
            told.append(held if type(held) in _PLAIN else _to(held, entry))
    return told


def _from(told: Any, entry: PlanEntry) -> Any:
    if not isinstance(told, list):
        return told
    kind, *rest = told
    if not kind:
        return tuple([_from(one, entry) for one in rest])
    if kind in _ENUMS:
        return _ENUMS[kind](rest[0])
    if kind in {"date", "datetime"}:
        return (date if kind == "date" else datetime).fromisoformat(rest[0])
    names = _NAMES[kind]
    values = [
        (entry.post if held else "") if name == _OWN else _from(held, entry)
        for name, held in zip(names, rest, strict=True)
    ]
    return _RECORDS[kind](**dict(zip(names, values, strict=True)))
