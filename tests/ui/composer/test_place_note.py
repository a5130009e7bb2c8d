"""The composer says days before that a network will fetch pictures and finds no place for them."""

from dataclasses import replace

import pytest

from planner.domain.account import AccountState
from planner.domain.media import MediaUse
from planner.domain.media_host import MediaHost, setting_of
from tests.ui.making import CLIENT, INSTAGRAM, MASTODON, a_post
from ui.views.composer.hints import place_note
from ui.views.composer.loading import load


@pytest.fixture
def note(making):
    """The sentence for a post with a picture on an account that stands so."""

    def told(account, state=AccountState.CONNECTED, *, place=False):
        item = making.context.services.media.put(b"\xff\xd8\xff bread", "bread.jpg")
        use = MediaUse(media_id=item.id, name="bread.jpg", alt_text="A loaf")
        with making.plan.write() as unit:
            unit.media.add(item)
            unit.accounts.save(replace(unit.accounts.get(account), state=state))
            unit.settings.put(setting_of(CLIENT), MediaHost(kind="s3").text() if place else "")
            unit.commit()
        making.put(replace(a_post("Bread", post_id="p1", accounts=(account,)), media=(use,)))
        with making.plan.read() as unit:
            desk = load(unit, "p1", None, CLIENT)
        return place_note(desk.draft, desk)

    return told


def test_a_network_that_fetches_finds_nothing(note):
    assert note(INSTAGRAM).startswith("Instagram fetches pictures from a public address")


def test_with_a_place_there_is_nothing_to_say(note):
    assert note(INSTAGRAM, place=True) == ""


@pytest.mark.parametrize("state", [AccountState.PLANNED, AccountState.BY_HAND])
def test_who_posts_by_hand_needs_no_place(note, state):
    assert note(INSTAGRAM, state) == ""


def test_a_network_that_takes_files_needs_none(note):
    assert note(MASTODON) == ""
