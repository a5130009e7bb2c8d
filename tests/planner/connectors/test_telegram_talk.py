"""The talk about a Telegram channel: whose words count, what is asked for once, and what a bot may not."""

from dataclasses import replace

import pytest

from planner.connectors.conversing import RemarkKind
from planner.domain.errors import NotOffered, Refused, RightMissing
from tests.fakes.servers.telegram import CHANNEL, GROUP
from tests.planner.connectors.driver import NOW
from tests.planner.connectors.talks import TALKS


@pytest.fixture
def talk():
    return TALKS["telegram"]()


def test_a_comment_says_under_which_post_it_stands(talk):
    said = talk.say(1, "Vegan?")
    (heard,) = talk.do("remarks").remarks
    assert (heard.id, heard.about, heard.in_reply_to) == (said, talk.post, "")
    assert (heard.handle, heard.name, heard.kind) == ("bob", "Bob Baker", RemarkKind.COMMENT)
    assert heard.url == f"https://t.me/ryetalk/{said.partition(':')[2]}"


def test_an_answer_to_the_bot_is_told_from_one_to_somebody_else(talk):
    bot = {"message_id": 8, "from": {"id": 123456789}}
    talk.case.server.say(1, "And rye?", reply_to_message=bot)
    talk.case.server.say(2, "No", reply_to_message={"message_id": 9, "from": {"id": 78}})
    first, second = talk.do("remarks").remarks
    assert (first.kind, second.kind) == (RemarkKind.REPLY, RemarkKind.COMMENT)
    assert (first.in_reply_to, second.in_reply_to, first.about) == (f"{GROUP}:8", f"{GROUP}:9", "")


def test_the_channels_own_words_and_other_chats_are_left_out(talk):
    say = talk.case.server.say
    say(1, "A post, forwarded by Telegram", is_automatic_forward=True, sender_chat={"id": CHANNEL})
    say(2, "As the channel", sender_chat={"id": CHANNEL})
    say(3, "An administrator as the group", sender_chat={"id": GROUP})
    say(4, "Elsewhere", chat={"id": -1009, "type": "supergroup"})
    say(5, "", new_chat_members=[{"id": 78}])
    heard = talk.do("remarks")
    assert heard.remarks == ()
    assert heard.mark == str(talk.case.server.updates[-1]["update_id"] + 1)


def test_a_picture_without_words_is_a_remark(talk):
    talk.case.server.say(1, "", photo=[{"file_id": "x"}])
    talk.case.server.say(2, "", caption="My loaf", photo=[{"file_id": "x"}])
    assert [one.text for one in talk.do("remarks").remarks] == ["", "My loaf"]


def test_telegram_forgets_what_the_mark_stands_before_and_nothing_else(talk):
    for number in range(1, 131):
        talk.say(number, f"Nice {number}")
    first = talk.do("remarks")
    assert (len(first.remarks), len(talk.case.server.updates)) == (100, 130)
    second = talk.do("remarks", first.mark)
    assert (len(second.remarks), len(talk.case.server.updates)) == (30, 30)


def test_where_nobody_can_comment_that_is_said(talk):
    talk.case.server.linked = False
    with pytest.raises(NotOffered, match="no discussion group"):
        talk.do("remarks")


def test_a_group_that_is_posted_to_is_the_talk_itself(talk):
    talk.case.server.kind, talk.case.server.linked = "supergroup", False
    chat = {"id": CHANNEL, "type": "supergroup"}
    talk.case.server.say(1, "Nice", chat=chat)
    assert [one.id for one in talk.do("remarks").remarks] == [f"{CHANNEL}:{talk.case.server.last}"]


def test_a_bot_that_another_program_reads_is_told(talk):
    talk.case.server.elsewhere = True
    with pytest.raises(Refused, match="Make a bot for Parley alone") as told:
        talk.do("remarks")
    assert told.value.field == "token"


def test_a_bot_outside_of_the_group_still_posts(talk):
    said = talk.say(1, "Vegan?")
    frozen = talk.frozen()
    talk.case.server.in_group = False
    for power in (("reply", frozen), ("like", said, NOW), ("unlike", said)):
        with pytest.raises(RightMissing, match="Add it to the group"):
            talk.do(*power)


def test_an_answer_and_a_heart_reach_the_group(talk):
    said = talk.say(1, "Vegan?")
    made = talk.do("reply", talk.frozen("Yes"))
    number = int(said.partition(":")[2])
    assert made.remote_id.startswith(f"{GROUP}:")
    assert talk.case.server.messages[talk.case.server.last] == {"words": "Yes", "reply": number}
    talk.do("like", said, NOW)
    assert talk.case.server.hearts == {number}
    talk.do("unlike", said)
    assert talk.case.server.hearts == set()


def test_a_lost_answer_is_looked_for_by_a_person(talk):
    said = talk.say(1, "Vegan?")
    frozen = talk.frozen()
    assert talk.do("find_reply", frozen, NOW).link == f"https://t.me/ryetalk/{said.partition(':')[2]}"
    plain = replace(talk.do("remarks").remarks[0], url="")
    account = talk.case.credentials.account
    again = talk.case.connector.freeze_reply(account, plain, "Yes", "key", NOW)
    assert talk.do("find_reply", again, NOW).link == "https://t.me/s/fennelandrye"
