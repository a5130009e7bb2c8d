"""Writing the plan into a file the person named."""

import pytest

from planner.domain.errors import Cancelled
from planner.exchange.sample import fill_sample
from planner.exchange.saving import Form, There, form_of, save_plan, what_is_there
from tests.planner.exchange.desk import PLANS, Desk


@pytest.fixture
def full(tmp_path):
    desk = Desk(tmp_path)
    desk.bring((PLANS / "bakery.parley.csv").read_bytes())
    return desk


def test_the_name_says_the_form(tmp_path):
    assert form_of(tmp_path / "plan.ICS") is Form.CALENDAR
    assert form_of(tmp_path / "plan.csv") is Form.CSV
    assert form_of(tmp_path / "plan") is Form.CSV


def test_a_table_and_a_calendar(full, tmp_path):
    posts = len(full.posts())
    table, calendar = tmp_path / "plan.csv", tmp_path / "plan.ics"
    assert save_plan(full.services, table).posts == posts
    assert save_plan(full.services, calendar).posts == posts
    assert table.read_bytes().startswith(b"client,platform,account,")
    assert calendar.read_bytes().count(b"BEGIN:VEVENT") == posts
    assert what_is_there(full.services, table, None) == There(True)
    assert not what_is_there(full.services, tmp_path / "other.csv", None)


def test_progress_counts_posts_and_can_stop_before_anything_is_written(full, tmp_path):
    heard = []

    def third(done, total):
        heard.append((done, total))
        return done == 3

    for name in ("plan.csv", "plan.ics"):
        heard.clear()
        with pytest.raises(Cancelled, match="Nothing was written"):
            save_plan(full.services, tmp_path / name, progress=third)
        assert heard == [(done, len(full.posts())) for done in range(4)]
        assert not (tmp_path / name).exists()


def test_what_pictures_lie_there_by_now_is_said(tmp_path):
    desk = Desk(tmp_path)
    fill_sample(desk.services)
    target = tmp_path / "out" / "plan.csv"
    target.parent.mkdir()
    posts = save_plan(desk.services, target).posts
    with pytest.raises(Cancelled, match="1 picture lies in media by now"):
        save_plan(desk.services, target, pictures=True, progress=lambda done, _: done == posts + 1)
    saved = save_plan(desk.services, target, pictures=True)
    assert saved.pictures > 1
    assert what_is_there(desk.services, target, None, pictures=True) == There(True, saved.pictures)
    assert len(list((tmp_path / "out" / "media").iterdir())) == saved.pictures
