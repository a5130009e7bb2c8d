"""The main job end to end: import, lint, publish to real servers, read back, once each."""

import base64
import html
import json
import re
import urllib.parse
import urllib.request
from datetime import UTC, datetime, timedelta

import pytest

from planner.ports.clock import FixedClock
from tests.real.story import CLIENT, NAMES, Terminal, moved_plan, rows_of

SECRETS_NEVER_SHOWN = "the-passphrase-of-this-test"


def get(url: str, **headers: str):
    """A server's own answer, asked without Parley."""
    request = urllib.request.Request(url, headers=headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read())


def plain(text: str) -> str:
    """HTML as words, white space folded."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text))).strip()


def expected(row: dict[str, str]) -> str:
    """The words of a row, white space folded."""
    return re.sub(r"\s+", " ", row["text"]).strip()


@pytest.fixture
def terminal(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PARLEY_PASSPHRASE", SECRETS_NEVER_SHOWN)
    start = datetime.now(UTC).replace(second=0, microsecond=0)
    return Terminal(tmp_path / "data", FixedClock(start), capsys, monkeypatch)


def test_the_bakery_is_planned_warned_and_published_once(
    terminal, tmp_path, wordpress_server, bluesky_server, mastodon_server
):
    begun = terminal.clock.now()
    folder = tmp_path / "plan"
    folder.mkdir()
    plan = moved_plan(begun + timedelta(minutes=2), folder)

    servers = {
        "wordpress": WordPress(wordpress_server),
        "bluesky": Bluesky(bluesky_server),
        "mastodon": Mastodon(mastodon_server),
    }
    known = {network: set(server.posts()) for network, server in servers.items()}

    # Import: 32 rows ready, then again: all of them are known.
    status, verdicts = terminal.json("import", str(plan))
    assert status == 0
    assert [one["verdict"] for one in verdicts] == ["ready"] * 32
    assert terminal.json("import", str(plan))[0] == 0

    # Lint: it sells too much on Instagram and on Facebook, 7 of 9 on each.
    status, report = terminal.json("lint")
    assert status == 1
    shares = [one for one in report["findings"] if one["code"] == "MIX001" and one["severity"] == "error"]
    assert {one["network"] for one in shares} == {"instagram", "facebook"}
    assert all((one["numbers"]["promo"], one["numbers"]["posts"]) == (7, 9) for one in shares)

    # Connect: the planned accounts become the connected ones and keep their posts.
    bluesky, mastodon = bluesky_server["base_url"], mastodon_server["base_url"]
    site, login = wordpress_server["base_url"], wordpress_server["username"]
    for network, server, typed in (
        ("wordpress", site, f"{login}:{wordpress_server['app_password']}"),
        ("bluesky", bluesky, bluesky_server["app_password"]),
        ("mastodon", mastodon, mastodon_server["access_token"]),
    ):
        words = (
            "accounts",
            "add",
            network,
            "--client",
            CLIENT,
            "--server",
            server,
            "--handle",
            NAMES[network],
        )
        assert terminal(*words, typed=typed)[0] == 0
    listed = json.loads(terminal("accounts", "list", "--format", "json")[1])
    assert {one["network"]: one["state"] for one in listed} == {
        "wordpress": "connected", "bluesky": "connected", "mastodon": "connected",
        "instagram": "planned", "facebook": "planned",
    }  # fmt: skip
    assert {one["handle"] for one in listed} >= set(NAMES.values())

    # Publish: in two halves, so that nothing is late, and then twice more for nothing.
    counts = []
    for minutes in (18, 36, 36, 37):
        terminal.clock.at = begun + timedelta(minutes=minutes)
        status, lines = terminal("publish", "--once")
        assert status == 1  # Instagram and Facebook wait: Parley cannot publish there
        counts.append(lines.count("published:"))
    assert counts[0] + counts[1] == 12
    assert counts[2:] == [0, 0]

    # Read back through each server's own API: each row once, and nothing besides.
    for network, server in servers.items():
        fresh = [post for key, post in server.posts().items() if key not in known[network]]
        assert len(fresh) == len(rows_of(plan, network))
        for row in rows_of(plan, network):
            server.check(row, fresh)
    _secrets_are_nowhere(terminal, [wordpress_server["app_password"], bluesky_server["app_password"],
                                    mastodon_server["access_token"], SECRETS_NEVER_SHOWN])  # fmt: skip


class WordPress:
    """The site, asked without Parley."""

    def __init__(self, server):
        self._rest = server["rest_url"]
        token = base64.b64encode(f"{server['username']}:{server['app_password']}".encode()).decode()
        self._basic = {"Authorization": f"Basic {token}"}

    def posts(self):
        query = "wp/v2/posts?per_page=100&context=edit&status=publish,future,draft,pending,private"
        return {one["id"]: one for one in get(self._rest + query, **self._basic)}

    def check(self, row, posts):
        (post,) = [one for one in posts if expected(row) in plain(one["content"]["rendered"])]
        assert post["status"] == "publish"
        assert html.unescape(post["title"]["raw"]) == row["title"]
        assert f'href="{row["link"]}"' in post["content"]["rendered"]
        assert f'alt="{row["alt_text"]}"' in post["content"]["rendered"]
        picture = get(self._rest + f"wp/v2/media/{post['featured_media']}", **self._basic)
        assert picture["alt_text"] == row["alt_text"]


class Bluesky:
    """The PDS, asked without Parley."""

    def __init__(self, server):
        did = server["users"]["alice"]["did"]
        query = urllib.parse.urlencode({"repo": did, "collection": "app.bsky.feed.post", "limit": 100})
        self._list = f"{server['base_url']}/xrpc/com.atproto.repo.listRecords?{query}"

    def posts(self):
        return {one["uri"]: one["value"] for one in get(self._list)["records"]}

    def check(self, row, posts):
        (record,) = [one for one in posts if expected(row) in plain(one["text"])]
        if row["media"]:
            assert [one["alt"] for one in record["embed"]["images"]] == [row["alt_text"]]
        if row["link"]:
            facets = [feature["uri"] for facet in record.get("facets", []) for feature in facet["features"]]
            assert row["link"] in [*facets, record.get("embed", {}).get("external", {}).get("uri")]


class Mastodon:
    """The Fediverse server, asked without Parley."""

    def __init__(self, server):
        self._base = f"{server['base_url']}/api/v1/accounts"
        self._bearer = {"Authorization": f"Bearer {server['access_token']}"}

    def posts(self):
        me = get(f"{self._base}/verify_credentials", **self._bearer)
        # By address: on snac an id tells when the status was written last, so a changed one has another.
        return {one["uri"]: one for one in get(f"{self._base}/{me['id']}/statuses?limit=40", **self._bearer)}

    def check(self, row, posts):
        (status,) = [one for one in posts if expected(row) in plain(one["content"])]
        assert [one["description"] for one in status["media_attachments"]] == (
            [row["alt_text"]] if row["media"] else []
        )


def _secrets_are_nowhere(terminal, secrets):
    shown = "".join(terminal.outputs)
    kept = b"".join(path.read_bytes() for path in terminal.data.rglob("*") if path.is_file())
    for secret in secrets:
        assert secret not in shown
        assert secret.encode() not in kept
