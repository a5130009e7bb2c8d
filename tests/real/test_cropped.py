"""A picture that a post shows a part of: that part, and only that, arrives on each real server."""

import io
import urllib.request
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from planner.ports.clock import FixedClock
from tests.real.story import CLIENT, NAMES, PLAN, Terminal
from tests.real.test_the_whole_job import Bluesky, Mastodon, WordPress, get

CROP = "2500 0 5000 10000"
HEAD = "client,platform,account,date,time,timezone,status,title,text,media,alt_text,crop"


@pytest.fixture
def terminal(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PARLEY_PASSPHRASE", "the-passphrase-of-this-test")
    start = datetime.now(UTC).replace(second=0, microsecond=0)
    return Terminal(tmp_path / "data", FixedClock(start), capsys, monkeypatch)


def published(terminal, tmp_path, network: str, server: str, secret: str) -> tuple[str, Image.Image]:
    """Plan one post with a crop, connect and publish; gives its words and the picture as it should arrive."""
    begun = terminal.clock.now()
    words = f"Half of an oven {begun.timestamp():.0f}"
    at = begun + timedelta(minutes=2)
    row = f"{CLIENT},{network},{NAMES[network]},{at:%Y-%m-%d},{at:%H:%M},UTC,scheduled,{words},{words},oven.jpg,An oven,{CROP}"
    (tmp_path / "plan.csv").write_text(f"{HEAD}\n{row}\n", encoding="utf-8")
    oven = (PLAN.parent / "media" / "oven.jpg").read_bytes()
    (tmp_path / "oven.jpg").write_bytes(oven)
    status, verdicts = terminal.json("import", str(tmp_path / "plan.csv"))
    assert (status, [one["verdict"] for one in verdicts]) == (0, ["ready"])
    add = ("accounts", "add", network, "--client", CLIENT, "--server", server, "--handle", NAMES[network])
    assert terminal(*add, typed=secret)[0] == 0
    terminal.clock.at = at
    status, lines = terminal("publish", "--once")
    assert (status, lines.count("published:")) == (0, 1)
    whole = Image.open(io.BytesIO(oven)).convert("RGB")
    return words, whole.crop((whole.width // 4, 0, 3 * whole.width // 4, whole.height))


def fetched(url: str) -> Image.Image:
    with urllib.request.urlopen(url, timeout=20) as answer:
        return Image.open(io.BytesIO(answer.read())).convert("RGB")


def alike(one: Image.Image, other: Image.Image) -> bool:
    """The same size, and nearly the same colours: a JPEG was encoded anew."""
    small = [picture.resize((8, 8), Image.Resampling.BOX).tobytes() for picture in (one, other)]
    return one.size == other.size and max(abs(a - b) for a, b in zip(*small, strict=True)) < 12


def test_on_bluesky(terminal, tmp_path, bluesky_server):
    server = bluesky_server["base_url"]
    words, piece = published(terminal, tmp_path, "bluesky", server, bluesky_server["app_password"])
    (record,) = [one for one in Bluesky(bluesky_server).posts().values() if words in one["text"]]
    (image,) = record["embed"]["images"]
    assert (image["aspectRatio"]["width"], image["aspectRatio"]["height"]) == piece.size
    did, cid = bluesky_server["users"]["alice"]["did"], image["image"]["ref"]["$link"]
    assert alike(fetched(f"{server}/xrpc/com.atproto.sync.getBlob?did={did}&cid={cid}"), piece)


def test_on_wordpress(terminal, tmp_path, wordpress_server):
    secret = f"{wordpress_server['username']}:{wordpress_server['app_password']}"
    words, piece = published(terminal, tmp_path, "wordpress", wordpress_server["base_url"], secret)
    site = WordPress(wordpress_server)
    (post,) = [one for one in site.posts().values() if words in one["content"]["rendered"]]
    media = get(site._rest + f"wp/v2/media/{post['featured_media']}", **site._basic)
    assert (media["media_details"]["width"], media["media_details"]["height"]) == piece.size
    assert alike(fetched(media["source_url"]), piece)


def test_on_the_fediverse(terminal, tmp_path, mastodon_server):
    token = mastodon_server["access_token"]
    words, piece = published(terminal, tmp_path, "mastodon", mastodon_server["base_url"], token)
    (status,) = [one for one in Mastodon(mastodon_server).posts().values() if words in one["content"]]
    (picture,) = status["media_attachments"]
    assert alike(fetched(picture["url"]), piece)
