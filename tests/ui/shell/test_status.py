from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from planner.domain.agents import Heartbeat
from planner.domain.publication import ON_REQUEST, HeldReason
from planner.domain.publication import PublicationState as S
from planner.ports.clock import FixedClock
from tests.fakes.plan import FakePlan
from tests.fakes.told import told
from tests.ui.shell.desk import NOW, ZONE, add_client, add_post
from ui.shell.closing import would_wait
from ui.shell.coming import Coming
from ui.shell.status import StatusButton, closing_words, day_and_time, read_outlook


@pytest.mark.parametrize(
    ("hours", "brief", "words"),
    [
        (8.8, False, "today 19:30"),
        (32, False, "tomorrow 18:42"),
        (100, True, "Sun 14:42"),
        (1000, True, "25 Nov, 01:42"),
    ],
)
def test_times_are_told_as_people_tell_them(hours, brief, words, monkeypatch):
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        assert day_and_time(NOW + timedelta(hours=hours), NOW, ZONE, brief=brief) == words
    finally:
        QLocale.setDefault(before)


def test_the_day_is_the_zones_day():
    late = datetime(2026, 10, 14, 22, 30, tzinfo=UTC)
    assert day_and_time(late, NOW, "Europe/Berlin").startswith("tomorrow")
    assert day_and_time(late, NOW, ZONE).startswith("today")


def test_what_is_paused_does_not_come_next(qtbot):
    plan = FakePlan(FixedClock(NOW))
    client = add_client(plan)
    add_post(plan, client, hours=2, text="First")
    with plan.write() as unit:
        unit.clients.save(replace(unit.clients.get(client.id), paused_at=NOW))
        unit.commit()
    with plan.read() as unit:
        outlook = read_outlook(unit, client.id, NOW, "window@here")
    assert (outlook.due, outlook.awake) == ((), ())
    button = StatusButton()
    qtbot.addWidget(button)
    button.tell(outlook, NOW, ZONE)
    assert button.accessibleName() == f"Nothing is sent. {client.name} is paused"


def test_the_outlook_counts_posts_and_not_accounts():
    plan = FakePlan(FixedClock(NOW))
    client = add_client(plan)
    add_post(plan, client, hours=8, text="Second")
    add_post(plan, client, hours=2, text="First")
    with plan.read() as unit:
        outlook = read_outlook(unit, client.id, NOW, "window@here")
    assert [item.words for item in outlook.due] == ["First", "Second"]
    headline, lines = closing_words(outlook.due, NOW)
    assert headline == "2 posts are due in the next 24 hours"
    assert lines[0].endswith("First")


def test_what_only_a_person_can_tell_waits_for_one():
    plan = FakePlan(FixedClock(NOW))
    client = add_client(plan)
    post = add_post(plan, client, hours=8)

    def stands(looks, not_before):
        with plan.write() as unit:
            one = unit.publications.of_post(post.id)[0]
            if one.state is S.PLANNED:
                claimed = unit.publications.claim(one.id, "w", 60)
                one = unit.publications.save(replace(claimed, state=S.SENDING, leased_until=None))
            unit.publications.save(replace(one, **told(S.UNCONFIRMED), looks=looks, not_before=not_before))
            unit.commit()
        with plan.read() as unit:
            return read_outlook(unit, client.id, NOW, "window@here").missed

    assert stands(1, NOW) == 0  # Parley looks itself
    assert stands(2, None) == 1


def test_another_publisher_makes_closing_harmless():
    plan = FakePlan(FixedClock(NOW))
    client = add_client(plan)
    add_post(plan, client, hours=8)
    add_post(plan, client, hours=30, text="Much later")
    with plan.write() as unit:
        unit.agents.beat(Heartbeat(name="agent@server:1", at=NOW - timedelta(seconds=40)))
        unit.commit()
    with plan.read() as unit:
        alone = read_outlook(unit, None, NOW + timedelta(hours=1), "window@here")
        helped = read_outlook(unit, None, NOW, "window@here")
    assert len(would_wait(alone, NOW, publishes=True)) == 1
    assert would_wait(alone, NOW, publishes=False) == ()
    assert would_wait(helped, NOW, publishes=True) == ()


def test_a_post_that_is_the_persons_turn_is_told_and_one_click_away(qtbot):
    plan = FakePlan(FixedClock(NOW))
    client = add_client(plan)
    post = add_post(plan, client, hours=1, text="Due")
    later = add_post(plan, client, hours=5, text="Later")
    with plan.write() as unit:
        for one in (*unit.publications.of_post(post.id), *unit.publications.of_post(later.id)):
            unit.publications.save(replace(one, state=S.HELD, held_reason=HeldReason.BY_HAND))
        unit.commit()
    then = NOW + timedelta(hours=2)
    with plan.read() as unit:
        outlook = read_outlook(unit, client.id, then, "window@here")
    assert outlook.hand == (post.id,)
    button = StatusButton()
    qtbot.addWidget(button)
    button.tell(outlook, then, ZONE)
    assert button.accessibleName() == "Nothing else planned. 1 to post by hand"
    window = QWidget()
    qtbot.addWidget(window)
    coming = Coming(window, outlook, then, ZONE)
    assert coming.words.startswith("The time of 1 post has come that you post by hand.")
    assert not coming.hand_button.isHidden()
    with qtbot.waitSignal(coming.by_hand):
        coming.hand_button.click()
    crowded = Coming(window, replace(outlook, missed=12345), then, ZONE)
    with qtbot.waitExposed(window):
        window.show()
    crowded.open_at(window)
    for one in (crowded.decide_button, crowded.hand_button, crowded.today_button, crowded.pause_button):
        assert one.width() >= one.sizeHint().width(), one.text()  # in German three of them were cut
    crowded.close_now()
    quiet = Coming(window, replace(outlook, hand=()), then, ZONE)
    assert quiet.hand_button.isHidden()
    quiet.close_now()


def test_with_hundreds_missed_the_line_tells_how_many_posts_that_are(qtbot):
    plan = FakePlan(FixedClock(NOW))
    client = add_client(plan)
    for number in range(3):
        add_post(plan, client, hours=number + 1, text=f"Post {number}")
    with plan.write() as unit:
        first, *others = unit.publications.in_states(tuple(S), limit=10)
        for one in (first, *others):
            unit.publications.save(replace(one, state=S.MISSED))
        post = unit.posts.get(first.post_id)
        for number in range(450):
            again = unit.posts.save(replace(post, id=f"post {number:03}", revision=0))
            missed = replace(first, id=f"publication {number:03}", post_id=again.id, revision=0)
            unit.publications.save(replace(missed, state=S.MISSED))
        unit.commit()
    with plan.read() as unit:
        outlook = read_outlook(unit, client.id, NOW, "window@here")
    assert outlook.missed == 453
    button = StatusButton()
    qtbot.addWidget(button)
    button.tell(outlook, NOW, ZONE)
    assert button.accessibleName() == "Nothing planned. 453 waiting for you"


def test_the_rest_of_a_thread_that_waits_for_a_word_is_told(qtbot):
    plan = FakePlan(FixedClock(NOW))
    client = add_client(plan)
    add_post(plan, client, hours=2, text="First")
    with plan.write() as unit:
        (one,) = unit.publications.in_states(tuple(S))
        sending = replace(unit.publications.claim(one.id, "w", 60), state=S.SENDING, leased_until=None)
        sent = replace(unit.publications.save(sending), **told(S.PUBLISHED), follow_up_at=ON_REQUEST)
        unit.publications.save(sent)
        unit.commit()
    with plan.read() as unit:
        outlook = read_outlook(unit, client.id, NOW, "window@here")
        assert read_outlook(unit, "other", NOW, "window@here").rests == ()
    assert outlook.rests == (one.post_id,)
    button = StatusButton()
    qtbot.addWidget(button)
    button.tell(outlook, NOW, ZONE)
    assert button.accessibleName() == "Nothing planned. 1 waiting for you"
    window = QWidget()
    qtbot.addWidget(window)
    popover = Coming(window, outlook, NOW, ZONE)
    assert "The rest of 1 post that is out was kept back by a pause" in popover.words
    assert not popover.rest_button.isHidden()
    with qtbot.waitSignal(popover.rest):
        popover.rest_button.click()
