"""What a network needs and a post lacks: told under the words, with the way into its very field."""

from PySide6.QtCore import Qt

from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from tests.ui.making import CLIENT, a_post

TIKTOK = AccountId("t1")


def test_what_is_missing_leads_to_its_field_not_to_the_first(compose, making, qtbot):
    account = Account(id=TIKTOK, client_id=CLIENT, network="tiktok", handle="rye", state=AccountState.PLANNED)
    with making.plan.write() as unit:
        unit.accounts.save(account)
        unit.commit()
    picture = MediaUse(media_id=None, name="oven.jpg")
    making.put(a_post("Rolls", post_id="p0", accounts=(TIKTOK,), media=(picture,)))
    sheet = compose("p0")
    link = sheet.options.elsewhere.layout().itemAt(0).widget()
    assert link.text() == "TikTok needs this: Who sees it."
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    controls = sheet.options.form.controls
    assert next(iter(controls)) != "privacy_level"
    assert controls["privacy_level"].isAncestorOf(sheet.window().focusWidget())
