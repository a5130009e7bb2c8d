"""What Bluesky counts: likes, reposts, replies, quotes, followers. Nobody counts views there."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from planner.connectors.connector import Credentials
from planner.connectors.fields import list_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.bluesky.signed import Signed
from planner.ports.http import Http

_OF_POST = {
    Metric.LIKES: "likeCount",
    Metric.REPOSTS: "repostCount",
    Metric.REPLIES: "replyCount",
    Metric.QUOTES: "quoteCount",
}
_OF_ACCOUNT = {Metric.FOLLOWERS: "followersCount", Metric.POSTS: "postsCount"}
_AT_ONCE = 25


class Measuring(Signed):
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """25 posts with each question."""
        found: dict[str, Counts] = {}
        for start in range(0, len(remote_ids), _AT_ONCE):
            wanted = urlencode([("uris", uri) for uri in remote_ids[start : start + _AT_ONCE]])
            told = self._told(http, credentials, f"app.bsky.feed.getPosts?{wanted}", {})
            found |= {text_at(post, "uri"): counts_in(post, _OF_POST) for post in list_at(told, "posts")}
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers and posts."""
        did = credentials.account.remote_id or self._sessions.current(http, credentials).did
        told = self._told(http, credentials, "app.bsky.actor.getProfile", {"actor": did})
        return counts_in(told, _OF_ACCOUNT)
