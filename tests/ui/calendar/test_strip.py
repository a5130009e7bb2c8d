"""What waits for a decision stands above the month."""

from datetime import datetime

import pytest

from planner.domain.publication import PublicationState
from tests.ui.calendar.october import october
from tests.ui.calendar.rows import rows
from ui.views.calendar.state import ChipState

_P = PublicationState


@pytest.fixture
def missed(make_desk):
    lost = rows("m1", "2026-10-13 09:00", "Rye is back", ("facebook", "mastodon"), state=_P.MISSED)
    return make_desk(rows=lost + rows("m2", "2026-10-14 10:00", "Late buns", state=_P.MISSED))


def states(desk, post_id):
    with desk.plan.read() as unit:
        return {one.state for one in unit.publications.of_post(post_id)}


def row(desk, words):
    return next(one for one in desk.page.strip.rows if one.waiting.words == words)


def test_missed_posts_are_listed_with_their_ways_on(missed):
    strip = missed.page.strip
    assert strip.isVisible()
    assert strip.headline.text() == "2 posts were missed and not sent."
    assert [one.waiting.words for one in strip.rows] == ["Rye is back", "Late buns"]
    assert [button.text() for button in strip.rows[0].buttons.values()] == [
        "Publish now",
        "Move…",
        "Posted by hand",
        "Skip",
    ]


def test_publish_now_plans_all_its_accounts_for_this_minute(missed):
    row(missed, "Rye is back").buttons["publish"].click()
    assert states(missed, "m1") == {_P.PLANNED}
    assert [one.waiting.words for one in missed.page.strip.rows] == ["Late buns"]
    missed.shell.undo()
    assert states(missed, "m1") == {_P.MISSED}


def test_skip_and_by_hand_settle_a_post(missed):
    row(missed, "Rye is back").buttons["skip"].click()
    row(missed, "Late buns").buttons["by hand"].click()
    assert states(missed, "m1") == {_P.CANCELLED}
    assert states(missed, "m2") == {_P.DONE_BY_HAND}
    assert not missed.page.strip.isVisible()


def test_move_offers_the_next_sensible_time(missed):
    row(missed, "Late buns").buttons["move"].click()
    popover = missed.page.menus.popover
    assert popover.when().local == datetime(2026, 10, 14, 14)
    popover.move_button.click()
    assert missed.post("m2").when.local == datetime(2026, 10, 14, 14)
    assert states(missed, "m2") == {_P.PLANNED}


def test_an_unconfirmed_post_asks_and_can_never_be_sent_from_here(make_desk):
    desk = make_desk(rows=october())
    strip = desk.page.strip
    assert strip.headline.text() == "1 post is not confirmed: sent, but no answer came."
    buttons = strip.rows[0].buttons
    assert list(buttons) == ["by hand", "not live", "journal"]
    buttons["journal"].click()
    assert desk.shell.journals == ["10-13 12:00"]
    buttons["by hand"].click()
    assert states(desk, "10-13 12:00") == {_P.DONE_BY_HAND}


def test_many_waiting_posts_are_folded(make_desk):
    lost = [
        one for n in range(5) for one in rows(f"m{n}", f"2026-10-1{n} 09:00", f"Lost {n}", state=_P.MISSED)
    ]
    strip = make_desk(rows=lost).page.strip
    assert len(strip.rows) == 3
    strip.more.click()
    assert len(strip.rows) == 5
    assert strip.more.text() == "Show fewer"


def test_a_post_that_is_not_there_becomes_a_draft_again(make_desk):
    sent = rows("u", "2026-10-13 12:00", "Office boxes", ("instagram",), state=_P.UNCONFIRMED)
    desk = make_desk(
        rows=sent + rows("u", "2026-10-13 12:00", "Office boxes", ("facebook",), state=_P.PUBLISHED)
    )
    desk.page.strip.rows[0].buttons["not live"].click()
    assert states(desk, "u") == {_P.CANCELLED, _P.PUBLISHED}
    assert not desk.page.strip.isVisible()
    chip = desk.grid.chosen_chip()
    assert (chip.words, chip.networks, chip.state) == ("Office boxes", ("instagram",), ChipState.DRAFT)
    assert chip.when.local == datetime(2026, 10, 15, 12)  # noon of the 14th has passed in London
    desk.shell.undo()
    assert desk.page.strip.isVisible()
    assert desk.words(15) == []


def test_the_time_is_whole_however_narrow_the_strip(missed):
    strip = missed.page.strip
    strip.resize(700, strip.height())
    when = strip.rows[0].when
    assert when.text() == "Tue 13 Oct, 09:00"
    assert when.width() >= when.sizeHint().width()
    assert strip.rows[0].detail.whole_text() == "Facebook and Mastodon"
