"""X: threads, labels, what it refuses, uploads that go on, and what a lost answer leads to."""

from datetime import timedelta

import pytest

from planner.connectors.connector import Found, NotThere
from planner.connectors.platforms.x import upload as uploading
from planner.connectors.platforms.x.connector import CONNECTOR
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.domain.media import MediaItem
from planner.domain.options import Options
from planner.ports.body import Body, MediaFile
from tests.fakes.http import AT, answer, path_of
from tests.planner.connectors.cases.x import make
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for


@pytest.fixture
def case():
    return make()


def post(case, text="Bread at four.", **more):
    return rendered_for(case.credentials.account, text, **more)


def test_the_check_names_the_account(case):
    profile = CONNECTOR.verify(case.http, case.credentials)
    assert (profile.handle, profile.remote_id, profile.label) == ("@fennelandrye", "99", "Fennel & Rye")


def test_a_thread_is_a_chain_of_answers(case):
    sent = publish(CONNECTOR, case.http, case.credentials, post(case, "One\n---\nTwo\n---\nThree"))
    ids = [result.remote_id for result in sent.results.values()]
    replies = [one["asked"].get("reply", {}).get("in_reply_to_tweet_id", "") for one in case.server.posts]
    assert replies == ["", ids[0], ids[1]]
    assert sent.root.remote_url == f"https://x.com/i/status/{ids[0]}"


def test_who_may_reply_and_the_labels_go_along(case):
    chosen = Options({"reply_settings": "verified", "made_with_ai": "yes", "paid_partnership": "no"})
    publish(CONNECTOR, case.http, case.credentials, post(case, "One\n---\nTwo", options=chosen))
    first, second = (one["asked"] for one in case.server.posts)
    assert (first["reply_settings"], first["made_with_ai"]) == ("verified", True)
    assert "reply_settings" not in second
    assert "paid_partnership" not in first


def test_links_and_marks_come_back_as_they_were_written(case):
    rendered = post(case, "Rye & oats < wheat, at kiln.example/x?a=1&b=2")
    sent = publish(CONNECTOR, case.http, case.credentials, rendered)
    back = CONNECTOR.read_back(case.http, case.credentials, sent.root.remote_id)
    assert back["text"] == "Rye & oats < wheat, at http://kiln.example/x?a=1&b=2"
    assert back["links"] == ["http://kiln.example/x?a=1&b=2"]
    found = CONNECTOR.look(case.http, case.credentials, sent.root_frozen, AT)
    assert isinstance(found, Found)


def test_a_look_tells_posts_of_the_same_words_apart(case):
    publish(CONNECTOR, case.http, case.credentials, post(case))
    known = case.server.posts[0]["id"]
    frozen = frozen_root(CONNECTOR, post(case), case.credentials.account, AT)
    assert isinstance(CONNECTOR.look(case.http, case.credentials, frozen, AT, [known]), NotThere)
    old = CONNECTOR.look(case.http, case.credentials, frozen, AT + timedelta(hours=27))
    assert isinstance(old, NotThere)
    album = Album()
    publish(CONNECTOR, case.http, case.credentials, post(case, media=(album.add("a.png", "A"),)), album)
    found = CONNECTOR.look(case.http, case.credentials, frozen, AT)
    assert found.result.remote_id == known


def test_a_look_reads_page_by_page(case):
    for number in range(23):
        publish(CONNECTOR, case.http, case.credentials, post(case, f"Loaf {number}"))
    frozen = frozen_root(CONNECTOR, post(case, "Loaf 0"), case.credentials.account, AT)
    case.http.calls.clear()
    assert isinstance(CONNECTOR.look(case.http, case.credentials, frozen, AT), Found)
    assert len(case.http.calls) == 3


def test_the_same_words_again_after_a_lost_answer_are_the_post_itself(case):
    case.server.refuses_repeats = True
    frozen = frozen_root(CONNECTOR, post(case), case.credentials.account, AT)
    case.http.fail(case.publishes, Unconfirmed("No answer."), after=True, times=1)
    with pytest.raises(Unconfirmed):
        CONNECTOR.send(case.http, case.credentials, frozen, Album().read)
    again = CONNECTOR.send(case.http, case.credentials, frozen, Album().read)
    assert again.remote_id == case.server.posts[0]["id"]
    assert case.count() == 1


def test_the_same_words_as_an_older_post_are_refused(case):
    case.server.refuses_repeats = True
    publish(CONNECTOR, case.http, case.credentials, post(case))
    frozen = frozen_root(CONNECTOR, post(case), case.credentials.account, AT + timedelta(days=1))
    with pytest.raises(Refused, match="repeat of an earlier post") as told:
        CONNECTOR.send(case.http, case.credentials, frozen, Album().read)
    assert told.value.field == "text"
    case.http.fail(case.looks, answer(503))
    with pytest.raises(Unconfirmed, match="could not be looked for"):
        CONNECTOR.send(case.http, case.credentials, frozen, Album().read)


@pytest.mark.parametrize(
    ("told", "kind", "words", "field"),
    [
        (answer(402, {"title": "CreditsDepleted", "status": 402}), SignInNeeded, "Buy credits", ""),
        (answer(429, {"type": "https://api.x.com/2/problems/usage-capped"}), SignInNeeded, "spending limit", ""),
        (answer(403, {"detail": "Reply to this conversation is not allowed because ..."}), Refused, "by hand", "text"),
        (answer(403, {"type": "https://api.x.com/2/problems/client-forbidden"}), SignInNeeded, "reading and writing", "client_id"),
        (answer(403, {"detail": "You are not permitted to perform this action."}), Refused, "not permitted", ""),
        (answer(401, {"title": "Unauthorized"}), SignInNeeded, "sign-in", "token"),
        (answer(400, {"errors": [{"message": "User video duration exceeded"}]}), Refused, "140 seconds", "media"),
    ],
)  # fmt: skip
def test_what_x_says_is_told_with_a_mend(case, told, kind, words, field):
    case.http.fail(case.publishes, told)
    with pytest.raises(kind, match=words) as fault:
        publish(CONNECTOR, case.http, case.credentials, post(case))
    assert type(fault.value) is kind
    assert fault.value.field == field


def test_x_says_when_it_takes_posts_again(case):
    soon = AT + timedelta(minutes=4)
    headers = {"x_rate_limit_remaining": "0", "x_rate_limit_reset": str(int(soon.timestamp()))}
    case.http.fail(case.publishes, answer(429, {"title": "Too Many Requests"}, **headers), times=1)
    with pytest.raises(Throttled) as fault:
        publish(CONNECTOR, case.http, case.credentials, post(case))
    assert fault.value.until == soon
    case.http.fail(case.publishes, answer(201, {"data": {"id": "5"}}, **headers))
    assert publish(CONNECTOR, case.http, case.credentials, post(case)).root.rest_until == soon


class Reel:
    """A video of four pieces."""

    def __init__(self, mime="video/mp4"):
        self.data = bytes(range(256)) * (uploading.PIECE // 256) * 3 + b"the end"
        self.item = MediaItem(id="v" * 64, mime=mime, size=len(self.data), name="reel.mp4", seconds=12)
        self.album = Album()
        self.use = self.album.add("reel.png", "Kneading")

    def read(self, _use):
        return MediaFile(item=self.item, body=Body.of(self.data))


class Kept(list):
    def __call__(self, progress, expires_at):
        self.append((dict(progress), expires_at))


def resumed(case, reel, begun, kept):
    rendered = post(case, media=(reel.use,))
    step = CONNECTOR.steps(rendered)[0]
    frozen = CONNECTOR.freeze(step, rendered, case.credentials.account, "key", {}, AT)
    return CONNECTOR.resume(case.http, case.credentials, frozen, reel.read, begun, kept)


def test_a_video_goes_in_pieces_and_goes_on_where_the_line_broke(case):
    reel, kept = Reel(), Kept()
    third = [False, False, True]
    case.http.fail(
        lambda call: path_of(call).endswith("/append") and third.pop(0), NotSent("Broken."), times=1
    )
    with pytest.raises(NotSent):
        resumed(case, reel, {}, kept)
    assert kept[-1][0]["pieces"] == 2
    assert kept[-1][1] == AT + timedelta(days=1)
    third[:] = [False] * 9
    result = resumed(case, reel, kept[-1][0], kept)
    one = case.server.media[result.remote_id]
    assert b"".join(one["pieces"][number] for number in range(4)) == reel.data
    assert [len(one["pieces"][number]) for number in range(4)] == [uploading.PIECE] * 3 + [7]
    assert one["asked"]["media_category"] == "tweet_video"
    assert len(case.server.media) == 1
    assert one["shown"] == {}


def test_one_that_x_has_forgotten_is_begun_anew(case):
    reel, kept = Reel(), Kept()
    case.server.forgets = True
    with pytest.raises(NotSent, match="sent again"):
        resumed(case, reel, {}, kept)
    assert kept[-1] == ({}, None)


def test_x_is_waited_for_as_long_as_it_asks(case):
    case.server.slow = 3
    kept = Kept()
    resumed(case, Reel(), {}, kept)
    assert case.http.pauses == [3, 3, 3]
    assert kept[-1][0]["closed"] == 1


def test_one_whose_waiting_was_broken_off_is_not_sent_again(case):
    case.server.slow = 2
    case.http.fail(lambda call: call.method == "GET", NotSent("Broken."), times=1)
    reel, kept = Reel(), Kept()
    with pytest.raises(NotSent):
        resumed(case, reel, {}, kept)
    before = len(case.http.calls)
    resumed(case, reel, kept[-1][0], kept)
    assert all(call.method == "GET" for call in case.http.calls[before:])


def test_what_x_cannot_use_is_refused_with_its_words(case):
    case.server.slow, case.server.breaks = 1, "InvalidMedia: codec"
    with pytest.raises(Refused, match="InvalidMedia: codec") as told:
        resumed(case, Reel(), {}, Kept())
    assert told.value.field == "media"


@pytest.mark.parametrize(("mime", "category"), [("image/gif", "tweet_gif"), ("image/png", "tweet_image")])
def test_pictures_say_what_they_are_and_carry_their_alt_text(case, mime, category):
    result = resumed(case, Reel(mime), {}, Kept())
    one = case.server.media[result.remote_id]
    assert one["asked"]["media_category"] == category
    assert one["shown"] == {"alt_text": "Kneading"}


def test_a_post_that_was_deleted_is_gone(case):
    sent = publish(CONNECTOR, case.http, case.credentials, post(case))
    assert CONNECTOR.is_there(case.http, case.credentials, sent.root.remote_id)
    assert CONNECTOR.delete(case.http, case.credentials, sent.root.remote_id) == 200
    assert not CONNECTOR.is_there(case.http, case.credentials, sent.root.remote_id)
    with pytest.raises(Refused):
        CONNECTOR.read_back(case.http, case.credentials, sent.root.remote_id)
