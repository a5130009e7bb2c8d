"""What ``--view`` opens over the calendar."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.ids import new_id
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.edits import PutPost
from planner.ports.clock import FixedClock
from tests.ui.shell.desk import NOW, ZONE, add_post
from ui.arguments import BY_HAND, COMPOSER, DELETE, FINDING, FIX, IMPORT, RULES, WHY
from ui.mix.fix import FixPopover
from ui.mix.rulebook.sheet import RulesSheet
from ui.mix.why import RuleSheet
from ui.sheets.by_hand import HandSheet
from ui.sheets.importing.sheet import ImportSheet
from ui.sheets.online.deleting import DeletingSheet
from ui.shell.scenes import Scene
from ui.views.composer.sheet import ComposerSheet

PLAN = b"client,platform,account,date,time,timezone,text\nRye & Shine,bluesky,rye.test,2026-10-20,09:00,UTC,Rye\n"


@pytest.fixture
def desk(make_desk):
    """A window with two posts, one a story that sells."""
    desk = make_desk("Rye & Shine")
    add_post(desk.plan, desk.clients[0], text="Pumpkin loaf")
    early = add_post(desk.plan, desk.clients[0], hours=9, text="Early rolls: 20 % off. Order now.")
    with desk.plan.write() as unit:
        PutPost(replace(unit.posts.get(early.id), kind=Kind.STORY)).apply(unit, FixedClock(NOW))
        unit.commit()
    return desk


def sheet_of(desk, kind):
    """The sheet of that class once it is shown."""

    def shown():
        return [sheet for sheet in desk.window.findChildren(kind) if sheet.isVisible()]

    desk.qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def test_the_composer_opens_on_the_post_with_these_words(desk):
    Scene(desk.window, COMPOSER, about="Early")
    desk.window.keeper().load()
    sheet = sheet_of(desk, ComposerSheet)
    desk.qtbot.waitUntil(lambda: "Early" in sheet.text.editor.toPlainText())


def test_the_import_reads_the_file(desk):
    path = Path("/nowhere/plan.csv")
    desk.services.files.kept[path] = PLAN
    Scene(desk.window, IMPORT, file=path)
    desk.window.keeper().load()
    sheet = sheet_of(desk, ImportSheet)
    desk.qtbot.waitUntil(lambda: sheet.model.rowCount() == 1)


def test_deleting_asks_about_the_post_with_these_words(desk):
    Scene(desk.window, DELETE, about="Early")
    desk.window.keeper().load()
    assert sheet_of(desk, DeletingSheet).accessibleName() == "Delete this post?"


def test_the_rules_open_at_the_rule(desk):
    Scene(desk.window, RULES, about="MIX003")
    desk.window.keeper().load()
    sheet = sheet_of(desk, RulesSheet)
    desk.qtbot.waitUntil(lambda: "MIX003" in sheet.lines)
    assert sheet.lines["MIX003"].details is not None
    assert sheet.lines["MIX001"].details is None


def test_what_can_be_done_about_a_finding_is_offered(desk):
    Scene(desk.window, FIX, about="KND003")
    desk.window.workspace.panel().service.run()
    popover = sheet_of(desk, FixPopover)
    desk.qtbot.waitUntil(lambda: popover.offer is not None)
    assert popover.accessibleName() == "Fix KND003"


@pytest.mark.parametrize("name", [FINDING, WHY])
def test_the_first_finding_is_marked_or_explained_once(desk, name):
    Scene(desk.window, name)
    panel = desk.window.workspace.panel()
    panel.service.run()
    if name == WHY:
        assert sheet_of(desk, RuleSheet).accessibleName() == "Rule KND003"
    else:
        desk.qtbot.waitUntil(lambda: panel.marker.kept is not None)
        assert panel.marker.kept.finding.code == "KND003"


def add_pin(desk, state):
    """A post that is due on a Pinterest account of that state."""
    account = Account(
        id=new_id(), client_id=desk.clients[0].id, network="pinterest", handle="rye", state=state
    )
    post = Post(
        id=new_id(),
        client_id=account.client_id,
        text="A loaf to pin",
        stage=Stage.SCHEDULED,
        when=wall_at(NOW + timedelta(hours=7), ZONE),
        variants=(Variant(account_id=account.id),),
    )
    with desk.plan.write() as unit:
        unit.accounts.save(account)
        PutPost(post).apply(unit, FixedClock(NOW))
        unit.commit()


def test_a_post_that_is_the_persons_is_opened_to_post_by_hand(desk):
    add_pin(desk, AccountState.BY_HAND)
    Scene(desk.window, BY_HAND)
    desk.window.keeper().load()
    sheet = sheet_of(desk, HandSheet)
    desk.qtbot.waitUntil(lambda: bool(sheet.buttons))
    assert sheet.accessibleName() == "Post on Pinterest by hand"


def test_without_a_post_of_the_persons_nothing_opens_and_no_account_changes(desk):
    add_pin(desk, AccountState.PLANNED)
    Scene(desk.window, BY_HAND)
    desk.window.keeper().load()
    desk.settle()
    assert desk.window.findChildren(HandSheet) + desk.window.findChildren(ComposerSheet) == []
    with desk.plan.read() as unit:
        assert AccountState.BY_HAND not in {one.state for one in unit.accounts.all()}


def test_in_the_sample_an_account_becomes_one_to_post_to_by_hand(make_desk):
    desk = make_desk("Rye & Shine", sample=True)
    add_pin(desk, AccountState.PLANNED)
    Scene(desk.window, BY_HAND, about="loaf")
    desk.window.keeper().load()
    sheet = sheet_of(desk, HandSheet)
    desk.qtbot.waitUntil(lambda: bool(sheet.buttons))
    assert sheet.accessibleName() == "Post on Pinterest by hand"
