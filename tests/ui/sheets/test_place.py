"""The sheet that sets up the place from which networks fetch pictures."""

import pytest
from PySide6.QtCore import Qt

from planner.domain.account import Account, AccountState
from planner.domain.errors import NotSent
from planner.domain.media_host import MediaHost, secrets_of
from planner.publishing.places import stored_place
from tests.fakes.http import FakeHttp
from tests.planner.connectors.hosting.test_s3 import Bucket
from tests.ui.making import CLIENT
from ui.sheets.open_place import open_place
from ui.sheets.place import Known, PlaceSheet
from ui.views.accounts.place_line import PlaceLine

TYPED = {
    "endpoint": "https://s3.example",
    "bucket": "shop",
    "region": "",
    "access": "AK",
    "secret": "canary secret",
}


@pytest.fixture
def http(making, monkeypatch):
    line = FakeHttp(Bucket())
    monkeypatch.setattr(
        type(making.context.services), "http", property(lambda _: lambda: line), raising=False
    )
    return line


@pytest.fixture
def sheet(making, show):
    def opened(host=None, sites=()):
        made = PlaceSheet(making.context, Known(CLIENT, host, sites))
        show(made, (600, 420))
        return made

    return opened


def read(making):
    with making.plan.read() as unit:
        return stored_place(unit, CLIENT)


def test_a_place_is_tried_out_and_kept(making, sheet, http, settle, qtbot):
    made = sheet()
    made.grids["s3"].keep(TYPED)
    with qtbot.waitSignals([made.kept, made.done]):
        made.save.click()
        settle()
    assert read(making).fields["bucket"] == "shop"
    assert making.context.services.secrets.get(secrets_of(CLIENT)) == {"secret": "canary secret"}
    assert making.shell.said == ["It works: a picture was put up, fetched and taken down again."]


def test_in_a_low_window_the_fields_scroll_and_none_is_squeezed(sheet, settle, qtbot):
    made = sheet()
    made.kinds.set_value("s3")
    made.kinds.chosen.emit("s3")
    made.resize(600, 300)
    qtbot.mouseClick(made.save, Qt.MouseButton.LeftButton)
    settle()
    fields = [field for _, field in made.grids["s3"].all.values()]
    qtbot.waitUntil(lambda: all(one.control.geometry().bottom() < one.note.y() for one in fields))
    assert made.save.visibleRegion().boundingRect() == made.save.rect()


def test_the_guide_says_where_to_get_what_is_asked_for(sheet, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr("ui.shell.help.open_help", lambda _window, page: opened.append(page))
    made = sheet()
    qtbot.mouseClick(made.help, Qt.MouseButton.LeftButton)
    assert opened == ["guide/place-for-pictures.md"]


def test_an_empty_field_is_told_where_it_is(making, sheet, http, settle):
    made = sheet()
    made.grids["s3"].keep({**TYPED, "bucket": ""})
    made.save.click()
    settle()
    assert "Bucket" in made.grids["s3"].all["bucket"][1].error()
    assert read(making) is None


def test_a_place_that_does_not_answer_says_so_and_can_be_tried_again(making, sheet, monkeypatch, settle):
    def dead(call):
        raise NotSent("s3.example could not be reached.", detail="refused")

    line = FakeHttp(dead)
    monkeypatch.setattr(
        type(making.context.services), "http", property(lambda _: lambda: line), raising=False
    )
    made = sheet()
    made.grids["s3"].keep(TYPED)
    made.save.click()
    settle()
    assert made.trouble.isVisible()
    assert made.trouble.text() == "s3.example could not be reached. Try again in a few minutes."
    assert made.save.isEnabled()
    assert read(making) is None


def test_without_a_connected_site_wordpress_says_what_to_do(sheet):
    made = sheet()
    made.kinds.chosen.emit("wordpress")
    assert not made.save.isEnabled()
    assert "Connect one first" in made.save.toolTip()


def test_a_connected_site_is_offered_first(sheet):
    site = Account(id="w", client_id=CLIENT, network="wordpress", handle="blog", state=AccountState.CONNECTED)
    made = sheet(sites=(site,))
    assert made.site.currentData() == "w"
    assert made.save.isEnabled()


def test_a_place_can_be_given_up(making, sheet, settle, qtbot):
    with making.plan.write() as unit:
        unit.settings.put(f"media host {CLIENT}", MediaHost(kind="s3", fields=TYPED).text())
        unit.commit()
    made = sheet(host=MediaHost(kind="s3", fields=TYPED))
    with qtbot.waitSignal(made.done):
        made.drop.click()
        settle()
    assert read(making) is None


def test_the_line_on_the_page_says_why_then_where(making, show, settle):
    making.bridge.choose_client(CLIENT)
    line = PlaceLine(making.context)
    show(line, (700, 90))
    settle()
    assert line.button.text() == "Set up…"
    with making.plan.write() as unit:
        unit.settings.put(f"media host {CLIENT}", MediaHost(kind="s3", fields=TYPED).text())
        unit.commit()
    line.load()
    settle()
    assert line.button.text() == "Change…"


def test_it_opens_over_what_is_there_with_what_is_known(making, settle):
    with making.plan.write() as unit:
        unit.settings.put(f"media host {CLIENT}", MediaHost(kind="s3", fields=TYPED).text())
        unit.commit()
    open_place(making.context, CLIENT)
    settle()
    (opened,) = making.shell.sheets
    assert opened.grids["s3"].values()["bucket"] == "shop"
    assert not opened.drop.isHidden()
    opened.done.emit()
    assert making.shell.closed == 1
    opened.deleteLater()
