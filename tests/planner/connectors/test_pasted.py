"""What people paste into a sign-in form besides what was asked for: the address of a page, their own name, a post."""

import pytest

from planner.connectors.registry import connector_for
from planner.domain.errors import UserError
from planner.publishing.signing_in import checked

PASSWORD = "abcd efgh ijkl mnop qrst uvwx"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("mastodon.social", "mastodon.social"),
        (" https://mastodon.social/ ", "https://mastodon.social"),
        ("@rye@mastodon.social", "mastodon.social"),
        ("rye@mastodon.social", "mastodon.social"),
        ("https://mastodon.social/@rye", "https://mastodon.social"),
        ("https://mastodon.social/@rye/1234", "https://mastodon.social"),
        ("mastodon.social/settings/applications", "mastodon.social"),
        ("https://mastodon.social/home", "https://mastodon.social"),
        ("https://rye.example/social", "https://rye.example/social"),  # a server with a path of its own
        ("https://rye.example/homestead", "https://rye.example/homestead"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        (
            "https://rye:secret@mastodon.social",
            "https://rye:secret@mastodon.social",
        ),  # refused later, with a reason
    ],
)
def test_the_server_of_a_name_or_a_page(typed, kept):
    found = checked(connector_for("mastodon"), {"server": typed, "token": "right-token-123"})
    assert found.plain["server"] == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("kiln.example", "kiln.example"),
        ("https://kiln.example/", "https://kiln.example"),
        ("https://kiln.example/wp-admin/", "https://kiln.example"),
        ("https://kiln.example/wp-admin/edit.php?post_type=page", "https://kiln.example"),
        ("kiln.example/blog/wp-login.php", "kiln.example/blog"),
        ("https://kiln.example/wp-login.php?redirect_to=x", "https://kiln.example"),
        ("https://kiln.example/wp-json/", "https://kiln.example"),
        ("https://kiln.example/index.php", "https://kiln.example"),
        ("https://kiln.example/wp-admin-tips", "https://kiln.example/wp-admin-tips"),
    ],
)
def test_the_site_of_its_sign_in_page(typed, kept):
    fields = {"server": typed, "login": "rye", "password": PASSWORD}
    assert checked(connector_for("wordpress"), fields).plain["server"] == kept


@pytest.mark.parametrize(
    "typed", ["@yourshop", "t.me/yourshop", "https://t.me/s/yourshop", "https://t.me/yourshop/12"]
)
def test_a_channel_by_any_of_its_addresses(typed):
    from planner.connectors.platforms.telegram.bot import asked_for
    from tests.planner.connectors.driver import account_on

    token = "123456789:" + "A" * 35
    assert checked(connector_for("telegram"), {"handle": typed, "token": token}).plain["handle"] == typed
    assert asked_for(account_on("telegram", handle=typed)) == "@yourshop"


@pytest.mark.parametrize("typed", ["https://t.me/+AbCdEf", "https://t.me/joinchat/AbCdEf"])
def test_an_invitation_names_no_channel(typed):
    with pytest.raises(UserError, match="An invitation does not tell") as fault:
        checked(connector_for("telegram"), {"handle": typed, "token": "123456789:" + "A" * 35})
    assert fault.value.place == "handle"


def test_a_discord_channel_by_the_link_of_a_message_in_it():
    import re

    from planner.connectors.platforms.discord.door import CHANNEL

    for link in (
        "https://discord.com/channels/1/12345/67890",
        "https://discord.com/channels/1/12345",
        "12345",
    ):
        assert re.fullmatch(CHANNEL, link)[1] == "12345"
