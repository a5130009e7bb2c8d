"""The composer judges by the workspace's settings, its own rules and the clients' notes; saving reads little again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from planner.domain.brief import Brief
from planner.domain.changes import Aggregate, Change
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.patch import Field, Patch
from planner.editing.edits import PutClient, PutPost
from planner.lint.finding import Finding, Severity
from planner.lint.fix import Fix, Safety
from tests.planner.lint.plans import entry as entry_of
from tests.ui.composer.conftest import settled
from tests.ui.making import CLIENT, MASTODON, NOW, a_post, leaning_plan
from ui.views.composer.checks import Judge
from ui.views.composer.loading import load
from ui.views.composer.proving import proved

LOUD = "PLEASE COME QUICKLY because the bread is warm."
HOME = Path("/nowhere")
OWN = b"- {name: no-cheap, check: existence, words: cheap, message: \"'cheap' is not our word\"}"


def finding_named(code):
    return Finding(
        code=code,
        name="x",
        severity=Severity.WARNING,
        message="x",
        client="x",
        client_key=CLIENT,
        fingerprint=code,
    )


def codes(sheet):
    return {one.code for one in sheet.work.verdict.findings}


@pytest.fixture
def kiln(making):
    """Another client, with a handle of its own."""
    other = Client(id=ClientId("c2"), name="Kiln & Loom", zone="Europe/London")
    making.shell.editor.do(PutClient(replace(other, brief=Brief(own_domains=("kilnloom.example",)))))


def test_another_clients_name_disables_schedule_and_says_why(compose, making, qtbot, kiln):
    making.put(a_post("Today at kilnloom.example", post_id="px"))
    sheet = compose("px")
    assert "SAF004" in codes(sheet)
    assert not sheet.footer.schedule_button.isEnabled()
    assert "(SAF004)" in sheet.footer.schedule_button.toolTip()
    assert "SAF004" in sheet.footer.sentence.whole_text()
    with making.plan.read() as unit:
        client = unit.clients.get(CLIENT)
    making.shell.editor.do(PutClient(replace(client, brief=Brief(may_name=("Kiln & Loom",)))))
    sheet.work.plan_changed(changes(making))
    qtbot.waitUntil(lambda: "SAF004" not in codes(sheet))
    assert sheet.footer.schedule_button.isEnabled()


def changes(making):
    return making.plan.changes_since(making.plan.newest_change() - 1)


def test_settings_hold_at_once_and_say_who_set_them(compose, making, qtbot):
    making.put(a_post(LOUD, post_id="px"))
    sheet = compose("px")
    assert "TXT003" in codes(sheet)
    making.files.kept[HOME / "lint.toml"] = b'ignore = ["TXT003"]\n'
    making.bridge.rules_changed.emit()
    qtbot.waitUntil(lambda: "TXT003" not in codes(sheet))


def test_a_broken_settings_file_leaves_what_held_before(compose, making):
    making.put(a_post(LOUD, post_id="px"))
    making.files.kept[HOME / "lint.toml"] = b"ignore = [[["
    assert "TXT003" in codes(compose("px"))


def test_own_rules_are_judged_too(compose, making):
    making.files.kept[HOME / "rules" / "kitchen.yaml"] = OWN
    making.put(a_post("So cheap", post_id="px"))
    sheet = compose("px")
    assert "'cheap' is not our word" in " ".join(one.message for one in sheet.work.verdict.findings)


@pytest.mark.parametrize(
    ("left", "safety"),
    [((), Safety.SAFE), (("TXT003",), Safety.UNSAFE), (("TXT001",), Safety.UNSAFE)],
    ids=["clears it", "does not", "brings another"],
)
def test_a_fix_is_no_safer_than_it_proves_to_be(left, safety):
    entry = entry_of(1, NOW, text=LOUD, post="px")
    found = {code: finding_named(code) for code in ("TXT003", "TXT001")}
    patch = Patch(post="px", field=Field.TEXT, value="Please", before="PLEASE", start=0, end=6)
    late = Patch(post="px", field=Field.TEXT, value="Please", before="Other", start=0, end=5)
    fixes = tuple(Fix(title="x", safety=Safety.SAFE, patches=(one,)) for one in (patch, late))
    shouting = replace(found["TXT003"], fixes=fixes)
    after = proved(shouting, (entry,), (shouting,), lambda _entries: [found[code] for code in left])
    assert [fix.safety for fix in after.fixes] == [safety]  # the one whose words are gone is left out


def test_what_was_stored_elsewhere_is_read_alone(making):
    making.put(*leaning_plan(13, every=3), a_post("Mine", post_id="px", kind=Kind.PROMOTE, days=9))
    judge = Judge(making.context.workspace)
    now = making.clock.now()
    with making.plan.read() as unit:
        desk = load(unit, "px", None, None)
        before = judge.check(unit, desk.draft, desk, now)
    assert before.mix is not None
    stories = [replace(making.post(f"p{n:03}"), kind=Kind.STORY) for n in range(6, 13) if n % 3 == 0]
    for post in stories:
        making.shell.editor.do(PutPost(post))
    rows = [Change(Aggregate.POST, post.id) for post in stories]
    with making.plan.read() as unit:
        asked = []
        unit.lint.sequence = lambda *args, **_more: asked.append(args)
        judge.take(unit, rows, desk.draft.post.id, now)
        after = judge.check(unit, desk.draft, desk, now)
    assert asked == []
    assert after.mix is None or after.mix.numbers["promo"] < before.mix.numbers["promo"]


def test_many_changes_or_another_client_are_read_whole(making):
    making.put(a_post("Mine", post_id="px", accounts=(MASTODON,)))
    judge = Judge(making.context.workspace)
    now = making.clock.now()
    with making.plan.read() as unit:
        desk = load(unit, "px", None, None)
        judge.check(unit, desk.draft, desk, now)
        for rows in (
            [Change(Aggregate.CLIENT, CLIENT)],
            [Change(Aggregate.POST, f"p{n}") for n in range(99)],
        ):
            judge.take(unit, rows, desk.draft.post.id, now)
            assert judge.stale
            judge.check(unit, desk.draft, desk, now)
            assert not judge.stale


def test_saving_keeps_what_is_known(compose, making, qtbot):
    making.put(a_post("Hello", post_id="px"))
    sheet = compose("px")
    sheet.work.change(sheet.work.draft.with_text(LOUD))
    sheet.work.save()
    settled(qtbot, sheet)
    qtbot.waitUntil(making.tasks.idle)
    assert "TXT003" in codes(sheet)
    assert making.post("px").text == LOUD
    qtbot.mouseClick(sheet.footer.schedule_button, Qt.MouseButton.LeftButton)
