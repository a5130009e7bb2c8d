"""Days in German words, while English ones are still understood."""

from datetime import date, time

import pytest

from tests.ui.german import german
from ui.palette.dates import Place, place_in

TODAY = date(2026, 10, 14)  # a Wednesday


@pytest.fixture(autouse=True)
def spoken():
    with german():
        yield


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("heute", date(2026, 10, 14)),
        ("Morgen", date(2026, 10, 15)),
        ("übermorgen", date(2026, 10, 16)),
        ("uebermorgen", date(2026, 10, 16)),
        ("vorgestern", date(2026, 10, 12)),
        ("Freitag", date(2026, 10, 16)),
        ("fr", date(2026, 10, 16)),
        ("Fr.", date(2026, 10, 16)),
        ("Donn", date(2026, 10, 15)),
        ("am Freitag", date(2026, 10, 16)),
        ("nächsten Dienstag", date(2026, 10, 20)),
        ("letzten Montag", date(2026, 10, 5)),
        ("nächste Woche", date(2026, 10, 19)),
        ("in 3 Tagen", date(2026, 10, 17)),
        ("in einer Woche", date(2026, 10, 21)),
        ("vor 2 Wochen", date(2026, 9, 30)),
        ("24.11.", date(2026, 11, 24)),
        ("24. November", date(2026, 11, 24)),
        ("Di, 24.11.", date(2026, 11, 24)),
        ("1. März 2027", date(2027, 3, 1)),
        ("Fr 16. Okt.", date(2026, 10, 16)),
        ("tomorrow", date(2026, 10, 15)),
        ("next friday", date(2026, 10, 23)),
        ("12 dec", date(2026, 12, 12)),
    ],
)
def test_days(words, day):
    assert place_in(words, TODAY) == Place(day)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Mai", date(2027, 5, 1)),
        ("Dezember", date(2026, 12, 1)),
        ("märz 2027", date(2027, 3, 1)),
        ("nächsten Monat", date(2026, 11, 1)),
        ("may", date(2027, 5, 1)),
    ],
)
def test_months(words, first):
    assert place_in(words, TODAY) == Place(first, month_only=True)


@pytest.mark.parametrize(
    ("words", "day", "at"),
    [
        ("morgen 14 Uhr", date(2026, 10, 15), time(14)),
        ("Freitag um 9:30", date(2026, 10, 16), time(9, 30)),
        ("fr 9:30 Uhr", date(2026, 10, 16), time(9, 30)),
        ("24.11. 18.30 Uhr", date(2026, 11, 24), time(18, 30)),
        ("übermorgen gegen 8", date(2026, 10, 16), time(8)),
        ("14 Uhr 15", date(2026, 10, 14), time(14, 15)),
        ("fri 9:30", date(2026, 10, 16), time(9, 30)),
    ],
)
def test_times(words, day, at):
    assert place_in(words, TODAY) == Place(day, at=at)


@pytest.mark.parametrize("words", ["m", "nächste", "24 Uhr", "31. Februar", "in Tagen", "Brot um halb"])
def test_no_days(words):
    assert place_in(words, TODAY) is None
