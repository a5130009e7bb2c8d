"""Mastodon and the servers that speak its language (snac, Hollo, Takahe, GoToSocial, ...).

They differ: some ignore the Idempotency-Key, answer a wrong token with 422 and nothing, or publish a
``scheduled_at`` at once. So nothing is scheduled on the server, ids are opaque, and after a time-out the
account's own statuses are read before anybody sends again.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from planner.connectors import steps as common
from planner.connectors.address import base_of
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
)
from planner.connectors.fields import at, iso, list_at, text_at
from planner.connectors.markup import words_in
from planner.connectors.platforms.mastodon import server
from planner.connectors.platforms.mastodon.afterwards import Afterwards
from planner.connectors.platforms.mastodon.answers import TABLE
from planner.connectors.platforms.mastodon.body import status_of
from planner.connectors.platforms.mastodon.conversing import Conversing
from planner.connectors.platforms.mastodon.lookup import look_for, text_of
from planner.connectors.platforms.mastodon.measuring import Measuring
from planner.connectors.platforms.mastodon.posting import posted
from planner.connectors.platforms.mastodon.signing_in import FLOW, flow_of
from planner.connectors.platforms.mastodon.upload import upload
from planner.connectors.signin.flow import Flow
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_SERVER = r"(?:@?[^@/:\s]+@)?([^@\s]+?)/?(?:/(?:@|(?:web|home|deck|settings|auth|about)(?:/|$)).*)?"
"""Of "@rye@mastodon.social" and of any page of it: its address. Some servers have a path of their own."""


class Mastodon(Afterwards, Conversing, Measuring):
    """One status for each part; a thread is a chain of replies to oneself."""

    key = "mastodon"
    label = "Mastodon"
    fields = (
        CredentialField(
            key="server",
            label=tr("Server"),
            help=tr("The server your account is on."),
            placeholder="mastodon.social",
            meant=_SERVER,
        ),
        token_field(
            tr(
                "On your server: Preferences, Development, New application, with read and write. Copy “Your access token”."
            )
        ),
    )
    help_url = "https://docs.joinmastodon.org/client/token/"
    answers = TABLE
    sign_in = FLOW

    def discover(self, http: Http, credentials: Credentials, redirect: str) -> tuple[Flow, Mapping[str, str]]:
        """The server's own pages, and an app made there."""
        return flow_of(http, credentials, redirect)

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, whether it may write, and what the server allows."""
        found = server.me(http, credentials)
        server.check_rights(http, credentials)
        name, facts = server.limits(http, credentials)
        base = base_of(credentials.account.server)
        host = name or urlsplit(base).netloc
        return Profile(
            handle=f"{text_at(found, 'username')}@{host}",
            remote_id=text_at(found, "id"),
            label=text_at(found, "display_name"),
            server=base,
            facts=facts,
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures, the status, its further parts."""
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
        """The whole status. Raises Refused for what the server would refuse."""
        common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step)}
        uploads = [upload.remote_id for _, upload in common.uploaded(step, rendered, done)]
        before = ""
        if step.role is StepRole.PART:
            before = common.earlier(self.steps(rendered), done, step.part - 1).remote_id
        body = status_of(rendered.parts[step.part], rendered, uploads, answers=before)
        return {**frozen, "key": f"{client_key}-{step.ordinal}", "body": body, "pictures": len(uploads)}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Upload the picture, or post the status and make sure that it is stored."""
        if frozen["role"] == StepRole.MEDIA.value:
            return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
        return posted(http, credentials, frozen)

    def resume(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        read_media: ReadMedia,
        begun: Json,
        keep: Keep,
    ) -> StepResult:
        """Send the picture, or wait on for one that the server is still working on."""
        return upload(http, credentials, frozen, read_media, begun, keep)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the account's own newest statuses; another post with the same words is not this one."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Never taken for granted: several servers ignore the Idempotency-Key."""
        return False

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The status as the server shows it."""
        found = server.get(http, credentials, f"/api/v1/statuses/{remote_id}")
        pictures = list_at(found, "media_attachments")
        return {
            "text": text_of(found),
            "links": list(words_in(text_at(found, "content")).links),
            "alt": [text_at(picture, "description") for picture in pictures],
            "pictures": [text_at(picture, "url") for picture in pictures],
            "in_reply_to": text_at(found, "in_reply_to_id"),
            "visibility": text_at(found, "visibility"),
            "spoiler_text": text_at(found, "spoiler_text"),
            "sensitive": at(found, "sensitive") is True,
            "url": text_at(found, "url"),
        }


CONNECTOR = Mastodon()
