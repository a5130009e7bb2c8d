"""An import that is stopped: at whatever step, the plan is as it was."""

import pytest
from PIL import Image

from planner.domain.errors import Cancelled
from planner.exchange import applying
from tests.planner.exchange.desk import sheet


class Stopper:
    """Hears every step; asks to stop at the one of that number, counted from 0. None: never."""

    def __init__(self, at=None):
        self.at, self.heard = at, []

    def __call__(self, done, total, /):
        self.heard.append((done, total))
        return self.at is not None and len(self.heard) > self.at


@pytest.fixture
def few_at_once(monkeypatch):
    monkeypatch.setattr(applying, "_AT_ONCE", 2)


@pytest.fixture
def preview(desk, few_at_once):
    """Two changed posts, five new ones, a new client, an account and a picture."""
    old = [{"id": f"old-{n}", "text": f"Old {n}", "time": f"0{n}:00"} for n in (1, 2)]
    desk.bring(sheet(*old))
    Image.new("RGB", (8, 8)).save(desk.folder / "loaf.png")
    changed = [row | {"text": f"{row['text']}, changed"} for row in old]
    new = [{"id": f"new-{n}", "text": f"New {n}", "time": f"1{n}:00", "media": ""} for n in range(4)]
    other = {"id": "other", "client": "Other", "account": "Other", "text": "Loaf", "media": "loaf.png"}
    return desk.preview(sheet(*changed, *new, other))


def held(desk):
    with desk.plan.read() as unit:
        media = [item.id for post in unit.posts.of_client() for item in post.media]
    return (
        desk.clients(),
        desk.accounts(),
        desk.posts(),
        desk.publications(),
        media,
        desk.plan.newest_change(),
    )


def test_every_row_is_counted(desk, preview):
    progress = Stopper()
    result = applying.apply_import(desk.services, preview, progress=progress)
    assert (result.added, result.updated) == (5, 2)
    assert {total for _, total in progress.heard} == {7}
    done = [number for number, _ in progress.heard]
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, 7)
    assert {1, 2, 4, 6} <= set(done)


def test_stopped_at_any_step_the_plan_is_as_it_was(desk, preview):
    before = held(desk)
    step = 0
    while True:
        progress = Stopper(step)
        try:
            applying.apply_import(desk.services, preview, progress=progress)
        except Cancelled:
            assert len(progress.heard) == step + 1  # at once
            assert held(desk) == before
            step += 1
        else:
            break
    assert step > 6
    assert len(desk.posts()) == 7  # and what was stopped can be done again


def test_the_last_step_is_heard_before_anything_is_kept(desk, preview):
    before = held(desk)

    def at_the_end(done, total, /):
        return done == total

    with pytest.raises(Cancelled):
        applying.apply_import(desk.services, preview, progress=at_the_end)
    assert held(desk) == before
