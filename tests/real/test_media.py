"""Videos and pictures made to fit, on the real servers: what they keep is what was to go out, byte for byte."""

import io
import random

import pytest
import requests
from PIL import Image

from planner.connectors.platforms.bluesky.connector import CONNECTOR as BLUESKY
from planner.connectors.platforms.mastodon.connector import CONNECTOR as MASTODON
from planner.connectors.platforms.wordpress.connector import CONNECTOR as WORDPRESS
from planner.domain.errors import Refused
from planner.domain.ids import new_id
from planner.domain.journal import StepRole
from tests.planner.connectors.driver import FILMS, Shelf, publish, rendered_for
from tests.real.conftest import sign_in

ALT = 'Dough rises, "time-lapse"'
SECRETS = (b"Taken at home", b"+51.4545")


def photo(pixels: tuple[int, int]) -> bytes:
    """A photo that can hardly be made smaller, with a place in it."""
    out, exif = io.BytesIO(), Image.Exif()
    exif.get_ifd(0x8825)[2] = (51.0, 27.0, 16.0)
    noise = random.Random(3).randbytes(pixels[0] * pixels[1] * 3)
    Image.frombytes("RGB", pixels, noise).save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


@pytest.fixture
def wordpress(http, wordpress_server):
    person = wordpress_server["users"]["author"]
    secrets = {"password": person["app_password"]}
    return sign_in("wordpress", http, secrets, server=wordpress_server["base_url"], login=person["username"])


@pytest.fixture
def bluesky(http, bluesky_server):
    secrets = {"password": bluesky_server["app_password"]}
    return sign_in(
        "bluesky", http, secrets, server=bluesky_server["base_url"], handle=bluesky_server["identifier"]
    )


@pytest.fixture
def mastodon(http, mastodon_server):
    secrets = {"token": mastodon_server["access_token"]}
    return sign_in("mastodon", http, secrets, server=mastodon_server["base_url"])


def sent(connector, http, signed, shelf, use):
    rendered = rendered_for(signed.account, f"Bread {new_id()}", title="Bread", media=(use,))
    return publish(connector, http, signed, rendered, shelf)


def fetched(url: str, **params: str) -> bytes:
    answer = requests.get(url, params=params, timeout=20)
    answer.raise_for_status()
    return answer.content


def blob_of(server, did, upload) -> bytes:
    url = f"{server['base_url']}/xrpc/com.atproto.sync.getBlob"
    return fetched(url, did=did, cid=upload.remote_id)


@pytest.mark.parametrize("name", ["oven.mp4", "turned.mov", "oven.webm"])
def test_wordpress_keeps_a_video_and_shows_it(http, wordpress, tmp_path, name):
    shelf = Shelf(tmp_path, "wordpress")
    use = shelf.add(name, ALT, data=(FILMS / name).read_bytes())
    post = sent(WORDPRESS, http, wordpress, shelf, use)
    kept = fetched(post.of(StepRole.MEDIA)[0].remote_url)
    assert kept == shelf.read(use).body.read()
    assert not any(secret in kept for secret in SECRETS)
    back = WORDPRESS.read_back(http, wordpress, post.root.remote_id)
    assert (back["alt"], len(back["pictures"]), back["featured"]) == ([ALT], 1, 0)
    page = fetched(post.root.remote_url).decode()
    assert "<video controls" in page
    assert "wp:html" not in page


def test_a_bluesky_server_keeps_a_video(http, bluesky, bluesky_server, tmp_path):
    """The server of these tests is on this machine, where the video service cannot reach it."""
    shelf = Shelf(tmp_path, "bluesky")
    use = shelf.add("oven.mp4", ALT, data=(FILMS / "oven.mp4").read_bytes())
    post = sent(BLUESKY, http, bluesky, shelf, use)
    (upload,) = post.of(StepRole.MEDIA)
    kept = blob_of(bluesky_server, bluesky.account.remote_id, upload)
    assert kept == shelf.read(use).body.read()
    assert not any(secret in kept for secret in SECRETS)
    assert BLUESKY.read_back(http, bluesky, post.root.remote_id)["alt"] == [ALT]
    embed = post.root_frozen["body"]["record"]["embed"]
    assert embed["aspectRatio"] == {"width": 64, "height": 48}


def test_a_video_that_is_too_large_for_a_bluesky_server_is_refused(http, bluesky, tmp_path):
    shelf = Shelf(tmp_path, "bluesky")
    data = (FILMS / "oven.mp4").read_bytes() + (60_000_008).to_bytes(4, "big") + b"free" + bytes(60_000_000)
    use = shelf.add("long.mp4", ALT, data=data)
    with pytest.raises(Refused, match="does not take anything that large"):
        sent(BLUESKY, http, bluesky, shelf, use)


def test_a_server_of_the_fediverse_keeps_a_video(http, mastodon, tmp_path):
    shelf = Shelf(tmp_path, "mastodon")
    use = shelf.add("oven.mp4", ALT, data=(FILMS / "oven.mp4").read_bytes())
    post = sent(MASTODON, http, mastodon, shelf, use)
    back = MASTODON.read_back(http, mastodon, post.root.remote_id)
    assert back["alt"] == [ALT]
    assert fetched(back["pictures"][0]) == shelf.read(use).body.read()


def test_a_photo_too_large_for_bluesky_arrives_smaller_and_without_its_place(
    http, bluesky, bluesky_server, tmp_path
):
    shelf = Shelf(tmp_path, "bluesky")
    data = photo((2400, 1600))
    assert len(data) > 4_000_000
    post = sent(BLUESKY, http, bluesky, shelf, shelf.add("oven.jpg", ALT, data=data))
    (upload,) = post.of(StepRole.MEDIA)
    kept = blob_of(bluesky_server, bluesky.account.remote_id, upload)
    with Image.open(io.BytesIO(kept)) as picture:
        assert not picture.getexif()
        assert picture.size == (upload.data["width"], upload.data["height"])
        assert picture.width / picture.height == pytest.approx(1.5, abs=0.01)
    assert 500_000 < len(kept) <= 1_000_000


def test_a_photo_of_four_megabytes_arrives_whole_on_wordpress(http, wordpress, tmp_path):
    shelf = Shelf(tmp_path, "wordpress")
    use = shelf.add("oven.jpg", ALT, data=photo((2400, 1600)))
    post = sent(WORDPRESS, http, wordpress, shelf, use)
    (upload,) = post.of(StepRole.MEDIA)
    name = upload.remote_url.replace(
        "-scaled", ""
    )  # beside it WordPress makes a smaller one of a large picture
    assert fetched(name) == shelf.read(use).body.read()
