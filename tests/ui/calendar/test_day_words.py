"""Names of days and the order of a date, as locales have them."""

from datetime import date, datetime

import pytest

from tests.ui.calendar.locales import locale
from ui.naming import naming
from ui.views.calendar import dates

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("name", "spoken", "long", "short", "first"),
    [
        ("C", "Tuesday 24 November", "Tue 24 November", "Tue 24 Nov", "1 Nov"),
        ("en_GB", "Tuesday 24 November", "Tue 24 November", "Tue 24 Nov", "1 Nov"),
        ("en_US", "Tuesday, November 24", "Tue, November 24", "Tue, Nov 24", "Nov 1"),
        ("de_DE", "Dienstag, 24. November", "Di, 24. November", "Di, 24. Nov", "1. Nov"),
        ("es_ES", "martes, 24 de noviembre", "mar, 24 de noviembre", "mar, 24 de nov", "1 de nov"),
        ("ja_JP", "11月24日火曜日", "11月24日火", "11月24日火", "11月1日"),
    ],
)
def test_a_date_has_the_names_and_the_order_of_the_locale(name, spoken, long, short, first):
    with locale(name):
        assert dates.spoken_day(TUESDAY) == spoken
        assert dates.long_day(TUESDAY) == long
        assert dates.short_day(TUESDAY) == short
        assert dates.day_of_month(date(2026, 11, 1)) == first


@pytest.mark.parametrize(
    ("name", "whole", "plain"),
    [
        ("C", "Tue 24 Nov 2026", "24 Nov 2026"),
        ("en_US", "Tue, Nov 24, 2026", "Nov 24, 2026"),
        ("de_DE", "Di, 24. Nov 2026", "24. Nov 2026"),
        ("ja_JP", "2026年11月24日火", "2026年11月24日"),
    ],
)
def test_a_date_with_its_year(name, whole, plain):
    with locale(name):
        assert naming().short_day_and_year(TUESDAY) == whole
        assert naming().day_and_year(TUESDAY) == plain


def test_a_week_is_named_by_its_ends_in_the_order_of_the_locale():
    ends = (date(2026, 10, 12), date(2026, 10, 18))
    over = (date(2026, 9, 28), date(2026, 10, 4))
    with locale("en_US"):
        assert (dates.days_from_to(*ends), dates.days_from_to(*over)) == ("October 12–18", "Sep 28 – Oct 4")
        assert dates.widest_days() == "September 20–28"
    with locale("de_DE"):
        assert dates.days_from_to(*over) == "28. Sep – 4. Okt"


def test_halves_of_the_day_are_called_as_the_locale_does():
    noon = datetime(2026, 10, 14, 12, 30)
    with locale("en_US"):
        assert dates.time_words(noon, half_days=True) == "12:30 pm"
    with locale("es_US"):
        assert dates.time_words(noon, half_days=True) == "12:30 p.m."


def test_a_locale_is_asked_once():
    with locale("de_DE"):
        assert naming() is naming()
        assert naming().weekdays == ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
    with locale("en_US"):
        assert naming().weekdays[0] == "Mon"
