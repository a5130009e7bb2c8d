"""Threads: a post and its further parts, each an answer to the one before.

Pictures and videos are fetched from the client's place for them. A post is a container that one call publishes;
whether that was done after a lost answer, the container says.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from planner.connectors import steps as common
from planner.connectors.connector import (
    Credentials,
    Json,
    Keep,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
)
from planner.connectors.fields import iso, text_at
from planner.connectors.hosting.steps import put_up
from planner.connectors.meta import containers, graph
from planner.connectors.meta.app import app_fields
from planner.connectors.meta.graph import Request
from planner.connectors.meta.publishing import there
from planner.connectors.platforms.threads.afterwards import Afterwards
from planner.connectors.platforms.threads.api import (
    CONTAINERS,
    DOOR,
    FLOW,
    LASTS,
    TABLE,
    USERNAME,
    WHO,
)
from planner.connectors.platforms.threads.body import field_of, form_of
from planner.connectors.platforms.threads.conversing import Conversing
from planner.connectors.platforms.threads.lookup import look_for
from planner.connectors.platforms.threads.measuring import Measuring
from planner.connectors.platforms.threads.posting import assembled, published
from planner.connectors.signin.rights import RIGHTS_FIELD
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_MARGIN = timedelta(days=1)


class Threads(Afterwards, Conversing, Measuring):
    """One container for each part."""

    key = "threads"
    label = "Threads"
    fields = (
        *app_fields(
            tr("Threads app ID"),
            tr("Threads app secret"),
            tr("On developers.facebook.com: your app, Use cases, Access the Threads API, Settings."),
        ),
        RIGHTS_FIELD,
        token_field(tr("From your app's User Token Generator, for your own account.")),
    )
    help_url = "https://developers.facebook.com/docs/threads/get-started"
    answers = TABLE
    sign_in = FLOW

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is."""
        wanted = Request(method="GET", path="/me", params={"fields": "id,username,name"})
        answer = graph.do(http, credentials, DOOR, wanted)
        found = graph.object_in(answer, DOOR)
        remote_id, name = text_at(found, "id"), text_at(found, "username")
        if not remote_id or not name:
            raise Refused(tr("Threads does not say whose access token this is."), field="token")
        secrets = dict(credentials.secrets)
        if not secrets.get("token_until") and answer.received_at is not None:  # pasted: made just now
            secrets["token_until"] = (answer.received_at + LASTS - _MARGIN).isoformat()
        label = text_at(found, "name") or name
        facts = {USERNAME: name}
        return Profile(handle=name, remote_id=remote_id, label=label, facts=facts, secrets=secrets)

    def needs_place(self, rendered: Rendered) -> bool:
        """Threads takes no bytes."""
        return bool(rendered.parts[0].media)

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Files and containers, the post, its further parts."""
        after = [StepPlan(ordinal=0, role=StepRole.PART, part=part) for part in range(1, len(rendered.parts))]
        return containers.steps_of(rendered.parts[0].media, after)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - their requests hold none
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole call. Raises Refused for what Threads would refuse."""
        common.check(rendered, account)
        plans = self.steps(rendered)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        match step.role:
            case StepRole.MEDIA:
                return {**frozen, "media": common.frozen_media(step)}
            case StepRole.CONTAINER:
                file = containers.file_of(step, plans, done)
                form = form_of(step, rendered, file, containers.made_by(plans, done, containers.CHILD))
                return {**frozen, **containers.frozen_container(CONTAINERS.edge, form, file, field_of(file))}
        text = rendered.parts[step.part].text
        if step.role is StepRole.ROOT:
            whole = containers.made_by(plans, done, containers.WHOLE)[0]
            return {**frozen, "text": text, "form": {"creation_id": whole}}
        before = common.earlier(plans, done, step.part - 1).remote_id
        form = {"media_type": "TEXT", "text": text, "reply_to_id": before}
        part = containers.frozen_container(CONTAINERS.edge, form, None, "")
        return {**frozen, "text": text, "before": before, **part}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Put a file up, make a container, or publish one."""
        look = partial(self.look, http, credentials, frozen)
        match StepRole(text_at(frozen, "role")):
            case StepRole.MEDIA | StepRole.CONTAINER:
                return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
            case StepRole.ROOT:
                container = text_at(frozen, "form", "creation_id")
                if containers.demand_alive(http, credentials, CONTAINERS, container):
                    return there(look, frozen, WHO)
            case _:
                container = assembled(http, credentials, frozen)
        return published(http, credentials, frozen, container, look)

    def resume(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        read_media: ReadMedia,
        begun: Json,
        keep: Keep,
    ) -> StepResult:
        """Put a file up, or go on waiting for a container."""
        if frozen["role"] == StepRole.MEDIA.value:
            common.ending_of(read_media(common.use_of(frozen)).item, WHO)
            return put_up(http, credentials, frozen, read_media)
        return containers.assemble(http, credentials, CONTAINERS, frozen, begun, keep)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Ask for the container, and read own posts or the answers to the part before."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """A later part would be made anew."""
        return False


CONNECTOR = Threads()
