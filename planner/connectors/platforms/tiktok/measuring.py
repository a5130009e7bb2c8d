"""What TikTok counts: of public videos, and of the account. Of pictures and private posts it tells programs nothing."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.tiktok import api
from planner.connectors.platforms.tiktok.status import standing
from planner.domain.errors import NotOffered, NotSent, UploadsGone
from planner.languages import tr
from planner.ports.http import Http

_OF_VIDEO = {
    Metric.LIKES: "like_count",
    Metric.REPLIES: "comment_count",
    Metric.REPOSTS: "share_count",
    Metric.VIEWS: "view_count",
}
_OF_ACCOUNT = {Metric.LIKES: "likes_count", Metric.FOLLOWERS: "follower_count", Metric.POSTS: "video_count"}
_AT_ONCE = 20
_NOTHING: Counts = MappingProxyType({})


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Counts of videos, twenty at once. What TikTok does not show has none: it may be private, or pictures."""
        _demand(credentials, api.LISTS)
        public = {_public_id(http, credentials, one): one for one in remote_ids}
        public.pop("", None)
        found: dict[str, Counts] = dict.fromkeys(remote_ids, _NOTHING)
        ids = list(public)
        for start in range(0, len(ids), _AT_ONCE):
            asked: dict[str, object] = {"filters": {"video_ids": ids[start : start + _AT_ONCE]}}
            fields = ",".join(("id", *_OF_VIDEO.values()))
            told = api.post(http, credentials, "/video/query/", asked, fields=fields)
            if not isinstance(at(told, "videos"), list):
                raise NotSent(tr("TikTok's answer could not be read."), detail="no list of videos")
            for one in list_at(told, "videos"):
                if text_at(one, "id") in public:
                    found[public[text_at(one, "id")]] = counts_in(one, _OF_VIDEO)
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers, videos, and likes of all of them."""
        _demand(credentials, api.STATS)
        fields = ",".join(_OF_ACCOUNT.values())
        answer = api.ask(http, credentials, "GET", "/user/info/", params={"fields": fields})
        return counts_in(at(api.data_in(credentials, answer), "user"), _OF_ACCOUNT)


def _public_id(http: Http, credentials: Credentials, remote_id: str) -> str:
    """The id that everybody sees; a post whose looking over took long has it only later. "" for none."""
    if remote_id.isdigit():
        return remote_id
    try:
        return standing(http, credentials, remote_id).post
    except UploadsGone:
        return ""


def _demand(credentials: Credentials, scope: str) -> None:
    granted = credentials.secrets.get("token_scopes", "").split()
    if granted and scope not in granted:
        raise NotOffered(
            tr("TikTok was not told that Parley may count. Sign in again and leave everything switched on.")
        )
