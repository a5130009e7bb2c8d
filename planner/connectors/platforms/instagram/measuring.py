"""What Instagram counts, by the names that are good today: ``impressions``, ``plays`` and ``engagement`` are refused."""

from collections.abc import Mapping, Sequence

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, text_at
from planner.connectors.measuring import Counts, Metric
from planner.connectors.meta import graph, insights
from planner.connectors.meta.graph import Door, Request
from planner.connectors.platforms.instagram.answers import TABLE, UNTOLD
from planner.connectors.platforms.instagram.api import for_insights
from planner.ports.http import Http

_FIELDS = "id,media_product_type,like_count,comments_count"
_STORY = "STORY"
_OF_POST = {
    Metric.VIEWS: "views",
    Metric.REACH: "reach",
    Metric.SAVES: "saved",
    Metric.SHARES: "shares",
}
_OF_STORY = {
    Metric.VIEWS: "views",
    Metric.REACH: "reach",
    Metric.REPLIES: "replies",
    Metric.SHARES: "shares",
}
_OF_ACCOUNT = {
    Metric.VIEWS: "views",
    Metric.REACH: "reach",
    Metric.LIKES: "likes",
    Metric.REPLIES: "comments",
    Metric.SAVES: "saves",
    Metric.SHARES: "shares",
}


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Two questions for each post. A story is there for a day only, and counted when five people saw it."""
        way = for_insights(credentials)
        found: dict[str, Counts] = {}
        for remote_id in remote_ids:
            post = graph.node(http, credentials, way, remote_id, _FIELDS)
            if post is not None:
                found[remote_id] = _counted(http, credentials, way, post, remote_id)
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers and posts, and what the posts got in the last ``RECENT``."""
        way, me = for_insights(credentials), credentials.account.remote_id
        wanted = Request(method="GET", path=f"/{me}", params={"fields": "id,followers_count,media_count"})
        answer = graph.do(http, credentials, way, wanted)
        params = {"metric": ",".join(_OF_ACCOUNT.values()), "period": "day", "metric_type": "total_value"}
        told = insights.told(
            graph.found(http, credentials, way, f"/{me}/insights", {**params, **insights.recent(answer)})
        )
        whole = graph.object_in(answer, way)
        return insights.counts(
            {
                Metric.FOLLOWERS: at(whole, "followers_count"),
                Metric.POSTS: at(whole, "media_count"),
                **{metric: told.get(name) for metric, name in _OF_ACCOUNT.items()},
            }
        )


def _counted(http: Http, credentials: Credentials, way: Door, post: object, remote_id: str) -> Counts:
    """Likes and comments stand with the post; what Instagram does not tell of it is absent."""
    story = text_at(post, "media_product_type") == _STORY
    names = _OF_STORY if story else _OF_POST
    params = {"metric": ",".join(names.values())}
    answer = graph.ask(
        http, credentials, way, Request(method="GET", path=f"/{remote_id}/insights", params=params)
    )
    told: Mapping[str, object] = {}
    if TABLE.code_of(answer) not in (UNTOLD | {"10"} if story else UNTOLD):
        told = insights.told(graph.object_in(graph.checked(credentials, way, answer), way))
    likes = {Metric.LIKES: at(post, "like_count"), Metric.REPLIES: at(post, "comments_count")}
    return insights.counts(
        {**({} if story else likes), **{metric: told.get(name) for metric, name in names.items()}}
    )
