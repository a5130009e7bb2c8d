"""LinkedIn with the person's own developer app: as a person by self-service, as a page after LinkedIn's review.

LinkedIn has no key against repeats. What a page posted can be read, so a lost answer is found out there; what a
person posted cannot, and then a person has to look.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from planner.connectors import steps as common
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Found,
    Json,
    Keep,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
    Way,
)
from planner.connectors.errors import accepted, words_of
from planner.connectors.fields import at, iso, list_at, moment_at, text_at
from planner.connectors.platforms.linkedin import lookup
from planner.connectors.platforms.linkedin.afterwards import Afterwards
from planner.connectors.platforms.linkedin.answers import DUPLICATE, TABLE, code_of, repeated
from planner.connectors.platforms.linkedin.api import (
    FIGURES_FLOW,
    FLOW,
    HOST,
    PAGE_FLOW,
    call,
    checked,
    get,
    is_page,
    post_address,
    post_path,
)
from planner.connectors.platforms.linkedin.conversing import Conversing, commented, said
from planner.connectors.platforms.linkedin.measuring import Measuring
from planner.connectors.platforms.linkedin.places import AS_PAGE, meant, places
from planner.connectors.platforms.linkedin.upload import upload
from planner.connectors.platforms.linkedin.words import little, plain
from planner.connectors.signin.flow import Flow, Place
from planner.connectors.signin.rights import ALL, RIGHTS, RIGHTS_FIELD
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import ConnectorFault, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpAnswer, HttpCall

_FORBIDDEN = 403


class LinkedIn(Afterwards, Conversing, Measuring):
    """One post, with a first comment where there is one."""

    key = "linkedin"
    label = "LinkedIn"
    fields = (
        CredentialField(
            key="posts_as",
            label=tr("Posts as"),
            help=tr("A page needs an app of its own, which LinkedIn reviews first."),
            choices=(("person", tr("Yourself")), (AS_PAGE, tr("A company’s page"))),
            required=False,
        ),
        CredentialField(
            key="client_id",
            label=tr("Client ID"),
            help=tr("On LinkedIn’s developer pages: your app, Auth."),
            way=Way.BROWSER,
        ),
        CredentialField(
            key="client_secret",
            label=tr("Client secret"),
            help=tr("Beside the client ID: Primary Client Secret."),
            secret=True,
            way=Way.BROWSER,
        ),
        RIGHTS_FIELD,
        token_field(tr("From LinkedIn’s token generator, for your app. It lasts 60 days.")),
    )
    help_url = "https://www.linkedin.com/developers/apps"
    answers = TABLE
    sign_in = FLOW

    def discover(self, http: Http, credentials: Credentials, redirect: str) -> tuple[Flow, Mapping[str, str]]:  # noqa: ARG002
        """A page asks for other rights than a person: LinkedIn gives either to an app, not both.

        A person's figures are told to the second kind of app alone.
        """
        if credentials.secrets.get("posts_as") == AS_PAGE:
            return PAGE_FLOW, {}
        return (FIGURES_FLOW if credentials.secrets.get(RIGHTS) == ALL else FLOW), {}

    def places(self, http: Http, credentials: Credentials) -> Sequence[Place]:
        """The person, or the pages that they run."""
        return places(http, credentials)

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, and whether it still runs the page."""
        place = meant(http, credentials)
        return Profile(handle=place.label, remote_id=place.id)

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures or a video, the post, its first comment."""
        return common.in_order(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - LinkedIn knows no key
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole post. Raises Refused for what LinkedIn would refuse."""
        common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step)}
        if step.role is StepRole.COMMENT:
            on = common.earlier(self.steps(rendered), done, 0).remote_id
            said = {"actor": account.remote_id, "object": on, "message": {"text": rendered.first_comment}}
            return {**frozen, "on": on, "comment": said}
        part, page = rendered.parts[step.part], is_page(account)
        visibility = rendered.options.get("visibility") or "PUBLIC"
        body: Json = {
            "author": account.remote_id,
            "commentary": little(part.text),
            "visibility": "PUBLIC" if page else visibility,
            "distribution": {
                "feedDistribution": "MAIN_FEED",
                "targetEntities": [],
                "thirdPartyDistributionChannels": [],
            },
            "lifecycleState": "PUBLISHED",
            "isReshareDisabledByAuthor": rendered.options.is_on("no_reshare"),
        }
        content = _content([*common.uploaded(step, rendered, done)], part.card, rendered.title)
        return {**frozen, "body": {**body, "content": content} if content else body}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Upload the file, publish the post or write the comment."""
        if frozen["role"] == StepRole.MEDIA.value:
            return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
        if frozen["role"] == StepRole.COMMENT.value:
            return self._comment(http, credentials, frozen)
        wanted = HttpCall(method="POST", url=f"{HOST}/rest/posts", json=frozen["body"])
        answer = call(http, credentials, wanted, publishing=True)
        if code_of(answer) == DUPLICATE and repeated(answer):
            return self._already_there(http, credentials, frozen, answer)
        checked(credentials, answer, publishing=True)
        result = lookup.post_result(answer.headers.get("x-restli-id", "").strip())
        if not result.remote_id.startswith("urn:li:"):
            raise Unconfirmed(
                tr("LinkedIn answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
            )
        return accepted(result, answer)

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
        """Read the page's newest posts; of a person's nobody can tell."""
        return lookup.look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """LinkedIn refuses the same words for some minutes only."""
        return False

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post of a page as LinkedIn has it. Raises Refused for a person's."""
        if not is_page(credentials.account):
            raise Refused(
                tr(
                    "LinkedIn tells no program about a person’s posts. Look there: {address}",
                    address=post_address(remote_id),
                )
            )
        found = get(http, credentials, post_path(remote_id))
        content = at(found, "content")
        pictures = [at(content, "media"), *list_at(content, "multiImage", "images")]
        source = text_at(content, "article", "source")
        return {
            "text": plain(text_at(found, "commentary")),
            "links": [source] if source else [],
            "alt": [text_at(one, "altText") for one in pictures if one is not None],
            "url": post_address(remote_id),
        }

    def _comment(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        answer = commented(http, credentials, frozen)
        if answer.status == _FORBIDDEN:  # posting goes on: only the right to comment is missing
            raise Refused(
                tr("LinkedIn lets your app post, but not comment. Write the comment by hand."),
                detail=words_of(answer, credentials.secrets.values()),
                status=answer.status,
            )
        return said(frozen, checked(credentials, answer, publishing=True))

    def _already_there(
        self, http: Http, credentials: Credentials, frozen: Json, answer: HttpAnswer
    ) -> StepResult:
        """After an answer that was lost it is this very post: of a page that is looked up, never believed."""
        since = moment_at(frozen, "at")
        try:
            found = self.look(http, credentials, frozen, since) if since else None
        except ConnectorFault as fault:
            raise Unconfirmed(
                tr("LinkedIn says that the post is there already. It could not be looked for."),
                detail=fault.detail,
            ) from None
        if isinstance(found, Found):
            return found.result
        checked(credentials, answer, publishing=True)
        raise AssertionError("a refusal is a fault")


def _content(uploads: Sequence[tuple[MediaUse, StepResult]], card: str, title: str) -> Json:
    """What hangs on the post: one picture or video, several pictures, or the card of a link."""
    media: list[Json] = []
    for use, result in uploads:
        alt, video = common.alt_of(use), bool(result.data.get("video"))
        named = {"title": title} if title and video else {}
        media.append({"id": result.remote_id, **({"altText": alt} if alt and not video else {}), **named})
    if len(media) > 1:
        return {"multiImage": {"images": media}}
    if media:
        return {"media": media[0]}
    if card:
        return {"article": {"source": card, "title": title or urlsplit(card).hostname or card}}
    return {}


CONNECTOR = LinkedIn()
