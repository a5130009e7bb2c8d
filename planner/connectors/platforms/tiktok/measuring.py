"""What TikTok counts: of public videos, and of the account. Of pictures and private posts it tells programs nothing."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.tiktok import api
from planner.connectors.platforms.tiktok.reading import AT_ONCE, public_id, told_of, videos
from planner.connectors.signin.rights import demand
from planner.ports.http import Http

_OF_VIDEO = {
    Metric.LIKES: "like_count",
    Metric.REPLIES: "comment_count",
    Metric.SHARES: "share_count",
    Metric.VIEWS: "view_count",
}
_OF_ACCOUNT = {Metric.LIKES: "likes_count", Metric.FOLLOWERS: "follower_count", Metric.POSTS: "video_count"}
_NOTHING: Counts = MappingProxyType({})


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Counts of videos, twenty at once. What TikTok does not show has none: it may be private, or pictures."""
        demand(credentials, api.WHO, api.LISTS)
        public = {public_id(http, credentials, one): one for one in remote_ids}
        public.pop("", None)
        found: dict[str, Counts] = dict.fromkeys(remote_ids, _NOTHING)
        ids, fields = list(public), ",".join(("id", *_OF_VIDEO.values()))
        for start in range(0, len(ids), AT_ONCE):
            for one in videos(http, credentials, ids[start : start + AT_ONCE], fields):
                if text_at(one, "id") in public:
                    found[public[text_at(one, "id")]] = counts_in(one, _OF_VIDEO)
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers, videos, and likes of all of them."""
        demand(credentials, api.WHO, api.STATS)
        fields = ",".join(_OF_ACCOUNT.values())
        told = told_of(http, credentials, api.STATS, "GET", "/user/info/", fields)
        return counts_in(at(told, "user"), _OF_ACCOUNT)
