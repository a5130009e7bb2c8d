"""What is usual for an account goes out on a real server: who may reply and quote stand beside the post, and go with it."""

import requests

from planner.domain.ids import new_id
from tests.real.story import CLIENT
from tests.real.test_afterwards import schedule, terminal

__all__ = ["terminal"]


def kept(server, collection):
    """The records of alice's repository in a collection."""
    params = {"repo": "alice.test", "collection": collection, "limit": "100"}
    found = requests.get(f"{server['base_url']}/xrpc/com.atproto.repo.listRecords", params=params, timeout=20)
    return found.json()["records"]


def test_nobody_replies_or_quotes_and_both_go_with_the_post(terminal, bluesky_server):
    words = ("--client", CLIENT, "--handle", "alice.test")
    server = ("--server", bluesky_server["base_url"])
    added = terminal("accounts", "add", "bluesky", *words, *server, typed=bluesky_server["app_password"])
    assert added[0] == 0
    settings = ("--set", "reply=nobody", "--set", "no_quotes=yes")
    assert terminal("accounts", "usual", "bluesky", *words, *settings)[0] == 0
    marker = new_id()
    post = schedule(terminal, f"Quiet bread {marker}\n---\nAnd rye", "Quiet")
    assert terminal("publish", "--once")[0] == 0

    def beside(collection):
        mine = {
            one["uri"] for one in kept(bluesky_server, "app.bsky.feed.post") if marker in one["value"]["text"]
        }
        roots = mine | {
            one["uri"]
            for one in kept(bluesky_server, "app.bsky.feed.post")
            if one["value"].get("reply", {}).get("root", {}).get("uri") in mine
        }
        return [one for one in kept(bluesky_server, collection) if one["value"]["post"] in roots]

    (replies,) = beside("app.bsky.feed.threadgate")
    assert replies["value"]["allow"] == []
    assert len(beside("app.bsky.feed.postgate")) == 2  # one for each part
    assert terminal("remove", post.id, "--sure")[0] == 0
    left = [one for one in kept(bluesky_server, "app.bsky.feed.post") if marker in one["value"]["text"]]
    assert left == []
    assert replies["uri"] not in {one["uri"] for one in kept(bluesky_server, "app.bsky.feed.threadgate")}
