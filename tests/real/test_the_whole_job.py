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

    _read_back_wordpress(plan, wordpress_server, begun)
    _read_back_bluesky(plan, bluesky_server, begun)
    _read_back_mastodon(plan, mastodon_server, begun)
    _secrets_are_nowhere(terminal, [wordpress_server["app_password"], bluesky_server["app_password"],
                                    mastodon_server["access_token"], SECRETS_NEVER_SHOWN])  # fmt: skip


def _read_back_wordpress(plan, server, begun):
    token = base64.b64encode(f"{server['username']}:{server['app_password']}".encode()).decode()
    basic = {"Authorization": f"Basic {token}"}
    query = "wp/v2/posts?per_page=100&context=edit&status=publish,future,draft,pending,private"
    posts = get(server["rest_url"] + query, **basic)
    for row in rows_of(plan, "wordpress"):
        mine = [one for one in posts if expected(row) in plain(one["content"]["rendered"])
                and one["modified_gmt"] >= f"{begun:%Y-%m-%dT%H:%M}"]  # fmt: skip
        assert len(mine) == 1, row["text"]
        post = mine[0]
        assert post["status"] == "publish"
        assert html.unescape(post["title"]["raw"]) == row["title"]
        assert f'href="{row["link"]}"' in post["content"]["rendered"]
        assert f'alt="{row["alt_text"]}"' in post["content"]["rendered"]
        picture = get(server["rest_url"] + f"wp/v2/media/{post['featured_media']}", **basic)
        assert picture["alt_text"] == row["alt_text"]


def _read_back_bluesky(plan, server, begun):
    did = server["users"]["alice"]["did"]
    query = urllib.parse.urlencode({"repo": did, "collection": "app.bsky.feed.post", "limit": 100})
    records = get(f"{server['base_url']}/xrpc/com.atproto.repo.listRecords?{query}")["records"]
    for row in rows_of(plan, "bluesky"):
        mine = [one["value"] for one in records if expected(row) in plain(one["value"]["text"])
                and one["value"]["createdAt"] >= f"{begun:%Y-%m-%dT%H:%M}"]  # fmt: skip
        assert len(mine) == 1, row["text"]
        record = mine[0]
        if row["media"]:
            assert [one["alt"] for one in record["embed"]["images"]] == [row["alt_text"]]
        if row["link"]:
            facets = [feature["uri"] for facet in record.get("facets", []) for feature in facet["features"]]
            card = record.get("embed", {}).get("external", {}).get("uri")
            assert row["link"] in [*facets, card]


def _read_back_mastodon(plan, server, begun):
    bearer = {"Authorization": f"Bearer {server['access_token']}"}
    me = get(f"{server['base_url']}/api/v1/accounts/verify_credentials", **bearer)
    statuses = get(f"{server['base_url']}/api/v1/accounts/{me['id']}/statuses?limit=40", **bearer)
    for row in rows_of(plan, "mastodon"):
        mine = [one for one in statuses if expected(row) in plain(one["content"])
                and one["created_at"] >= f"{begun:%Y-%m-%dT%H:%M}"]  # fmt: skip
        assert len(mine) == 1, row["text"]
        if row["media"]:
            assert [one["description"] for one in mine[0]["media_attachments"]] == [row["alt_text"]]


def _secrets_are_nowhere(terminal, secrets):
    shown = "".join(terminal.outputs)
    kept = b"".join(path.read_bytes() for path in terminal.data.rglob("*") if path.is_file())
    for secret in secrets:
        assert secret not in shown
        assert secret.encode() not in kept
