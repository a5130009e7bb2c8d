"""Ideas: written, sorted by kind, found, opened, put on a day."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.slot import Slot
from planner.editing.edits import SetRhythm
from tests.ui.making import BLUESKY, CLIENT, MASTODON, a_post
from ui.views.ideas import VIEW
from ui.views.ideas.card import IDEA
from ui.views.ideas.page import IdeasPage
from ui.views.ideas.reading import SHOWN
from ui.views.ideas.section import FIRST


def idea(text, **fields):
    return replace(a_post(text, stage=Stage.IDEA, **{"accounts": ()} | fields), when=None)


def slot(day, at=time(12), kind=None, account=MASTODON):
    return Slot(account_id=account, weekday=day, at=at, kind=kind)


@pytest.fixture
def page(making, show, settle):
    making.bridge.client = CLIENT
    making.tasks.poll()  # changes are told from here on
    making.shell.editor.do(
        SetRhythm(CLIENT, (slot(3, kind=Kind.TEACH), slot(3, kind=Kind.TEACH, account=BLUESKY), slot(5)))
    )
    page = show(IdeasPage(making.context))
    page.resize(1200, 800)
    settle()
    return page


@pytest.fixture
def heard(making, settle):
    def again():
        making.tasks.poll()
        settle()
        settle()

    return again


def names(page):
    return [card.accessibleName() for card in page.board.cards()]


def drop(target, post_id, y=5):
    data = QMimeData()
    data.setData(IDEA, post_id.encode())
    target.dropEvent(
        QDropEvent(
            QPointF(20, y),
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_an_idea_is_a_line_a_kind_and_enter(page, making, qtbot, heard):
    page.new.click()
    assert page.quick.line.hasFocus()
    page.quick.kind.choose("teach")
    assert page.quick.line.placeholderText().endswith(("?", "."))
    before = page.quick.line.placeholderText()
    page.quick.other.click()
    assert page.quick.line.placeholderText() != before
    qtbot.keyClicks(page.quick.line, "How dough rests")
    qtbot.keyClick(page.quick.line, Qt.Key.Key_Return)
    heard()
    assert names(page) == ["Idea, Teach, How dough rests"]
    assert page.quick.line.text() == ""
    assert page.count.text() == "1"
    with making.plan.read() as unit:
        assert unit.posts.ideas()[0].stage is Stage.IDEA


def test_ideas_stand_by_kind_those_without_first(page, making, heard):
    making.put(
        idea("A smile", post_id="p1", kind=Kind.ENTERTAIN),
        idea("Bread\nRises", post_id="p2", kind=None),
        idea("", notes="Take pictures", post_id="p3"),
        a_post("No idea"),
    )
    heard()
    assert names(page) == [
        "Idea, Kind not chosen, Bread Rises",
        "Idea, Story, Take pictures",
        "Idea, Entertain, A smile",
    ]
    assert page.board.sections[None].isVisible()


def test_a_search_leaves_those_with_all_its_words(page, making, heard):
    making.put(idea("The rye field", post_id="p1"), idea("A field of oats", post_id="p2"))
    heard()
    page.search.setText("field RYE")
    assert names(page) == ["Idea, Story, The rye field"]
    assert page.count.text() == "1 of 2"
    page.search.setText("wheat")
    assert page.empty.isVisible()
    page.search.setText("")
    assert not page.empty.isVisible()


def test_keys_open_delete_and_go_about(page, making, heard, qtbot):
    making.put(
        idea("One", post_id="p1"), idea("Two", post_id="p2"), idea("Tip", post_id="p3", kind=Kind.TEACH)
    )
    heard()
    two, one, tip = page.board.cards()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.isActiveWindow() and one.y() > two.y() and tip.height() > 10)
    qtbot.keyClick(two, Qt.Key.Key_Down)
    assert one.hasFocus()
    qtbot.keyClick(one, Qt.Key.Key_Right)
    assert tip.hasFocus()
    qtbot.keyClick(tip, Qt.Key.Key_Left)
    qtbot.keyClick(one, Qt.Key.Key_Return)
    assert making.shell.calls[-1] == ("compose", "p1")
    qtbot.keyClick(one, Qt.Key.Key_Delete)
    heard()
    assert len(names(page)) == 2


def test_a_drop_on_a_kind_gives_it_that_kind(page, making, heard):
    making.put(idea("One", post_id="p1"))
    heard()
    drop(page.board.sections[Kind.COMMUNITY], "p1")
    heard()
    assert making.post("p1").kind is Kind.COMMUNITY


def test_the_strip_shows_posts_and_free_slots(page, making, heard):
    making.put(a_post("Rye", post_id="p1", days=1))  # Thursday 10:41
    heard()
    assert len(page.strip.boxes) == 14
    assert page.strip.boxes[1].accessibleName() == "Thu 15 Oct, 1 post, free slot 12:00 Teach"
    assert page.strip.boxes[0].accessibleName() == "Wed 14 Oct, 0 posts"


def test_a_drop_on_a_slot_makes_a_draft_of_its_accounts_and_role(page, making, heard):
    making.put(idea("One", post_id="p1", kind=None))
    heard()
    thursday = page.strip.boxes[1]
    drop(thursday, "p1", y=thursday.height() - 12)
    heard()
    post = making.post("p1")
    assert (post.stage, post.kind) == (Stage.DRAFT, Kind.TEACH)
    assert f"{post.when.local:%m-%d %H:%M}" == "10-15 12:00"
    assert {one.account_id for one in post.variants} == {MASTODON, BLUESKY}
    assert thursday is not page.strip.boxes[1]
    assert "free" not in page.strip.boxes[1].accessibleName()
    making.shell.editor.undo()
    assert making.post("p1").when is None


def test_a_drop_on_a_day_takes_a_sensible_time(page, making, heard):
    making.put(idea("One", post_id="p1"))
    heard()
    drop(page.strip.boxes[4], "p1")
    heard()
    assert f"{making.post('p1').when.local:%m-%d %H:%M}" == "10-18 09:00"


def test_the_menu_and_d_give_it_a_day(page, making, heard, qtbot):
    making.put(idea("One", post_id="p1", kind=Kind.TEACH))
    heard()
    card = page.board.cards()[0]
    menu = page.acts.menu(page, card, page._seen)
    words = [action.text() for action in menu.actions()]
    assert "Put it at the next free slot" in words
    assert "Thu 15 Oct, 12:00 · Teach" in words
    qtbot.keyClick(card, Qt.Key.Key_D)
    assert page.acts.popover.when().local.date() == date(2026, 10, 15)
    page.acts.popover.move_button.click()
    heard()
    assert f"{making.post('p1').when.local:%m-%d %H:%M}" == "10-15 12:00"


def test_the_next_free_slot_is_that_of_its_kind(page, making, heard, settle):
    making.put(idea("One", post_id="p1", kind=Kind.STORY))
    heard()
    page.acts.next_slot(making.post("p1"))
    settle()
    heard()
    assert f"{making.post('p1').when.local:%m-%d %H:%M}" == "10-17 12:00"


def test_a_client_without_slots_is_told(page, making, heard, settle):
    making.shell.editor.do(SetRhythm(CLIENT, ()))
    making.put(idea("One", post_id="p1"))
    heard()
    assert "No posting slots yet" in page.strip._note.text()
    page.acts.next_slot(making.post("p1"))
    settle()
    assert "No slot is free" in making.shell.said[-1]


def test_a_click_on_a_free_slot_asks_for_a_line_there(page, making, qtbot, heard):
    thursday = page.strip.boxes[1]
    qtbot.mouseClick(thursday, Qt.MouseButton.LeftButton, pos=QPoint(60, thursday.height() - 14))
    popover = page.acts.popover
    qtbot.keyClicks(popover.line, "Scoring")
    qtbot.keyClick(popover.line, Qt.Key.Key_Return)
    heard()
    with making.plan.read() as unit:
        [post] = [one for one in unit.posts.of_client(CLIENT) if one.when]
    assert (post.text, post.kind, post.stage) == ("Scoring", Kind.TEACH, Stage.DRAFT)
    assert {one.account_id for one in post.variants} == {MASTODON, BLUESKY}


def test_an_empty_board_shows_what_each_kind_is_for(page):
    assert not page.empty.isVisible()
    assert page.board.sections[Kind.STORY]._blurb.isVisible()


def test_the_rail_counts_them(making):
    making.put(idea("One"), idea("Two"))
    with making.plan.read() as unit:
        assert VIEW.tell(unit, CLIENT) == (2, "")


def test_many_ideas_show_the_newest_of_each_kind_and_the_others_on_demand(page, making, heard):
    making.put(*(idea(f"Idea {index}", post_id=f"p{index:04}") for index in range(SHOWN + 20)))
    heard()
    section = page.board.sections[Kind.STORY]
    assert names(page) == [f"Idea, Story, Idea {SHOWN + 19 - place}" for place in range(FIRST)]
    assert page.count.text() == str(SHOWN + 20)
    assert section.rest.text() == f"{SHOWN - FIRST} more"
    section.rest.click()
    assert len(names(page)) == SHOWN
    assert not section.rest.isVisible()


def test_a_card_that_shows_the_same_stays(page, making, heard):
    making.put(idea("One", post_id="p1"), idea("Two", post_id="p2"))
    heard()
    two, one = page.board.cards()
    making.put(replace(making.post("p1"), text="First"))
    making.put(idea("Three", post_id="p3"))
    heard()
    assert names(page) == [f"Idea, Story, {words}" for words in ("Three", "Two", "First")]
    assert page.board.cards()[1] is two
    assert one not in page.board.cards()


def test_where_the_head_is_narrow_two_buttons_show_their_signs_alone(page, qtbot):
    host = QWidget()  # as in the window, which may leave it less room than it asks for
    qtbot.addWidget(host)
    page.setParent(host)
    host.resize(1300, 700)
    host.show()
    page.show()

    def words():
        return page.plan.text(), page.prompts.text()

    page.setGeometry(0, 0, 1300, 700)
    qtbot.waitUntil(lambda: words() == ("Plan a week", "Prompts…"))
    page.setGeometry(0, 0, 600, 700)
    qtbot.waitUntil(lambda: words() == ("", ""))
    assert (page.plan.accessibleName(), page.prompts.accessibleName()) == ("Plan a week", "Prompts…")
    assert page.plan.toolTip() == "Plan a week"
    page.setGeometry(0, 0, 1300, 700)
    qtbot.waitUntil(lambda: words() == ("Plan a week", "Prompts…"))
    assert page.plan.toolTip() == ""
    page.setParent(None)
