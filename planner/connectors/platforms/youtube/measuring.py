"""What YouTube counts: views, likes and comments of videos, subscribers, views and videos of the channel."""

from collections.abc import Mapping, Sequence

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.youtube.asking import page
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_OF_VIDEO = {Metric.VIEWS: "viewCount", Metric.LIKES: "likeCount", Metric.REPLIES: "commentCount"}
"""A count that its owner hides is not told."""
_OF_CHANNEL = {Metric.VIEWS: "viewCount", Metric.POSTS: "videoCount"}
_SUBSCRIBERS = {Metric.FOLLOWERS: "subscriberCount"}
_AT_ONCE = 50


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Fifty videos for one unit."""
        found: dict[str, Counts] = {}
        for start in range(0, len(remote_ids), _AT_ONCE):
            wanted = ",".join(dict.fromkeys(remote_ids[start : start + _AT_ONCE]))
            told = page(http, credentials, "/videos", {"part": "statistics", "id": wanted})
            found |= {
                text_at(one, "id"): counts_in(at(one, "statistics"), _OF_VIDEO)
                for one in list_at(told, "items")
            }
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Of the channel; subscribers as YouTube rounds them, and none where the channel hides them."""
        asked = {"part": "statistics", "id": credentials.account.remote_id}
        channels = list_at(page(http, credentials, "/channels", asked), "items")
        if not channels:
            raise NotSent(tr("YouTube's answer could not be read."), detail="no channel in the list")
        told = at(channels[0], "statistics")
        hidden = at(told, "hiddenSubscriberCount") is True
        return counts_in(told, _OF_CHANNEL if hidden else {**_OF_CHANNEL, **_SUBSCRIBERS})
