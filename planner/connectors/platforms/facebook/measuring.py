"""What Facebook counts, by the names that are good since June 2026: ``impressions`` and ``fans`` are refused."""

from collections.abc import Mapping, Sequence

from planner.connectors.connector import Credentials
from planner.connectors.fields import at
from planner.connectors.measuring import Counts, Metric
from planner.connectors.meta import graph, insights
from planner.connectors.meta.graph import Request
from planner.connectors.platforms.facebook.api import DOOR
from planner.ports.http import Http

_COUNTS = DOOR.wanting("pages_read_engagement", "read_insights")
_TALK = "comments.filter(stream).limit(0).summary(true)"
_OF_POST = f"id,shares,{_TALK},reactions.limit(0).summary(true)"
_OF_VIDEO = f"id,views,{_TALK},likes.limit(0).summary(true)"
_VIEWS, _REACH, _CLICKS = "post_media_view", "post_total_media_view_unique", "post_clicks_by_type"
_LINK_CLICKS = "link clicks"
_OF_PAGE = "page_media_view"


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Two questions for each post, one for each video or reel, which has no Page in its id."""
        found: dict[str, Counts] = {}
        for remote_id in remote_ids:
            counted = (_post if "_" in remote_id else _video)(http, credentials, remote_id)
            if counted is not None:
                found[remote_id] = counted
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers, and how often its posts were shown; Pages of less than 100 followers are told no views."""
        page = credentials.account.remote_id
        wanted = Request(method="GET", path=f"/{page}", params={"fields": "id,followers_count"})
        answer = graph.do(http, credentials, _COUNTS, wanted)
        params = {"metric": _OF_PAGE, "period": "day", **insights.recent(answer)}
        told = insights.told(
            graph.found(http, credentials, _COUNTS, f"/{page}/insights", params), summed=True
        )
        followers = at(graph.object_in(answer, DOOR), "followers_count")
        return insights.counts({Metric.FOLLOWERS: followers, Metric.VIEWS: told.get(_OF_PAGE)})


def _post(http: Http, credentials: Credentials, remote_id: str) -> Counts | None:
    found = graph.node(http, credentials, _COUNTS, remote_id, _OF_POST)
    if found is None:
        return None
    params = {"metric": f"{_VIEWS},{_REACH},{_CLICKS}", "period": "lifetime"}
    told = insights.told(graph.found(http, credentials, _COUNTS, f"/{remote_id}/insights", params))
    return insights.counts(
        {
            Metric.LIKES: at(found, "reactions", "summary", "total_count"),
            Metric.REPLIES: at(found, "comments", "summary", "total_count"),
            Metric.REPOSTS: at(found, "shares", "count"),
            Metric.VIEWS: told.get(_VIEWS),
            Metric.REACH: told.get(_REACH),
            Metric.CLICKS: at(told.get(_CLICKS), _LINK_CLICKS),
        }
    )


def _video(http: Http, credentials: Credentials, remote_id: str) -> Counts | None:
    found = graph.node(http, credentials, _COUNTS, remote_id, _OF_VIDEO)
    if found is None:
        return None
    return insights.counts(
        {
            Metric.LIKES: at(found, "likes", "summary", "total_count"),
            Metric.REPLIES: at(found, "comments", "summary", "total_count"),
            Metric.VIEWS: at(found, "views"),
        }
    )
