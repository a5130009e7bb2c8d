"""Days in the words: what contradicts the calendar, and the many that do not."""

import pytest

from planner.lint.fix import Safety
from tests.planner.lint.rules.checked import after, fixes, found, post, says

SATURDAY = "2026-11-28 09:00"
QUIET = [
    "Every Friday we bake rye.",
    "Friday as usual from six.",
    "Black Friday is over, and so are we.",
    "Black Friday 23 November to 30 November.",
    "Closed since Monday.",
    "Last Friday we had no power.",
    "Order by 18 December.",
    "This Friday a man bought two pretzels.",
    "Friday to Sunday 27-29 November.",
    "Friday and Saturday 27 and 28 November",
    "Fr-So 27.11. bis 29.11.",
    "Open today, Friday and Saturday too.",
    "If today is Friday, I am a croissant.",
    "Is today Friday?",
    "It feels like today is Monday.",
    "Guten Morgen, Freitag!",
    "Jeden Freitag, 6 Uhr.",
    "Today's Friday bread is rye.",
    "Freitag morgen gab es Streuselkuchen.",
    "On Thursday 27 November 1952 the oven was lit.",
    "Today, 9 November 1989, in our street.",
    "3/4 of the flour and 28/11 on the box",
    "Sun 29 Nov, Sat 28 Nov",
    "Price 27.11 EUR on Friday",
    "Saturday 28 November, today!",
    "Heute, Samstag, 28.11., bis 18 Uhr.",
    "Morgen, Sonntag, ab acht.",
    "We met on 20 November to talk about bread.",
    "See you on 5 December.",
    "Visit us from 20 November to 24 December.",
    "Today is Friday and Saturday in one.",
]
WRONG = [
    ("Friday 28 November", "“Friday 28 November”: 28 Nov 2026 is a Saturday."),
    ("Fri, Nov 28th", "“Fri, Nov 28th”: 28 Nov 2026 is a Saturday."),
    ("Am Donnerstag, den 24. Dezember 2027", "“Donnerstag, den 24. Dezember 2027”: 24 Dec 2027 is a Friday."),
    ("Fr. 29.11.", "“Fr. 29.11.”: 29 Nov 2026 is a Sunday."),
    ("Open 29 November (Monday)", "“29 November (Monday)”: 29 Nov 2026 is a Sunday."),
    ("Two for one this Friday.", "“this Friday”: it goes out on Saturday, 28 Nov 2026, the day after."),
    ("Nur diesen Freitag.", "“diesen Freitag”: it goes out on Saturday, 28 Nov 2026, the day after."),
    ("Open today, Friday.", "“today, Friday”: that is Saturday, 28 Nov 2026."),
    ("Today is Friday!", "“Today is Friday”: that is Saturday, 28 Nov 2026."),
    ("Today is Friday and we bake.", "“Today is Friday”: that is Saturday, 28 Nov 2026."),
    ("Heute ist Freitag und wir backen.", "“Heute ist Freitag”: that is Saturday, 28 Nov 2026."),
    ("Heute, 27.11., Brot.", "“Heute, 27.11.”: that is Saturday, 28 Nov 2026."),
    ("Wir öffnen morgen, Freitag.", "“morgen, Freitag”: tomorrow is Sunday, 29 Nov 2026."),
    ("27 November (today)", "“27 November (today)”: that is Saturday, 28 Nov 2026."),
    ("Join us on 27 November 🥖", "“Join us on 27 November”: it goes out on 28 Nov 2026, 1 day later."),
]


@pytest.mark.parametrize("text", QUIET)
def test_what_can_be_meant_otherwise_is_left_alone(text: str) -> None:
    assert says("TIM006", post(text, SATURDAY)) == ""


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_what_cannot_be_right_is_said(text: str, message: str) -> None:
    assert says("TIM006", post(text, SATURDAY)) == message


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("2026-12-03 12:00", "We close at 14:00 this Thursday."),
        ("2026-11-30 12:00", "This Sunday: open oven."),
        ("2026-11-29 12:00", "This Saturday: open oven."),
        ("2026-11-24 12:00", "This Friday: open oven."),
    ],
)
def test_this_day_is_still_to_come(when: str, text: str) -> None:
    assert not found("TIM006", post(text, when))


def test_the_day_is_the_one_on_the_posts_own_wall() -> None:
    text = "Open today, Friday."
    assert not found("TIM006", post(text, "2026-11-27 23:30", "America/New_York"))
    assert found("TIM006", post(text, "2026-11-28 00:30", "Asia/Beirut"))
    assert not found("TIM006", post("Today, 30 December.", "2011-12-30 12:00", "Pacific/Apia"))


def test_a_date_next_year_without_its_year_is_right_in_either_year() -> None:
    assert not found("TIM006", post("Saturday 5 June", SATURDAY))
    assert found("TIM006", post("Monday 5 June", SATURDAY))


def test_each_fix_clears_it() -> None:
    for text in ("Friday 28 November", "FRIDAY 28 NOVEMBER", "Am Freitag, den 28.11.", "Today is Friday!"):
        one = post(text, SATURDAY)
        [finding] = found("TIM006", one)
        for fix in fixes(finding, Safety.UNSAFE):
            assert not found("TIM006", after(one, fix)), fix.title
    [finding] = found("TIM006", post("Friday 28 November", SATURDAY))
    assert [fix.title for fix in finding.fixes] == ["Write Saturday", "Write 27 Nov", "Change the words"]
    [finding] = found("TIM006", post("Only this Friday.", SATURDAY))
    assert [fix.title for fix in finding.fixes] == ["Move to 27 Nov, 09:00", "Change the words"]
    assert not found("TIM006", after(post("Only this Friday.", SATURDAY), finding.fixes[0]))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("15 % off until 24 December.", "Goes out 3 days after “until 24 December”, on 27 Dec 2026."),
        ("15 % auf alles bis 24.12.", "Goes out 3 days after “bis 24.12.”, on 27 Dec 2026."),
        ("Order your cake by Dec 26.", "Goes out 1 day after “Order your cake by Dec 26”, on 27 Dec 2026."),
        ("Offer ends 20 December 2026", "Goes out 7 days after “ends 20 December 2026”, on 27 Dec 2026."),
        ("Order until 24.12.2026 and save.", "Goes out 3 days after “until 24.12.2026”, on 27 Dec 2026."),
        ("Only until 26 December – order.", "Goes out 1 day after “until 26 December”, on 27 Dec 2026."),
        ("Until 24 December and 28 December", ""),
        ("Until 24 December and on Monday", ""),
        ("Bis 24.12. und am 28.12.", ""),
        ("Offer until 27 December", ""),
        ("Offer until 3 January", ""),
        ("We were open until 24 December.", ""),
        ("Closed until 26 December, back on the 28th.", ""),
        ("Not until 24 December.", ""),
        ("Montag bis Freitag, 21.12. - 25.12.", ""),
        ("Our offer ends Sunday.", ""),
        ("Until 24 December 1989 nobody knew.", ""),
        ("From 6 to 12 on 24 December", ""),
    ],
)
def test_after_the_end_that_the_words_name(text: str, message: str) -> None:
    assert says("TIM007", post(text, "2026-12-27 09:00")) == message


def test_after_the_declared_deadline_by_the_minute() -> None:
    deadline = post(when="2026-12-18 18:00").when
    assert not found("TIM007", post(when="2026-12-18 18:00", deadline=deadline))
    late = post(when="2026-12-18 18:20", deadline=deadline)
    [finding] = found("TIM007", late)
    assert finding.message == "Goes out 20 minutes after its deadline, 18 Dec 2026, 18:00."
    assert finding.severity == "error"
    assert not finding.blocks
    [move] = fixes(finding, Safety.UNSAFE)
    assert move.title == "Move to 17 Dec, 18:20"
    assert not found("TIM007", after(late, move))


def test_a_deadline_in_another_zone_and_over_a_clock_change() -> None:
    overlap = post(when="2027-10-31 02:30").when
    assert not found("TIM007", post(when="2027-10-31 01:30", zone="Europe/London", deadline=overlap, fold=0))
    assert found("TIM007", post(when="2027-10-31 03:00", deadline=overlap))
