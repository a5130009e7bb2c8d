"""The Bluesky connector on the real PDS."""

import io
import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import requests
from PIL import Image

from planner.connectors.connector import Credentials, Found, NotThere
from planner.connectors.platforms.bluesky.connector import Bluesky
from planner.domain.errors import Refused, SignInNeeded
from planner.domain.ids import new_id
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.planner.connectors.driver import Album, Shelf, account_on, frozen_root, publish, rendered_for
from tests.real.conftest import connected

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def connector():
    return Bluesky()  # one for all tests, as in the program: it signs in once


@pytest.fixture
def signed(http, connector, bluesky_server):
    account = account_on("bluesky", handle=bluesky_server["identifier"], server=bluesky_server["base_url"])
    secrets = {"password": bluesky_server["app_password"]}
    return connected(connector, http, Credentials(account=account, secrets=secrets))


def records(server, did):
    params = {"repo": did, "collection": "app.bsky.feed.post", "limit": "100"}
    url, found = f"{server['base_url']}/xrpc/com.atproto.repo.listRecords", []
    while True:
        page = requests.get(url, params=params, timeout=20).json()
        found += page["records"]
        if not page.get("cursor"):
            return found
        params["cursor"] = page["cursor"]


def test_the_check_tells_who_it_is(signed, bluesky_server):
    assert signed.account.remote_id == bluesky_server["users"]["alice"]["did"]
    assert signed.account.handle == "alice.test"


def test_a_wrong_password_is_told_as_such(http, connector, bluesky_server):
    account = account_on("bluesky", handle="alice.test", server=bluesky_server["base_url"])
    with pytest.raises(SignInNeeded) as told:
        connector.verify(http, Credentials(account=account, secrets={"password": "abcd-abcd-abcd-abcd"}))
    assert told.value.field == "password"
    assert "abcd-abcd" not in f"{told.value} {told.value.detail}"


def test_a_post_goes_out_with_links_tags_and_mentions(http, connector, signed, bluesky_server):
    text = "Größe: 🍞 siehe https://a.example/ä?x=1, @bob.test und @nobody.test #Brot_4"
    rendered = rendered_for(signed.account, text, language="de", hashtags=("rye",))
    sent = publish(connector, http, signed, rendered)
    back = connector.read_back(http, signed, sent.root.remote_id)
    assert back["text"] == f"{text}\n\n#rye"
    assert back["links"] == ["https://a.example/ä?x=1"]
    assert back["tags"] == ["Brot_4", "rye"]
    record = requests.get(back["url"], timeout=20).json()["value"]
    assert record["langs"] == ["de"]
    written = record["text"].encode()
    marked = {
        written[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(): facet["features"][0]
        for facet in record["facets"]
    }
    assert set(marked) == {"https://a.example/ä?x=1", "@bob.test", "#Brot_4", "#rye"}
    assert marked["@bob.test"]["did"] == bluesky_server["users"]["bob"]["did"]


def test_a_link_goes_out_as_a_card(http, connector, signed):
    rendered = rendered_for(
        signed.account, "Stollen", title="Stollen 2026", link="https://fennelandrye.example/s"
    )
    sent = publish(connector, http, signed, rendered)
    back = connector.read_back(http, signed, sent.root.remote_id)
    assert back["text"] == "Stollen"
    assert back["links"] == ["https://fennelandrye.example/s"]
    embed = sent.root_frozen["body"]["record"]["embed"]["external"]
    assert embed["title"] == "Stollen 2026"
    assert embed["description"] == "fennelandrye.example"


def test_a_picture_goes_out_with_alt_text_and_the_link_in_the_text(http, connector, signed):
    album = Album()
    use = album.add("mixer.png", "A dough mixer, Aylin laughing beside it")
    rendered = rendered_for(signed.account, "Mixer", link="https://fennelandrye.example/m", media=(use,))
    sent = publish(connector, http, signed, rendered, album)
    back = connector.read_back(http, signed, sent.root.remote_id)
    assert back["alt"] == ["A dough mixer, Aylin laughing beside it"]
    assert back["text"] == "Mixer\n\nhttps://fennelandrye.example/m"
    assert back["links"] == ["https://fennelandrye.example/m"]
    image = sent.root_frozen["body"]["record"]["embed"]["images"][0]
    assert image["aspectRatio"] == {"width": 64, "height": 48}


def test_a_picture_over_two_megabytes_is_made_smaller(http, connector, signed, tmp_path):
    noisy = picture_of_noise()
    assert len(noisy) > 2_000_000
    album = Shelf(tmp_path, "bluesky")
    use = album.add("noise.png", "Noise", data=noisy)
    sent = publish(connector, http, signed, rendered_for(signed.account, "Noise", media=(use,)), album)
    upload = sent.of(StepRole.MEDIA)[0]
    assert upload.data["blob"]["size"] <= 1_000_000
    assert "was made smaller for Bluesky" in album.read(use).note


def test_a_thread_names_root_and_parent(http, connector, signed):
    sent = publish(connector, http, signed, rendered_for(signed.account, "One\n---\nTwo\n---\nThree"))
    second, third = sent.of(StepRole.PART)
    assert connector.read_back(http, signed, second.remote_id)["in_reply_to"] == sent.root.remote_id
    assert connector.read_back(http, signed, third.remote_id)["in_reply_to"] == second.remote_id
    reply = next(sent.frozen[n]["body"]["record"]["reply"] for n in sent.roles if sent.results[n] is third)
    assert reply["root"]["uri"] == sent.root.remote_id


def test_sending_the_frozen_step_again_makes_one_post(http, connector, signed, bluesky_server):
    before = len(records(bluesky_server, signed.account.remote_id))
    sent = publish(connector, http, signed, rendered_for(signed.account, "Once, whatever happens @bob.test"))
    again = [connector.send(http, signed, sent.root_frozen, Album().read) for _ in range(3)]
    assert {result.remote_id for result in again} == {sent.root.remote_id}
    assert {result.data["cid"] for result in again} == {sent.root.data["cid"]}
    assert len(records(bluesky_server, signed.account.remote_id)) == before + 1


def test_a_repeat_is_known_although_a_mention_was_found_only_once(http, connector, signed):
    sent = publish(connector, http, signed, rendered_for(signed.account, f"To @bob.test {new_id()}"))
    without = {**sent.root_frozen, "mentions": []}  # the name could not be asked this time
    assert connector.send(http, signed, without, Album().read).remote_id == sent.root.remote_id


def test_another_record_under_the_key_is_never_overwritten(http, connector, signed):
    sent = publish(connector, http, signed, rendered_for(signed.account, "First"))
    body = sent.root_frozen["body"]
    other = {**sent.root_frozen, "body": {**body, "record": {**body["record"], "text": "Second"}}}
    with pytest.raises(Refused, match="Nothing was overwritten"):
        connector.send(http, signed, other, Album().read)
    assert connector.read_back(http, signed, sent.root.remote_id)["text"] == "First"


def test_the_look_finds_what_is_out_and_only_that(http, connector, signed):
    rendered = rendered_for(signed.account, "Look")
    unsent = frozen_root(connector, rendered, signed.account)
    assert connector.look(http, signed, unsent, NOW) == NotThere(proof="repeat harmless")
    sent = publish(connector, http, signed, rendered)
    found = connector.look(http, signed, sent.root_frozen, NOW)
    assert isinstance(found, Found)
    assert found.result == replace(sent.root, status=None)  # of the sending, which the look does not repeat


def test_deleting_twice_is_no_error(http, connector, signed):
    sent = publish(connector, http, signed, rendered_for(signed.account, "Short-lived"))
    assert connector.is_there(http, signed, sent.root.remote_id) is True
    connector.delete(http, signed, sent.root.remote_id)
    assert connector.is_there(http, signed, sent.root.remote_id) is False
    connector.delete(http, signed, sent.root.remote_id)
    assert isinstance(connector.look(http, signed, sent.root_frozen, NOW), NotThere)
    with pytest.raises(Refused):
        connector.read_back(http, signed, sent.root.remote_id)


def test_a_stale_token_is_renewed_without_a_new_sign_in(http, connector, signed):
    sessions = connector._sessions
    key, session = next(
        (key, kept) for key, kept in sessions._open.items() if kept.did == signed.account.remote_id
    )
    for known in list(sessions._open):
        sessions._open[known] = replace(session, access=session.access[:-6] + "broken")
    sent = publish(connector, http, signed, rendered_for(signed.account, "After the token died"))
    assert sent.root.remote_id.startswith("at://")
    assert key in sessions._open


def picture_of_noise():
    target = io.BytesIO()
    Image.frombytes("RGB", (1100, 800), random.Random(7).randbytes(1100 * 800 * 3)).save(target, "PNG")
    return target.getvalue()


def test_who_may_reply_and_quote_stands_beside_the_post(http, connector, signed, bluesky_server):
    options = Options({"reply": "nobody", "no_quotes": "yes", "languages": "fr"})
    rendered = rendered_for(signed.account, "One\n---\nTwo", language="de", options=options)
    key = new_id()
    sent = publish(connector, http, signed, rendered, client_key=key)
    again = publish(connector, http, signed, rendered, client_key=key)
    assert [one.remote_id for one in again.of(StepRole.GATE)] == [
        one.remote_id for one in sent.of(StepRole.GATE)
    ]
    gates = [requests.get(one.remote_url, timeout=20).json()["value"] for one in sent.of(StepRole.GATE)]
    part = sent.of(StepRole.PART)[0].remote_id
    assert [(gate["$type"].rpartition(".")[2], gate["post"]) for gate in gates] == [
        ("threadgate", sent.root.remote_id), ("postgate", sent.root.remote_id), ("postgate", part),
    ]  # fmt: skip
    assert gates[0]["allow"] == []
    assert connector.read_back(http, signed, sent.root.remote_id)["languages"] == ["de", "fr"]
    for gate in sent.of(StepRole.GATE):
        assert connector.delete(http, signed, gate.remote_id) is not None
        assert not connector.is_there(http, signed, gate.remote_id)


def test_a_warning_on_pictures_is_a_label_of_the_author(http, connector, signed):
    album = Album()
    use = album.add("cut.png", "A cut")
    rendered = rendered_for(signed.account, "Cut", media=(use,), options=Options({"label": "graphic-media"}))
    sent = publish(connector, http, signed, rendered, album)
    assert connector.read_back(http, signed, sent.root.remote_id)["labels"] == ["graphic-media"]
