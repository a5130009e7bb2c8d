"""Rows become days and chips, in the right zone."""

from datetime import UTC, date, datetime

import pytest

from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import HeldReason, PublicationState
from tests.ui.calendar.rows import rows
from ui.views.calendar.state import ChipState, build_month

_P = PublicationState
NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
OCTOBER = date(2026, 10, 1)


def month(all_rows, zone="Europe/London", **options):
    return build_month(all_rows, OCTOBER, zone, NOW, **options)


def day(state, when):
    return state.days[state.index_of(when)]


def test_accounts_of_a_post_at_one_time_are_one_chip():
    state = month(rows("p", "2026-10-14 18:30", networks=("facebook", "instagram", "mastodon")))
    (chip,) = day(state, date(2026, 10, 14)).chips
    assert chip.time == "18:30"
    assert chip.networks == ("facebook", "instagram", "mastodon")
    assert len(chip.publication_ids) == 3
    assert (state.posts, state.shown, state.own_posts) == (1, 1, 1)


def test_an_account_with_its_own_time_is_a_chip_of_its_own():
    own = rows("p", "2026-10-15 09:00", networks=("mastodon",))
    state = month(rows("p", "2026-10-14 18:30", networks=("facebook",)) + own)
    assert [len(day(state, date(2026, 10, number)).chips) for number in (14, 15)] == [1, 1]
    assert state.posts == 1


def test_chips_lie_in_order_of_time():
    many = rows("b", "2026-10-14 18:30") + rows("a", "2026-10-14 08:00") + rows("c", "2026-10-14 12:00")
    assert [chip.post_id for chip in day(month(many), date(2026, 10, 14)).chips] == ["a", "c", "b"]


@pytest.mark.parametrize(
    ("states", "combined"),
    [
        ((_P.PUBLISHED, _P.PUBLISHED), ChipState.PUBLISHED),
        ((_P.PUBLISHED, _P.UNCONFIRMED), ChipState.UNCONFIRMED),
        ((_P.PUBLISHED, _P.REFUSED), ChipState.FAILED),
        ((_P.PLANNED, _P.HELD), ChipState.HELD),
        ((_P.PUBLISHED, _P.PLANNED), ChipState.SCHEDULED),
        ((_P.SENDING, _P.PLANNED), ChipState.SENDING),
        ((_P.CLAIMED,), ChipState.SENDING),
        ((_P.THROTTLED,), ChipState.SCHEDULED),
        ((_P.MISSED, _P.PLANNED), ChipState.MISSED),
        ((_P.DRAFT,), ChipState.DRAFT),
        ((_P.DONE_BY_HAND, _P.PUBLISHED), ChipState.PUBLISHED),
        ((_P.DONE_BY_HAND,), ChipState.BY_HAND),
        ((_P.HISTORY,), ChipState.HISTORY),
        ((_P.CANCELLED,), ChipState.CANCELLED),
    ],
)
def test_the_state_that_needs_you_most_is_the_chips(states, combined):
    parts = []
    for number, state in enumerate(states):
        parts += rows("p", "2026-10-14 18:30", networks=(f"n{number}",), state=state)
    (chip,) = day(month(parts), date(2026, 10, 14)).chips
    assert chip.state is combined


def test_every_publication_state_has_a_chip_state():
    for state in PublicationState:
        (chip,) = day(month(rows("p", "2026-10-14 18:30", state=state)), date(2026, 10, 14)).chips
        assert chip.state in ChipState


def test_a_post_without_accounts_is_a_draft_or_holds():
    draft = rows("d", "2026-10-14 08:00", networks=(), stage=Stage.DRAFT)
    waiting = rows("s", "2026-10-14 09:00", networks=(), stage=Stage.SCHEDULED)
    first, second = day(month(draft + waiting), date(2026, 10, 14)).chips
    assert (first.state, second.state) == (ChipState.DRAFT, ChipState.HELD)
    assert second.note == "goes to no account yet"
    assert first.movable


def test_a_held_chip_says_why():
    held = rows("p", "2026-10-14 08:00", state=_P.HELD, held=HeldReason.NOT_CONNECTED)
    (chip,) = day(month(held), date(2026, 10, 14)).chips
    assert chip.note == "not connected"


def test_only_what_may_still_change_can_move():
    out = rows("a", "2026-10-13 08:00", state=_P.PUBLISHED)
    flying = rows("b", "2026-10-13 09:00", state=_P.SENDING)
    partly = rows("c", "2026-10-13 10:00", networks=("x",), state=_P.PUBLISHED)
    partly += rows("c", "2026-10-13 10:00", networks=("y",), state=_P.PLANNED)
    assert [chip.movable for chip in day(month(out + flying + partly), date(2026, 10, 13)).chips] == [
        False,
        False,
        True,
    ]


def test_a_clients_calendar_counts_its_own_zones_days():
    late = rows("p", "2026-10-14 23:30", zone="America/New_York")  # 04:30 next day in London
    at_home = month(late, zone="America/New_York")
    assert day(at_home, date(2026, 10, 14)).chips[0].time == "23:30"
    away = month(late, initials={ClientId("bakery"): "RS"})
    (chip,) = day(away, date(2026, 10, 15)).chips
    assert (chip.time, chip.local_time, chip.initials) == ("04:30", "23:30", "RS")


def test_all_clients_show_no_local_time_where_it_is_the_same():
    same = rows("p", "2026-10-14 18:30", zone="Europe/Lisbon")  # Lisbon and London read the same
    (chip,) = day(month(same, initials={ClientId("bakery"): "RS"}), date(2026, 10, 14)).chips
    assert (chip.time, chip.local_time) == ("18:30", "")


def test_a_skipped_time_stays_on_its_day_as_planned():
    gap = rows("p", "2026-03-29 01:30", zone="Europe/London")
    state = build_month(gap, date(2026, 3, 1), "Europe/London", NOW)
    (chip,) = day(state, date(2026, 3, 29)).chips
    assert chip.time == "01:30"


def test_a_time_that_exists_twice_is_two_chips_of_the_same_time_seen_from_afar():
    first = rows("a", "2026-10-25 01:30", fold=0)
    second = rows("b", "2026-10-25 01:30", fold=1)
    chips = day(month(first + second, zone="Asia/Tokyo"), date(2026, 10, 25)).chips
    assert [(chip.time, chip.local_time) for chip in chips] == [("09:30", "01:30"), ("10:30", "01:30")]


def test_days_carry_their_marks():
    state = month([])
    assert day(state, date(2026, 10, 14)).today
    assert day(state, date(2026, 10, 25)).aside == "Clocks back"
    assert day(state, date(2026, 10, 24)).weekend
    assert not day(state, date(2026, 9, 30)).in_month
    assert [entry.label for entry in state.days[:4]] == ["28", "29", "30", "1 Oct"]
    assert state.days[-1].label == "1 Nov"


def test_today_is_the_zones_today():
    late = datetime(2026, 10, 14, 23, 30, tzinfo=UTC)
    state = build_month([], OCTOBER, "Europe/London", late)
    assert [entry.date.day for entry in state.days if entry.today] == [15]


def test_a_filter_leaves_the_counts_of_all():
    many = rows("a", "2026-10-13 08:00") + rows("b", "2026-10-14 08:00") + rows("c", "2026-09-29 08:00")
    state = month(many, passes=lambda chip: chip.post_id == "b")
    assert (state.shown, state.posts, state.own_posts) == (1, 3, 2)
    assert [chip.post_id for entry in state.days for chip in entry.chips] == ["b"]


def test_words_are_one_line_and_never_nothing():
    odd = rows("a", "2026-10-14 08:00", "Two\n\nlines ") + rows(
        "b", "2026-10-14 09:00", "  ", kind=Kind.STORY
    )
    assert [chip.words for chip in day(month(odd), date(2026, 10, 14)).chips] == ["Two lines", "Untitled"]


def test_a_chip_keeps_its_key_over_a_refresh():
    before = day(month(rows("p", "2026-10-14 08:00")), date(2026, 10, 14)).chips[0]
    after = day(month(rows("p", "2026-10-14 08:00", state=_P.PUBLISHED)), date(2026, 10, 14)).chips[0]
    assert before.key == after.key
