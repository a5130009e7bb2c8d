"""A Facebook Page, with the person's own app on Meta's side for developers.

Pictures and videos are sent before the post, unseen. Facebook has no key against repeats: after a lost answer the
Page's own posts are read, and a refusal as a repeat means that the post is there.
"""

from collections.abc import Collection, Mapping, Sequence
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
from planner.connectors.fields import iso, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.app import app_fields
from planner.connectors.meta.pages import Page, TokenFacts, chosen, demand_scopes, pages, told_of_token
from planner.connectors.platforms.facebook.afterwards import Afterwards
from planner.connectors.platforms.facebook.api import DOOR, FLOW, NEEDS, TABLE, WHO
from planner.connectors.platforms.facebook.conversing import Conversing
from planner.connectors.platforms.facebook.lookup import look_for
from planner.connectors.platforms.facebook.measuring import Measuring
from planner.connectors.platforms.facebook.posting import posted
from planner.connectors.platforms.facebook.shapes import Shape, call_of, demand_fitting, shape_of
from planner.connectors.platforms.facebook.upload import upload
from planner.connectors.signin.flow import Place
from planner.connectors.signin.rights import RIGHTS_FIELD, SCOPES
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import Refused, SignInNeeded
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_APP = "app_id"  # among the account's facts: videos are announced to the app


class Facebook(Afterwards, Conversing, Measuring):
    """One post on a Page, with its first comment."""

    key = "facebook"
    label = "Facebook"
    fields = (
        *app_fields(
            tr("App ID"),
            tr("App secret"),
            tr("On developers.facebook.com: your app, App settings, Basic."),
        ),
        RIGHTS_FIELD,
        CredentialField(
            key="handle",
            label=tr("Page"),
            help=tr("Its name or number, where the token is good for several."),
            placeholder="Fennel & Rye",
            required=False,
            way=Way.TYPED,
        ),
        token_field(tr("From Meta's Graph API Explorer, extended in its Access Token Debugger.")),
    )
    help_url = "https://developers.facebook.com/docs/pages-api/getting-started/"
    answers = TABLE
    sign_in = FLOW

    def places(self, http: Http, credentials: Credentials) -> Sequence[Place]:
        """The Pages that may be posted as."""
        return [
            Place(id=one.id, label=one.name, note=tr("Page")) for one in _open(pages(http, credentials, DOOR))
        ]

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask what the token is, and trade one of a person for the Page's own, which has no end."""
        told = told_of_token(http, credentials, DOOR)
        demand_scopes(told, NEEDS, WHO)
        page = self._own(http, credentials) if told.kind == "PAGE" else self._page(http, credentials, told)
        scopes = " ".join(sorted(told.scopes))
        secrets = {**credentials.secrets, "token": page.token, "token_until": "", SCOPES: scopes}
        if told.kind == "PAGE" and told.until is not None:
            secrets["token_until"] = told.until.isoformat()
        app = told.app or credentials.secrets.get("client_id", "")
        return Profile(
            handle=page.name,
            remote_id=page.id,
            label=page.name,
            facts={_APP: app} if app else {},
            secrets=secrets,
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures or the video, the post, the first comment where there can be one."""
        comment = rendered.first_comment and shape_of(rendered) in {Shape.FEED, Shape.VIDEO, Shape.REEL}
        plans = common.in_order(rendered)
        return plans if comment else tuple(one for one in plans if one.role is not StepRole.COMMENT)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - Facebook knows no key
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole call. Raises Refused for what Facebook would refuse."""
        common.check(rendered, account)
        demand_fitting(rendered)
        shape = shape_of(rendered)
        frozen: Json = {"role": step.role.value, "at": iso(now), "shape": shape.value}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step), "app": _app_of(account, shape)}
        if step.role is StepRole.COMMENT:
            post = common.earlier(self.steps(rendered), done, 0).remote_id
            form = {"message": rendered.first_comment, "fields": "id,permalink_url"}
            return {**frozen, "post": post, "path": f"/{post}/comments", "form": form}
        uploads = [result.remote_id for _, result in common.uploaded(step, rendered, done)]
        return {**frozen, **call_of(shape, account.remote_id, rendered, uploads)}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Send the file, or publish the post or comment."""
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
        """Send the file, a video from where it stopped."""
        return upload(http, credentials, frozen, read_media, begun, keep)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the Page's own posts, or ask for the video by its id."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Facebook refuses the same words for some time only, and pictures never."""
        return False

    def _own(self, http: Http, credentials: Credentials) -> Page:
        """The Page whose own token was pasted."""
        me = graph.found(http, credentials, DOOR, "/me", {"fields": "id,name"})
        token = credentials.secrets.get("token", "").strip()
        page = Page(id=text_at(me, "id"), name=text_at(me, "name"), token=token)
        if not page.id or not page.name:
            raise Refused(tr("Facebook does not say whose access token this is."), field="token")
        return page

    def _page(self, http: Http, credentials: Credentials, told: TokenFacts) -> Page:
        account = credentials.account
        try:
            there = pages(http, credentials, DOOR)
        except Refused as fault:
            if told.kind or isinstance(fault, SignInNeeded):
                raise
            return self._own(http, credentials)  # a Page has no Pages, and says so
        page = chosen(there, account.handle, known=account.remote_id)
        if not page.may_post:
            raise Refused(
                tr(
                    "You may not post as {name}. Ask who runs the Page to let you make content.",
                    name=page.name,
                ),
                field="handle",
            )
        return page


def _open(found: Sequence[Page]) -> list[Page]:
    return [one for one in found if one.may_post]


def _app_of(account: Account, shape: Shape) -> str:
    app = str(account.facts.get(_APP, ""))
    if shape is Shape.VIDEO and not app:
        raise Refused(
            tr("Facebook did not say which app this sign-in belongs to; videos need that. Sign in again."),
            field="media",
        )
    return app


CONNECTOR = Facebook()
