"""Offer, what was got for it, end and proof: shown as stored, told as chosen, kept through a crash."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from planner.domain.brief import Disclosure
from planner.domain.media import MediaItem, MediaUse
from planner.domain.times import WallTime
from tests.ui.composer.test_state import ACCOUNTS, CLIENT
from ui.views.composer.details import Details, late_words
from ui.views.composer.safekeep import from_text, to_text
from ui.views.composer.state import Draft, entries_of, new_draft

NOW = datetime.fromisoformat("2026-11-21T09:00+00:00")
TODAY = date(2026, 11, 21)
END = WallTime(datetime(2026, 12, 18, 18, 0), "Europe/Berlin")


def full() -> Draft:
    draft = new_draft("p", CLIENT.id, WallTime(datetime(2026, 12, 1, 9, 0), "Europe/Berlin"))
    film = MediaUse(media_id="f" * 64, name="oven.mp4", captioned=True)
    return draft.having(
        text="Box",
        offer="box",
        disclosure=Disclosure.GIFT,
        deadline=END,
        claim_source="our lab",
        grace_minutes=240,
        media=(film,),
    )


@pytest.fixture
def details(qtbot):
    box = Details()
    qtbot.addWidget(box)
    box.resize(620, 200)
    box.show()
    return box


def test_it_shows_what_is_stored(details):
    details.show_draft(full(), "Europe/Berlin", TODAY, able=True)
    assert details.offer.text() == "box"
    assert details.got.currentText() == "A gift"
    assert details.source.text() == "our lab"
    assert details.end.day.date().toPython() == date(2026, 12, 18)
    assert details.end.clock.time().toPython().isoformat("minutes") == "18:00"
    assert details.late.currentText() == "Up to 4 hours late"
    assert details.filled == 5


def test_an_end_begins_on_the_posts_own_day_and_can_be_taken_back(details, qtbot):
    draft = full().having(deadline=None)
    details.show_draft(draft, "Europe/Berlin", TODAY, able=True)
    with qtbot.waitSignal(details.edited) as told:
        qtbot.mouseClick(details.end.none, Qt.MouseButton.LeftButton)
    assert told.args[0].post.deadline == WallTime(datetime(2026, 12, 1, 23, 59), "Europe/Berlin")
    with qtbot.waitSignal(details.edited) as told:
        qtbot.mouseClick(details.end.clear, Qt.MouseButton.LeftButton)
    assert told.args[0].post.deadline is None


def test_typing_tells_a_draft_with_it(details, qtbot):
    details.show_draft(full(), "Europe/Berlin", TODAY, able=True)
    details.offer.set_text("")
    with qtbot.waitSignal(details.edited) as told:
        qtbot.keyClicks(details.offer.control, "cake")
    assert told.args[0].post.offer == "c"
    details.got.setCurrentIndex(0)
    with qtbot.waitSignal(details.edited) as told:
        details.got.activated.emit(0)
    assert told.args[0].post.disclosure is None
    assert details.filled == 4
    details.got.setCurrentIndex(1)
    with qtbot.waitSignal(details.edited) as told:
        details.got.activated.emit(1)
    assert isinstance(told.args[0].post.disclosure, Disclosure)


def test_how_late_it_may_go_out_is_chosen(details, qtbot):
    details.show_draft(full().having(grace_minutes=None), "Europe/Berlin", TODAY, able=True)
    assert details.late.currentText() == "Up to 30 minutes late, as usual"
    with qtbot.waitSignal(details.edited) as told:
        details.late.setCurrentIndex(details.late.findText("Up to 3 hours late"))
        details.late.activated.emit(3)
    assert told.args[0].post.grace_minutes == 180
    assert [late_words(one) for one in (5, 60, 1440, 2880)] == [
        "Up to 5 minutes late",
        "Up to 1 hour late",
        "Up to a day late",
        "Up to 2 days late",
    ]


def test_a_post_that_is_out_cannot_be_changed(details):
    details.show_draft(full(), "Europe/Berlin", TODAY, able=False)
    assert not any(part.isEnabled() for part in (details.offer, details.source, details.got, details.end.day))


def test_kept_texts_hold_them_and_older_ones_are_still_read():
    kept = from_text(to_text(full(), NOW))
    assert kept is not None
    assert kept.draft == full()
    older = to_text(full(), NOW)
    for name in ("offer", "claim_source", "disclosure", "deadline"):
        older = older.replace(f'"{name}"', f'"not_{name}"')
    assert from_text(older).draft.post.offer == ""


def test_the_linter_is_given_them_and_what_is_known_of_the_files():
    post = full().post
    film = MediaItem(id="f" * 64, mime="video/mp4", size=9, seconds=4)
    account = next(iter(ACCOUNTS.values()))
    post = replace(post, variants=Draft(post).switched(account.id).post.variants)
    (entry,) = entries_of(post, CLIENT, ACCOUNTS, files={film.id: film})
    assert (entry.offer, entry.disclosure, entry.deadline, entry.claim_source) == (
        "box",
        Disclosure.GIFT,
        END,
        "our lab",
    )
    assert entry.files == (film,)
