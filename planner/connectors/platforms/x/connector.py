"""X with the person's own developer app: each post costs the owner of that app money.

X has no key against repeats. After an answer that was lost the account's own newest posts are read, and X
itself refuses the same words twice.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from planner.connectors import steps as common
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Json,
    Keep,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
    Way,
)
from planner.connectors.costs import BUDGET
from planner.connectors.errors import NOT_FOUND, check_said_yes
from planner.connectors.fields import at, iso, list_at, text_at
from planner.connectors.platforms.x import limits, lookup
from planner.connectors.platforms.x.answers import TABLE
from planner.connectors.platforms.x.api import FLOW, HOST, call, checked, get
from planner.connectors.platforms.x.conversing import Conversing
from planner.connectors.platforms.x.measuring import Measuring
from planner.connectors.platforms.x.posting import posted, sent
from planner.connectors.platforms.x.prices import Prices
from planner.connectors.platforms.x.upload import upload
from planner.connectors.signin.rights import RIGHTS_FIELD
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpCall

_GONE = "resource-not-found"
_SHOWN = {
    "tweet.fields": lookup.FIELDS["tweet.fields"],
    "expansions": "attachments.media_keys",
    "media.fields": "alt_text,url,preview_image_url",
}


class X(Conversing, Measuring, Prices):
    """One post for each part; a thread is a chain of answers to oneself."""

    key = "x"
    label = "X"
    fields = (
        CredentialField(
            key="client_id",
            label=tr("Client ID"),
            help=tr("In X’s developer console: your app, Keys and tokens, OAuth 2.0."),
            way=Way.BROWSER,
            pattern=r"\s*[\w-]{10,}\s*",
            wrong=tr("A client ID is one word of letters, digits and dashes, at least 10."),
        ),
        CredentialField(
            key="client_secret",
            label=tr("Client secret"),
            help=tr("Only of an app of the type “Web App”. A “Native App” has none: leave it empty."),
            secret=True,
            required=False,
            way=Way.BROWSER,
        ),
        replace(
            RIGHTS_FIELD,
            help=tr(
                "On X answering and counting come with publishing; the further right is for hiding answers."
            ),
        ),
        token_field(
            tr("An OAuth 2.0 user access token. It lasts two hours: the browser way is renewed by itself.")
        ),
        CredentialField(
            key="budget",
            label=tr("Monthly budget"),
            help=tr(
                "In US dollars. Parley sends nothing to X that would cost more in a month. Empty: no limit."
            ),
            placeholder="5.00",
            required=False,
            pattern=r"\s*\d{1,5}(?:[.,]\d{1,2})?\s*",
            wrong=tr("Write the budget as 5 or 5.00."),
        ),
        limits.POSTS,
        limits.VIDEOS,
    )
    help_url = "https://docs.x.com/fundamentals/developer-apps"
    answers = TABLE
    sign_in = FLOW

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is."""
        found = get(http, credentials, "/2/users/me", {"user.fields": "name,subscription_type,username"})
        remote_id, name = text_at(found, "data", "id"), text_at(found, "data", "username")
        if not remote_id or not name:
            raise NotSent(tr("X’s answer could not be read."), detail="no user in the answer")
        dollars = credentials.secrets.get("budget", "").strip().replace(",", ".")
        budget = round(float(dollars) * 100) if dollars else ""
        facts = {BUDGET: budget, **limits.limits(credentials, text_at(found, "data", "subscription_type"))}
        return Profile(
            handle=f"@{name}", remote_id=remote_id, label=text_at(found, "data", "name"), facts=facts
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures and videos, the post, its further parts."""
        return common.in_order(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - X knows no key
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole post. Raises Refused for what X would refuse."""
        common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step)}
        uploads = list(common.uploaded(step, rendered, done))
        body: Json = {"text": rendered.parts[step.part].text}  # X refuses a body without it, not an empty one
        if uploads:
            body["media"] = {"media_ids": [result.remote_id for _, result in uploads]}
        if step.role is StepRole.PART:
            before = common.earlier(self.steps(rendered), done, step.part - 1).remote_id
            body["reply"] = {"in_reply_to_tweet_id": before}
        elif rendered.options.get("reply_settings"):
            body["reply_settings"] = rendered.options["reply_settings"]
        for label in ("made_with_ai", "paid_partnership"):
            if rendered.options.is_on(label):
                body[label] = True
        return {**frozen, "body": body, "pictures": len(uploads)}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Upload the file, or publish the post."""
        if frozen["role"] == StepRole.MEDIA.value:
            return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
        return posted(http, credentials, frozen, sent(http, credentials, frozen))

    def resume(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        read_media: ReadMedia,
        begun: Json,
        keep: Keep,
    ) -> StepResult:
        """Send the file from where it stopped."""
        return upload(http, credentials, frozen, read_media, begun, keep)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the account's own newest posts."""
        return lookup.look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """X refuses the same words for some time only, and says not for how long."""
        return False

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post as X shows it."""
        found = get(http, credentials, f"/2/tweets/{remote_id}", _SHOWN)
        post = at(found, "data")
        if not text_at(post, "id"):
            raise Refused(tr("X does not show that post any more."), detail="no data in the answer")
        pictures = list_at(found, "includes", "media")
        return {
            "text": lookup.text_of(post),
            "links": lookup.links_of(post),
            "alt": [text_at(one, "alt_text") for one in pictures],
            "pictures": [text_at(one, "url") or text_at(one, "preview_image_url") for one in pictures],
            "in_reply_to": lookup.answers_to(post),
            "url": lookup.result_of(post).remote_url,
        }

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the post; one that is gone is no error."""
        wanted = HttpCall(method="DELETE", url=f"{HOST}/2/tweets/{remote_id}")
        answer = call(http, credentials, wanted, publishing=True)
        if answer.status == NOT_FOUND and not self.is_there(http, credentials, remote_id):
            return answer.status
        check_said_yes(checked(credentials, answer, publishing=True), "X")
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the post: X says 200 with an error in it when there is none."""
        wanted = HttpCall(method="GET", url=f"{HOST}/2/tweets/{remote_id}")
        answer = call(http, credentials, wanted)
        found = answer.json()
        if any(text_at(one, "type").endswith(_GONE) for one in (found, *list_at(found, "errors"))):
            return False
        checked(credentials, answer)
        if text_at(found, "data", "id"):
            return True
        raise NotSent(tr("X’s answer could not be read."), detail=f"HTTP {answer.status}, no post in it")


CONNECTOR = X()
