from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt

from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.times import WallTime
from planner.editing.edits import IgnoreFinding, MarkPosted, PutAccount
from planner.lint.finding import Severity
from planner.lint.suppress import suppression_of
from tests.ui.composer.conftest import settled
from tests.ui.making import BLUESKY, CLIENT, MASTODON, a_post, leaning_plan
from ui.views.composer.told import Told


def test_an_account_that_was_added_is_offered_and_the_words_stay(compose, making, qtbot):
    sheet = compose()
    sheet.work.change(sheet.work.draft.with_text("Do not lose me"))
    fresh = Account(
        id=AccountId("a9"), client_id=CLIENT, network="practice", handle="feed", state=AccountState.CONNECTED
    )
    making.shell.do(PutAccount(fresh))
    qtbot.waitUntil(lambda: AccountId("a9") in sheet.accounts._pills)
    assert sheet.text.editor.text() == "Do not lose me"


def test_a_post_that_goes_out_meanwhile_becomes_read_only(compose, making, qtbot):
    making.put(a_post("Hello", post_id="px"))
    sheet = compose("px")
    assert not sheet.text.editor.isReadOnly()
    with making.plan.read() as unit:
        ids = tuple(one.id for one in unit.publications.of_post("px"))
    making.shell.do(MarkPosted(ids))
    qtbot.waitUntil(sheet.text.editor.isReadOnly)
    assert "This post is out" in sheet.advice.top.sentence.text()


def test_an_ignored_finding_goes_away_while_one_writes(compose, making, qtbot):
    making.put(*leaning_plan(), a_post("Come by", post_id="px", kind=Kind.PROMOTE))
    sheet = compose("px")
    mix = sheet.work.verdict.mix
    assert mix is not None
    for code in ("MIX001", "MIX002"):
        found = [f for f in sheet.work.verdict.findings if f.code == code]
        for finding in found:
            edit = IgnoreFinding(
                suppression_of(finding, "Bread Day", making.clock.now(), end=None, whole_rule=False)
            )
            making.shell.do(edit)
    qtbot.waitUntil(lambda: sheet.work.verdict.mix is None)


def test_the_findings_open_from_their_counts(compose, making, qtbot):
    making.put(a_post("Order now with code SPRING, 20 % off", post_id="px"))
    sheet = compose("px")
    button = sheet.text.counts[Severity.WARNING]
    assert button.text() == "1"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    told = sheet.window().findChildren(Told)
    assert told[0]._finding.code == "KND003"
    told[0]._why()
    assert ("show_rule", "KND003") in making.shell.calls
    qtbot.waitUntil(lambda: not sheet.window().findChildren(Told))


def test_accounts_with_their_own_time_are_named_and_can_follow_again(compose, making, qtbot):
    post = a_post("Hello", post_id="px", accounts=(MASTODON, BLUESKY))
    own = WallTime(datetime(2026, 10, 16, 18, 0), "Europe/London")
    making.put(replace(post, variants=(post.variants[0], replace(post.variants[1], when=own))))
    sheet = compose("px")
    assert sheet.advice.times.sentence.text() == "Own times: ryeandshine Fri 16 Oct, 18:00."
    sheet.advice.times.first.emit()
    settled(qtbot, sheet)
    assert not sheet.advice.times.isVisible()
    assert all(variant.when is None for variant in sheet.work.draft.post.variants)


def test_a_post_that_is_out_shows_no_empty_places(compose, making, qtbot):
    making.put(a_post("Out already", post_id="px"))
    with making.plan.read() as unit:
        ids = tuple(one.id for one in unit.publications.of_post("px"))
    making.shell.editor.do(MarkPosted(ids))
    sheet = compose("px")
    settled(qtbot, sheet)
    assert not sheet.media.isVisible()
    assert not sheet.footer.save_button.isVisible()
    assert not sheet.footer.schedule_button.isVisible()


def test_a_post_that_is_out_can_be_planned_once_more(compose, making, qtbot):
    making.put(a_post("Out already", post_id="px", days=-20))
    sheet = compose("px")
    settled(qtbot, sheet)
    sheet.footer.copy_button.click()
    qtbot.waitUntil(lambda: any(name == "compose" for name, _ in making.shell.calls))
    copy = making.post(next(value for name, value in making.shell.calls if name == "compose"))
    original = making.post("px")
    assert (copy.text, copy.stage, copy.variants) == (original.text, Stage.DRAFT, original.variants)
    assert copy.when.local - original.when.local == timedelta(weeks=3)
    assert making.shell.closed == 1
