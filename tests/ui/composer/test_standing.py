"""What the composer says over the text of a post that needs a person, and of one that is out."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.publication import ON_REQUEST, HeldReason, Publication
from planner.domain.publication import PublicationState as S
from planner.editing.edits import MarkPosted, RemovePosts
from tests.fakes.told import told
from tests.ui.making import BLUESKY, CLIENT, MASTODON, NOW, a_post
from ui.views.composer.standing import CHANGE, JOURNAL, LIVE, REST, SIGN_IN, changeable, standing

ACCOUNTS = {
    AccountId(key): Account(
        id=AccountId(key), client_id=CLIENT, network=key, handle=key, state=AccountState.CONNECTED
    )
    for key in ("mastodon", "bluesky")
}


def one(network, state, **more):
    return Publication(
        id=PublicationId(network),
        post_id=PostId("p"),
        account_id=AccountId(network),
        client_id=ClientId("c"),
        **{**told(state), **more},
    )


def test_nothing_is_said_of_what_needs_nobody():
    assert standing([one("mastodon", S.PUBLISHED), one("bluesky", S.PLANNED)], ACCOUNTS) is None


def test_trouble_with_what_is_out_is_said():
    found = standing([one("mastodon", S.PUBLISHED, note="It is still on Mastodon: Slow down.")], ACCOUNTS)
    assert (found.tone, found.sentence) == ("warning", "It is still on Mastodon: Slow down.")
    assert standing([one("mastodon", S.PUBLISHED, note="Removed.", removed_at=NOW)], ACCOUNTS) is None


def test_what_weighs_most_is_said_with_its_network_and_the_rest_counted():
    found = standing(
        [one("bluesky", S.MISSED, note="Too late."), one("mastodon", S.REFUSED, note="It was too long.")],
        ACCOUNTS,
    )
    assert (found.tone, found.sentence, found.buttons) == (
        "error", "Mastodon: It was too long. 1 other account too.", (JOURNAL,),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("state", "more", "buttons"),
    [
        (S.UNCONFIRMED, {}, (LIVE, JOURNAL)),
        (S.HELD, {"held_reason": HeldReason.NEEDS_SIGN_IN}, (SIGN_IN, JOURNAL)),
        (S.HELD, {"held_reason": HeldReason.NOT_CONNECTED}, ("Connect…", JOURNAL)),
        (S.HELD, {"held_reason": HeldReason.PICTURE_MISSING}, (JOURNAL,)),
        (S.THROTTLED, {"not_before": NOW + timedelta(hours=1)}, (JOURNAL,)),
    ],
)
def test_each_leads_to_where_it_is_mended(state, more, buttons):
    found = standing([one("mastodon", state, **more)], ACCOUNTS)
    assert found.buttons == buttons
    assert found.sentence  # also without a note


def test_a_change_is_offered_where_a_network_that_shows_it_allows_it():
    assert changeable([one("bluesky", S.PUBLISHED), one("mastodon", S.PUBLISHED)], ACCOUNTS)
    assert not changeable([one("bluesky", S.PUBLISHED)], ACCOUNTS)
    assert not changeable([one("mastodon", S.PUBLISHED, removed_at=NOW)], ACCOUNTS)
    assert not changeable([one("mastodon", S.DONE_BY_HAND)], ACCOUNTS)


def put(making, state, **more):
    """A post on Mastodon that stands so."""
    making.put(a_post("Hello", post_id="px"))
    with making.plan.write() as unit:
        found = unit.publications.of_post("px")[0]
        if state in {S.PUBLISHED, S.UNCONFIRMED}:
            claimed = unit.publications.claim(found.id, "w", 60)
            found = unit.publications.save(replace(claimed, state=S.SENDING, leased_until=None))
        unit.publications.save(replace(found, **{**told(state), **more}))
        unit.commit()


def test_the_band_asks_whether_it_is_live(compose, making, qtbot):
    put(making, S.UNCONFIRMED, note="Looked twice.", looks=2)
    sheet = compose("px")
    assert sheet.standing.sentence.text() == "Looked twice."
    qtbot.mouseClick(sheet.standing.button, Qt.MouseButton.LeftButton)
    assert making.shell.calls[-1] == ("ask_live", "px")


def test_the_band_sends_the_rest_of_a_thread_that_was_paused(compose, making, qtbot):
    put(making, S.PUBLISHED, follow_up_at=ON_REQUEST, note="The rest was kept back.")
    sheet = compose("px")
    assert sheet.standing.button.text() == REST
    qtbot.mouseClick(sheet.standing.button, Qt.MouseButton.LeftButton)

    def goes_on():
        with making.plan.read() as unit:
            (found,) = unit.publications.of_post("px")
        return found.follow_up_at != ON_REQUEST and found.note == ""

    qtbot.waitUntil(goes_on)


def test_the_band_leads_to_the_sign_in(compose, making, qtbot):
    put(making, S.HELD, held_reason=HeldReason.NEEDS_SIGN_IN, note="Sign in again.")
    sheet = compose("px")
    qtbot.mouseClick(sheet.standing.button, Qt.MouseButton.LeftButton)
    assert making.shell.calls[-1] == ("connect_account", MASTODON)


def test_what_is_out_can_be_changed_and_deleted_from_the_composer(compose, making, qtbot):
    put(making, S.PUBLISHED)
    sheet = compose("px")
    assert not sheet.standing.isVisible()
    assert sheet.advice.top.button.text() == CHANGE
    qtbot.mouseClick(sheet.advice.top.button, Qt.MouseButton.LeftButton)
    assert making.shell.calls[-1] == ("change_out", "px")
    qtbot.mouseClick(sheet.footer.delete_button, Qt.MouseButton.LeftButton)
    assert making.shell.calls[-1] == ("delete_out", "px")
    assert making.post("px").deleted_at is None


def test_the_composer_closes_when_the_post_it_shows_was_deleted(compose, making, qtbot):
    put(making, S.PUBLISHED)
    compose("px")
    changes = making.shell.editor.do(RemovePosts(("px",), out_too=True))
    making.bridge.changed.emit(changes)
    qtbot.waitUntil(lambda: making.shell.closed == 1)


def test_what_was_posted_by_hand_is_only_deleted(compose, making):
    making.put(a_post("Hello", post_id="px", accounts=(BLUESKY,)))
    with making.plan.read() as unit:
        ids = tuple(found.id for found in unit.publications.of_post("px"))
    making.shell.editor.do(MarkPosted(ids))
    sheet = compose("px")
    assert sheet.footer.delete_button.isVisible()
    assert sheet.advice.top.button.isHidden()


def test_one_that_was_removed_says_so_and_can_be_deleted_here(compose, making, qtbot):
    put(making, S.PUBLISHED)
    with making.plan.write() as unit:
        found = unit.publications.of_post("px")[0]
        unit.publications.save(replace(found, removed_at=NOW, note="Removed from Mastodon."))
        unit.commit()
    sheet = compose("px")
    assert "was removed where it was out" in sheet.advice.top.sentence.text()
    assert sheet.advice.top.button.isHidden()
    qtbot.mouseClick(sheet.footer.delete_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.post("px").deleted_at is not None)
