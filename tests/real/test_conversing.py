"""What others say, on three real servers: heard, answered, liked, held back, counted."""

from datetime import UTC, datetime, timedelta

import pytest
import requests

from planner.connectors.connector import Found, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind
from planner.connectors.platforms.bluesky.connector import Bluesky
from planner.connectors.platforms.mastodon.connector import CONNECTOR as MASTODON
from planner.connectors.platforms.wordpress.connector import CONNECTOR as WORDPRESS
from planner.domain.errors import NotOffered, NotSent, Refused
from planner.domain.ids import new_id
from tests.planner.connectors.driver import publish, rendered_for, through_json
from tests.real.conftest import sign_in


def minute_ago() -> datetime:
    return datetime.now(UTC) - timedelta(minutes=1)


def replied(connector, http, signed, remark, text) -> tuple[dict, StepResult]:
    frozen = through_json(connector.freeze_reply(signed.account, remark, text, new_id(), datetime.now(UTC)))
    return frozen, connector.reply(http, signed, frozen)


@pytest.fixture
def on_mastodon(http, mastodon_server):
    secrets = {"token": mastodon_server["access_token"]}
    return sign_in("mastodon", http, secrets, server=mastodon_server["base_url"])


def heard_on_mastodon(http, signed, since, marker) -> Heard:
    """The server delivers between its own people by and by; each question waits a little longer."""
    for _ in range(40):
        heard = MASTODON.remarks(http, signed, since)
        if any(marker in one.text for one in heard.remarks):
            return heard
        http.pause(0.5)
    pytest.fail("the mention never came")


def test_a_mention_is_heard_answered_and_liked(http, on_mastodon, mastodon_server):
    marker, since = new_id(), MASTODON.remarks(http, on_mastodon).mark
    sent = publish(MASTODON, http, on_mastodon, rendered_for(on_mastodon.account, f"Rye {marker}"))
    bob = {"Authorization": f"Bearer {mastodon_server['users']['bob']['access_token']}"}
    said = requests.post(
        f"{mastodon_server['base_url']}/api/v1/statuses",
        json={"status": f"@alice Is it vegan & fresh? {marker}", "in_reply_to_id": sent.root.remote_id},
        headers=bob,
        timeout=20,
    )
    assert said.status_code == 200
    heard = heard_on_mastodon(http, on_mastodon, since, marker)
    remark = next(one for one in heard.remarks if marker in one.text)
    assert "Is it vegan & fresh?" in remark.text
    assert (remark.kind, remark.about) == (RemarkKind.REPLY, sent.root.remote_id)
    assert remark.handle.startswith("bob")
    assert MASTODON.remarks(http, on_mastodon, heard.mark).remarks == ()

    frozen, answered = replied(MASTODON, http, on_mastodon, remark, f"It is, {marker}")
    assert MASTODON.read_back(http, on_mastodon, answered.remote_id)["in_reply_to"] == remark.id
    found = MASTODON.find_reply(http, on_mastodon, frozen, minute_ago())
    assert isinstance(found, Found)
    assert found.result.remote_id == answered.remote_id
    for _ in range(2):
        MASTODON.like(http, on_mastodon, remark.id, datetime.now(UTC))
    assert MASTODON.count_posts(http, on_mastodon, [remark.id])[remark.id]["likes"] == 1


def test_posts_are_counted_and_a_missing_one_is_absent(http, on_mastodon):
    sent = publish(MASTODON, http, on_mastodon, rendered_for(on_mastodon.account, f"Count {new_id()}"))
    number = sent.root.remote_id
    counts = MASTODON.count_posts(http, on_mastodon, [number, "0" * 40])
    assert counts == {number: {"likes": 0, "reposts": 0, "replies": 0}}
    assert set(MASTODON.count_account(http, on_mastodon)) == {"followers", "posts"}


def test_a_hashtag_is_looked_at_without_the_accounts_own_posts(http, on_mastodon, mastodon_server):
    tag = f"rye{new_id().replace('-', '')[-8:]}x"
    publish(MASTODON, http, on_mastodon, rendered_for(on_mastodon.account, f"Own #{tag}"))
    bob = {"Authorization": f"Bearer {mastodon_server['users']['bob']['access_token']}"}
    url = f"{mastodon_server['base_url']}/api/v1/statuses"
    requests.post(url, json={"status": f"Good #{tag}"}, headers=bob, timeout=20)
    (found,) = MASTODON.tagged(http, on_mastodon, f"#{tag}")
    assert found.text == f"Good #{tag}"


@pytest.fixture(scope="module")
def bluesky():
    return Bluesky()


def test_an_answer_and_a_like_on_the_pds(http, bluesky, bluesky_server):
    def person(name):
        one = bluesky_server["users"][name]
        secrets = {"password": one["app_password"]}
        return sign_in("bluesky", http, secrets, server=bluesky_server["base_url"], handle=one["handle"])

    alice, bob = person("alice"), person("bob")
    theirs = publish(bluesky, http, bob, rendered_for(bob.account, f"Vegan? {new_id()}")).root.remote_id
    remark = Remark(
        id=theirs,
        handle=bob.account.handle,
        name="Bob",
        text="Vegan?",
        when=datetime.now(UTC),
        kind=RemarkKind.MENTION,
    )
    frozen, answered = replied(bluesky, http, alice, remark, "It is, see https://a.example/x")
    assert bluesky.read_back(http, alice, answered.remote_id)["in_reply_to"] == theirs
    assert bluesky.reply(http, alice, frozen).remote_id == answered.remote_id
    assert isinstance(bluesky.find_reply(http, alice, frozen, minute_ago()), Found)

    def likes():
        params = {"repo": alice.account.remote_id, "collection": "app.bsky.feed.like"}
        url = f"{bluesky_server['base_url']}/xrpc/com.atproto.repo.listRecords"
        records = requests.get(url, params=params, timeout=20).json()["records"]
        return [one for one in records if one["value"]["subject"]["uri"] == theirs]

    for hour in (0, 1):
        bluesky.like(http, alice, theirs, datetime.now(UTC) + timedelta(hours=hour))
    assert len(likes()) == 1
    for _ in range(2):
        bluesky.unlike(http, alice, theirs)
    assert likes() == []
    # Notifications and numbers are on servers that show posts (test_bluesky_shown); this one may stand alone.
    for ask in (
        ()
        if bluesky_server.get("shows")
        else (
            lambda: bluesky.remarks(http, alice),
            lambda: bluesky.count_account(http, alice),
            lambda: bluesky.count_posts(http, alice, [answered.remote_id]),
            lambda: bluesky.tagged(http, alice, "rye"),
        )
    ):
        with pytest.raises((NotOffered, NotSent)):
            ask()


def on_wordpress(http, server, user):
    person = server["users"][user]
    secrets = {"password": person["app_password"]}
    return sign_in("wordpress", http, secrets, server=server["base_url"], login=person["username"])


def test_a_comment_is_heard_answered_held_back_and_counted(http, wordpress_server):
    editor, author = (on_wordpress(http, wordpress_server, user) for user in ("editor", "author"))
    admin = on_wordpress(http, wordpress_server, "admin")
    marker = new_id()
    since = WORDPRESS.remarks(http, editor).mark
    number = publish(WORDPRESS, http, editor, rendered_for(editor.account, f"Rye {marker}")).root.remote_id
    about = Remark(
        id="0", handle="", name="", text="", when=minute_ago(), kind=RemarkKind.COMMENT, about=number
    )
    _, made = replied(WORDPRESS, http, admin, about, f"Is it <vegan> & fresh? {marker}")
    remark = next(one for one in WORDPRESS.remarks(http, editor, since).remarks if one.id == made.remote_id)
    assert remark.text == f"Is it <vegan> & fresh? {marker}"
    assert (remark.kind, remark.about) == (RemarkKind.COMMENT, number)

    frozen, answered = replied(WORDPRESS, http, editor, remark, f"It is. {marker}")
    assert WORDPRESS.reply(http, editor, frozen).remote_id == answered.remote_id  # the site knows it
    assert WORDPRESS.count_posts(http, editor, [number, "999999"]) == {number: {"replies": 2}}
    for _ in range(2):
        WORDPRESS.hide(http, editor, remark.id)
    assert WORDPRESS.count_posts(http, editor, [number])[number]["replies"] == 1
    for _ in range(2):
        WORDPRESS.unhide(http, editor, remark.id)
    assert WORDPRESS.count_posts(http, editor, [number])[number]["replies"] == 2
    assert WORDPRESS.count_account(http, editor)["posts"] >= 1
    with pytest.raises(Refused, match="role editor"):
        WORDPRESS.hide(http, author, remark.id)
    mark = WORDPRESS.remarks(http, editor, since).mark
    assert WORDPRESS.remarks(http, editor, mark).remarks == ()
