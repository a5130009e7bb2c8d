"""What Tumblr counts: the notes of a post by their kind, the followers and posts of a blog. Nobody counts views there."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.tumblr import talk
from planner.connectors.platforms.tumblr.answers import is_no_post
from planner.ports.http import Http, HttpAnswer

_OF_POST = {
    Metric.LIKES: "total_likes",
    Metric.REPOSTS: "total_reblogs",
    Metric.REPLIES: "total_replies",  # not documented; absent where it is not told
}


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """One question for each post, three for one that waited in the queue: it went out under another id."""
        found: dict[str, Counts] = {}
        for remote_id in remote_ids:
            answer = _notes(http, credentials, remote_id)
            if is_no_post(answer):
                post = talk.post(http, credentials, remote_id)
                if post is None:
                    continue
                answer = _notes(http, credentials, talk.id_of(post))
                if is_no_post(answer):  # there, and not out yet: a draft has no notes
                    found[remote_id] = MappingProxyType({})
                    continue
            told = at(talk.checked(credentials, answer).json(), "response")
            if not isinstance(told, dict):
                raise talk.unread(answer)
            found[remote_id] = counts_in(told, _OF_POST)
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Of the account's blog."""
        account = credentials.account
        blogs = list_at(talk.found(http, credentials, "/user/info"), "user", "blogs")
        mine = (one for one in blogs if account.remote_id in {text_at(one, "uuid"), text_at(one, "name")})
        followers = counts_in(next(mine, {}), {Metric.FOLLOWERS: "followers"})
        info = talk.found(http, credentials, f"{talk.blog(account)}/info")
        return MappingProxyType({**followers, **counts_in(at(info, "blog"), {Metric.POSTS: "posts"})})


def _notes(http: Http, credentials: Credentials, remote_id: str) -> HttpAnswer:
    params = {"id": remote_id, "mode": "conversation"}
    return talk.ask(http, credentials, "GET", f"{talk.blog(credentials.account)}/notes", params=params)
