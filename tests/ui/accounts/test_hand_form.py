"""Adding an account that the person posts to, and giving one to them."""

from dataclasses import replace

from planner.domain.account import AccountState
from tests.ui.making import BLOG, CLIENT
from ui.views.accounts.hand_form import HandForm, by_hand_edit, choices
from ui.views.accounts.page import AccountsPage


def accounts(making):
    with making.plan.read() as unit:
        return {one.id: one for one in unit.accounts.all(CLIENT)}


def test_networks_with_no_other_way_come_first_and_closed_ones_never(qapp):
    offered = [key for _, key in choices()]
    assert offered.index("reddit") < offered.index("mastodon")
    assert not {"google-plus", "practice"} & set(offered)


def test_an_account_is_added_with_its_name_alone(making, show, settle, qtbot):
    form = HandForm(making.context, CLIENT)
    show(form, (700, 200))
    form.network.choose("reddit")
    form.handle.set_text("r/bristol")
    with qtbot.waitSignal(form.connected):
        form.add.click()
        settle()
    added = next(one for one in accounts(making).values() if one.network == "reddit")
    assert (added.handle, added.state) == ("r/bristol", AccountState.BY_HAND)


def test_an_account_needs_a_name(making, show, settle):
    form = HandForm(making.context, CLIENT)
    show(form, (700, 200))
    form.add.click()
    settle()
    assert "needs a name" in form.handle.error()


def test_an_account_is_given_to_the_person_and_back(making):
    account = accounts(making)[BLOG]
    making.shell.editor.do(by_hand_edit(account))
    mine = accounts(making)[BLOG]
    assert mine.state is AccountState.BY_HAND
    making.shell.editor.do(by_hand_edit(mine))
    assert replace(accounts(making)[BLOG], revision=0) == replace(account, revision=0)


def test_the_page_offers_it_once(making, show, settle):
    making.bridge.choose_client(CLIENT)
    page = AccountsPage(making.context)
    show(page)
    settle()
    (button,) = [one for one in page._add_buttons if one.text() == "Another, by hand"]
    button.click()
    assert page.findChildren(HandForm)
