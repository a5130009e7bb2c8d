"""The composer says that pictures have no place to be fetched from, until one was set up."""

from dataclasses import replace

import pytest

from planner.domain.account import AccountState
from planner.domain.media import MediaUse
from planner.domain.media_host import MediaHost, setting_of
from tests.ui.composer.conftest import settled
from tests.ui.making import CLIENT, INSTAGRAM, a_post
from ui.views.composer import open_composer


@pytest.fixture
def sheet(making, qtbot):
    """A post with a picture for Instagram, which is connected."""
    with making.plan.write() as unit:
        unit.accounts.save(replace(unit.accounts.get(INSTAGRAM), state=AccountState.CONNECTED))
        unit.commit()
    use = MediaUse(media_id=None, name="bread.jpg", alt_text="A loaf")
    making.put(replace(a_post("Bread", post_id="p1", accounts=(INSTAGRAM,)), media=(use,)))
    made = open_composer(making.context, "p1")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.work.draft is not None)
    settled(qtbot, made)
    return made


def codes(sheet):
    return {one.code for one in sheet.work.verdict.findings}


def keep(making, host):
    def work():
        with making.plan.write() as unit:
            unit.settings.put(setting_of(CLIENT), host.text() if host else "")
            unit.commit()

    making.tasks.run(work, making.tasks._nothing)


def test_it_goes_when_a_place_is_set_up_and_comes_when_it_is_given_up(sheet, making, qtbot):
    assert "MED002" in codes(sheet)
    keep(making, MediaHost(kind="s3"))
    qtbot.waitUntil(lambda: "MED002" not in codes(sheet))
    keep(making, None)
    qtbot.waitUntil(lambda: "MED002" in codes(sheet))
    settled(qtbot, sheet)
