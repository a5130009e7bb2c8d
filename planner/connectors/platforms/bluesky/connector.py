"""Bluesky with an app password.

The record's key is made from the publication's own key and the record is frozen whole, so ``putRecord``
with the same key and record does nothing the second time: a repeat can never make a second post.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from planner.connectors import steps as common
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Found,
    Json,
    Keep,
    Look,
    NotThere,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
)
from planner.connectors.errors import accepted, check_said_yes
from planner.connectors.fields import at, iso, text_at
from planner.connectors.platforms.bluesky.answers import TABLE
from planner.connectors.platforms.bluesky.conversing import Conversing
from planner.connectors.platforms.bluesky.gates import gate_of, with_gates
from planner.connectors.platforms.bluesky.measuring import Measuring
from planner.connectors.platforms.bluesky.mentioned import with_mentions
from planner.connectors.platforms.bluesky.place import place_of, result_of
from planner.connectors.platforms.bluesky.reading import told
from planner.connectors.platforms.bluesky.record import (
    COLLECTION,
    card_of,
    mentions_of,
    post_record,
    put_of,
    rkey_of,
)
from planner.connectors.platforms.bluesky.session import server_of
from planner.connectors.platforms.bluesky.syntax import is_at_uri
from planner.connectors.platforms.bluesky.uploads import embed_of, upload
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.options import tags_in
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpAnswer

_FOUR_GROUPS = r"\s*[a-z0-9]{4}(?:-[a-z0-9]{4}){3}\s*"
_BAD_REQUEST = 400


class Bluesky(Conversing, Measuring):
    """One record for each part; a thread names its first and its previous part."""

    key = "bluesky"
    label = "Bluesky"
    fields = (
        CredentialField(key="handle", label=tr("Handle"), placeholder="yourshop.bsky.social"),
        CredentialField(
            key="password",
            label=tr("App password"),
            help=tr("In Bluesky: Settings, Privacy and security, App passwords. Not your main password."),
            placeholder="xxxx-xxxx-xxxx-xxxx",
            secret=True,
            pattern=_FOUR_GROUPS,
            wrong=tr(
                "An app password has four groups of four letters or digits. Your main password is not needed."
            ),
        ),
        CredentialField(
            key="server",
            label=tr("Server"),
            help=tr("Only if your account is not on Bluesky's own servers."),
            placeholder="https://bsky.social",
            required=False,
        ),
    )
    help_url = "https://bsky.app/settings/app-passwords"
    answers = TABLE

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Sign in."""
        session = self._sessions.sign_in(http, credentials)
        return Profile(handle=session.handle, remote_id=session.did, server=server_of(credentials))

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures, the post, its further parts, each with what stands beside it: who may reply and quote."""
        return with_gates(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole record with its key and time. Raises Refused for what Bluesky would refuse."""
        common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step)}
        if step.role is StepRole.GATE:
            return {**frozen, "body": self._gate(step, rendered, account, client_key, done, iso(now))}
        part = rendered.parts[step.part]
        shown = embed_of(common.uploaded(step, rendered, done))
        record = post_record(
            part.text,
            iso(now),
            languages=(rendered.language, *tags_in(rendered.options.get("languages", ""))),
            label=rendered.options.get("label", "") if shown else "",
            shown=shown,
            card=card_of(part.card, rendered.title) if part.card else None,
            reply=self._reply(step, rendered, done),
        )
        body = put_of(account.remote_id, COLLECTION, rkey_of(client_key, step.part), record)
        return {**frozen, "body": body, "mentions": mentions_of(part.text)}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Upload the picture or video, or put the record."""
        if frozen["role"] == StepRole.MEDIA.value:
            return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
        return self.put(http, credentials, frozen)

    def put(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Put a record, unless another one is under its key."""
        session = self._sessions.current(http, credentials)
        body = with_mentions(self._sessions, http, credentials, frozen)
        body["repo"] = body["repo"] or session.did
        answer = self._sessions.call(
            http, credentials, "POST", "com.atproto.repo.putRecord", json=body, publishing=True
        )
        if answer.status == _BAD_REQUEST and text_at(answer.json(), "error") == "InvalidSwap":
            return self._already_there(http, credentials, frozen)
        self._raise_fault(answer, credentials, publishing=True)
        found = answer.json()
        if not is_at_uri(text_at(found, "uri")):
            raise Unconfirmed(
                tr("Bluesky answered without saying what it made."), detail="no uri in the answer"
            )
        return accepted(result_of(found, credentials), answer)

    def resume(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        read_media: ReadMedia,
        begun: Json,
        keep: Keep,
    ) -> StepResult:
        """Send the picture or video, or wait on for a video that the service is still working on."""
        return upload(self._sessions, http, credentials, frozen, read_media, begun, keep)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,  # noqa: ARG002 - the key is its own
        others: Collection[str] = (),  # noqa: ARG002 - the same
    ) -> Look:
        """Ask for the very record."""
        result = self._record_of(http, credentials, frozen)
        return Found(result=result[0]) if result else NotThere(proof="repeat harmless")

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Putting the same record under the same key again changes nothing."""
        return True

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The record as the server keeps it."""
        params = place_of(remote_id)
        answer = self._sessions.call(http, credentials, "GET", "com.atproto.repo.getRecord", params=params)
        self._raise_fault(answer, credentials)
        return told(answer.json(), credentials)

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the record; deleting it twice is no error."""
        answer = self._sessions.call(
            http,
            credentials,
            "POST",
            "com.atproto.repo.deleteRecord",
            json=place_of(remote_id),
            publishing=True,
        )
        self._raise_fault(answer, credentials, publishing=True)
        check_said_yes(answer, self.label)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the record where the account's data is, not where it is shown."""
        params = place_of(remote_id)
        answer = self._sessions.call(http, credentials, "GET", "com.atproto.repo.getRecord", params=params)
        if _is_missing(answer):
            return False
        self._raise_fault(answer, credentials)
        if not text_at(answer.json(), "uri"):
            raise NotSent(
                tr("Bluesky's answer could not be read."), detail=f"HTTP {answer.status}, no record"
            )
        return True

    def _gate(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,
        done: Mapping[int, StepResult],
        at_time: str,
    ) -> Json:
        post = common.earlier(self.steps(rendered), done, step.part).remote_id
        record = gate_of(step, rendered, post, at_time)
        return put_of(account.remote_id, step.what, rkey_of(client_key, step.part), record)

    def _reply(self, step: StepPlan, rendered: Rendered, done: Mapping[int, StepResult]) -> Json | None:
        if step.role is not StepRole.PART:
            return None
        plans = self.steps(rendered)
        root, parent = (common.earlier(plans, done, part).data for part in (0, step.part - 1))
        return {"root": root, "parent": parent}

    def _already_there(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """A record is under this key, not quite the same: ours, if it has the same words."""
        found = self._record_of(http, credentials, frozen)
        if found is None:
            raise Unconfirmed(
                tr("Bluesky was not sure whether it has the post."), detail="InvalidSwap, no record"
            )
        result, record = found
        if frozen["role"] == StepRole.GATE.value:
            return result  # set before, or changed there since: what stands there is left alone
        if text_at(record, "text") != text_at(frozen, "body", "record", "text"):
            message = tr("Another post is at this place on Bluesky. Nothing was overwritten.")
            raise Refused(message, detail="InvalidSwap")
        return result

    def _record_of(
        self, http: Http, credentials: Credentials, frozen: Json
    ) -> tuple[StepResult, object] | None:
        body = at(frozen, "body")
        repo = text_at(body, "repo") or self._sessions.current(http, credentials).did
        params = {"repo": repo, "collection": text_at(body, "collection"), "rkey": text_at(body, "rkey")}
        answer = self._sessions.call(http, credentials, "GET", "com.atproto.repo.getRecord", params=params)
        if _is_missing(answer):
            return None
        self._raise_fault(answer, credentials)
        found = answer.json()
        if not text_at(found, "uri"):
            raise NotSent(
                tr("Bluesky's answer could not be read."), detail=f"HTTP {answer.status}, no record"
            )
        return result_of(found, credentials), at(found, "value")


def _is_missing(answer: HttpAnswer) -> bool:
    return answer.status == _BAD_REQUEST and text_at(answer.json(), "error") == "RecordNotFound"


CONNECTOR = Bluesky()
