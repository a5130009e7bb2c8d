"""What waits for a decision is counted above the month, with one way on."""

import pytest

from planner.domain.publication import PublicationState
from planner.editing.edits import SkipPublications
from tests.ui.calendar.october import october
from tests.ui.calendar.rows import rows

_P = PublicationState


@pytest.fixture
def missed(make_desk):
    lost = rows("m1", "2026-10-13 09:00", "Rye is back", ("facebook", "mastodon"), state=_P.MISSED)
    return make_desk(rows=lost + rows("m2", "2026-10-14 10:00", "Late buns", state=_P.MISSED))


def skip(desk, post_id):
    with desk.plan.read() as unit:
        ids = tuple(one.id for one in unit.publications.of_post(post_id))
    desk.shell.do(SkipPublications(ids))


def test_posts_are_counted_and_not_accounts(missed):
    strip = missed.page.strip
    assert strip.isVisible()
    assert strip.headline.whole_text() == "2 posts were missed and not sent."
    assert strip.accessibleName() == "2 posts were missed and not sent."


def test_hundreds_are_counted_to_the_last(make_desk):
    lost = []
    for number in range(250):
        lost += rows(f"m{number}", "2026-10-13 09:00", "Rye", ("facebook", "mastodon"), state=_P.MISSED)
    strip = make_desk(rows=lost).page.strip
    assert strip.headline.whole_text() == "250 posts were missed and not sent."


def test_it_leads_to_the_catch_up_screen(missed):
    missed.page.strip.decide.click()
    assert missed.shell.caught_up == 1


def test_it_counts_down_and_goes(missed):
    skip(missed, "m1")
    assert missed.page.strip.headline.whole_text() == "1 post was missed and not sent."
    skip(missed, "m2")
    assert not missed.page.strip.isVisible()
    missed.shell.undo()
    assert missed.page.strip.isVisible()


def test_an_unconfirmed_post_is_told_apart(make_desk):
    strip = make_desk(rows=october()).page.strip
    assert strip.headline.whole_text() == "1 post is not confirmed: sent, but no answer came."


def test_it_can_be_as_narrow_as_the_window(missed):
    strip = missed.page.strip
    strip.resize(330, strip.height())
    assert strip.decide.geometry().right() <= 330
    assert strip.decide.accessibleName() == "Decide: 2 posts were missed and not sent."
