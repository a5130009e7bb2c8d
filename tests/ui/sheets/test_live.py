"""The sheet that asks "Is this live?"."""

from dataclasses import replace

import pytest

from planner.domain.publication import PublicationState as S
from tests.fakes.told import told
from tests.ui.making import BLUESKY, MASTODON, NOW, a_post
from ui.sheets.live import TWICE, LiveSheet

LOOK = "https://social.example/@ryeandshine"


@pytest.fixture
def asked(making, show, settle):
    """Opens the sheet on a post in question on these accounts."""

    def opened(*accounts, looks=2, look_url=LOOK):
        making.put(a_post("Hello, Bristol", post_id="p1", accounts=accounts or (MASTODON,)))
        with making.plan.write() as unit:
            for one in unit.publications.of_post("p1"):
                later = None if looks else NOW
                unit.publications.save(
                    replace(one, **told(S.UNCONFIRMED), looks=looks, not_before=later, look_url=look_url)
                )
            unit.commit()
        sheet = LiveSheet(making.context, "p1")
        show(sheet, (540, 400))
        settle()
        return sheet

    return opened


def states(making):
    with making.plan.read() as unit:
        return [one.state for one in unit.publications.of_post("p1")]


def test_it_says_where_to_look_and_takes_the_address(asked, making, settle):
    sheet = asked()
    assert sheet.title.whole_text() == "Is this live on Mastodon?"
    assert sheet.look.isVisible()
    assert sheet.look.toolTip() == LOOK
    sheet.address.set_text("https://social.example/@ryeandshine/1")
    sheet.buttons["yes"].click()
    settle()
    with making.plan.read() as unit:
        one = unit.publications.of_post("p1")[0]
    assert (one.state, one.remote_url) == (S.DONE_BY_HAND, "https://social.example/@ryeandshine/1")


def test_what_is_no_address_is_told_at_the_field(asked, making, settle):
    sheet = asked()
    sheet.address.set_text("over there")
    sheet.buttons["yes"].click()
    settle()
    assert "is no address" in sheet.address.error()
    assert states(making) == [S.UNCONFIRMED]


def test_sending_again_is_asked_once_more(asked, making, settle):
    sheet = asked(look_url="")
    assert not sheet.look.isVisible()
    sheet.buttons["again"].click()
    assert TWICE in [one.accessibleName() for one in sheet.findChildren(type(sheet.lead))]
    assert states(making) == [S.UNCONFIRMED]
    sheet.buttons["back"].click()
    sheet.buttons["again"].click()
    sheet.buttons["send"].click()
    settle()
    assert states(making) == [S.PLANNED]


def test_not_while_the_first_request_may_still_arrive(asked):
    sheet = asked(looks=0)
    assert not sheet.buttons["again"].isEnabled()
    assert "may still arrive" in sheet.buttons["again"].toolTip()
    assert sheet.buttons["yes"].isEnabled()


def test_account_after_account_then_it_closes(asked, making, settle, qtbot):
    sheet = asked(MASTODON, BLUESKY)
    assert "1 more after this one" in sheet.lead.text()
    sheet.buttons["skip"].click()
    making.bridge.changed.emit(making.plan.changes_since(0))
    settle()
    assert sheet.title.whole_text() == "Is this live on Bluesky?"
    with qtbot.waitSignal(sheet.done):
        sheet.buttons["yes"].click()
        settle()
        making.bridge.changed.emit(making.plan.changes_since(0))
    assert states(making) == [S.CANCELLED, S.DONE_BY_HAND]
