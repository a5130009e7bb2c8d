"""The practice feed: read from its file, whatever a hand has changed in it."""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.connectors.platforms.practice.connector import practice_folder
from planner.connectors.platforms.practice.feed import Feed
from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from tests.ui.making import CLIENT, NOW
from ui.views.practice.card import FeedCard, Picture
from ui.views.practice.page import SHOWN, PracticePage, feed_post
from ui.widgets.labels import Paragraph

PRACTICE = AccountId("practice")


@pytest.fixture
def feed(making, tmp_path):
    with making.plan.write() as unit:
        unit.accounts.save(
            Account(
                id=PRACTICE,
                client_id=CLIENT,
                network="practice",
                handle="practice",
                state=AccountState.CONNECTED,
            )
        )
        unit.commit()
    return Feed(Path(practice_folder(tmp_path)))


@pytest.fixture
def open_page(making, show, feed, tmp_path):
    def opened(*posts):
        if posts:
            feed.change(lambda kept: [*kept, *posts])
        context = replace(making.context, services=replace(making.context.services, data_dir=tmp_path))
        return show(PracticePage(context))

    return opened


def post(number=1, **more):
    return {
        "id": f"x-{number}",
        "account_id": PRACTICE,
        "at": NOW.isoformat(),
        "text": f"Post {number}",
        **more,
    }


def words(page):
    return [one.text() for card in page.findChildren(FeedCard) for one in card.findChildren(Paragraph)]


def test_an_empty_feed_says_how_a_post_gets_there(open_page, making):
    page = open_page()
    assert page._empty.isVisible()
    assert not page._open.isEnabled()
    page._empty.button.click()
    assert making.shell.calls[-1] == ("compose", None)


def test_the_newest_post_is_first(open_page):
    page = open_page(post(1), post(2, title="A title"))
    assert words(page) == ["A title", "Post 2", "Post 1"]
    assert page._count.text() == "2 posts, kept on this computer"
    assert page._open.isEnabled()


def test_another_clients_posts_are_not_shown(open_page):
    page = open_page(post(1, account_id="of someone else"))
    assert page._empty.isVisible()


def test_a_long_feed_shows_the_newest_and_counts_the_rest(open_page):
    page = open_page(*(post(number) for number in range(SHOWN + 3)))
    assert len(page.findChildren(FeedCard)) == SHOWN
    assert any(one.text().startswith("3 older posts") for one in page.findChildren(Paragraph))


def test_a_missing_picture_and_one_outside_the_folder_do_no_harm(open_page):
    media = [{"file": "media/gone.jpg", "alt": "A loaf"}, {"file": "../../etc/passwd", "alt": ""}, "strange"]
    page = open_page(post(1, media=media))
    assert [one.accessibleName() for one in page.findChildren(Picture)] == ["A loaf"]


def test_a_broken_feed_is_told_with_the_mend(making, show, feed, tmp_path, qtbot):
    feed.change(lambda _kept: [post(1)])
    (Path(practice_folder(tmp_path)) / "feed.json").write_text("{broken")
    context = replace(making.context, services=replace(making.context.services, data_dir=tmp_path))
    page = show(PracticePage(context))
    assert page._error.isVisible()
    assert "cannot be read" in page._error.sentence.text()


def test_a_post_that_a_hand_has_changed_is_shown_as_far_as_it_goes(tmp_path):
    shown = feed_post({"at": "yesterday", "media": 7}, {}, {}, tmp_path, "Europe/London", NOW)
    assert (shown.account, shown.at, shown.text, shown.pictures) == ("Practice", "yesterday", "", ())
