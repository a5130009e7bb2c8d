"""remove and change in the terminal, on the real practice feed."""

import io
import json
from datetime import timedelta

import pytest

from planner.domain.errors import UserError
from planner.domain.ids import PostId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import PublicationState as S
from planner.domain.times import wall_at
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.publishing.find import account_named, client_named
from tests.planner.world import World


@pytest.fixture
def out(terminal):
    """A post that is out in the practice feed."""
    assert terminal("accounts", "add", "practice", "--client", "Fennel & Rye").status == 0
    services = terminal.services
    with services.plan.read() as unit:
        client = client_named(unit, "fennel & rye")
        account = account_named(unit, client, "practice")
    post = Post(
        id=PostId(new_id()),
        client_id=client.id,
        text="Why our rye takes three days",
        stage=Stage.SCHEDULED,
        when=wall_at(services.clock.now() + timedelta(minutes=0), client.zone),
        variants=(Variant(account_id=account.id),),
    )
    Editor(services.plan, services.clock).do(PutPost(post))
    assert terminal("publish", "--once").status == 0
    return post


def feed(terminal):
    kept = json.loads((terminal.services.data_dir / "practice" / "feed.json").read_text(encoding="utf-8"))
    return [post["text"] for post in kept["posts"]]


def deleted(terminal, post):
    with terminal.services.plan.read() as unit:
        return unit.posts.get(post.id).deleted_at is not None


def test_remove_first_tells_what_it_would_do(terminal, out):
    told = terminal("remove", out.id, "--here-too")
    assert told.status == 0
    assert "Nothing was done yet." in told.out
    assert "Practice (practice): would be deleted. It goes out of the feed on this computer." in told.out
    assert "In the plan: would be deleted." in told.out
    assert (feed(terminal), deleted(terminal, out)) == (["Why our rye takes three days"], False)


def test_removed_there_the_plan_keeps_it_unless_asked(terminal, out):
    told = terminal("remove", out.id, "--sure")
    assert (told.status, told.out) == (0, "Practice (practice): Removed from Practice.\n")
    assert (feed(terminal), deleted(terminal, out)) == ([], False)
    assert "Practice: removed there" in terminal("journal", out.id).out
    with pytest.raises(UserError, match="cannot be deleted anywhere"):
        terminal("remove", out.id, "--sure")
    assert terminal("remove", out.id, "--here-only", "--sure").status == 0
    assert deleted(terminal, out)


def test_here_only_leaves_it_there(terminal, out):
    told = terminal("remove", out.id, "--here-only", "--sure")
    assert "is deleted here. Its journal stays." in told.out
    assert (feed(terminal), deleted(terminal, out)) == (["Why our rye takes three days"], True)
    assert "Practice: out" in terminal("journal", out.id).out


def test_what_could_not_be_removed_there_stays_here(terminal, out):
    (terminal.services.data_dir / "practice" / "feed.json").write_text("{nope", encoding="utf-8")
    told = terminal("remove", out.id, "--here-too", "--sure")
    assert told.status == 1
    assert "It is still on Practice: The practice feed" in told.out
    assert not deleted(terminal, out)


def test_an_empty_network_is_none_and_never_all_of_them(terminal, out):
    for words in (("remove", out.id, "--sure"), ("change", out.id, "--text", "Other")):
        with pytest.raises(UserError, match="is no network that Parley knows"):
            terminal(*words, "--network", "")
    assert feed(terminal) == ["Why our rye takes three days"]


def test_a_network_it_is_not_on_is_told(terminal, out):
    with pytest.raises(UserError, match="not out on Bluesky"):
        terminal("remove", out.id, "--network", "bluesky", "--sure")


def test_change_takes_the_words_from_standard_input(terminal, out, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("Why our rye takes four days\n"))
    told = terminal("change", out.id)
    assert (told.status, told.out) == (0, "Practice (practice): Changed on Practice.\n")
    assert feed(terminal) == ["Why our rye takes four days"]
    assert "says that already" in terminal("change", out.id, "--text", "Why our rye takes four days").out
    with pytest.raises(UserError, match="no words to put in"):
        terminal("change", out.id, "--text", "  ")
    with pytest.raises(UserError, match="cannot be changed"):
        terminal("change", out.id, "--text", "x", "--network", "mastodon")


def test_what_is_out_nowhere_or_is_being_sent_is_told_as_such(terminal):
    world = World(terminal.services.plan, terminal.services.clock)
    post = world.post()
    with pytest.raises(UserError, match="is out nowhere") as told:
        terminal("remove", post.id)
    assert "--here-only" in told.value.mend
    world.lead(post, S.CLAIMED, S.SENDING)
    answer = terminal("remove", post.id)
    assert "stays. It is being sent to Mastodon right now. Try again in a minute" in answer.out
    with pytest.raises(UserError, match="cannot be changed") as told:
        terminal("change", post.id, "--text", "Other words")
    assert "is being sent to Mastodon right now" in told.value.mend
