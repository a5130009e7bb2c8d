"""Taking a post out of the practice feed, and changing its words there."""

from collections.abc import Mapping, Sequence

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.practice.feed import feed_of, found_in, result_in
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_GONE = tr("The post is not in the practice feed any more.")
_WORDS = ("title", "text")


class Afterwards:
    """``Deletes`` and ``Rewrites``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:  # noqa: ARG002
        """Take the post out of the feed."""
        feed_of(credentials).change(
            lambda posts: [post for post in posts if text_at(post, "id") != remote_id]
        )
        return None

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:  # noqa: ARG002
        """Read the feed."""
        return found_in(feed_of(credentials).posts(), remote_id) is not None

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - the pictures stand in what was sent
        remote_id: str,
    ) -> Json | None:
        """The post as the feed will hold it."""
        common.check(rendered, account)
        before = at(sent, "post")
        if not isinstance(before, Mapping):
            return None
        title = rendered.title if step.part == 0 else ""
        after = {**before, "title": title, "text": rendered.parts[step.part].text}
        return None if after == before else {**sent, "role": "change", "id": remote_id, "post": after}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:  # noqa: ARG002
        """Put the words in place of the former ones."""
        feed, remote_id = feed_of(credentials), text_at(frozen, "id")
        words = {key: text_at(frozen, "post", key) for key in _WORDS}

        def rewrite(posts: Sequence[Json]) -> list[Json]:
            if found_in(posts, remote_id) is None:
                raise Refused(_GONE)
            return [{**post, **words} if text_at(post, "id") == remote_id else post for post in posts]

        feed.change(rewrite)
        return result_in(feed, remote_id)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:  # noqa: ARG002
        """Compare the words in the feed."""
        post = found_in(feed_of(credentials).posts(), text_at(frozen, "id"))
        return post is not None and all(text_at(post, key) == text_at(frozen, "post", key) for key in _WORDS)
