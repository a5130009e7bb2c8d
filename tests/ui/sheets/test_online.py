"""Deleting and changing what is out, asked account by account."""

from dataclasses import replace

import pytest

from planner.connectors.connector import StepResult
from planner.domain.account import AccountState
from planner.domain.errors import NotSent, Refused
from planner.domain.journal import Step, StepRole, StepState
from planner.domain.publication import PublicationState as S
from planner.publishing.steps import frozen_text, result_text
from tests.fakes.afterwards import OpenConnector
from tests.fakes.connector import FakeNetwork
from tests.fakes.told import told
from tests.ui.making import BLOG, BLUESKY, INSTAGRAM, MASTODON, a_post
from ui.sheets.online.changing import SAME, ChangingSheet
from ui.sheets.online.deleting import DeletingSheet


@pytest.fixture
def connectors(making):
    made = {key: OpenConnector(FakeNetwork(), key) for key in ("mastodon", "bluesky", "wordpress")}
    with making.plan.write() as unit:
        for key in (MASTODON, BLUESKY, BLOG):
            account = unit.accounts.get(key)
            making.context.services.secrets.put(key, {"token": "secret"})
            unit.accounts.save(_connected(account))
        unit.commit()
    return made


def _connected(account):
    return replace(account, state=AccountState.CONNECTED)


@pytest.fixture
def out(making, connectors):
    """Puts a post that is out on these accounts into the plan, with what was sent."""

    def put(*accounts, text="Bread at four", **fields):
        making.put(a_post(text, post_id="p1", accounts=accounts, **fields))
        with making.plan.write() as unit:
            for planned in unit.publications.of_post("p1"):
                one, network = planned, unit.accounts.get(planned.account_id).network
                state = S.PUBLISHED if network in connectors else S.DONE_BY_HAND
                remote = f"at-{network}" if network in connectors else ""
                if remote:
                    claimed = unit.publications.claim(one.id, "w", 60)
                    one = unit.publications.save(replace(claimed, state=S.SENDING, leased_until=None))
                unit.publications.save(replace(one, **{**told(state), "remote_id": remote, "remote_url": ""}))
                if remote:
                    connectors[network].shown.texts[remote] = text
                    result = StepResult(remote_id=remote)
                    unit.journal.put_step(
                        Step(
                            publication_id=one.id, ordinal=0, role=StepRole.ROOT, state=StepState.DONE,
                            frozen=frozen_text({"text": text}), remote=result_text(result),
                        )
                    )  # fmt: skip
            unit.commit()

    return put


@pytest.fixture
def deleting(making, connectors, out, show, settle):
    def opened(*accounts):
        out(*accounts)
        sheet = DeletingSheet(making.context, "p1", connectors.get)
        show(sheet, (560, 460))
        settle()
        return sheet

    return opened


@pytest.fixture
def changing(making, connectors, out, show, settle):
    def opened(*accounts, account=None, **fields):
        out(*accounts, **fields)
        sheet = ChangingSheet(making.context, "p1", connectors.get, account)
        show(sheet, (560, 560))
        settle()
        return sheet

    return opened


def publications(making):
    with making.plan.read() as unit:
        return {unit.accounts.get(one.account_id).network: one for one in unit.publications.of_post("p1")}


def test_each_account_says_what_is_possible(deleting):
    sheet = deleting(MASTODON, BLUESKY, INSTAGRAM)
    assert sheet.lead.text() == "3 accounts may show “Bread at four” to people."
    assert [row.reach.able for row in sheet.rows] == [True, True, False]
    assert "delete it there yourself" in sheet.rows[2].says.text()
    assert sheet.both.text() == "Delete here and on Mastodon and Bluesky"
    sheet.rows[0].tick.setChecked(False)
    assert sheet.both.text() == "Delete here and on Bluesky"
    sheet.rows[1].tick.setChecked(False)
    assert not sheet.both.isEnabled()
    assert sheet.here.isEnabled()


def test_where_parley_can_delete_nothing_only_here_is_offered(deleting):
    sheet = deleting(INSTAGRAM)
    assert not sheet.both.isVisible()
    assert sheet.here.text() == "Delete here only"


def test_deleted_here_and_there(deleting, making, connectors, qtbot):
    sheet = deleting(MASTODON, BLUESKY)
    with qtbot.waitSignal(sheet.done):
        sheet.both.click()
    assert making.post("p1").deleted_at is not None
    assert all(one.removed_at is not None for one in publications(making).values())
    assert connectors["mastodon"].shown.texts == {}


def test_deleted_here_only_it_stays_there(deleting, making, connectors, qtbot):
    sheet = deleting(MASTODON)
    with qtbot.waitSignal(sheet.done):
        sheet.here.click()
    assert making.post("p1").deleted_at is not None
    assert connectors["mastodon"].shown.texts == {"at-mastodon": "Bread at four"}


def test_what_could_not_be_deleted_there_stays_here_until_it_could(
    deleting, making, connectors, settle, qtbot
):
    sheet = deleting(MASTODON, BLUESKY)
    connectors["mastodon"].shown.before["delete"].append(NotSent("The server could not be reached."))
    sheet.both.click()
    assert not sheet.may_close()  # it is on its way
    settle()
    assert sheet.may_close()
    assert sheet.lead.text() == "1 of 2 could not be deleted, so “Bread at four” stays here."
    assert (
        sheet.rows[0].told.text()
        == "It is still on Mastodon: The server could not be reached. Try again in a few minutes."
    )
    assert sheet.rows[1].told.text() == "Removed from Bluesky."
    assert making.post("p1").deleted_at is None
    assert sheet.both.text() == "Delete here and on Mastodon"
    with qtbot.waitSignal(sheet.done):
        sheet.both.click()
    assert making.post("p1").deleted_at is not None


def test_the_words_change_on_the_ticked_networks(changing, making, connectors, qtbot):
    sheet = changing(MASTODON, BLUESKY, BLOG, title="Bread")
    assert [row.reach.able for row in sheet.rows] == [True, False, True]
    assert "shows no edits" in sheet.rows[1].says.text()
    assert sheet.title_field.isVisible()
    assert (sheet.words.toPlainText(), sheet.change.toolTip()) == ("Bread at four", SAME)
    sheet.words.setPlainText("Bread at five")
    assert sheet.change.text() == "Change it on Mastodon and WordPress"
    assert sheet.counters.accessibleName().startswith("Mastodon: 13 of 500")
    with qtbot.waitSignal(sheet.done):
        sheet.change.click()
    assert connectors["mastodon"].shown.texts == {"at-mastodon": "Bread at five"}
    assert connectors["bluesky"].shown.texts == {"at-bluesky": "Bread at four"}
    assert making.shell.said == ["Changed on Mastodon. Changed on WordPress."]


def test_one_account_alone_when_the_journal_asked(changing):
    sheet = changing(MASTODON, BLOG, account=BLOG, title="Bread")
    assert [row.tick.isChecked() for row in sheet.rows] == [False, True]


def test_words_of_its_own_are_only_replaced_when_that_is_ticked(
    changing, making, out, show, settle, connectors
):
    sheet = changing(MASTODON, BLOG, title="Bread")
    sheet.close()
    post = making.post("p1")
    own = tuple(
        replace(one, text="Bread at four, on our blog") if one.account_id == BLOG else one
        for one in post.variants
    )
    with making.plan.write() as unit:
        unit.posts.save(replace(post, variants=own))
        unit.commit()
    sheet = ChangingSheet(making.context, "p1", connectors.get)
    show(sheet, (560, 560))
    settle()
    assert [row.tick.isChecked() for row in sheet.rows] == [True, False]
    assert "words of its own there" in sheet.rows[1].says.text()
    sheet.words.setPlainText("Bread at five")
    assert sheet.change.text() == "Change it on Mastodon"


def test_too_long_or_empty_words_are_not_sent(changing):
    sheet = changing(MASTODON)
    sheet.words.setPlainText("x" * 501)
    assert "1 over" in sheet.change.toolTip()
    sheet.words.setPlainText("  ")
    assert sheet.change.toolTip() == "There are no words"
    sheet.words.setPlainText("Fine")
    sheet.rows[0].tick.setChecked(False)
    assert sheet.change.toolTip() == "Choose where it shall change"


def test_what_could_not_be_changed_there_stays_here(changing, making, connectors, settle):
    sheet = changing(MASTODON)
    connectors["mastodon"].shown.before["change"].append(Refused("Nothing was overwritten."))
    sheet.words.setPlainText("Bread at five")
    sheet.change.click()
    settle()
    assert sheet.rows[0].told.text() == "It is as it was on Mastodon: Nothing was overwritten."
    assert making.post("p1").text == "Bread at four"


def test_nowhere_to_change_it_is_said(changing):
    sheet = changing(BLUESKY)
    assert sheet.lead.text() == "Parley can change it nowhere:"
    assert not sheet.change.isVisible()
