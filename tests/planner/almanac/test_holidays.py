"""Public holidays and a client's own dates, as one list."""

from datetime import date

from planner.almanac.holidays import Holiday, holidays_between, parts_of
from planner.domain.brief import Brief, DayNature, OwnDate


def names(brief, first, last, language=""):
    return [(f"{one.day:%m-%d}", one.name) for one in holidays_between(brief, first, last, language)]


def test_holidays_of_a_country_and_of_its_part():
    first, last = date(2026, 10, 25), date(2026, 11, 8)
    assert names(Brief(region="DE"), first, last) == []
    assert names(Brief(region="DE", subdivision="BY"), first, last) == [("11-01", "Allerheiligen")]
    assert names(Brief(region="DE", subdivision="TH"), first, last) == [("10-31", "Reformationstag")]


def test_names_are_told_in_a_language_where_there_are_some():
    christmas = date(2026, 12, 25), date(2026, 12, 25)
    assert names(Brief(region="DE"), *christmas, "en") == [("12-25", "Christmas Day")]
    assert names(Brief(region="DE"), *christmas, "en-GB") == [("12-25", "Christmas Day")]
    assert names(Brief(region="DE"), *christmas, "ja") == [("12-25", "Erster Weihnachtstag")]
    assert names(Brief(region="GB"), *christmas) == [("12-25", "Christmas Day")]


def test_own_dates_stand_beside_them_every_year_or_once():
    brief = Brief(
        region="DE",
        own_dates=(
            OwnDate(day=date(2020, 12, 31), name="Stocktaking", nature=DayNature.HOLIDAY, yearly=True),
            OwnDate(day=date(2027, 1, 1), name="Ten years"),
            OwnDate(day=date(2024, 2, 29), name="Leap", yearly=True),
        ),
    )
    assert holidays_between(brief, date(2026, 12, 27), date(2027, 1, 2), "en") == (
        Holiday(date(2026, 12, 31), "Stocktaking", own=True),
        Holiday(date(2027, 1, 1), "New Year's Day"),
        Holiday(date(2027, 1, 1), "Ten years", own=True),
    )
    assert names(brief, date(2027, 2, 1), date(2027, 3, 1)) == []
    assert names(brief, date(2028, 2, 29), date(2028, 2, 29)) == [("02-29", "Leap")]


def test_no_country_a_strange_one_and_a_strange_part():
    year = date(2026, 1, 1), date(2026, 1, 5)
    assert names(Brief(), *year) == []
    assert names(Brief(region="XX"), *year) == []
    assert names(Brief(region="DE", subdivision="XX"), *year) == names(Brief(region="DE"), *year)
    assert len(names(Brief(region="DE"), *year)) == 1


def test_parts_of_a_country_by_name():
    german = parts_of("DE")
    assert ("Bayern", "BY") in german
    assert len(german) == 16
    assert german == tuple(sorted(german))
    assert parts_of("XX") == ()
    assert [code for _, code in parts_of("GB")] == ["ENG", "NIR", "SCT", "WLS"]
