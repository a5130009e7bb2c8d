"""Discovery, rights and the HTML of the WordPress connector."""

from dataclasses import replace

import pytest

from planner.connectors.connector import Found, NotThere
from planner.domain.errors import NotSent, Refused, SignInNeeded
from planner.domain.ids import new_id
from tests.fakes.http import AT, answer, page
from tests.fakes.servers import wordpress
from tests.planner.connectors.cases.wordpress import make as wordpress_case
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for


@pytest.fixture
def case():
    return wordpress_case()


def check(case):
    return case.connector.verify(case.http, case.credentials)


def test_the_check_tells_the_sites_name_and_interface(case):
    profile = check(case)
    assert (profile.handle, profile.label, profile.remote_id) == ("kiln.example", "Kiln & Loom", "3")
    assert profile.server == "https://kiln.example"
    assert profile.facts == {"rest_root": wordpress.ROOT}


def test_the_password_is_sent_to_the_interface_only(case):
    check(case)
    signed = [call.url for call in case.http.calls if "Authorization" in call.headers]
    assert signed == [f"{wordpress.ROOT}wp/v2/users/me"]


@pytest.mark.parametrize(("plain", "linked"), [(False, True), (False, False), (True, True), (True, False)])
def test_the_interface_is_found_wherever_it_is(case, plain, linked):
    case.server.plain, case.server.linked = plain, linked
    expected = f"{wordpress.BASE}/?rest_route=/" if plain else wordpress.ROOT
    assert check(case).facts == {"rest_root": expected}


def test_an_interface_on_another_host_is_not_followed(case):
    away = page(200, "", link='<https://api.elsewhere.example/wp-json/>; rel="https://api.w.org/"')
    case.http.fail(lambda call: call.url == f"{wordpress.BASE}/", away)
    with pytest.raises(Refused, match=r"api\.elsewhere\.example") as told:
        check(case)
    assert told.value.field == "server"
    assert not any("elsewhere" in call.url for call in case.http.calls)


def test_a_remembered_interface_on_another_host_is_not_trusted(case):
    account = replace(case.credentials.account, facts={"rest_root": "https://elsewhere.example/wp-json/"})
    with pytest.raises(Refused):
        publish(case.connector, case.http, replace(case.credentials, account=account), rendered_for(account))
    assert case.http.calls == []


def test_a_site_that_sends_visitors_elsewhere_is_named(case):
    case.http.fail(
        lambda call: call.url == f"{wordpress.BASE}/", answer(301, None, location="https://www.kiln.example/")
    )
    with pytest.raises(Refused, match=r"https://www\.kiln\.example/"):
        check(case)


def test_a_place_without_wordpress_is_told_as_such(case):
    case.http.fail(lambda _: True, page(200, "<title>A shop</title>"))
    with pytest.raises(Refused, match="No WordPress answers") as told:
        check(case)
    assert told.value.field == "server"


def test_a_closed_interface_is_told_as_such(case):
    case.server.closed = True
    with pytest.raises(Refused, match="switched off") as told:
        check(case)
    assert told.value.field == "server"


def test_switched_off_application_passwords_are_told_as_such(case):
    case.server.app_passwords = False
    wrong = replace(case.credentials, secrets={"password": "aaaa bbbb cccc dddd eeee ffff"})
    with pytest.raises(Refused, match="switched off") as told:
        case.connector.verify(case.http, wrong)
    assert told.value.field == "server"


def test_a_wrong_password_is_told_as_such(case):
    wrong = replace(case.credentials, secrets={"password": "aaaa bbbb cccc dddd eeee ffff"})
    with pytest.raises(SignInNeeded) as told:
        case.connector.verify(case.http, wrong)
    assert told.value.field == "password"


@pytest.mark.parametrize("rights", [(), ("publish_posts",), ("upload_files",)])
def test_missing_rights_are_told_before_anything_is_planned(case, rights):
    case.server.rights = rights
    with pytest.raises(Refused, match="role author") as told:
        check(case)
    assert told.value.field == "login"


def test_rights_that_were_taken_away_refuse_the_post(case):
    case.server.rights = ("upload_files",)
    with pytest.raises(Refused, match="may not publish") as told:
        publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account))
    assert told.value.field == "login"


def test_an_account_that_lost_its_interface_finds_it_again(case):
    account = replace(case.credentials.account, facts={})
    credentials = replace(case.credentials, account=account)
    sent = publish(case.connector, case.http, credentials, rendered_for(account))
    assert sent.root.remote_url.startswith(wordpress.BASE)


def test_each_publication_has_a_slug_of_its_own(case):
    account = case.credentials.account
    rendered = rendered_for(account, "Words", title="Why rye?")
    slugs = {frozen_root(case.connector, rendered, account)["body"]["slug"] for _ in range(50)}
    assert len(slugs) == 50
    assert all(slug.startswith("why-rye-") and len(slug) == len("why-rye-") + 10 for slug in slugs)


def test_a_slug_is_the_same_at_every_try(case):
    account = case.credentials.account
    step = case.connector.steps(rendered_for(account))[0]
    key = new_id()
    first, again = (
        case.connector.freeze(step, rendered_for(account), account, key, {}, AT) for _ in range(2)
    )
    assert first == again


def test_pictures_stand_in_the_text_at_their_own_addresses(case):
    album = Album()
    uses = tuple(album.add(f"Picture {n}.png", f"Loaf “{n}” & <crumb>") for n in range(11))
    rendered = rendered_for(case.credentials.account, "Words", title="Many", media=uses)
    publish(case.connector, case.http, case.credentials, rendered, album)
    (post,) = case.server.posts.values()
    html = post["content"]["rendered"]
    assert "parley-picture" not in html
    for number in range(11):
        assert f'src="{wordpress.BASE}/wp-content/uploads/picture-{number}.png"' in html
    assert html.index("picture-0.png") < html.index("Words") < html.index("picture-1.png")
    assert post["featured_media"] == 40
    assert case.server.media[40]["alt"] == "Loaf “0” & <crumb>"
    assert "Loaf “0” &amp; &lt;crumb&gt;" in html


def test_a_picture_the_site_does_not_take_is_told_as_such(case):
    told = answer(
        500, {"code": "rest_upload_unknown_error", "message": "Sorry, this file type is not permitted."}
    )
    case.http.fail(case.uploads, told)
    album = Album()
    rendered = rendered_for(case.credentials.account, "Words", media=(album.add("a.png", "A"),))
    with pytest.raises(Refused, match="not permitted") as fault:
        publish(case.connector, case.http, case.credentials, rendered, album)
    assert fault.value.field == "media"


@pytest.mark.parametrize(("deaths", "tries"), [(1, 1), (5, 5)])
def test_a_site_that_dies_over_the_small_sizes_of_a_picture_is_asked_to_go_on(case, deaths, tries):
    case.server.dies = deaths
    album = Album()
    rendered = rendered_for(case.credentials.account, "Words", media=(album.add("a.png", "A loaf"),))
    publish(case.connector, case.http, case.credentials, rendered, album)
    assert [one["alt"] for one in case.server.media.values()] == ["A loaf"]
    assert sum(call.url.endswith("/post-process") for call in case.http.calls) == tries


def test_a_picture_that_a_site_never_gets_through_with_does_not_stay_there(case):
    case.server.dies = 6
    album = Album()
    rendered = rendered_for(case.credentials.account, "Words", media=(album.add("a.png", "A loaf"),))
    with pytest.raises(NotSent, match="did nothing"):
        publish(case.connector, case.http, case.credentials, rendered, album)
    assert case.server.media == {}
    assert case.server.posts == {}


def test_a_title_is_shown_as_typed(case):
    sent = publish(
        case.connector,
        case.http,
        case.credentials,
        rendered_for(case.credentials.account, "Words", title="Rye & <oats> &copy; “two”"),
    )
    back = case.connector.read_back(case.http, case.credentials, sent.root.remote_id)
    assert back["title"] == "Rye & <oats> &copy; “two”"


def test_the_look_takes_no_neighbour_for_it(case):
    account = case.credentials.account
    sent = publish(case.connector, case.http, case.credentials, rendered_for(account, "Words", title="Rye"))
    other = frozen_root(case.connector, rendered_for(account, "Words", title="Rye"), account)
    assert isinstance(case.connector.look(case.http, case.credentials, sent.root_frozen, AT), Found)
    assert isinstance(case.connector.look(case.http, case.credentials, other, AT), NotThere)


def test_deleting_twice_is_no_error(case):
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account))
    for _ in range(2):
        case.connector.delete(case.http, case.credentials, sent.root.remote_id)
    case.connector.delete(case.http, case.credentials, "99")
    with pytest.raises(Refused, match="bin"):
        case.connector.read_back(case.http, case.credentials, sent.root.remote_id)
