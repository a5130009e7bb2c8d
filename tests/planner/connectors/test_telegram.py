"""What only Telegram does: albums, replies, moved groups, a token inside of every address."""

import json
import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import CannotTell, NotThere
from planner.connectors.logs import SafeFormatter
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.domain.hidden import forget_all
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.fakes.http import AT, answer
from tests.fakes.servers.telegram import CHANNEL, MOVED_TO
from tests.planner.connectors.cases.telegram import TOKEN, make
from tests.planner.connectors.driver import Album, picture, publish, rendered_for
from tests.planner.connectors.test_conformance import a_post, fault_of


@pytest.fixture
def case():
    return make()


def sent(case, text="Bread at four.", album=None, **fields):
    rendered = rendered_for(case.credentials.account, text, **fields)
    return publish(case.connector, case.http, case.credentials, rendered, album)


def with_handle(case, handle, remote_id=""):
    account = replace(case.credentials.account, handle=handle, remote_id=remote_id)
    return replace(case.credentials, account=account)


@pytest.mark.parametrize(
    "typed", ["@fennelandrye", "t.me/fennelandrye", "https://t.me/fennelandrye/", str(CHANNEL)]
)
def test_a_channel_is_found_however_it_is_typed(case, typed):
    profile = case.connector.verify(case.http, with_handle(case, typed))
    assert (profile.handle, profile.remote_id) == ("@fennelandrye", str(CHANNEL))
    assert (profile.label, profile.facts) == ("Fennel & Rye", {"bot": "rye_bot"})


def test_a_channel_that_was_connected_is_known_by_its_number(case):
    case.server.name = ""
    profile = case.connector.verify(case.http, with_handle(case, "Fennel & Rye", str(CHANNEL)))
    assert (profile.handle, profile.remote_id) == ("Fennel & Rye", str(CHANNEL))


def test_a_bot_that_may_not_post_is_told_before_anything_is_saved(case):
    case.server.rights["can_post_messages"] = False
    fault = fault_of(case.connector.verify, case.http, case.credentials)
    assert type(fault) is Refused
    assert (fault.field, "allow it to post messages" in str(fault)) == ("handle", True)
    case.server.status = "left"
    assert type(fault_of(case.connector.verify, case.http, case.credentials)) is Refused


@pytest.mark.parametrize(
    ("kind", "status", "may"), [("supergroup", "member", True), ("private", "member", False)]
)
def test_a_group_takes_posts_of_its_members_and_a_person_takes_none(case, kind, status, may):
    case.server.kind, case.server.status = kind, status
    if may:
        assert case.connector.verify(case.http, case.credentials).remote_id == str(CHANNEL)
    else:
        assert "no channel and no group" in str(fault_of(case.connector.verify, case.http, case.credentials))


def test_words_alone_are_a_message_and_no_mark_up(case):
    done = sent(case, "*Bread* at_four <b>now</b>")
    call = case.http.calls[-1]
    assert call.url.endswith("/sendMessage")
    assert call.json == {"chat_id": CHANNEL, "text": "*Bread* at_four <b>now</b>"}
    assert (done.root.remote_id, done.root.remote_url) == ("101", "https://t.me/fennelandrye/101")


def test_a_picture_carries_the_words_below_it_and_a_gif_moves(case):
    album = Album()
    sent(case, album=album, media=(album.add("rye.png", "A loaf"),))
    call = case.http.calls[-1]
    assert call.url.endswith("/sendPhoto")
    assert call.form == {"chat_id": str(CHANNEL), "caption": "Bread at four.", "photo": "attach://media0"}
    assert call.files["media0"][0] == "media0.png"
    gif = album.add("rye.gif", "A loaf")
    item, data = album.kept[gif.media_id]
    album.kept[gif.media_id] = (replace(item, mime="image/gif"), data)
    sent(case, album=album, media=(gif,))
    assert case.http.calls[-1].url.endswith("/sendAnimation")


def test_what_is_set_for_telegram_alone_goes_out(case):
    album = Album()
    options = Options(
        {"disable_notification": "yes", "protect_content": "yes", "no_preview": "yes", "pin": "yes"}
    )
    done = sent(case, "One\n---\nTwo", options=options)
    first, second, pin = (call.json for call in case.http.calls)
    for fields in (first, second):
        assert fields["disable_notification"] is fields["protect_content"] is True
        assert fields["link_preview_options"] == {"is_disabled": True}
    assert pin == {"chat_id": CHANNEL, "message_id": 101, "disable_notification": True}
    assert case.server.messages[101]["pinned"] is True
    assert done.of(StepRole.PIN)[0].remote_id == "101"
    uses = tuple(album.add(f"{n}.png", "A loaf") for n in range(2))
    sent(case, album=album, media=uses, options=Options({"has_spoiler": "yes"}))
    media = json.loads(case.http.calls[-1].form["media"])
    assert [one["has_spoiler"] for one in media] == [True, True]


def test_a_pin_whose_answer_was_lost_is_simply_set_again(case):
    done = sent(case, options=Options({"pin": "yes"}))
    frozen = done.frozen[1]
    case.http.fail(lambda call: call.url.endswith("pinChatMessage"), Unconfirmed("No answer."), times=1)
    assert type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is NotSent
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, AT), NotThere)
    case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert case.count() == 1


def test_an_album_is_one_call_and_goes_away_whole(case):
    album = Album()
    uses = tuple(album.add(f"{n}.png", "A loaf") for n in range(3))
    done = sent(case, album=album, media=uses)
    call = case.http.calls[-1]
    assert call.url.endswith("/sendMediaGroup")
    assert json.loads(call.form["media"])[0] == {
        "type": "photo",
        "media": "attach://media0",
        "caption": "Bread at four.",
    }
    assert "caption" not in call.form
    assert done.root.remote_id == "101,102,103"
    case.connector.delete(case.http, case.credentials, done.root.remote_id)
    assert case.count() == 0


def film(album, mime="video/mp4"):
    use = album.add("oven.mp4", "The oven")
    item, data = album.kept[use.media_id]
    album.kept[use.media_id] = (replace(item, mime=mime, seconds=6.4), data)
    return use


def test_a_video_says_how_large_and_long_it_is(case):
    album = Album()
    use = film(album)
    sent(case, album=album, media=(use,))
    call = case.http.calls[-1]
    assert call.url.endswith("/sendVideo")
    assert call.form["video"] == "attach://media0"
    assert (call.form["width"], call.form["duration"], call.form["supports_streaming"]) == ("64", "6", "true")
    sent(case, album=album, media=(album.add("1.png", "A loaf"), use))
    kinds = [one["type"] for one in json.loads(case.http.calls[-1].form["media"])]
    assert kinds == ["photo", "video"]
    with pytest.raises(Refused, match="MP4 only"):
        sent(case, album=album, media=(film(album, "video/quicktime"),))


def test_further_parts_reply_to_the_one_before(case):
    done = sent(case, "One\n---\nTwo\n---\nThree")
    replies = [message["reply"] for message in case.server.messages.values()]
    assert replies == [None, 101, 102]
    assert done.root.remote_id == "101"


def test_a_group_that_moved_is_followed_and_posted_to_once(case):
    case.server.moved = True
    sent(case)
    assert [call.json["chat_id"] for call in case.http.calls] == [CHANNEL, MOVED_TO]
    assert case.count() == 1


def test_an_upload_is_not_lost_when_the_group_moved(case):
    case.server.moved = True
    album = Album()
    sent(case, album=album, media=(album.add("1.png", "A loaf"),))
    assert case.http.calls[-1].form["chat_id"] == str(MOVED_TO)
    assert case.count() == 1


def test_too_many_at_once_is_told_in_the_body_too(case):
    told = {"ok": False, "error_code": 429, "parameters": {"retry_after": 33}}
    case.http.fail(case.publishes, answer(429, told))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is Throttled
    assert fault.until == AT + timedelta(seconds=33)


@pytest.mark.parametrize(
    ("status", "said", "field"),
    [
        (403, "Forbidden: bot is not a member of the channel chat", "handle"),
        (400, "Bad Request: need administrator rights in the channel chat", "handle"),
        (404, "Not Found", "token"),
    ],
)
def test_what_keeps_every_post_back_holds_the_account(case, status, said, field):
    case.http.fail(case.publishes, answer(status, {"ok": False, "error_code": status, "description": said}))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is SignInNeeded
    assert fault.field == field


def test_nobody_can_look_so_a_person_is_asked(case):
    private = with_handle(case, "Fennel & Rye", str(CHANNEL))
    assert case.connector.look(case.http, case.credentials, {}, AT) == CannotTell(
        link="https://t.me/s/fennelandrye"
    )
    assert case.connector.look(case.http, private, {}, AT) == CannotTell(link="https://t.me/c/1234567890")


def test_captions_are_counted_by_their_own_limit(case):
    album = Album()
    use = album.add("1.png", "A loaf", data=picture())
    sent(case, "x" * 4096)
    sent(case, "\U0001f35e" * 1024, album=album, media=(use,))
    with pytest.raises(Refused, match="1025 of 1024"):
        sent(case, "x" * 1025, album=album, media=(use,))


def test_the_token_in_the_address_is_in_no_log_and_no_repr(case):
    sent(case)
    call = case.http.calls[-1]
    assert TOKEN in call.url
    assert leaks((call, repr(call)), case.canaries) == []
    forget_all()  # as a line of a library's log, long after
    record = logging.LogRecord("urllib3", logging.DEBUG, "", 1, "POST /bot%s/sendMessage", (TOKEN,), None)
    assert leaks(SafeFormatter("%(message)s").format(record), case.canaries) == []
