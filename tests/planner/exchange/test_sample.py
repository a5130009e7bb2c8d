"""The sample bakery: lived in, leaning to promotion, and nothing leaves this computer."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.account import AccountState
from planner.domain.errors import UserError
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as State
from planner.editing.pool import read_pool
from planner.exchange.sample import fill_sample, sample_pictures
from planner.exchange.sample_feed import NoNetwork
from planner.lint.engine import lint
from planner.lint.profile import Profile
from planner.publishing.accounts import connect
from planner.publishing.changing import change_there
from planner.publishing.practice import check_may_leave
from planner.publishing.removal import remove_there
from storage.open import open_plan
from tests.planner.exchange.desk import Desk

DAYS = [datetime(2026, 11, 16, 9, 7, tzinfo=UTC) + timedelta(days=day) for day in range(7)]
ODD = [
    datetime(2026, 10, 25, 0, 58, tzinfo=UTC),  # the doubled hour in London
    datetime(2026, 3, 29, 0, 55, tzinfo=UTC),  # just before the missing one
    datetime(2026, 12, 31, 23, 58, tzinfo=UTC),
]


def sample(folder, now=DAYS[0], plan=None):
    desk = Desk(folder, plan, now)
    fill_sample(desk.services)
    return desk


@pytest.fixture
def bakery(tmp_path):
    return sample(tmp_path)


def test_one_business_with_six_accounts_of_which_practice_is_connected(bakery):
    (owner,) = bakery.clients()
    assert (owner.name, owner.tagline, owner.zone) == ("Rye & Shine", "Bakery · Bristol", "Europe/London")
    states = {one.network: one.state for one in bakery.accounts()}
    assert states.pop("practice") is AccountState.CONNECTED
    assert states == dict.fromkeys(
        ["instagram", "facebook", "mastodon", "bluesky", "wordpress"], AccountState.PLANNED
    )


def test_its_other_accounts_cannot_be_connected_by_any_door(bakery):
    """The window offers no way; the same plan opened by its folder, from a terminal, has none either."""
    (owner,) = bakery.clients()
    fields = {"server": "http://127.0.0.1:9", "token": "long-enough"}
    with pytest.raises(UserError, match="nothing of it leaves this computer"):
        connect(bakery.services, owner.id, "mastodon", fields)
    with bakery.services.plan.read() as unit:
        check_may_leave(unit, "practice")


def test_about_forty_posts_of_all_kinds_around_today(bakery):
    posts = bakery.posts()
    assert 38 <= len(posts) <= 46
    assert {post.kind for post in posts} == set(Kind)
    assert {post.stage for post in posts} == set(Stage)
    distances = [(post.when.instant() - DAYS[0]).days for post in posts if post.when]
    assert -22 <= min(distances) <= -18
    assert 15 <= max(distances) <= 21


def test_the_past_is_lived_in_and_the_future_planned(bakery):
    practice = next(one for one in bakery.accounts() if one.network == "practice")
    for one in bakery.publications():
        past = one.due_at is not None and one.due_at < DAYS[0]
        if past:
            assert one.state is (State.PUBLISHED if one.account_id == practice.id else State.HISTORY)
        else:
            assert one.state in {State.PLANNED, State.DRAFT}


def test_the_practice_feed_shows_what_is_out(bakery):
    feed = json.loads((bakery.folder / "data" / "practice" / "feed.json").read_text(encoding="utf-8"))
    out = [one for one in bakery.publications() if one.state is State.PUBLISHED]
    assert {post["id"] for post in feed["posts"]} == {one.remote_id for one in out}
    assert (bakery.folder / "data" / "practice" / "feed.html").exists()
    with bakery.plan.read() as unit:
        assert all([event.name for event in unit.journal.events(one.id)] == ["published"] for one in out)


def test_what_is_out_can_be_changed_and_removed_like_any_other(bakery):
    one = next(one for one in bakery.publications() if one.state is State.PUBLISHED)
    assert change_there(bakery.services, one.id, "Other words", http=NoNetwork()).done
    feed = json.loads((bakery.folder / "data" / "practice" / "feed.json").read_text(encoding="utf-8"))
    assert next(post["text"] for post in feed["posts"] if post["id"] == one.remote_id) == "Other words"
    assert remove_there(bakery.services, one.id, http=NoNetwork()).done
    feed = json.loads((bakery.folder / "data" / "practice" / "feed.json").read_text(encoding="utf-8"))
    assert one.remote_id not in {post["id"] for post in feed["posts"]}


def test_something_goes_out_while_the_person_looks(bakery):
    soon = [one for one in bakery.publications() if one.state is State.PLANNED and one.due_at]
    first = min(one.due_at for one in soon)
    assert timedelta(0) < first - DAYS[0] <= timedelta(minutes=10)


@pytest.mark.parametrize("now", [*DAYS, *ODD], ids=lambda now: f"{now:%a %d %b %H.%M}")
def test_the_linter_has_something_to_say_on_every_day(tmp_path, now):
    desk = sample(tmp_path, now)
    with desk.plan.read() as unit:
        found = lint(unit.lint.entries(), Profile(), now).findings
    codes = {finding.code for finding in found}
    assert codes >= {"MIX001", "MIX002", "MIX003", "KND003", "A11Y001"}
    assert codes <= {
        "MIX001",
        "MIX002",
        "MIX003",
        "KND003",
        "A11Y001",
        "FRQ001",
        "TIM004",
        "TIM005",
        "TLK001",
    }
    assert not any(finding.blocks for finding in found)
    assert {f.network for f in found if f.code == "MIX001" and f.severity == "error"} >= {
        "instagram",
        "facebook",
    }


@pytest.mark.parametrize("now", [*DAYS, *ODD], ids=lambda now: f"{now:%a %d %b %H.%M}")
def test_two_tips_hold_at_any_time_and_rest(tmp_path, now):
    desk = sample(tmp_path, now)
    with desk.plan.read() as unit:
        pool = read_pool(unit, None, now)
    assert {one.repeat.pattern.kind for one in pool} == {Kind.TEACH}
    assert [(one.out, one.planned, one.last is not None) for one in pool] == [(1, 0, True)] * 2
    assert all(one.rests_until and one.rests_until > now.date() for one in pool)


def test_the_same_each_time(tmp_path):
    def told(desk):
        return sorted((str(post.when), post.text, post.stage, len(post.variants)) for post in desk.posts())

    assert told(sample(tmp_path / "a")) == told(sample(tmp_path / "b"))


def test_it_fills_a_real_plan(tmp_path):
    plan = open_plan(tmp_path / "plan.db")
    desk = sample(tmp_path, plan=plan)
    assert len(desk.posts()) == len(sample(tmp_path / "fake").posts())
    plan.close()


def test_pictures_are_small_and_all_are_used(bakery):
    pictures = dict(sample_pictures())
    used = {use.name for post in bakery.posts() for use in post.media}
    assert used == set(pictures)
    assert all(len(data) < 80_000 for data in pictures.values())
    assert all(use.media_id for post in bakery.posts() for use in post.media)
