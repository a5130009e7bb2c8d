"""What WordPress itself counts: comments and posts. Views are counted by additions, each in its own way."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from planner.connectors.connector import Credentials
from planner.connectors.errors import ask_any
from planner.connectors.fields import text_at
from planner.connectors.measuring import Counts, Metric
from planner.connectors.platforms.wordpress import site
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer

_TOTAL = "x-wp-total"
_AT_ONCE = 100


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """The comments that everybody sees; one question for each post. A post that is gone has none."""
        return {
            one: MappingProxyType(
                {Metric.REPLIES: _total(http, credentials, "wp/v2/comments", {"post": one})}
            )
            for one in self._there(http, credentials, remote_ids)
        }

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """The posts by this user that are out."""
        params = {"author": credentials.account.remote_id, "status": "publish"}
        return MappingProxyType({Metric.POSTS: _total(http, credentials, "wp/v2/posts", params)})

    def _there(self, http: Http, credentials: Credentials, remote_ids: Sequence[str]) -> list[str]:
        """Those of the posts that are out."""
        found: list[str] = []
        for start in range(0, len(remote_ids), _AT_ONCE):
            wanted = ",".join(remote_ids[start : start + _AT_ONCE])
            params = {"include": wanted, "status": "publish", "per_page": str(_AT_ONCE), "_fields": "id"}
            answer = ask_any(http, site.call(http, credentials, "GET", "wp/v2/posts", params=params))
            site.raise_fault(answer, credentials)
            posts = answer.json()
            if not isinstance(posts, list):
                raise _unreadable(answer, credentials)
            found += [text_at(post, "id") for post in posts]
        return found


def _total(http: Http, credentials: Credentials, path: str, params: Mapping[str, str]) -> int:
    """How many there are in all, by the header that comes with any one of them."""
    call = site.call(http, credentials, "GET", path, params={**params, "per_page": "1", "_fields": "id"})
    answer = ask_any(http, call)
    site.raise_fault(answer, credentials)
    total = answer.headers.get(_TOTAL, "").strip()
    if not total.isdecimal():
        raise _unreadable(answer, credentials)
    return int(total)


def _unreadable(answer: HttpAnswer, credentials: Credentials) -> NotSent:
    message = tr("{who} did not answer with numbers.", who=site.who(credentials))
    return NotSent(message, detail=f"HTTP {answer.status}, no list or total")
