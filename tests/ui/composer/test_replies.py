"""“Stay for replies” in the composer: offered, added in one click, changed, taken out, stored with its post."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest

from planner.domain.brief import Brief
from planner.editing.edits import PutReplyBlock
from planner.editing.replying import beside
from tests.ui.composer.conftest import settled
from tests.ui.composer.test_judging import HOME
from tests.ui.making import CLIENT, a_post


def blocks(making, post_id):
    with making.plan.read() as unit:
        return list(unit.reply_blocks.of_posts([post_id]))


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def told(making, sheet, qtbot, until):
    """Wait until the row heard of the plan's change."""
    making.bridge.changed.emit(making.plan.changes_since(0))
    qtbot.waitUntil(until)


def test_it_is_offered_with_the_clients_length_and_added_at_once(compose, making, qtbot):
    with making.plan.write() as unit:
        client = unit.clients.get(CLIENT)
        unit.clients.save(replace(client, brief=Brief(reply_minutes=25)))
        unit.commit()
    post = a_post(post_id="p")
    making.put(post)
    sheet = compose("p")
    start = f"{post.when.local:%H:%M}"
    assert sheet.stay.words.text() == f"Stay for replies: 25 min from {start}"
    press(sheet.stay.add)
    qtbot.waitUntil(lambda: bool(blocks(making, "p")))
    told(making, sheet, qtbot, sheet.stay.change.isVisible)
    assert sheet.stay.words.text() == f"Stay for replies: <b>25 min</b> from {start}, added to your calendar"
    assert not sheet.stay.add.isVisible()


def test_beside_a_new_post_it_is_stored_in_the_same_step(compose, making, qtbot):
    sheet = compose(when=a_post().when)
    sheet.work.change(sheet.work.draft.having(text="What would you bake?"))
    settled(qtbot, sheet)
    press(sheet.stay.add)
    assert "goes into your calendar with the post" in sheet.stay.words.text()
    post_id = sheet.work.draft.post.id
    assert blocks(making, post_id) == []
    sheet.work.save()
    qtbot.waitUntil(lambda: bool(blocks(making, post_id)))
    settled(qtbot, sheet)
    told(making, sheet, qtbot, lambda: "added to your calendar" in sheet.stay.words.text())
    making.shell.editor.undo()
    assert blocks(making, post_id) == []
    assert making.post(post_id).deleted_at is not None


def test_it_is_changed_and_taken_out(compose, making, qtbot):
    post = a_post(post_id="p")
    making.put(post)
    making.shell.editor.do(PutReplyBlock(beside(post, 20)))
    sheet = compose("p")
    qtbot.waitUntil(sheet.stay.change.isVisible)
    press(sheet.stay.change)
    box = sheet.stay.box
    box.clock.setTime(QTime(post.when.local.hour - 1, 0))
    assert "Nobody can answer it before" in box.note.text()
    assert not box.save.isEnabled()
    box.clock.setTime(QTime(post.when.local.hour + 2, post.when.local.minute))
    box.length.choose(60)
    press(box.save)
    qtbot.waitUntil(lambda: blocks(making, "p")[0].minutes == 60)
    assert blocks(making, "p")[0].after == 120
    told(making, sheet, qtbot, lambda: "1 h" in sheet.stay.words.text())
    press(sheet.stay.change)
    press(sheet.stay.box.remove)
    qtbot.waitUntil(lambda: not blocks(making, "p"))
    told(making, sheet, qtbot, sheet.stay.add.isVisible)


def test_the_wish_for_a_new_post_is_changed_and_dropped(compose, making, qtbot):
    sheet = compose(when=a_post().when)
    press(sheet.stay.add)
    press(sheet.stay.change)
    sheet.stay.box.length.choose(45)
    press(sheet.stay.box.save)
    assert sheet.work.said.replies.minutes == 45
    press(sheet.stay.change)
    press(sheet.stay.box.remove)
    assert sheet.work.said.replies is None
    assert sheet.stay.add.isVisible()


def test_a_post_without_a_time_has_nothing_to_stay_for(compose):
    assert not compose().stay.isVisible()


def test_a_post_that_is_long_out_is_not_offered_it(compose, making):
    making.put(a_post(post_id="p", days=-3))
    assert not compose("p").stay.words.isVisible()


def test_the_rules_know_what_stands_beside_the_post(compose, making, qtbot):
    making.files.kept[HOME / "lint.toml"] = b'extend-select = ["TLK005"]\n'
    sheet = compose(when=a_post().when)
    sheet.work.change(sheet.work.draft.having(text="Which bread do you miss most?"))
    settled(qtbot, sheet)
    [found] = [one for one in sheet.work.verdict.findings if one.code == "TLK005"]
    sheet.mender.mend(found, found.fixes[0], sheet.text)
    settled(qtbot, sheet)
    assert sheet.work.said.replies.minutes == 20
    assert "TLK005" not in [one.code for one in sheet.work.verdict.findings]
    sheet.work.save()
    qtbot.waitUntil(lambda: bool(blocks(making, sheet.work.draft.post.id)))
    told(making, sheet, qtbot, lambda: "added to your calendar" in sheet.stay.words.text())
    settled(qtbot, sheet)
    assert "TLK005" not in [one.code for one in sheet.work.verdict.findings]
    press(sheet.stay.change)
    press(sheet.stay.box.remove)
    qtbot.waitUntil(lambda: not blocks(making, sheet.work.draft.post.id))
    told(making, sheet, qtbot, sheet.stay.add.isVisible)
    settled(qtbot, sheet)
    assert "TLK005" in [one.code for one in sheet.work.verdict.findings]
