"""Finds out whether a post is out: by its name where that is known, else by the words of the profile's own posts.

Google promises no order in its list, so only who has read all of it may say that a post is not there.
"""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta

from planner.connectors.connector import CannotTell, Credentials, Found, Json, Look, NotThere
from planner.connectors.fields import at, list_at, moment_at, text_at
from planner.connectors.platforms.google_business import api, states
from planner.connectors.platforms.google_business.body import says
from planner.domain.errors import NotSent, Unconfirmed
from planner.ports.http import Http

_PAGES = 10  # of 100 posts
_CLOCKS = timedelta(hours=26)
"""A post that says the same and is too old by no more than this may be it: one of the two clocks was wrong."""
_APART = timedelta(minutes=2)


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """See ``Connector.look``. One that Google rejected is not there; one that it looks over raises NotSent."""
    if states.NAME in frozen:
        return _by_name(http, credentials, text_at(frozen, states.NAME))
    url, waits, more = f"{api.POSTS}/{text_at(frozen, 'parent')}/localPosts", False, ""
    doubtful: Look | None = None
    for page in api.pages(http, credentials, url, {"pageSize": "100"}, _PAGES):
        more = text_at(page, "nextPageToken")
        for post, made in _same(page, frozen, since - _CLOCKS, others):
            state = states.state_of(post)
            if made >= since and state in states.SHOWN:
                return Found(result=states.result_of(post, credentials))
            if state != states.REJECTED:
                waits = waits or made >= since
                doubtful = CannotTell(link=api.address_of(post, credentials.account))
    if waits:
        raise NotSent(states.STILL, detail="in the list, not shown")
    if more:
        doubtful = doubtful or CannotTell(link=api.address_of({}, credentials.account))
    return doubtful or NotThere(proof="read all posts")


def _by_name(http: Http, credentials: Credentials, name: str) -> Look:
    """Ask for the very post that Google has named already."""
    post = api.node(http, credentials, api.post_named(name))
    if post is not None and states.state_of(post) in states.SHOWN:
        return Found(result=states.result_of(post, credentials))
    if post is None or states.state_of(post) == states.REJECTED:
        return NotThere(proof="asked for the post itself")
    raise NotSent(states.STILL, detail=f"{name}: {states.state_of(post)}")


def demand_new(http: Http, credentials: Credentials, frozen: Json) -> Look | None:
    """Ask before each publishing call what an earlier one with this very request has left.

    Returns:
        What people see already, None where there is nothing.

    Raises:
        Refused: Google rejected it. Unconfirmed: Google is still looking it over.
    """
    begun = moment_at(frozen, "at")
    url = f"{api.POSTS}/{text_at(frozen, 'parent')}/localPosts"
    page = api.asked(http, credentials, url, {"pageSize": "100"})
    for post, _ in _same(page, frozen, begun - _APART, ()) if begun else ():
        match states.state_of(post):
            case state if state in states.SHOWN:
                return Found(result=states.result_of(post, credentials))
            case states.REJECTED:
                raise states.rejected(post)
            case state:
                raise Unconfirmed(states.STILL, detail=f"in the list: {state}")
    return None


def _same(
    page: object, frozen: Json, since: datetime, others: Collection[str]
) -> Iterator[tuple[object, datetime]]:
    """The posts that say the same and were made since then, with the time."""
    for post in list_at(page, "localPosts"):
        made, name = moment_at(post, "createTime"), api.name_of(post)
        if made is None or made < since or not name or name in others:
            continue
        if says(post, at(frozen, "body")):
            yield post, made
