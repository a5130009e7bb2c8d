"""Public holidays by country and part of it, from the rules of the ``holidays`` library; nothing is asked online."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from planner.domain.brief import Brief

_CODE_SIZES = range(1, 4)  # parts of countries as ISO 3166-2 has them; longer ones are towns


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday, or a day of the client's own calendar; ``own`` tells which."""

    day: date
    name: str
    own: bool = False


def holidays_between(brief: Brief, first: date, last: date, language: str = "") -> tuple[Holiday, ...]:
    """The days that a client's calendar names, from ``first`` to ``last`` (both included), in order.

    Those of its country, in the part of it that the client told, then its own dates. A country that the library does
    not know has none.

    Args:
        brief: of the client: its country, part and own dates.
        first: the first day shown.
        last: the last day shown.
        language: BCP-47 code for the names; "" or one there are no names in: the country's own.
    """
    public = [
        Holiday(day, name)
        for year in range(first.year, last.year + 1)
        for day, name in _of_year(brief.region, brief.subdivision, year, language)
        if first <= day <= last
    ]
    own = [
        Holiday(day, one.name, own=True)
        for one in brief.own_dates
        for day in (
            [_in_year(one.day, year) for year in range(first.year, last.year + 1)]
            if one.yearly
            else [one.day]
        )
        if day is not None and first <= day <= last and one.falls_on(day)
    ]
    return tuple(sorted([*public, *own], key=lambda one: (one.day, one.own)))


@lru_cache(maxsize=64)
def parts_of(country: str) -> tuple[tuple[str, str], ...]:
    """The parts of a country with holidays of their own: (name, code), by name."""
    if not country:
        return ()
    import holidays  # loads in a twentieth of a second, and only where a country is told

    if country not in holidays.list_supported_countries(include_aliases=False):
        return ()
    kind = getattr(holidays, holidays.country_holidays(country).__class__.__name__)
    names = {code: name for name, code in getattr(kind, "subdivisions_aliases", {}).items()}
    codes = [code for code in kind.subdivisions if len(code) in _CODE_SIZES]
    return tuple(sorted((names.get(code, code), code) for code in codes))


@lru_cache(maxsize=256)
def _of_year(country: str, part: str, year: int, language: str) -> Sequence[tuple[date, str]]:
    if not country:
        return ()
    import holidays

    try:
        found = holidays.country_holidays(
            country,
            subdiv=part or None,
            years=year,
            language=_language(country, language),
        )
    except NotImplementedError:  # the country, or that part of it, is not among those it knows
        if part:
            return _of_year(country, "", year, language)
        return ()
    return tuple(sorted(found.items()))


def _language(country: str, wanted: str) -> str | None:
    """The library's name of a language that it has for the country, else of the country's own; None: it has none.

    Without a name the library would take the machine's.
    """
    import holidays

    found = holidays.country_holidays(country)
    whole = wanted.replace("-", "_")
    base = whole.split("_")[0]
    same = [one for one in found.supported_languages if one == whole]
    near = [one for one in found.supported_languages if one.split("_")[0] == base]
    return next(iter([*same, *near]), found.default_language)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None
