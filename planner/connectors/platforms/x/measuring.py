"""What X counts of own posts and of the account, the cheap way first.

Own posts read from the account's own list cost a fifth of the same posts asked for by their ids, so the list is read
as long as that is the cheaper of the two.
"""

from collections.abc import Mapping, Sequence

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.x.api import get
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_OF_POST = {
    Metric.LIKES: "like_count",
    Metric.REPOSTS: "retweet_count",
    Metric.REPLIES: "reply_count",
    Metric.QUOTES: "quote_count",
    Metric.VIEWS: "impression_count",
    Metric.SAVES: "bookmark_count",
}
_OF_ACCOUNT = {Metric.FOLLOWERS: "followers_count", Metric.POSTS: "tweet_count"}
_COUNTS = {"tweet.fields": "public_metrics"}
_PAGE = 100
_CHEAPER = 5
"""So many posts of the own list cost what one asked for by its id costs."""


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """From the account's own list, the rest by id; X leaves out what is gone."""
        wanted = {one for one in remote_ids if one.isdecimal()}
        found = _of_own_list(http, credentials, wanted) if wanted else {}
        left = sorted(wanted - found.keys(), key=int)
        for first in range(0, len(left), _PAGE):
            params = {**_COUNTS, "ids": ",".join(left[first : first + _PAGE])}
            told = get(http, credentials, "/2/tweets", params)
            if not list_at(told, "data") and not list_at(told, "errors"):
                raise NotSent(tr("X’s answer could not be read."), detail="no posts and no errors in it")
            found |= _counted(told, wanted)
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers and posts."""
        told = get(http, credentials, "/2/users/me", {"user.fields": "public_metrics"})
        if not isinstance(at(told, "data", "public_metrics"), dict):
            raise NotSent(tr("X’s answer could not be read."), detail="no counts in the answer")
        return counts_in(at(told, "data", "public_metrics"), _OF_ACCOUNT)


def _of_own_list(http: Http, credentials: Credentials, wanted: set[str]) -> dict[str, Counts]:
    """Those of the wanted that stand in the own list before it becomes the dearer way."""
    numbers = [int(one) for one in wanted]
    may_read = _CHEAPER * len(wanted)
    params = {
        **_COUNTS,
        "since_id": str(min(numbers) - 1),
        "until_id": str(max(numbers) + 1),
        "exclude": "retweets",
    }
    found: dict[str, Counts] = {}
    while may_read >= _CHEAPER and wanted - found.keys():
        size = min(may_read, _PAGE)
        path = f"/2/users/{credentials.account.remote_id}/tweets"
        told = get(http, credentials, path, {**params, "max_results": str(size)})
        if not isinstance(at(told, "meta", "result_count"), int):
            raise NotSent(tr("X’s answer could not be read."), detail="no meta in the answer")
        found |= _counted(told, wanted)
        may_read -= len(list_at(told, "data"))
        further = text_at(told, "meta", "next_token")
        if not further or not list_at(told, "data"):
            break
        params = {**params, "pagination_token": further}
    return found


def _counted(told: object, wanted: set[str]) -> dict[str, Counts]:
    return {
        text_at(post, "id"): counts_in(at(post, "public_metrics"), _OF_POST)
        for post in list_at(told, "data")
        if text_at(post, "id") in wanted
    }
