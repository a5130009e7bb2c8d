"""What Mastodon and its relatives count. Nobody counts views there."""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from planner.connectors.connector import Credentials
from planner.connectors.errors import GONE, NOT_FOUND, ask_any
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.mastodon import server
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_OF_STATUS = {
    Metric.LIKES: "favourites_count",
    Metric.REPOSTS: "reblogs_count",
    Metric.REPLIES: "replies_count",
    Metric.QUOTES: "quotes_count",  # since Mastodon 4.5
}
_OF_ACCOUNT = {Metric.FOLLOWERS: "followers_count", Metric.POSTS: "statuses_count"}


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """One question for each status: only newer servers answer for several at once."""
        found: dict[str, Counts] = {}
        for remote_id in remote_ids:
            path = f"/api/v1/statuses/{quote(remote_id, safe='')}"
            answer = ask_any(http, server.call(credentials, "GET", path))
            if answer.status in {NOT_FOUND, GONE}:
                server.me(http, credentials)  # counts only from a server that still knows who asks
                continue
            if fault := server.refusal(http, credentials, answer, publishing=False):
                raise fault
            if not isinstance(answer.json(), dict):
                raise NotSent(
                    tr("Mastodon's answer could not be read."), detail=f"HTTP {answer.status}, no dict"
                )
            found[remote_id] = counts_in(answer.json(), _OF_STATUS)
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers and statuses."""
        return counts_in(server.me(http, credentials), _OF_ACCOUNT)
