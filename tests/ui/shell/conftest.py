import pytest

from tests.ui.shell.desk import Desk


@pytest.fixture
def make_desk(qtbot):
    """Opens windows on plans in memory; closes them afterwards."""
    desks = []

    def make(*names, page="", **options):
        desk = Desk(qtbot, *names, **options)
        desks.append(desk)
        return desk.open(page)

    yield make
    for desk in desks:
        desk.close()
