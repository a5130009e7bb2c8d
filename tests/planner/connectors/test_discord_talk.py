"""The talk in a Discord channel: who is heard, how far back, and what only a bot can do."""

from datetime import timedelta

import pytest

from planner.connectors.connector import CannotTell
from planner.connectors.conversing import RemarkKind
from planner.domain.errors import NotOffered, RightMissing
from tests.fakes.http import AT
from tests.fakes.servers.discord import BOT, CHANNEL, GUILD
from tests.planner.connectors.cases.discord_webhook import make as webhook_case
from tests.planner.connectors.driver import NOW, publish, rendered_for
from tests.planner.connectors.talks import TALKS


@pytest.fixture
def talk():
    return TALKS["discord"]()


@pytest.fixture
def hook():
    return webhook_case()


def test_an_answer_a_name_and_a_word_in_the_channel_are_told_apart(talk):
    mine = {"author": {"id": BOT}}
    talk.case.server.say(1, "Vegan?", message_reference={"message_id": talk.post}, referenced_message=mine)
    talk.case.server.say(2, "Ask <@400000000000000004>", mentions=[{"id": BOT}])
    talk.case.server.say(3, "Nice weather")
    first, second, third = talk.do("remarks").remarks
    assert [one.kind for one in (first, second, third)] == [
        RemarkKind.REPLY,
        RemarkKind.MENTION,
        RemarkKind.COMMENT,
    ]
    assert (first.about, first.in_reply_to, third.about) == (talk.post, talk.post, "")
    assert (first.handle, first.name) == ("bob", "Bob")
    assert first.url == f"https://discord.com/channels/{GUILD}/{CHANNEL}/{first.id}"


def test_nobodys_words_are_no_remark(talk):
    talk.case.server.say(1, "Bob joined", type=7)
    talk.case.server.say(2, "From a feed", webhook_id="300000000000000003")
    talk.case.server.say(3, "From the bot itself", author={"id": BOT})
    heard = talk.do("remarks")
    assert heard.remarks == ()
    assert heard.mark == talk.case.server.messages[-1]["id"], "they are not read again"


def test_who_was_away_for_long_hears_all_of_it_in_order(talk):
    mark = talk.do("remarks").mark
    said = [talk.say(number, f"Nice {number}") for number in range(1, 251)]
    talk.case.http.calls.clear()
    heard = talk.do("remarks", mark)
    assert [one.id for one in heard.remarks] == said
    assert (heard.mark, len(talk.case.http.calls)) == (said[-1], 3)


def test_without_the_right_to_react_posts_go_on_going_out(talk):
    talk.case.server.may_react = False
    for power in (("like", talk.say(1, "Yum"), NOW), ("unlike", talk.post)):
        with pytest.raises(RightMissing, match="allow it to add reactions"):
            talk.do(*power)


def test_nobody_reacted_yet_is_told_and_a_message_without_a_thread_has_no_answers(talk):
    plain = talk.say(1, "Plain")
    assert dict(talk.do("count_posts", [plain])[plain]) == {"likes": 0}


@pytest.mark.parametrize(
    "power", [("remarks",), ("like", "1", NOW), ("unlike", "1"), ("count_account",), ("reply", {"body": {}})]
)
def test_a_webhook_says_that_a_bot_could(hook, power):
    name, *arguments = power
    with pytest.raises(NotOffered, match="Connect a bot"):
        getattr(hook.connector, name)(hook.http, hook.credentials, *arguments)
    assert hook.http.calls == []


def test_a_webhook_counts_what_was_said_to_its_own_message(hook):
    sent = publish(hook.connector, hook.http, hook.credentials, rendered_for(hook.credentials.account, "Rye"))
    hook.server.messages[-1]["reactions"] = [{"emoji": {"name": "a"}, "count": 4, "me": False}]
    counts = hook.connector.count_posts(hook.http, hook.credentials, [sent.root.remote_id])
    assert dict(counts[sent.root.remote_id]) == {"likes": 4}
    look = hook.connector.find_reply(hook.http, hook.credentials, {}, AT - timedelta(days=1))
    assert isinstance(look, CannotTell)
