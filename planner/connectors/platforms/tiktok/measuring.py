"""What TikTok counts: of public videos, and of the account. Of pictures and private posts it tells programs nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from planner.connectors.answers import Meaning, Row
from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.tiktok import api
from planner.connectors.platforms.tiktok.answers import NO_RIGHT, TABLE, code_of
from planner.connectors.platforms.tiktok.status import standing
from planner.connectors.signin.rights import demand, lacking
from planner.domain.errors import NotSent, UploadsGone
from planner.languages import tr
from planner.ports.http import Http

_OF_VIDEO = {
    Metric.LIKES: "like_count",
    Metric.REPLIES: "comment_count",
    Metric.SHARES: "share_count",
    Metric.VIEWS: "view_count",
}
_OF_ACCOUNT = {Metric.LIKES: "likes_count", Metric.FOLLOWERS: "follower_count", Metric.POSTS: "video_count"}
_AT_ONCE = 20
_NOTHING: Counts = MappingProxyType({})
_TABLE = replace(TABLE, rows=(Row(meaning=Meaning.REFUSED, status={401}, codes=NO_RIGHT), *TABLE.rows))
"""A missing right is no missing sign-in: renewing does not help, and posts go on."""


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Counts of videos, twenty at once. What TikTok does not show has none: it may be private, or pictures."""
        demand(credentials, api.WHO, api.LISTS)
        public = {_public_id(http, credentials, one): one for one in remote_ids}
        public.pop("", None)
        found: dict[str, Counts] = dict.fromkeys(remote_ids, _NOTHING)
        ids, fields = list(public), ",".join(("id", *_OF_VIDEO.values()))
        for start in range(0, len(ids), _AT_ONCE):
            asked: Json = {"filters": {"video_ids": ids[start : start + _AT_ONCE]}}
            told = _told(http, credentials, api.LISTS, "POST", "/video/query/", fields, asked)
            if not isinstance(at(told, "videos"), list):
                raise NotSent(tr("TikTok's answer could not be read."), detail="no list of videos")
            for one in list_at(told, "videos"):
                if text_at(one, "id") in public:
                    found[public[text_at(one, "id")]] = counts_in(one, _OF_VIDEO)
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers, videos, and likes of all of them."""
        demand(credentials, api.WHO, api.STATS)
        fields = ",".join(_OF_ACCOUNT.values())
        told = _told(http, credentials, api.STATS, "GET", "/user/info/", fields)
        return counts_in(at(told, "user"), _OF_ACCOUNT)


def _told(
    http: Http,
    credentials: Credentials,
    right: str,
    method: str,
    path: str,
    fields: str,
    json: Json | None = None,
) -> Mapping[str, object]:
    """The ``data`` of an answer. Raises RightMissing besides what the table names."""
    params = {"fields": fields}
    answer = api.ask(http, credentials, method, path, params=params, json=json, table=_TABLE)
    if code_of(answer) in NO_RIGHT:
        raise lacking(api.WHO, right, detail=f"HTTP {answer.status}", status=answer.status)
    return api.data_in(credentials, answer)


def _public_id(http: Http, credentials: Credentials, remote_id: str) -> str:
    """The id that everybody sees; a post whose looking over took long has it only later. "" for none."""
    if remote_id.isdigit():
        return remote_id
    try:
        return standing(http, credentials, remote_id).post
    except UploadsGone:
        return ""
