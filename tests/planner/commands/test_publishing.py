"""publish, status, journal and agent in the terminal, with the practice network."""

import json
import os
import signal
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.commands import agent as command
from planner.domain.account import AccountState
from planner.domain.errors import EnvironmentFault, NotFound, UserError
from planner.domain.ids import PostId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.domain.version import VERSION
from planner.editing.accounts import PutAccount
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.publishing import agent as module
from planner.publishing.find import account_named, client_named


@pytest.fixture
def bakery(terminal):
    """A client with a practice account; gives a way to schedule a post in so many minutes."""
    assert terminal("accounts", "add", "practice", "--client", "Fennel & Rye").status == 0
    services = terminal.services

    def schedule(minutes=0, text="Why our rye takes three days", network="practice"):
        with services.plan.read() as unit:
            client = client_named(unit, "fennel & rye")
            account = account_named(unit, client, network)
        post = Post(
            id=PostId(new_id()),
            client_id=client.id,
            text=text,
            stage=Stage.SCHEDULED,
            when=wall_at(services.clock.now() + timedelta(minutes=minutes), client.zone),
            variants=(Variant(account_id=account.id),),
        )
        Editor(services.plan, services.clock).do(PutPost(post))
        return post

    return schedule


def feed(terminal):
    return json.loads((terminal.services.data_dir / "practice" / "feed.json").read_text(encoding="utf-8"))


def test_publish_once_sends_what_is_due_and_says_where(terminal, bakery):
    bakery()
    bakery(minutes=60)
    answer = terminal("publish", "--once")
    assert answer.status == 0
    assert answer.out.startswith("published: Practice practice, “Why our rye takes three days”")
    assert len(answer.out.splitlines()) == 1
    for _ in range(2):
        again = terminal("publish", "--once")
        assert (again.status, again.out, again.err) == (0, "", "Nothing is due.\n")
    assert "Why our rye takes three days" in json.dumps(feed(terminal), ensure_ascii=False)


def test_publish_once_leaves_no_late_one_to_the_next_run(terminal, bakery, clock):
    for words in ("Rye", "Spelt", "Oats"):
        bakery(text=words)
    clock.tick(minutes=14)
    answer = terminal("publish", "--once")
    assert (answer.status, answer.out.count("published:")) == (0, 3)


def test_publish_sends_one_post_when_it_is_due_and_any_number_of_times(terminal, bakery):
    bakery(text="Rye")
    bakery(text="Spelt")
    bakery(minutes=60, text="Plum cake")
    answer = terminal("publish", "rye")
    assert (answer.status, answer.out.partition(":")[0]) == (0, "published")
    assert terminal("publish", "rye").status == 0
    texts = [post["text"] for post in feed(terminal)["posts"]]
    assert texts == ["Rye"]
    early = terminal("publish", "plum cake")
    assert (early.status, early.out.partition(":")[0]) == (0, "planned")
    now = terminal("publish", "plum cake", "--now")
    assert (now.status, now.out.partition(":")[0]) == (0, "published")
    assert len(feed(terminal)["posts"]) == 2


def test_publish_wants_to_know_what(terminal, bakery):
    bakery()
    assert terminal("publish").status == 2
    assert terminal("publish", "--once", "rye").status == 2
    with pytest.raises(NotFound, match="There is no post no such words"):  # main says it in the terminal
        terminal("publish", "no such words")


def test_publish_of_an_empty_name_does_not_send_everything(terminal, bakery):
    bakery()
    for words in (("publish", ""), ("publish", "  ", "--now")):
        with pytest.raises(UserError, match="The post is missing"):
            terminal(*words)
    with pytest.raises(UserError, match="--now is for one post"):
        terminal("publish", "--once", "--now")
    assert "“-1” is no number of looks" in terminal("agent", "--ticks", "-1").err
    assert terminal("publish", "--once").out.startswith("published")


def test_publish_says_what_was_missed(terminal, bakery, clock):
    bakery()
    clock.tick(hours=2)
    answer = terminal("publish", "--once")
    assert answer.status == 1
    assert "missed: Practice" in answer.out
    assert terminal("publish", "--once").status == 0


def test_what_holds_is_told_every_time(terminal, bakery, services):
    post = bakery()

    with services.plan.read() as unit:
        account = unit.accounts.get(post.variants[0].account_id)
    Editor(services.plan, services.clock).do(PutAccount(replace(account, state=AccountState.PLANNED)))
    for _ in range(2):
        answer = terminal("publish", "--once")
        assert answer.status == 1
        assert "held (not connected): Practice" in answer.out


def test_what_waits_after_a_failure_is_told_until_it_is_out(terminal, bakery, services, clock):
    bakery()
    folder = services.data_dir / "practice"
    (folder / "feed.json").write_text("{nope", encoding="utf-8")
    for _ in range(2):
        answer = terminal("publish", "--once")
        assert (answer.status, "planned: Practice" in answer.out) == (1, True)
    (folder / "feed.json").unlink()
    clock.tick(minutes=1)
    assert terminal("publish", "--once").status == 0


def test_publish_without_once_or_without_a_plan(terminal):
    assert terminal("publish").status == 2
    terminal.exists = False
    answer = terminal("publish", "--once")
    assert (answer.status, answer.out) == (3, "")
    assert "There is no plan here yet. Import a file." in answer.err


def test_status_as_text_and_json(terminal, bakery, clock):
    assert "The plan is empty." in terminal("status").out
    late = bakery()
    bakery(minutes=90, text="Tomorrow’s cakes")
    clock.tick(minutes=45)
    terminal("publish", "--once")
    text = terminal("status", "--client", "fennel & rye").out
    assert "1  missed" in text
    assert "Next: " in text
    assert late.id in text
    assert "Nothing is publishing, and the next one" in text
    told = json.loads(terminal("status", "--format", "json").out)
    assert told["counts"] == {"missed": 1, "planned": 1}
    assert told["waiting"][0]["post"] == late.id
    assert told["next"]["headline"] == "Tomorrow’s cakes"


def test_the_exit_status_of_status_is_for_a_monitor(terminal, bakery, clock):
    assert terminal("status").status == 0
    bakery(minutes=50)
    answer = terminal("status", "--json")
    assert answer.status == 2
    assert json.loads(answer.out)["health"] == {
        "status": 2,
        "says": ["Nothing is publishing, and the next one is due within the hour: start Parley or an agent."],
    }
    told = terminal("status").out
    assert "! Nothing is publishing, and the next one" in told
    assert told.count("Nothing is publishing") == 1
    clock.tick(hours=2)
    terminal("publish", "--once")
    answer = terminal("status", "--json")
    assert answer.status == 1
    told = json.loads(answer.out)
    assert told["health"]["says"] == ["1 post waits for you."]
    assert (told["late"], told["unconfirmed"]) == ([], [])


def test_status_tells_of_agents_and_outages(terminal, bakery):
    bakery()
    terminal("agent", "--ticks", "1")
    told = json.loads(terminal("status", "--json").out)
    (agent,) = told["agents"]
    assert (agent["kind"], agent["alive"], agent["fault"], agent["version"]) == ("agent", False, "", VERSION)
    assert agent["last_tick"] == agent["stopped"]
    assert agent["skew_seconds"] == 0
    assert told["outages"] == []


def test_the_journal_takes_the_beginning_of_an_id(terminal, bakery):
    first, second = bakery(), bakery()
    terminal("publish", "--once")
    text = terminal("journal", first.id).out
    assert "Practice: out" in text
    shared = next(n for n in range(36) if first.id[:n] != second.id[:n])
    told = json.loads(terminal("journal", second.id[:shared], "--format", "json").out)
    assert told["post"] == second.id
    assert [line["title"] for line in told["lines"]][-1] == "Practice: out"

    with pytest.raises(UserError, match="2 posts are meant by"):
        terminal("journal", second.id[:8])
    with pytest.raises(UserError, match="There is no post nothing"):
        terminal("journal", "nothing")


def test_the_agent_publishes_until_it_is_stopped(terminal, bakery):
    post = bakery()
    answer = terminal("agent", "--ticks", "2")
    assert answer.status == 0
    assert "published: Practice practice" in answer.out
    assert "Stopped. Nothing goes out" in answer.err
    told = json.loads(terminal("journal", post.id, "--format", "json").out)
    assert told["publications"][0]["state"] == "published"
    assert json.loads(terminal("status", "--format", "json").out)["publishers"] == []


def test_a_reader_that_went_away_keeps_the_agent_from_nothing(terminal, bakery, monkeypatch, caplog):
    post, gone = bakery(), []

    def broken(*words, file=None, **_):
        if file is None:
            raise BrokenPipeError
        file.write(f"{words[0]}\n")

    monkeypatch.setattr(command, "print", broken, raising=False)
    monkeypatch.setattr(command, "hush", lambda: gone.append(True))
    answer = terminal("agent", "--ticks", "2")
    assert (answer.status, bool(gone), caplog.records) == (0, True, [])
    told = json.loads(terminal("journal", post.id, "--format", "json").out)
    assert told["publications"][0]["state"] == "published"


def test_the_agent_says_that_the_disk_is_full_once_and_when_it_goes_on(terminal, services, monkeypatch):
    free = iter([240_000, 236_000, 10**9, 10**9])
    services.backups.room = lambda: next(free, 10**9)
    tick = module.Agent._tick

    def tick_and_wake(self):
        tick(self)
        self.wake()

    monkeypatch.setattr(module.Agent, "_tick", tick_and_wake)
    said = terminal("agent", "--ticks", "4").err.splitlines()
    assert [line[:36] for line in said[1:-1]] == [
        "The disk is full (240 kB free): noth",
        "Publishing goes on.",
    ]


def test_a_signal_ends_the_agent(terminal, bakery, monkeypatch):

    bakery()

    tick = module.Agent._tick

    def tick_then_signal(self):
        tick(self)
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(module.Agent, "_tick", tick_then_signal)
    assert terminal("agent").status == 0


def test_publish_once_makes_todays_copy_and_no_room_for_it_is_no_failure(terminal, services):
    assert terminal("publish", "--once").status == 0
    assert [one.kind.value for one in services.backups.copies] == ["daily"]
    services.backups.copies = []
    services.backups.trouble = EnvironmentFault("There is no room for a copy of the plan.")
    answer = terminal("publish", "--once")
    assert answer.status == 0
    assert "no room for a copy" in answer.err
