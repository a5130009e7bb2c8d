"""Talking to Google's business services: four of them, one way to sign, one table.

Posts and reviews are version 4 still; accounts, places of business and figures have services of their own.
"""

from collections.abc import Iterator, Mapping

import regex

from planner.connectors import google
from planner.connectors.connector import Credentials
from planner.connectors.fields import address_at, list_at, text_at
from planner.connectors.platforms.google_business.answers import TABLE, is_gone
from planner.connectors.signin.api import SignedApi
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "Google"
FLOW = google.flow("https://www.googleapis.com/auth/business.manage")
ACCOUNTS = "https://mybusinessaccountmanagement.googleapis.com/v1"
LOCATIONS = "https://mybusinessbusinessinformation.googleapis.com/v1"
POSTS = "https://mybusiness.googleapis.com/v4"
FIGURES = "https://businessprofileperformance.googleapis.com/v1"
MAPS, LANGUAGE = "maps", "language"
"""What is kept among an account's facts: its page on Google Maps, and the language of the profile."""
_POST = regex.compile(r"accounts/[\w-]+/locations/[\w-]+/localPosts/[\w-]+")
_HOME = "https://business.google.com/posts"


API = SignedApi(WHO, FLOW, TABLE)
checked = API.checked


def call(
    http: Http,
    credentials: Credentials,
    method: str,
    url: str,
    *,
    params: Mapping[str, str] | None = None,
    json: object = None,
    publishing: bool = False,
) -> HttpAnswer:
    """Send one request, signed; whatever answer comes."""
    wanted = HttpCall(method=method, url=url, params=params or {}, json=json)
    return API.send(http, credentials, wanted, publishing=publishing)


def read(answer: HttpAnswer) -> Mapping[str, object]:
    """The object in an answer. Raises NotSent when there is none."""
    found = answer.json()
    if not isinstance(found, dict):
        raise NotSent(tr("Google's answer could not be read."), detail=f"HTTP {answer.status}, no object")
    return found


def asked(
    http: Http, credentials: Credentials, url: str, params: Mapping[str, str] | None = None
) -> Mapping[str, object]:
    """What a question is answered with. Raises as the table says; NotSent when it is no object."""
    return read(checked(credentials, call(http, credentials, "GET", url, params=params)))


def pages(
    http: Http, credentials: Credentials, url: str, params: Mapping[str, str], most: int
) -> Iterator[Mapping[str, object]]:
    """The pages of a list, ``most`` of them at the most. A list without entries is an empty object at Google."""
    asking = dict(params)
    for _ in range(most):
        page = asked(http, credentials, url, asking)
        yield page
        asking["pageToken"] = text_at(page, "nextPageToken")
        if not asking["pageToken"]:
            return


def every(
    http: Http, credentials: Credentials, url: str, key: str, params: Mapping[str, str], most: int
) -> Iterator[object]:
    """The entries of a list."""
    for page in pages(http, credentials, url, params, most):
        yield from list_at(page, key)


def node(http: Http, credentials: Credentials, name: str) -> Mapping[str, object] | None:
    """A post or a review by its name, None when Google has none of it."""
    answer = call(http, credentials, "GET", f"{POSTS}/{name}")
    return None if is_gone(answer) else read(checked(credentials, answer))


def name_of(post: object) -> str:
    """The name of a post, by which it is found again; "" when it is none."""
    name = text_at(post, "name")
    return name if _POST.fullmatch(name) else ""


def post_named(remote_id: str) -> str:
    """The name of a post as it was kept. Raises Refused for anything else: it becomes part of an address."""
    if not _POST.fullmatch(remote_id):
        raise Refused(tr("That is no post of Google's."), detail=remote_id)
    return remote_id


def address_of(post: object, account: Account) -> str:
    """Where people see a post: on its own page, else on the profile's, else where its owner sees it."""
    return address_at(post, "searchUrl") or address_at(dict(account.facts), MAPS) or _HOME
