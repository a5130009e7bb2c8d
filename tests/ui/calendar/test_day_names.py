"""What days are called, in every face."""

from datetime import date

from PySide6.QtCore import Qt

from planner.domain.brief import Brief, OwnDate
from planner.domain.client import Client
from planner.domain.ids import ClientId
from tests.ui.calendar.desk import BAKERY
from ui.views.calendar.day_names import day_names, learn_holidays

DAY = date(2026, 12, 25)
OWN = OwnDate(day=date(2020, 10, 16), name="World Bread Day", yearly=True)
BRITISH = Client(id=BAKERY, name="R", zone="Europe/London", brief=Brief(region="GB", own_dates=(OWN,)))
GERMAN = Client(id=ClientId("g"), name="G", zone="Europe/Berlin", brief=Brief(region="DE"))


def tell_country(desk):
    with desk.plan.write() as unit:
        client = unit.clients.get(BAKERY)
        unit.clients.save(
            Client(id=BAKERY, name=client.name, zone=client.zone, brief=BRITISH.brief, revision=1)
        )
        unit.commit()


def test_own_dates_are_told_at_once_and_public_holidays_once_they_are_learned():
    first, last = date(2026, 10, 1), date(2026, 12, 31)
    early = day_names([BRITISH], BAKERY, first, last, holidays=False)
    assert early == {date(2026, 10, 16): "World Bread Day"}
    assert day_names([BRITISH], BAKERY, first, last, holidays=True)[DAY] == "Christmas Day"


def test_all_clients_days_stand_together_each_name_once():
    found = day_names([BRITISH, GERMAN, BRITISH], None, DAY, DAY, holidays=True)
    assert found == {DAY: "Christmas Day, Erster Weihnachtstag"}
    assert day_names([BRITISH, GERMAN], GERMAN.id, DAY, DAY, holidays=True) == {DAY: "Erster Weihnachtstag"}


def test_nothing_is_learned_where_no_country_is_told(desk):
    with desk.plan.read() as unit:
        assert not learn_holidays(unit, DAY)


def test_days_get_their_names_after_the_first_picture(make_desk):
    desk = make_desk()
    assert not desk.page.frame.holidays
    tell_country(desk)
    desk.page._learning = False
    desk.page.waiting.ask(BAKERY)
    assert desk.page.frame.holidays
    desk.page.face.go(date(2026, 12, 25))
    state = desk.grid.month_state
    assert state.days[state.index_of(DAY)].name == "Christmas Day"
    desk.page.show_face("week")
    week = desk.page.face.grid
    assert week.week_state.days[4].name == "Christmas Day"
    assert "Christmas Day" in week.week_model.headerData(4, Qt.Orientation.Horizontal)
