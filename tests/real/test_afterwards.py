"""What is out on three real servers is changed and removed from the terminal, and the journal proves it."""

from datetime import UTC, datetime

import pytest

import main as entry
from planner.domain.ids import PostId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.ports.clock import FixedClock
from planner.publishing.find import client_named
from tests.real.story import CLIENT, Terminal
from tests.real.test_the_whole_job import Bluesky, Mastodon, WordPress, plain

PASSPHRASE = "the-passphrase-of-this-test"


@pytest.fixture
def terminal(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PARLEY_PASSPHRASE", PASSPHRASE)
    start = datetime.now(UTC).replace(second=0, microsecond=0)
    return Terminal(tmp_path / "data", FixedClock(start), capsys, monkeypatch)


def words_of(one):
    """The words of a post as any of the three servers shows them."""
    content = one.get("content", one.get("text", ""))
    return plain(content["rendered"] if isinstance(content, dict) else content)


def connect(terminal, wordpress_server, bluesky_server, mastodon_server):
    site, login = wordpress_server["base_url"], wordpress_server["username"]
    for network, server, handle, typed in (
        ("wordpress", site, "blog", f"{login}:{wordpress_server['app_password']}"),
        ("bluesky", bluesky_server["base_url"], "alice.test", bluesky_server["app_password"]),
        ("mastodon", mastodon_server["base_url"], "bakery@localhost", mastodon_server["access_token"]),
    ):
        words = ("accounts", "add", network, "--client", CLIENT, "--server", server, "--handle", handle)
        assert terminal(*words, typed=typed)[0] == 0


def schedule(terminal, text, title):
    """A post to all accounts that is due now."""
    services = entry.outside_of(str(terminal.data), terminal.clock).open(False)
    with services.plan.read() as unit:
        client = client_named(unit, CLIENT)
        accounts = unit.accounts.all(client.id)
    post = Post(
        id=PostId(new_id()),
        client_id=client.id,
        title=title,
        text=text,
        stage=Stage.SCHEDULED,
        when=wall_at(terminal.clock.now(), client.zone),
        variants=tuple(Variant(account_id=one.id) for one in accounts),
    )
    Editor(services.plan, services.clock).do(PutPost(post))
    services.plan.close()
    return post


def test_a_post_is_changed_and_removed_where_that_is_allowed(
    terminal, wordpress_server, bluesky_server, mastodon_server
):
    connect(terminal, wordpress_server, bluesky_server, mastodon_server)
    servers = {
        "WordPress": WordPress(wordpress_server),
        "Bluesky": Bluesky(bluesky_server),
        "Mastodon": Mastodon(mastodon_server),
    }
    marker = new_id()
    old, new = f"Bread at four, says {marker}.", f"Bread at five, says {marker}!"
    post = schedule(terminal, old, f"Bread {marker}")
    assert terminal("publish", "--once")[0] == 0

    def shown():
        found = {name: [words_of(one) for one in server.posts().values()] for name, server in servers.items()}
        return {name: [words for words in texts if marker in words] for name, texts in found.items()}

    assert shown() == {name: [old] for name in servers}

    status, out = terminal("change", post.id, "--text", new)
    assert status == 0
    assert ": Changed on Mastodon." in out
    assert ": Changed on WordPress." in out
    assert "stays as it is. Bluesky shows no edits" in out
    assert shown() == {"WordPress": [new], "Bluesky": [old], "Mastodon": [new]}

    status, out = terminal("remove", post.id, "--here-too", "--sure")
    assert status == 1  # one server deletes nothing for other programs, and that is said
    assert ": Removed from WordPress." in out
    assert ": Removed from Bluesky." in out
    assert "does not delete posts for other programs. Delete it in the browser." in out
    assert "stays in the plan, because it is still there" in out
    assert shown() == {"WordPress": [], "Bluesky": [], "Mastodon": [new]}

    proof = terminal("journal", post.id, "--details")[1]
    for line in ("Bluesky: removed there", "WordPress: removed there", "Mastodon: not removed there"):
        assert line in proof
    assert proof.count("removing it there, attempt 1") == 3
    assert proof.count("changing it there, attempt 1") == 2
    kept = b"".join(path.read_bytes() for path in terminal.data.rglob("*") if path.is_file())
    for secret in (
        wordpress_server["app_password"],
        bluesky_server["app_password"],
        mastodon_server["access_token"],
        PASSPHRASE,
    ):
        assert secret not in "".join(terminal.outputs)
        assert secret.encode() not in kept
