"""Instagram's professional accounts: pictures and videos that Instagram fetches from the client's place for them.

What is seen comes by one call, which publishes a container made before. Whether that was done after a lost answer,
the container says.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import partial

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
from planner.connectors.fields import iso, text_at
from planner.connectors.hosting.steps import put_up
from planner.connectors.meta import containers
from planner.connectors.meta.app import app_fields
from planner.connectors.meta.publishing import there
from planner.connectors.platforms.instagram.afterwards import Afterwards
from planner.connectors.platforms.instagram.answers import TABLE
from planner.connectors.platforms.instagram.api import FLOW, WHO, door
from planner.connectors.platforms.instagram.api import containers as kind_of
from planner.connectors.platforms.instagram.body import STORY, field_of, form_of, format_of
from planner.connectors.platforms.instagram.conversing import Conversing
from planner.connectors.platforms.instagram.lookup import look_for
from planner.connectors.platforms.instagram.measuring import Measuring
from planner.connectors.platforms.instagram.posting import published
from planner.connectors.platforms.instagram.searching import Searching
from planner.connectors.platforms.instagram.who import profile_of
from planner.connectors.signin.rights import RIGHTS_FIELD
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_PUBLISH = "media_publish"


class Instagram(Afterwards, Conversing, Searching, Measuring):
    """One post: a picture, a reel, several to leaf through, or a story; its first comment."""

    key = "instagram"
    label = "Instagram"
    fields = (
        *app_fields(
            tr("Instagram app ID"),
            tr("Instagram app secret"),
            tr("On developers.facebook.com: your app, Instagram, API setup with Instagram login."),
        ),
        RIGHTS_FIELD,
        CredentialField(
            key="handle",
            label=tr("Name"),
            help=tr("Only for a token of Facebook that is good for several accounts."),
            placeholder="fennelandrye",
            required=False,
            way=Way.TYPED,
        ),
        token_field(
            tr("“Generate token” in your app's Instagram setup, or a token of Facebook for its Page.")
        ),
    )
    help_url = "https://developers.facebook.com/docs/instagram-platform/"
    answers = TABLE
    sign_in = FLOW

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, and whether the account is a professional one."""
        return profile_of(http, credentials)

    def needs_place(self, rendered: Rendered) -> bool:
        """Instagram takes no bytes of pictures, and of a video only behind Facebook's door."""
        return bool(rendered.parts[0].media) and not rendered.film_by_bytes

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Files and containers, the post, who may comment, the first comment."""
        after = []
        if format_of(rendered) != STORY:
            shut = rendered.options.is_on("comments_off")
            if rendered.first_comment:
                after.append(StepPlan(ordinal=0, role=StepRole.COMMENT))
            if shut:
                after.append(StepPlan(ordinal=0, role=StepRole.GATE))
        fetched = () if rendered.film_by_bytes else rendered.parts[0].media
        return containers.steps_of(fetched, after)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - their requests hold none
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole call. Raises Refused for what Instagram would refuse."""
        common.check(rendered, account)
        plans = self.steps(rendered)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        match step.role:
            case StepRole.MEDIA:
                return {**frozen, "media": common.frozen_media(step)}
            case StepRole.CONTAINER:
                return {**frozen, **_container(step, plans, rendered, done)}
            case StepRole.ROOT:
                story = format_of(rendered) == STORY
                whole = containers.made_by(plans, done, containers.WHOLE)[0]
                path = f"/{account.remote_id}/{_PUBLISH}"
                words = {"caption": "" if story else rendered.parts[0].text, "shape": format_of(rendered)}
                return {**frozen, **words, "path": path, "form": {"creation_id": whole}}
        post = common.earlier(plans, done, 0).remote_id
        if step.role is StepRole.GATE:
            return {**frozen, "post": post, "path": f"/{post}", "form": {"comment_enabled": "false"}}
        said = {"caption": rendered.first_comment, "form": {"message": rendered.first_comment}}
        return {**frozen, "post": post, "path": f"/{post}/comments", **said}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Put a file up, make a container, publish, or comment."""
        match StepRole(text_at(frozen, "role")):
            case StepRole.MEDIA | StepRole.CONTAINER:
                return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
        look = partial(self.look, http, credentials, frozen)
        if frozen["role"] == StepRole.ROOT.value and self._is_out(http, credentials, frozen):
            return there(look, frozen, WHO)
        return published(http, credentials, frozen, look, door(credentials))

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
        kind = kind_of(credentials)
        return containers.assemble(http, credentials, kind, frozen, begun, keep, read_media)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the account's own posts, and ask for the container."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Not promised: a container may be published once, but Meta says to ask for it first."""
        return False

    def _is_out(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        container = text_at(frozen, "form", "creation_id")
        return containers.demand_alive(http, credentials, kind_of(credentials), container)


def _container(
    step: StepPlan, plans: Sequence[StepPlan], rendered: Rendered, done: Mapping[int, StepResult]
) -> Json:
    file = containers.file_of(step, plans, done)
    form = form_of(step, rendered, file, containers.made_by(plans, done, containers.CHILD))
    if rendered.film_by_bytes:
        return containers.frozen_film("media", form, rendered.parts[0].media[0])
    return containers.frozen_container("media", form, file, field_of(file))


CONNECTOR = Instagram()
