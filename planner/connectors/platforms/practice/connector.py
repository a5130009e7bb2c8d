"""Practice: publishes into a feed on this computer, so the whole job works with no account at all.

The account's ``server`` holds the folder of the feed, an absolute path: whoever makes a practice account
sets it to ``practice_folder(data_dir)``. No credential and no network is needed.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from planner.connectors import steps as common
from planner.connectors.answers import NO_ROWS
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Found,
    Json,
    Look,
    NotThere,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
)
from planner.connectors.fields import iso, list_at, text_at
from planner.connectors.platforms.practice.afterwards import Afterwards
from planner.connectors.platforms.practice.feed import feed_of, found_in, result_in
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.entities import urls
from planner.networks.rendered import Rendered
from planner.ports.http import Http


def practice_folder(data_dir: Path) -> str:
    """What a practice account's ``server`` is, for a data folder."""
    return str((data_dir / "practice").resolve())


class Practice(Afterwards):
    """Keeps each post once, by the publication's key: to repeat a step changes nothing."""

    key = "practice"
    label = tr("Practice")
    fields: tuple[CredentialField, ...] = ()
    help_url = ""
    answers = NO_ROWS

    def verify(self, http: Http, credentials: Credentials) -> Profile:  # noqa: ARG002 - no network
        """Make the folder and an empty page."""
        feed_of(credentials).change(list)
        account = credentials.account
        return Profile(handle=account.handle or self.key, remote_id=self.key, server=account.server)

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures, the post, its further parts, the first comment."""
        return common.in_order(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The post as the feed will hold it."""
        common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step)}
        plans = self.steps(rendered)
        if step.role is StepRole.COMMENT:
            root = common.earlier(plans, done, 0).remote_id
            return {**frozen, "root": root, "comment": rendered.first_comment}
        part = rendered.parts[step.part]
        above = common.earlier(plans, done, step.part - 1).remote_id if step.part else ""
        post: Json = {
            "id": f"{client_key}-{step.ordinal}",
            "account": account.name,
            "account_id": account.id,
            "at": iso(now),
            "title": rendered.title if step.part == 0 else "",
            "text": part.text,
            "media": [
                {"file": upload.remote_id, "alt": common.alt_of(use), "name": use.name}
                for use, upload in common.uploaded(step, rendered, done)
            ],
            "in_reply_to": above,
            "first_comment": "",
        }
        return {**frozen, "post": post}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:  # noqa: ARG002
        """Keep the picture, the post or the comment. The same post again is the same post."""
        feed = feed_of(credentials)
        if frozen["role"] == StepRole.MEDIA.value:
            picture = read_media(common.use_of(frozen))
            ending = common.ending_of(picture.item, self.label)
            kept = feed.keep_picture(f"{picture.item.id}.{ending}", picture.body)
            return StepResult(remote_id=kept)
        if frozen["role"] == StepRole.COMMENT.value:
            root = text_at(frozen, "root")
            feed.change(lambda posts: [_commented(post, root, text_at(frozen, "comment")) for post in posts])
            return StepResult(remote_id=f"{root}-comment", remote_url=feed.address(root))
        post = frozen["post"]
        if not isinstance(post, dict):
            raise TypeError("a frozen post is an object")
        feed.change(lambda posts: posts if found_in(posts, text_at(post, "id")) else [*posts, post])
        return result_in(feed, text_at(post, "id"))

    def look(
        self,
        http: Http,  # noqa: ARG002 - no network
        credentials: Credentials,
        frozen: Json,
        since: datetime,  # noqa: ARG002 - the key is its own
        others: Collection[str] = (),  # noqa: ARG002 - the same
    ) -> Look:
        """Read the feed."""
        feed = feed_of(credentials)
        if frozen["role"] == StepRole.COMMENT.value:
            root = text_at(frozen, "root")
            above = found_in(feed.posts(), root)
            if above and text_at(above, "first_comment") == text_at(frozen, "comment"):
                return Found(result=StepResult(remote_id=f"{root}-comment", remote_url=feed.address(root)))
        elif found_in(feed.posts(), text_at(frozen, "post", "id")):
            return Found(result=result_in(feed, text_at(frozen, "post", "id")))
        return NotThere(proof="repeat harmless")

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """The feed keeps each post once."""
        return True

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:  # noqa: ARG002
        """The post as the feed holds it."""
        feed = feed_of(credentials)
        post = found_in(feed.posts(), remote_id)
        if post is None:
            raise Refused(tr("The post is not in the practice feed any more."))
        media = list_at(post, "media")
        return {
            "text": text_at(post, "text"),
            "title": text_at(post, "title"),
            "links": [span.text for span in urls(text_at(post, "text"))],
            "alt": [text_at(picture, "alt") for picture in media],
            "pictures": [text_at(picture, "file") for picture in media],
            "in_reply_to": text_at(post, "in_reply_to"),
            "first_comment": text_at(post, "first_comment"),
            "url": feed.address(remote_id),
        }


def _commented(post: Json, root: str, comment: str) -> Json:
    return {**post, "first_comment": comment} if text_at(post, "id") == root else post


CONNECTOR = Practice()
