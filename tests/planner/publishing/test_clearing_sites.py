"""A WordPress site as the place: what lies there comes down also when its account or client are gone since."""

from dataclasses import replace

import pytest

from planner.domain.errors import NotSent, Unconfirmed
from planner.domain.media_host import MediaHost, setting_of
from planner.domain.publication import PublicationState as S
from planner.editing.accounts import RemoveAccount
from planner.editing.outcomes import SkipPublications
from planner.ports.http import HttpCall
from planner.publishing.accounts import sign_out
from planner.publishing.clients import delete_client
from tests.fakes.servers.wordpress import BASE, ROOT, FakeWordPress
from tests.planner.publishing.fetching import a_post, state_of
from tests.planner.publishing.test_clearing import PUBLISHES, files, later, lines
from tests.planner.publishing.test_clearing_places import left_keys


class Site:
    """A WordPress site of the bakery's in the place's stead."""

    def __init__(self, room, threads):
        self.room, self.wordpress = room, FakeWordPress(login="aylin", password="abcd efgh")
        account = replace(
            room.world.accounts["wordpress"], server=BASE, login="aylin", facts={"rest_root": ROOT}
        )
        host = MediaHost(kind="wordpress", account_id=account.id)
        with room.services.plan.write() as unit:
            self.account = unit.accounts.save(account)
            unit.settings.put(setting_of(room.world.client.id), host.text())
            unit.commit()
        room.services.secrets.put(account.id, {"password": "abcd efgh"})
        serve, threads.shelf.fetch = threads.serve, self.fetch
        room.http.serve = lambda call: (
            self.wordpress.serve(call) if call.url.startswith(BASE) else serve(call)
        )

    def fetch(self, url):
        return self.wordpress.serve(HttpCall(method="GET", url=url)).headers.get("content-type", "")


@pytest.fixture
def site(room, server):
    return Site(room, server)


@pytest.fixture
def on_site(room, site):
    """A picture on the site that nobody needs any more."""
    room.http.fail(PUBLISHES, NotSent("Offline."), times=1)
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    assert len(site.wordpress.media) == 1
    room.world.do(SkipPublications((room.world.publication(post, "threads").id,)))
    return post


def test_of_a_site_that_is_signed_out_and_removed(room, site, on_site):
    room.world.do(RemoveAccount(site.account.id))
    sign_out(room.services, site.account, http=room.http)
    assert not room.services.secrets.get(site.account.id)
    later(room)
    assert (site.wordpress.media, files(room), left_keys(room)) == ({}, [], [])


def test_a_password_that_still_opens_the_place_is_not_taken_back_with_its_account(room, site, on_site):
    with room.services.plan.write() as unit:
        account = unit.accounts.get(site.account.id)
        account = unit.accounts.save(replace(account, facts={**account.facts, "signed_in_until": ""}))
        unit.commit()
    room.world.do(RemoveAccount(account.id))
    sign_out(room.services, account, http=room.http)
    assert site.wordpress.gone == []
    later(room)
    assert (site.wordpress.media, files(room), left_keys(room)) == ({}, [], [])


def test_of_a_site_whose_client_is_deleted(room, site, on_site):
    delete_client(room.services, room.world.client.id, room.world.client.name)
    later(room)
    assert (site.wordpress.media, files(room), left_keys(room)) == ({}, [], [])


def test_another_account_that_signs_out_keeps_no_keys_aside(room, site, on_site):
    sign_out(room.services, room.world.accounts["mastodon"], http=room.http)
    assert left_keys(room) == []


def test_of_a_site_whose_answer_was_lost_by_its_slug(room, site):
    uploads = lambda call: call.method == "POST" and call.url.endswith("/wp/v2/media")  # noqa: E731
    room.http.fail(uploads, Unconfirmed("No answer."), after=True, times=1)
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    later(room, minutes=2)
    assert (state_of(room, post), len(site.wordpress.media)) == (S.PUBLISHED, 1)
    later(room)
    assert (site.wordpress.media, files(room)) == ({}, [])


def test_a_site_that_asks_for_a_new_sign_in_is_waited_for(room, site, on_site):
    site.wordpress.password = "changed"
    later(room)
    assert len(site.wordpress.media) == 1
    room.services.secrets.put(site.account.id, {"password": "changed"})
    later(room)
    assert (site.wordpress.media, files(room)) == ({}, [])
    assert [name for name, _ in lines(room, on_site)][-2:] == ["left up", "taken down"]
