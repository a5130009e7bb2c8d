"""Pictures that a network fetches from a real WordPress: put up, fetched, taken down, whatever becomes of the post."""

from dataclasses import replace

import pytest
import requests

from planner.connectors.http import RequestsHttp
from planner.domain.errors import NotSent, Unconfirmed
from planner.domain.media_host import MediaHost
from planner.domain.publication import PublicationState as S
from planner.ports.clock import SystemClock
from planner.publishing.places import set_up_place
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.publishing.conftest import make_room
from tests.planner.publishing.fetching import a_post, lent, state_of
from tests.planner.publishing.test_clearing import PUBLISHES, files, later, lines
from tests.real.conftest import sign_in


class Site:
    """The bakery with Threads in memory and its own WordPress as the place.

    ``forget``: the next answer of the site to an upload is lost, after the site has done its work.
    """

    def __init__(self, server):
        self.server, self.real = server, RequestsHttp(SystemClock())
        self.room = make_room(FakePlan(clock := FakeClock()), clock)
        self.threads = lent(self.room)
        self.forget = False
        person = server["users"]["author"]
        secrets = {"password": person["app_password"]}
        signed = sign_in("wordpress", self.real, secrets, server=server["base_url"], login=person["username"])
        known = self.room.world.accounts["wordpress"]
        with self.room.services.plan.write() as unit:
            account = unit.accounts.save(
                replace(signed.account, id=known.id, client_id=known.client_id, state=known.state, revision=1)
            )
            unit.commit()
        self.room.services.secrets.put(account.id, secrets)
        serve, self.threads.shelf.fetch = self.threads.serve, fetched
        self.room.http.serve = lambda call: (
            self.answer(call) if call.url.startswith(server["base_url"]) else serve(call)
        )
        host = MediaHost(kind="wordpress", account_id=account.id)
        set_up_place(self.room.services, known.client_id, host, {}, http=self.room.http)

    def answer(self, call):
        answer = self.real.send(call)
        if self.forget and call.files:
            self.forget = False
            raise Unconfirmed("No answer.")
        return answer

    def media(self):
        """What lies in the library under a name of Parley's."""
        wanted = {"search": "parley-", "per_page": "100"}
        return requests.get(f"{self.server['rest_url']}wp/v2/media", params=wanted, timeout=20).json()


def fetched(url):
    return requests.get(url, timeout=20).headers["content-type"]


@pytest.fixture
def site(wordpress_server):
    made = Site(wordpress_server)
    assert made.media() == [], "the trial is gone"
    yield made
    for publisher in made.room.publishers:
        publisher.close(timeout=5)
    made.real.cancel()


def test_a_post_goes_out_with_a_picture_from_the_site(site):
    post = a_post(site.room, "One", 2)
    site.room.publisher().run_once()
    assert state_of(site.room, post) is S.PUBLISHED
    assert len(site.threads.posts) == 1
    assert (site.media(), files(site.room)) == ([], [])
    assert lines(site.room, post)[-1][0] == "taken down"


def test_a_post_that_is_missed_while_it_waits_leaves_nothing_on_the_site(site):
    site.room.http.fail(PUBLISHES, NotSent("Offline."))
    post = a_post(site.room, "One", 1)
    site.room.publisher().run_once()
    (file,) = files(site.room)
    (there,) = site.media()
    assert file.ref == f"{there['id']} {there['source_url']}"
    assert there["slug"] == file.name.partition(".")[0]
    later(site.room, minutes=40)
    later(site.room)
    assert (state_of(site.room, post), site.media(), files(site.room)) == (S.MISSED, [], [])
    assert requests.get(there["source_url"], timeout=20).status_code == 404


def test_a_picture_whose_answer_was_lost_is_found_on_the_site_and_taken_down(site):
    site.forget = True
    post = a_post(site.room, "One", 1)
    site.room.publisher().run_once()
    assert (state_of(site.room, post), len(site.media())) == (S.PLANNED, 1)
    later(site.room, minutes=2)
    assert (state_of(site.room, post), len(site.media())) == (S.PUBLISHED, 1)
    later(site.room)
    assert (site.media(), files(site.room)) == ([], [])
