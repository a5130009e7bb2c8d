"""A page to work with."""

import pytest

from tests.ui.calendar.desk import Desk


@pytest.fixture
def make_desk(qtbot):
    """Makes pages of 866 x 900 px, shown."""

    desks = []  # pages live until the test is over, also when it keeps only a part of one

    def make(**options):
        desk = Desk(**options)
        desks.append(desk)
        qtbot.addWidget(desk.page)
        desk.page.resize(866, 900)
        with qtbot.waitExposed(desk.page):
            desk.page.show()
        desk.page.waiting.first_painted()
        return desk

    return make


@pytest.fixture
def desk(make_desk):
    """October of the bakery."""
    return make_desk()
