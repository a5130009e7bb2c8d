"""Decisions, faults, kills and clocks in any order: each post is out once at most, in the words that the plan shows."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import AccountState
from planner.domain.errors import NotSent, ParleyError, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.domain.times import wall_at
from planner.editing.content import content_on
from planner.editing.edits import (
    ItIsLive,
    MarkPosted,
    MovePosts,
    MovePublications,
    PublishNow,
    PutPost,
    RemindLater,
    RemoveAccount,
    RemovePosts,
    SendAgain,
    SetPause,
    SetStage,
    SkipPublications,
)
from tests.fakes.clock import FakeClock
from tests.fakes.connector import Killed
from tests.fakes.plan import FakePlan
from tests.planner.publishing.conftest import make_room
from tests.planner.world import ZONE

ROUNDS, STEPS = 60, 24
ROOT = StepRole.ROOT
_MAY_GO = {S.PLANNED, S.HELD, S.THROTTLED}
_NOT_OUT = _MAY_GO | {S.DRAFT, S.MISSED, S.REFUSED}


class Play:
    """Two posts on one account, two publishers, and somebody who does whatever comes to mind."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.room = make_room(FakePlan(clock := FakeClock()), clock)
        self.room.go_to("2026-10-17 09:55")
        self.key = self.random.choice(["mastodon", "bluesky"])
        self.network, self.connector = self.room.networks[self.key], self.room.connectors[self.key]
        self.posts = [self.room.world.post(self.key, when=f"2026-10-17 10:0{minute}") for minute in (0, 3)]
        self.publishers = [self.room.publisher(spacing=timedelta(0)) for _ in range(2)]
        self.words: dict[str, str] = {}
        self._send, self.connector.send = self.connector.send, self._sent

    def _sent(self, http, credentials, frozen, read_media):
        before = len(self.network.arrived)
        try:
            return self._send(http, credentials, frozen, read_media)
        finally:
            if len(self.network.arrived) > before:
                self.words[frozen["key"]] = frozen["text"]

    def step(self, number: int) -> str:
        """Do something; what it was."""
        chance, world, clock = self.random, self.room.world, self.room.clock
        post = chance.choice(self.posts)
        one = world.publication(post, self.key)
        ids, soon = (one.id,), clock.now() + timedelta(minutes=chance.choice([1, 5, 60]))
        there = one.client_key in self.network.posts()
        account = world.accounts[self.key].id
        does = {
            "publish": lambda: chance.choice(self.publishers).run_once(),
            "clock": lambda: clock.tick(minutes=chance.choice([-3, 0.3, 1, 2, 6, 11, 40])),
            "fault": self._fault,
            "undo": world.editor.undo,
            "redo": world.editor.redo,
            "sign in": lambda: self._sign_in(account),
            "answer": lambda: world.do(ItIsLive(ids) if there else SendAgain(ids)),
            "edit": lambda: world.do(PutPost(replace(world.stored(post), text=f"words {number}"))),
            "move": lambda: world.do(MovePosts(((post.id, wall_at(soon, ZONE)),))),
            "move here": lambda: world.do(MovePublications(((one.id, wall_at(soon, ZONE)),))),
            "stage": lambda: world.do(SetStage((post.id,), chance.choice([Stage.DRAFT, Stage.SCHEDULED]))),
            "pause": lambda: world.do(SetPause(chance.choice([True, False]))),
            "remove": lambda: world.do(chance.choice([RemoveAccount(account), RemovePosts((post.id,))])),
            "decide": lambda: world.do(
                chance.choice([SkipPublications, PublishNow, MarkPosted, RemindLater])(ids)
            ),
        }
        name = chance.choice([*does, "publish", "publish", "clock", "undo", "decide"])
        try:
            does[name]()
        except (ParleyError, Killed) as fault:
            return f"{name}: {type(fault).__name__}"
        return name

    def _fault(self) -> None:
        until = self.room.clock.now() + timedelta(minutes=5)
        certain = [NotSent("x"), Throttled("x", until=until), SignInNeeded("x"), Refused("x")]
        fault = self.random.choice([*certain, Unconfirmed("x"), Unconfirmed("x"), Killed()])
        sure = fault in certain or self.random.random() < 0.5
        (self.network.before if sure else self.network.after)[ROOT].append(fault)
        self.connector.can_look = self.random.random() < 0.7

    def _sign_in(self, account_id) -> None:
        with self.room.services.plan.write() as unit:
            account = unit.accounts.get(account_id)
            unit.accounts.save(replace(account, state=AccountState.CONNECTED))
            unit.commit()

    def check(self) -> None:
        """What holds whatever was done."""
        for post in self.posts:
            one, stored = self.room.world.publication(post, self.key), self.room.world.stored(post)
            out = self.network.posts().count(one.client_key) if one.client_key else 0
            assert out <= 1, "twice"
            assert out or one.state is not S.PUBLISHED, "never sent"
            assert not (out and one.state in _NOT_OUT and not self.connector.harmless), "out, and not said"
            if one.state is S.PUBLISHED:
                assert content_on(stored, stored.variants[0]).text == self.words[one.client_key]
            waits = stored.deleted_at is None and stored.stage is Stage.SCHEDULED
            assert waits or one.state not in _MAY_GO, "it would go out"
            assert not (waits and one.state is S.DRAFT), "it would be forgotten"


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_whatever_is_done_each_post_is_out_once_and_as_the_plan_says(seed):
    play, done = Play(seed), []
    try:
        for number in range(STEPS):
            done.append(play.step(number))
            play.check()
    except AssertionError as error:
        raise AssertionError(f"after {done}") from error
    finally:
        for publisher in play.publishers:
            publisher.close(timeout=5)
