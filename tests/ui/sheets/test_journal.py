"""The journal drawer: account by account, with its ways on."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from planner.domain.publication import ON_REQUEST
from planner.domain.publication import PublicationState as S
from planner.publishing.story import StoryLine, Tone
from tests.fakes.told import told
from tests.ui.making import BLUESKY, MASTODON, NOW, a_post
from ui.sheets.journal import JournalDrawer
from ui.sheets.journal_words import STANDINGS, clock, glyph, title


@pytest.fixture
def drawer(making, show, settle):
    """Opens the journal of a post on two accounts, one of them in ``state``."""

    def opened(state=None):
        making.put(a_post("Hello, Bristol", post_id="p1", accounts=(MASTODON, BLUESKY)))
        if state is not None:
            with making.plan.write() as unit:
                one = unit.publications.of_post("p1")[0]
                unit.publications.save(replace(one, **told(state)))
                unit.commit()
        found = JournalDrawer(making.context, "p1")
        show(found, (400, 800))
        settle()
        return found

    return opened


def state(making, index=0):
    with making.plan.read() as unit:
        return unit.publications.of_post("p1")[index].state


def test_each_account_has_its_own_part(drawer):
    found = drawer()
    assert [block._account.network for block in found.blocks] == ["mastodon", "bluesky"]
    assert found._sum.whole_text() == "Out on 0 of 2 accounts."
    assert all(not block.ways for block in found.blocks)


@pytest.mark.parametrize(
    ("what", "after"), [("by hand", S.DONE_BY_HAND), ("skip", S.CANCELLED), ("publish", S.PLANNED)]
)
def test_a_missed_post_can_be_decided_for_one_account(drawer, making, settle, what, after):
    found = drawer(S.MISSED)
    found.blocks[0].ways[what].click()
    settle()
    assert state(making) is after
    assert state(making, 1) is S.PLANNED


def test_a_decision_is_seen_at_once_and_can_be_undone(drawer, making, settle):
    found = drawer(S.MISSED)
    found.blocks[0].ways["by hand"].click()
    settle()
    assert found._sum.whole_text() == "Out on 1 of 2 accounts."
    making.shell.editor.undo()
    assert state(making) is S.MISSED


def test_the_rest_of_a_thread_is_sent_from_the_journal(drawer, making, settle):
    found = drawer()
    with making.plan.write() as unit:
        one = unit.publications.of_post("p1")[0]
        claimed = unit.publications.claim(one.id, "w", 60)
        sent = unit.publications.save(replace(claimed, state=S.SENDING, leased_until=None))
        unit.publications.save(replace(sent, **told(S.PUBLISHED), follow_up_at=ON_REQUEST))
        changes = unit.commit()
    making.bridge.changed.emit(changes)
    settle()
    found.blocks[0].ways["rest"].click()
    settle()
    with making.plan.read() as unit:
        assert unit.publications.of_post("p1")[0].follow_up_at != ON_REQUEST
    assert "rest" not in found.blocks[0].ways


def test_every_state_has_words():
    assert set(STANDINGS) == set(S)


def test_the_text_on_the_clipboard_has_everything(drawer, making):
    found = drawer()
    found.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Post p1\nTimes are those of Europe/London.\nMastodon @ryeandshine: planned\n")
    assert "“Hello, Bristol”" in text
    assert "Mastodon: planned" in text
    assert "Mastodon: now. It goes out Thu 15 Oct, 10:41." in text
    assert making.shell.said == ["The journal is on the clipboard."]


def test_a_post_that_is_gone_is_told(making, show, settle, qtbot):
    found = show(JournalDrawer(making.context, "gone"), (400, 600))
    settle()
    assert found._lines.count() == 1
    assert found.blocks == []


def test_the_day_is_said_once():
    at = datetime(2026, 10, 14, 9, 41, 5, tzinfo=UTC)
    assert clock(at, "Europe/London") == "14 Oct, 10:41:05"
    assert clock(at, "Europe/London", at - timedelta(hours=1)) == "10:41:05"
    assert clock(at, "Europe/London", at - timedelta(days=1)) == "14 Oct, 10:41:05"


def test_titles_leave_out_the_network():
    line = StoryLine(at=NOW, title="Bluesky: sending, attempt 2", text="", name="attempt", tone=Tone.WARN)
    assert title(line) == "Sending, attempt 2"
    assert glyph(line) == "send"
