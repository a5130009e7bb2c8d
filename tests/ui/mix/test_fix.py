"""Fixing from the panel: one step where it is safe, a choice with before and after where it is not."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.domain.kinds import Kind
from planner.domain.patch import Field, Patch
from planner.lint.finding import Finding, Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from tests.ui.making import CLIENT, MASTODON, a_post, leaning_plan
from ui.mix.before_after import changes_of
from ui.mix.fix import FixPopover
from ui.mix.fixer import open_assist
from ui.mix.offer_words import count_safe, fix_words, safe_fix
from ui.mix.offering import Offer, offers
from ui.theme.theme import Look

LOUD = "PLEASE COME QUICKLY because the bread is warm."
LONG = "An unsafe one that says at some length what it would do to the plan and to its posts"


def finding(*fixes, posts=("p1",)) -> Finding:
    return Finding(
        code="TXT003",
        name="shouting",
        severity=Severity.WARNING,
        message="3 long words in a row are in capitals.",
        client="Rye & Shine",
        client_key=CLIENT,
        account_key=MASTODON,
        posts=posts,
        fixes=fixes,
    )


def fix(title="Write it small", safety=Safety.SAFE, **more) -> Fix:
    patch = Patch(post="p1", field=Field.TEXT, value="Please", before="PLEASE", start=0, end=6)
    return Fix(title=title, safety=safety, patches=(patch,), **more)


def opens(**more) -> Fix:
    return Fix(title="Reword it", safety=Safety.ASSIST, assist=Assist(opens=Opens.POST, post="p1", **more))


def test_the_button_names_the_one_safe_change():
    assert fix_words(finding(fix(), opens())) == "Write it small"
    assert fix_words(finding(fix(LONG), opens())) == "Fix…"
    assert fix_words(finding(fix(safety=Safety.UNSAFE))) == "Fix…"
    assert safe_fix(finding(fix(), fix("Another"))) is None
    assert count_safe((finding(fix()), finding(opens()), finding(fix("Another"), opens()))) == 2


def test_before_and_after_show_the_words_around(making):
    making.put(a_post(LOUD, post_id="p1"))
    with making.plan.read() as unit:
        (change,) = changes_of(fix(), unit.lint.of_posts(["p1"]))
    assert change.before == "PLEASE COME QUICKLY because th…"
    assert change.after == "Please COME QUICKLY because th…"
    assert change.of.startswith("PLEASE COME")


@pytest.fixture
def loud(make_panel, making):
    return make_panel(a_post(LOUD, post_id="p1"), a_post("GOOD BREAD WAITS here.", post_id="p2", days=2))


def row_of(panel, code, post="p1"):
    return next(row for row in panel.list.rows if row.finding.code == code and post in row.finding.posts)


def test_a_safe_fix_is_one_press_and_one_undo(loud, making, qtbot):
    row = row_of(loud, "TXT003")
    qtbot.mouseClick(loud.list.card(row.key).fix_button(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.post("p1").text != LOUD)
    assert making.post("p1").text == "Please come quickly because the bread is warm."
    assert making.post("p2").text == "GOOD BREAD WAITS here."
    making.shell.editor.undo()
    assert making.post("p1").text == LOUD


def test_all_that_is_safe_is_one_step(loud, making, qtbot):
    assert loud.counts.safe.text() == "Fix all 2 safe"
    qtbot.mouseClick(loud.counts.safe, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: making.post("p2").text != "GOOD BREAD WAITS here.")
    assert making.post("p1").text != LOUD
    making.shell.editor.undo()
    assert (making.post("p1").text, making.post("p2").text) == (LOUD, "GOOD BREAD WAITS here.")


def test_a_choice_is_shown_with_before_and_after_and_applied(make_panel, making, qtbot):
    panel = make_panel(*leaning_plan(9, every=1))
    row = next(row for row in panel.list.rows if row.finding.code == "MIX003")
    qtbot.mouseClick(panel.list.card(row.key).fix_button(), Qt.MouseButton.LeftButton)
    popover = panel.findChild(FixPopover) or panel.window().findChild(FixPopover)
    qtbot.waitUntil(lambda: popover.offer is not None or "Nothing" in popover.waiting.text())
    assert popover.apply.isEnabled() == (popover.offer is not None)


def test_what_a_finding_carries_already_is_not_offered_twice(make_panel, making):
    kinds = (Kind.PROMOTE, Kind.PROMOTE, Kind.PROMOTE, Kind.STORY, Kind.TEACH)
    panel = make_panel(
        *(a_post(f"Post {day}", post_id=f"p{day}", days=day, kind=kind) for day, kind in enumerate(kinds, 1))
    )
    found = next(row.finding for row in panel.list.rows if row.finding.code == "MIX003")
    now, workspace = making.context.services.clock.now(), making.context.workspace.read()
    with making.plan.read() as unit:
        first = offers(unit, found, workspace, now)
        carried = replace(found, fixes=tuple(one.fix for one in first))
        again = offers(unit, carried, workspace, now)
    patched = [one.fix.patches for one in again if one.fix.patches]
    assert patched
    assert len(patched) == len(set(patched))


def test_enter_on_a_fix_takes_it(qtbot, making):
    making.put(a_post(LOUD, post_id="p1"))
    with making.plan.read() as unit:
        changes = changes_of(fix(), unit.lint.of_posts(["p1"]))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    popover = FixPopover(window, finding(fix()))
    popover.open_under(window)
    popover.show_offers((Offer(fix(), changes),))
    with qtbot.waitSignal(popover.chosen):
        QTest.keyClick(popover._group.button(0), Qt.Key.Key_Return)


def test_large_text_in_a_low_window_keeps_the_buttons_in_sight(qtbot, making):
    making.theme.adopt(Look.LIGHT, 2.0, high_contrast=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 560)
    window.show()
    popover = FixPopover(window, finding(fix()))
    popover.open_under(window)
    popover.show_offers(tuple(Offer(fix(f"{LONG} {n}", Safety.UNSAFE)) for n in range(6)))
    low = popover.apply.mapTo(window, popover.apply.rect().bottomLeft()).y()
    assert low < window.height()
    assert popover.surface().height() <= window.height() - 16
    assert popover.surface().width() > 372


def test_popover_shows_what_the_chosen_fix_changes(qtbot, making):
    making.put(a_post(LOUD, post_id="p1"))
    with making.plan.read() as unit:
        entries = list(unit.lint.of_posts(["p1"]))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    unsafe = fix(LONG, Safety.UNSAFE, leads_to="5 of 20")
    popover = FixPopover(window, finding(unsafe, opens()))
    popover.open_under(window)
    popover.show_offers((Offer(unsafe, changes_of(unsafe, entries)), Offer(opens())))
    assert popover.apply.text() == "Apply"
    rows = [popover._group.button(index) for index in range(2)]
    assert all(row.height() >= row.sizeHint().height() for row in rows)
    assert popover.undo.isVisible()
    assert "5 of 20" in popover._group.button(0).accessibleName()
    with qtbot.waitSignal(popover.opens) as told:
        popover._group.button(1).click()
        assert popover.apply.text() == "Open"
        qtbot.mouseClick(popover.apply, Qt.MouseButton.LeftButton)
    assert told.args[0].fix.assist.opens is Opens.POST


def test_an_assist_opens_the_right_editor_filled_in(making):
    new = Assist(opens=Opens.NEW_POST, kind=Kind.CONVERSE, text="What…", day=date(2026, 12, 1))
    open_assist(making.context, finding(), Assist(opens=Opens.POST, post="p7"))
    open_assist(making.context, finding(), new)
    open_assist(making.context, finding(), Assist(opens=Opens.CLIENT))
    open_assist(making.context, finding(), Assist(opens=Opens.ACCOUNT))
    open_assist(making.context, finding(), Assist(opens=Opens.PLACE))
    open_assist(making.context, finding(), Assist(opens=Opens.RULE))
    assert making.shell.calls == [
        ("compose", "p7"),
        ("compose", None),
        ("edit_client", CLIENT),
        ("show_view", "accounts"),
        ("set_up_place", CLIENT),
        ("set_rules", "TXT003"),
    ]


def test_a_post_written_for_another_client_opens_for_that_one(making):
    class Shell:
        def compose(self, post_id=None, *, prefill, **_options):
            self.asked = (post_id, prefill.client, prefill.account)

    shell = Shell()
    context = replace(making.context, shell=shell)
    open_assist(context, finding(), Assist(opens=Opens.NEW_POST, client_key="other"))
    assert shell.asked == (None, "other", "")
