"""What the Fediverse server of the real tests does not do: keys, deletion, slow uploads, limits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import CannotTell, Found, NotThere
from planner.domain.errors import NotSent, Refused, SignInNeeded, Unconfirmed
from planner.domain.ids import new_id
from planner.domain.journal import StepRole
from tests.fakes.http import AT, answer, page
from tests.planner.connectors.cases.mastodon import make as mastodon_case
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for


@pytest.fixture
def case():
    return mastodon_case()


def test_the_check_reads_name_and_limits(case):
    profile = case.connector.verify(case.http, case.credentials)
    assert (profile.handle, profile.remote_id, profile.label) == ("rye@social.example", "7", "Fennel & Rye")
    assert profile.server == "https://social.example"
    assert profile.facts == {
        "text_limit": 500,
        "url_weight": 23,
        "media_max": 4,
        "image_bytes": 16_777_216,
        "alt_limit": 10_000,
        "mastodon_api": 6,
    }


def test_a_token_that_may_only_read_is_told_before_anything_is_planned(case):
    case.server.scopes = ["read", "write:media"]
    with pytest.raises(Refused, match="may only read") as told:
        case.connector.verify(case.http, case.credentials)
    assert told.value.field == "token"
    case.server.scopes = []  # an older server says nothing about it
    assert case.connector.verify(case.http, case.credentials).remote_id == "7"


def test_an_older_server_tells_its_limits_at_the_older_place(case):
    case.server.old = True
    assert case.connector.verify(case.http, case.credentials).facts == {
        "text_limit": 5000,
        "gif_max_pixels": 33_177_600,  # Mastodon's own limit of GIFs is not its relatives'
    }


@pytest.mark.parametrize(
    "told", [answer(401, {"error": "no"}), answer(422), answer(400, None), page(403, "no"), answer(404)]
)
def test_a_wrong_token_is_told_as_such_however_the_server_says_it(case, told):
    case.http.fail(lambda call: call.url.endswith("accounts/verify_credentials"), told)
    with pytest.raises(Refused) as fault:
        case.connector.verify(case.http, case.credentials)
    assert fault.value.field == ("server" if told.status == 404 else "token")
    assert isinstance(fault.value, SignInNeeded) is (told.status != 404)


def test_a_server_that_sends_elsewhere_is_named(case):
    case.http.fail(lambda _: True, answer(301, None, location="https://www.social.example/"))
    with pytest.raises(Refused, match=r"https://www\.social\.example/") as fault:
        case.connector.verify(case.http, case.credentials)
    assert fault.value.field == "server"


def test_a_bare_refusal_that_means_the_token_holds_the_account(case):
    case.http.fail(case.publishes, answer(422))
    case.http.fail(lambda call: call.url.endswith("verify_credentials"), answer(422))
    with pytest.raises(SignInNeeded):
        publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account))


def test_each_step_has_a_key_of_its_own_and_the_same_at_every_try(case):
    account = case.credentials.account
    rendered = rendered_for(account, "One\n---\nTwo")
    key = new_id()
    sent = publish(case.connector, case.http, case.credentials, rendered, client_key=key)
    keys = [call.headers["Idempotency-Key"] for call in case.http.calls if case.publishes(call)]
    assert keys == [f"{key}-0", f"{key}-1"]
    again = case.connector.send(case.http, case.credentials, sent.root_frozen, Album().read)
    assert again.remote_id == sent.root.remote_id
    assert case.count() == 2


def test_an_upload_that_takes_time_is_waited_for(case):
    case.server.slow_media = 3
    album = Album()
    use = album.add("rye.png", "A loaf")
    rendered = rendered_for(case.credentials.account, "Rye", media=(use,))
    sent = publish(case.connector, case.http, case.credentials, rendered, album)
    assert len(case.http.pauses) == 2
    back = case.connector.read_back(case.http, case.credentials, sent.root.remote_id)
    assert back["alt"] == ["A loaf"]


def test_an_upload_that_is_never_ready_is_tried_again_later(case):
    case.server.slow_media = 1000
    album = Album()
    rendered = rendered_for(case.credentials.account, "Rye", media=(album.add("rye.png", "A loaf"),))
    with pytest.raises(NotSent, match="still working"):
        publish(case.connector, case.http, case.credentials, rendered, album)
    assert case.count() == 0


def test_a_decorative_picture_has_no_description(case):
    album = Album()
    use = album.add("line.png", "never said", decorative=True)
    rendered = rendered_for(case.credentials.account, "Rye", media=(use,))
    sent = publish(case.connector, case.http, case.credentials, rendered, album)
    assert case.connector.read_back(case.http, case.credentials, sent.root.remote_id)["alt"] == [""]


def test_an_older_server_takes_uploads_at_the_older_place(case):
    case.server.old = True
    album = Album()
    rendered = rendered_for(case.credentials.account, "Rye", media=(album.add("rye.png", "A loaf"),))
    assert publish(case.connector, case.http, case.credentials, rendered, album).of(StepRole.MEDIA)


def test_a_yes_for_a_post_that_is_not_stored_is_not_believed(case):
    case.server.loses_posts = True
    with pytest.raises(Unconfirmed, match="does not show it"):
        publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account))


def test_a_yes_stays_a_yes_when_the_second_question_fails(case):
    case.http.fail(lambda call: call.url.endswith("/statuses/100"), Unconfirmed("No answer."))
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account))
    assert sent.root.remote_id == "100"


def test_the_look_reads_as_many_pages_as_it_needs(case):
    rendered = rendered_for(case.credentials.account, "The one")
    sent = publish(case.connector, case.http, case.credentials, rendered)
    for number in range(90):
        publish(
            case.connector,
            case.http,
            case.credentials,
            rendered_for(case.credentials.account, f"No {number}"),
        )
    found = case.connector.look(case.http, case.credentials, sent.root_frozen, AT - timedelta(hours=1))
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.root.remote_id


def test_the_look_takes_no_older_post_of_the_same_words_for_it(case):
    rendered = rendered_for(case.credentials.account, "Good morning")
    sent = publish(case.connector, case.http, case.credentials, rendered)
    later = AT + timedelta(days=2)
    assert isinstance(case.connector.look(case.http, case.credentials, sent.root_frozen, later), NotThere)


def test_the_very_same_post_at_a_time_that_cannot_be_is_left_to_a_person(case):
    """A clock was set while it was sent: sending it again could double it, adopting it could be a lie."""
    rendered = rendered_for(case.credentials.account, "Good morning")
    sent = publish(case.connector, case.http, case.credentials, rendered)
    for later in (timedelta(seconds=1), timedelta(hours=14), timedelta(hours=26)):
        look = case.connector.look(case.http, case.credentials, sent.root_frozen, AT + later)
        assert look == CannotTell(link=sent.root.remote_url)


@pytest.mark.parametrize(
    ("count", "pages", "whole"),
    [
        (40, True, True),
        (200, True, False),  # five pages of 40: whether there is a sixth was not seen
        (201, True, False),
        (39, False, True),
        (40, False, True),  # no page, as it shows so many when fewer are asked for
        (42, False, True),
    ],
)
def test_who_has_not_read_far_enough_back_does_not_say_that_it_is_not_there(case, count, pages, whole):
    case.server.pages = pages
    account = case.credentials.account
    unsent = frozen_root(case.connector, rendered_for(account, "Never sent"), account)
    for number in range(count):
        publish(case.connector, case.http, case.credentials, rendered_for(account, f"No {number}"))
    look = case.connector.look(case.http, case.credentials, unsent, AT - timedelta(hours=1))
    assert isinstance(look, NotThere if whole else CannotTell)


@pytest.mark.parametrize("count", [40, 60])
def test_who_is_shown_the_newest_posts_alone_does_not_say_that_it_is_not_there(case, count):
    case.server.one_page = True
    account = case.credentials.account
    unsent = frozen_root(case.connector, rendered_for(account, "Never sent"), account)
    for number in range(count):
        publish(case.connector, case.http, case.credentials, rendered_for(account, f"No {number}"))
    look = case.connector.look(case.http, case.credentials, unsent, AT - timedelta(hours=1))
    assert isinstance(look, CannotTell)


def test_the_look_takes_no_other_post_of_the_plan_with_the_same_words_for_it(case):
    rendered = rendered_for(case.credentials.account, "Good morning")
    sent = publish(case.connector, case.http, case.credentials, rendered)
    others = {sent.root.remote_id}
    look = case.connector.look(case.http, case.credentials, sent.root_frozen, AT, others)
    assert isinstance(look, NotThere)


def test_the_look_asks_who_it_is_where_that_is_not_known(case):
    nameless = replace(case.credentials, account=replace(case.credentials.account, remote_id=""))
    sent = publish(case.connector, case.http, nameless, rendered_for(nameless.account))
    assert isinstance(case.connector.look(case.http, nameless, sent.root_frozen, AT), Found)


def test_deleting_twice_is_no_error(case):
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account))
    case.connector.delete(case.http, case.credentials, sent.root.remote_id)
    case.connector.delete(case.http, case.credentials, sent.root.remote_id)
    assert case.count() == 0
    with pytest.raises(Refused):
        case.connector.read_back(case.http, case.credentials, sent.root.remote_id)


def test_the_servers_own_limit_holds(case):
    account = replace(case.credentials.account, facts={"text_limit": 20})
    with pytest.raises(Refused, match="21 of 20 characters"):
        frozen_root(case.connector, rendered_for(account, "x" * 21), account)
    wide = replace(account, facts={"text_limit": 5000})
    assert frozen_root(case.connector, rendered_for(wide, "x" * 600), wide)


def test_the_language_is_told(case):
    rendered = rendered_for(case.credentials.account, "Brot", language="de")
    assert frozen_root(case.connector, rendered, case.credentials.account)["body"]["language"] == "de"
