"""Finds out whether a post is out: by the words of the profile's own posts, and by what Google made of them.

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
_CLOCKS = timedelta(minutes=2)


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """See ``Connector.look``. One that Google rejected is not there; one that it looks over raises NotSent."""
    url, waits, more = f"{api.POSTS}/{text_at(frozen, 'parent')}/localPosts", False, ""
    for page in api.pages(http, credentials, url, {"pageSize": "100"}, _PAGES):
        more = text_at(page, "nextPageToken")
        for post in _same(page, frozen, since, others):
            if states.state_of(post) in states.SHOWN:
                return Found(result=states.result_of(post, credentials))
            waits = waits or states.state_of(post) != states.REJECTED
    if waits:
        raise NotSent(states.STILL, detail="in the list, not shown")
    return (
        CannotTell(link=api.address_of({}, credentials.account)) if more else NotThere(proof="read all posts")
    )


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
    for post in _same(page, frozen, begun, ()) if begun else ():
        match states.state_of(post):
            case state if state in states.SHOWN:
                return Found(result=states.result_of(post, credentials))
            case states.REJECTED:
                raise states.rejected(post)
            case state:
                raise Unconfirmed(states.STILL, detail=f"in the list: {state}")
    return None


def _same(page: object, frozen: Json, since: datetime, others: Collection[str]) -> Iterator[object]:
    for post in list_at(page, "localPosts"):
        made = moment_at(post, "createTime")
        fresh = made is not None and made >= since - _CLOCKS
        name = api.name_of(post)
        if fresh and name and name not in others and says(post, at(frozen, "body")):
            yield post
