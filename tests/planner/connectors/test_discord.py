"""What only Discord does: two ways in, a key that counts for minutes, a channel whose history is not shown."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import CannotTell, Found, NotThere
from planner.connectors.platforms.discord.connector import Discord
from planner.domain.errors import Refused, SignInNeeded, Throttled
from planner.domain.options import Options
from planner.publishing.signing_in import field_error
from tests.fakes.http import AT, answer
from tests.fakes.servers.discord import BOT, CHANNEL, GUILD, HOOK
from tests.planner.connectors.cases.discord_bot import make as bot_case
from tests.planner.connectors.cases.discord_webhook import ADDRESS, SECRET
from tests.planner.connectors.cases.discord_webhook import make as webhook_case
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for
from tests.planner.connectors.test_conformance import a_post, fault_of


@pytest.fixture
def hook():
    return webhook_case()


@pytest.fixture
def bot():
    return bot_case()


def sent(case, text="Bread at four.", album=None, **fields):
    rendered = rendered_for(case.credentials.account, text, **fields)
    return publish(case.connector, case.http, case.credentials, rendered, album)


def typed(case, **fields):
    return replace(case.credentials, account=replace(case.credentials.account, **fields))


def test_a_webhook_tells_its_channel_by_itself(hook):
    profile = hook.connector.verify(hook.http, typed(hook, remote_id="", facts={}))
    assert (profile.handle, profile.remote_id) == ("Rye news", HOOK)
    assert profile.facts == {"webhook": True, "bot": "", "guild": GUILD, "channel": CHANNEL}


@pytest.mark.parametrize("channel", [CHANNEL, f"https://discord.com/channels/{GUILD}/{CHANNEL}"])
def test_a_bot_is_told_its_channel(bot, channel):
    profile = bot.connector.verify(bot.http, typed(bot, login=channel, remote_id="", facts={}))
    assert (profile.handle, profile.remote_id) == ("#news", CHANNEL)
    assert profile.facts == {"webhook": False, "bot": BOT, "guild": GUILD, "channel": CHANNEL}


def test_a_bot_without_a_channel_and_one_in_a_forum_are_told(bot):
    fault = fault_of(bot.connector.verify, bot.http, typed(bot, login=""))
    assert (type(fault), fault.field) == (Refused, "login")
    bot.server.kind = 15
    assert "takes no messages" in str(fault_of(bot.connector.verify, bot.http, bot.credentials))


@pytest.mark.parametrize(
    ("pasted", "right"),
    [
        (ADDRESS, True),
        (ADDRESS.replace("discord.com", "ptb.discord.com").replace("/api/", "/api/v10/"), True),
        (f"{ADDRESS}?thread_id={CHANNEL}", True),
        (bot_case().credentials.secrets["token"], True),
        ("https://discord.com/channels/1/2", False),
        (f"https://elsewhere.example/api/webhooks/{HOOK}/{SECRET}", False),
        ("hunter2hunter2", False),
    ],
)
def test_what_is_pasted_is_checked_before_anything_is_sent(pasted, right):
    assert (field_error(Discord.fields[0], pasted) == "") is right


def test_a_webhook_waits_for_the_message_and_keeps_to_its_thread(hook):
    into = replace(hook.credentials, secrets={"token": f"{ADDRESS}?thread_id={CHANNEL}"})
    rendered = rendered_for(hook.credentials.account, "One\n---\nTwo")
    done = publish(hook.connector, hook.http, into, rendered)
    posts = [call for call in hook.http.calls if call.method == "POST"]
    assert [call.params for call in posts] == [{"wait": "true", "thread_id": CHANNEL}] * 2
    assert all("message_reference" not in call.json and "nonce" not in call.json for call in posts)
    assert done.root.remote_url == f"https://discord.com/channels/{GUILD}/{CHANNEL}/{done.root.remote_id}"


def test_a_bots_parts_answer_each_other(bot):
    sent(bot, "One\n---\nTwo\n---\nThree")
    first, second, third = bot.server.messages
    assert "message_reference" not in first
    assert second["message_reference"]["message_id"] == first["id"]
    assert third["message_reference"]["message_id"] == second["id"]


def test_the_same_request_again_makes_no_second_message_while_discord_knows_its_key(bot):
    frozen = frozen_root(bot.connector, a_post(bot), bot.credentials.account)
    first, again = (bot.connector.send(bot.http, bot.credentials, frozen, Album().read) for _ in range(2))
    assert (first.remote_id, bot.count()) == (again.remote_id, 1)
    assert len(frozen["body"]["nonce"]) == 25
    bot.server.key_counts = False  # some minutes later
    bot.connector.send(bot.http, bot.credentials, frozen, Album().read)
    assert bot.count() == 2
    assert not bot.connector.repeat_is_harmless(bot.credentials.account)


def test_what_is_set_for_discord_alone_goes_out(hook):
    album = Album()
    options = Options({"silent": "yes", "suppress_embeds": "yes", "spoiler": "yes", "username": "Rye"})
    sent(hook, album=album, media=(album.add("1.png", "A loaf"),), options=options)
    body = json.loads(hook.http.calls[-1].form["payload_json"])
    assert (body["flags"], body["username"]) == (4096 + 4, "Rye")
    assert body["attachments"][0]["is_spoiler"] is True


def test_too_much_for_one_message_is_refused_before_anything_is_sent(hook):
    album, data = Album(), bytes(9 * 1024 * 1024)
    uses = tuple(album.add(f"{n}.png", "A loaf") for n in range(3))
    for use in uses:
        album.kept[use.media_id] = (album.kept[use.media_id][0], data)
    with pytest.raises(Refused, match="27 MB of 25 MB"):
        sent(hook, album=album, media=uses)
    assert hook.http.calls == []


def test_a_forums_post_is_begun_once_and_its_parts_go_into_it(hook):
    done = sent(hook, "One\n---\nTwo", options=Options({"thread_name": "New bread"}))
    first, second = hook.http.calls
    assert first.json["thread_name"] == "New bread"
    assert "thread_name" not in second.json
    thread = done.root.remote_id.partition(":")[0]
    assert second.params == {"wait": "true", "thread_id": thread}
    assert done.root.remote_url.endswith(f"/{thread}/{done.root.remote_id.partition(':')[2]}")
    assert hook.connector.read_back(hook.http, hook.credentials, done.root.remote_id)["text"] == "One"
    assert hook.http.calls[-1].params == {"thread_id": thread}
    hook.connector.delete(hook.http, hook.credentials, done.root.remote_id)
    assert hook.count() == 1


def test_a_bot_has_no_name_to_choose(bot):
    sent(bot, options=Options({"username": "Rye", "thread_name": "x"}))
    assert {"username", "thread_name"} & set(bot.http.calls[-1].json) == set()


def test_a_webhook_cannot_look(hook):
    told = hook.connector.look(hook.http, hook.credentials, {}, AT)
    assert told == CannotTell(link=f"https://discord.com/channels/{GUILD}/{CHANNEL}")


def test_a_history_that_is_not_shown_proves_nothing(bot):
    done = sent(bot)
    bot.server.history = False
    assert isinstance(bot.connector.look(bot.http, bot.credentials, done.root_frozen, AT), CannotTell)
    bot.server.messages.clear()
    assert isinstance(bot.connector.look(bot.http, bot.credentials, done.root_frozen, AT), NotThere)


def test_it_is_told_from_others_by_its_key_its_writer_and_its_words(bot):
    done = sent(bot)
    look = lambda others=(): bot.connector.look(  # noqa: E731
        bot.http, bot.credentials, done.root_frozen, AT, others
    )
    assert isinstance(look(), Found)
    assert isinstance(look([done.root.remote_id]), NotThere)
    bot.server.messages[0]["nonce"] = None
    assert isinstance(look(), Found)
    bot.server.messages[0]["author"] = {"id": "7"}
    assert isinstance(look(), NotThere)


def test_one_that_is_too_old_by_a_wrong_clock_is_left_to_a_person(bot):
    bot.server.now = AT - timedelta(hours=3)
    done = sent(bot)
    assert isinstance(bot.connector.look(bot.http, bot.credentials, done.root_frozen, AT), CannotTell)


def test_a_long_channel_is_read_back_to_the_time_in_question(bot):
    done = sent(bot)
    for _ in range(250):
        sent(bot, "Another")
    assert isinstance(bot.connector.look(bot.http, bot.credentials, done.root_frozen, AT), Found)
    for _ in range(300):
        sent(bot, "Another")
    assert isinstance(bot.connector.look(bot.http, bot.credentials, done.root_frozen, AT), CannotTell)


def test_rates_are_read_from_body_and_headers(hook):
    told = {"message": "You are being rate limited.", "retry_after": 1.5, "global": False}
    hook.http.fail(hook.publishes, answer(429, told), times=1)
    fault = fault_of(publish, hook.connector, hook.http, hook.credentials, a_post(hook))
    assert type(fault) is Throttled
    assert fault.until == AT + timedelta(seconds=1.5)
    hook.http.fail(hook.publishes, answer(429, told, retry_after="2", x_ratelimit_scope="shared"))
    fault = fault_of(publish, hook.connector, hook.http, hook.credentials, a_post(hook))
    assert fault.until == AT + timedelta(seconds=2)


def test_a_webhook_that_was_deleted_holds_the_account(hook):
    hook.server.hook_is_there = False
    fault = fault_of(publish, hook.connector, hook.http, hook.credentials, a_post(hook))
    assert type(fault) is SignInNeeded
    assert "not on Discord any more" in str(fault)


def test_the_secret_of_a_webhook_is_hidden_in_every_address(hook):
    sent(hook)
    assert all(SECRET in call.url for call in hook.http.calls)
    assert leaks([repr(call) for call in hook.http.calls], hook.canaries) == []
