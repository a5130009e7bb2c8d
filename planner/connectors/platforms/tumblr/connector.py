"""Tumblr: one post with its pictures or its video in one call, on a blog of the person's own.

Tumblr has no key against repeats. The address of each post has a piece of its key in it: after a time-out the
blog's own posts are read first.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from planner.connectors import steps as common
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Json,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
    Way,
)
from planner.connectors.errors import accepted
from planner.connectors.fields import at, iso, list_at, text_at
from planner.connectors.platforms.tumblr import talk
from planner.connectors.platforms.tumblr.afterwards import Afterwards
from planner.connectors.platforms.tumblr.answers import TABLE
from planner.connectors.platforms.tumblr.body import body_of, new_slug, to_send
from planner.connectors.platforms.tumblr.conversing import Conversing
from planner.connectors.platforms.tumblr.lookup import look_for, result_of
from planner.connectors.platforms.tumblr.measuring import Measuring
from planner.connectors.signin.flow import Place
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import Refused, Unconfirmed
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http


class Tumblr(Afterwards, Conversing, Measuring):
    """A post in one call."""

    key = "tumblr"
    label = "Tumblr"
    sign_in = talk.FLOW
    fields = (
        CredentialField(
            key="client_id",
            label=tr("OAuth consumer key"),
            help=tr("On tumblr.com/oauth/apps, under your app."),
            pattern=r"\s*[\x21-\x7e]{8,}\s*",
            wrong=tr("A consumer key is one word of letters and digits, at least 8."),
            way=Way.BROWSER,
        ),
        CredentialField(
            key="client_secret",
            label=tr("OAuth consumer secret"),
            help=tr("Beside the key, behind “Show secret key”."),
            secret=True,
            way=Way.BROWSER,
        ),
        CredentialField(
            key="handle",
            label=tr("Blog"),
            help=tr("Its short name, where you have several. Empty: your first one."),
            placeholder="fennelandrye",
            required=False,
            way=Way.TYPED,
        ),
        token_field(tr("One of your app's. It lasts 42 minutes, to try things out.")),
    )
    help_url = "https://www.tumblr.com/oauth/apps"
    answers = TABLE

    def places(self, http: Http, credentials: Credentials) -> Sequence[Place]:
        """The blogs that the person may post to."""
        return [Place(id=_id(one), label=text_at(one, "name")) for one in _blogs(http, credentials)]

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, and for the blog that is meant."""
        blog = _meant(_blogs(http, credentials), credentials.account)
        name = text_at(blog, "name")
        return Profile(handle=name, remote_id=_id(blog), label=text_at(blog, "title") or name)

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """The post: no upload goes before it."""
        return common.all_in_one(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,
        done: Mapping[int, StepResult],  # noqa: ARG002 - nothing goes before it
        now: datetime,
    ) -> Json:
        """The whole post but its pictures. Raises Refused for what Tumblr would refuse."""
        common.check(rendered, account)
        return {
            "role": step.role.value,
            "at": iso(now),
            "body": body_of(rendered, new_slug(rendered.parts[0].text, client_key)),
            "pictures": [common.frozen_use(use) for use in rendered.parts[0].media],
        }

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Make the post."""
        body, files = to_send(frozen, read_media)
        path = f"{talk.blog(credentials.account)}/posts"
        json = None if files else body
        answer = talk.ask(http, credentials, "POST", path, json=json, files=files, publishing=True)
        made = at(talk.checked(credentials, answer, publishing=True).json(), "response")
        result = result_of(made, credentials.account)
        if not result.remote_id:
            raise Unconfirmed(
                tr("Tumblr answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
            )
        return accepted(result, answer)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the blog's newest posts, and its queue or drafts where the post went there."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Tumblr would make a second post."""
        return False


def _blogs(http: Http, credentials: Credentials) -> list[object]:
    found = list_at(talk.found(http, credentials, "/user/info"), "user", "blogs")
    if not any(text_at(one, "name") for one in found):
        raise Refused(tr("Tumblr does not say whose access token this is."), field="token")
    return [one for one in found if text_at(one, "name")]


def _id(blog: object) -> str:
    """Its lasting id; its name where Tumblr tells none."""
    return text_at(blog, "uuid") or text_at(blog, "name")


def _meant(blogs: Sequence[object], account: Account) -> object:
    """The blog that was chosen before, or named, or the person's first. Raises Refused when it is not theirs."""
    typed = account.handle.strip().removeprefix("@").partition(".")[0].casefold()
    for one in blogs:
        if account.remote_id and account.remote_id in {_id(one), text_at(one, "name")}:
            return one
    if not account.remote_id and not typed:
        return next((one for one in blogs if at(one, "primary") is True), blogs[0])
    for one in blogs:
        if not account.remote_id and text_at(one, "name").casefold() == typed:
            return one
    names = ", ".join(text_at(one, "name") for one in blogs)
    raise Refused(tr("This sign-in may post to {names}, and to no other blog.", names=names), field="handle")


CONNECTOR = Tumblr()
