"""Posts under a hashtag on Instagram: for tokens of Facebook whose app Meta has reviewed, 30 hashtags in seven days."""

from planner.connectors.connector import Credentials
from planner.connectors.conversing import Remark, RemarkKind, in_time
from planner.connectors.fields import list_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Request
from planner.connectors.meta.listening import listed
from planner.connectors.platforms.instagram.answers import NO_SUCH_TAG, TABLE
from planner.connectors.platforms.instagram.api import by_facebook, door
from planner.connectors.platforms.instagram.conversing import seen
from planner.domain.errors import NotOffered, Refused
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.http import Http

_RIGHT = "Instagram Public Content Access"
"""A feature of the app, which Meta gives after a review."""
_PAGE = "50"


class Searching:
    """``SearchesTag``."""

    def tagged(self, http: Http, credentials: Credentials, tag: str) -> tuple[Remark, ...]:
        """Posts of the last 24 hours with the hashtag. Looking at one again costs nothing of the 30.

        Raises:
            NotOffered: the account is signed in to by Instagram itself.
            Refused: 30 others were looked at in the last seven days.
        """
        if not by_facebook(credentials):
            raise NotOffered(
                tr(
                    "Instagram shows hashtags only to accounts that are connected by a token of Facebook; the guide's page says how."
                )
            )
        way, me = door(credentials).wanting(_RIGHT), credentials.account.remote_id
        facts, name = facts_of("instagram"), tag.strip().lstrip("#")
        most = facts.tags_a_week if facts else 0
        recent = listed(
            http,
            credentials,
            way,
            f"/{me}/recently_searched_hashtags",
            {"fields": "name", "limit": str(most)},
        )
        known = {text_at(one, "name").casefold() for one in list_at(recent, "data")}
        if len(known) >= most and name.casefold() not in known:
            raise Refused(
                tr(
                    "{most} hashtags were looked at on Instagram in the last seven days, and it shows no others until the first is a week old.",
                    most=most,
                )
            )
        wanted = Request(method="GET", path="/ig_hashtag_search", params={"user_id": me, "q": name})
        answer = graph.ask(http, credentials, way, wanted)
        if TABLE.code_of(answer) == NO_SUCH_TAG:
            return ()
        found = graph.object_in(graph.checked(credentials, way, answer), way)
        number = text_at(found, "data", 0, "id")
        if not number:
            return ()
        fields = {"user_id": me, "fields": "id,caption,timestamp,permalink", "limit": _PAGE}
        posts = list_at(listed(http, credentials, way, f"/{number}/recent_media", fields), "data")
        return in_time(seen(one, credentials.account, RemarkKind.TAGGED) for one in posts)
