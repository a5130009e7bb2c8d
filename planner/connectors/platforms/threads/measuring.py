"""What Threads counts of posts and of the account."""

from collections.abc import Mapping, Sequence

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.measuring import Counts, Metric
from planner.connectors.meta import graph, insights
from planner.connectors.meta.graph import Request
from planner.connectors.platforms.threads.api import DOOR
from planner.ports.http import Http

_COUNTS = DOOR.wanting("threads_manage_insights")
_OF_POST = {
    Metric.VIEWS: "views",
    Metric.LIKES: "likes",
    Metric.REPLIES: "replies",
    Metric.REPOSTS: "reposts",
    Metric.QUOTES: "quotes",
    Metric.SHARES: "shares",
}
_OF_ACCOUNT = {
    Metric.VIEWS: "views",
    Metric.LIKES: "likes",
    Metric.REPLIES: "replies",
    Metric.REPOSTS: "reposts",
    Metric.QUOTES: "quotes",
    Metric.FOLLOWERS: "followers_count",
}
_CLICKS = "clicks"


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """One question for each post."""
        names = ",".join(_OF_POST.values())
        found: dict[str, Counts] = {}
        for remote_id in remote_ids:
            wanted = Request(method="GET", path=f"/{remote_id}/insights", params={"metric": names})
            answer = graph.ask(http, credentials, _COUNTS, wanted)
            if graph.is_gone(answer):
                continue
            told = insights.told(graph.object_in(graph.checked(credentials, _COUNTS, answer), DOOR))
            found[remote_id] = insights.counts({one: told.get(name) for one, name in _OF_POST.items()})
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers, and what its posts got in the last ``RECENT``."""
        me = graph.do(http, credentials, _COUNTS, Request(method="GET", path="/me", params={"fields": "id"}))
        names = ",".join((*_OF_ACCOUNT.values(), _CLICKS))
        path = f"/{credentials.account.remote_id}/threads_insights"
        answer = graph.found(http, credentials, _COUNTS, path, {"metric": names, **insights.recent(me)})
        told = insights.told(answer, summed=True)
        counted = {metric: told.get(name) for metric, name in _OF_ACCOUNT.items()}
        return insights.counts({**counted, Metric.CLICKS: _clicks(answer)})


def _clicks(answer: object) -> int | None:
    """On links, which are told each by itself; None where Threads does not tell them."""
    named = [one for one in list_at(answer, "data") if text_at(one, "name") == _CLICKS]
    links = list_at(named[0], "link_total_values") if named else []
    numbers = [insights.whole_of(at(one, "value")) for one in links]
    return sum(number for number in numbers if number is not None) if links else None
