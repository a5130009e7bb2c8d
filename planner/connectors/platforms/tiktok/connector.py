"""TikTok: a video from this machine in pieces, or pictures that TikTok fetches from the client's place for them.

Nothing is visible before the publishing call, and after it TikTok is asked until the post is out. An app that TikTok
has not audited may post for "Only you" alone; a draft in the app's inbox, or posting by hand, is open to more people.
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
from planner.connectors.fields import at, iso, text_at
from planner.connectors.hosting.steps import put_up
from planner.connectors.platforms.tiktok import api
from planner.connectors.platforms.tiktok.answers import TABLE
from planner.connectors.platforms.tiktok.body import (
    DIRECT,
    DRAFT,
    EVERYONE,
    demand_fitting,
    info_of,
    is_draft,
    is_film,
)
from planner.connectors.platforms.tiktok.creator import creator, longest
from planner.connectors.platforms.tiktok.lookup import look_for
from planner.connectors.platforms.tiktok.measuring import Measuring
from planner.connectors.platforms.tiktok.publishing import PHOTO, VIDEO, publish_photos, publish_video
from planner.connectors.platforms.tiktok.reading import Reading
from planner.connectors.platforms.tiktok.upload import upload
from planner.connectors.signin.rights import RIGHTS_FIELD
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http


class TikTok(Reading, Measuring):
    """A video in two steps; pictures put up, published and taken down."""

    key = "tiktok"
    label = "TikTok"
    sign_in = api.FLOW
    fields = (
        CredentialField(
            key="client_id",
            label=tr("Client key"),
            help=tr("On developers.tiktok.com: Manage apps, your app, Credentials."),
            pattern=r"\s*[a-z0-9]{12,}\s*",
            wrong=tr("A client key is one word of small letters and digits, at least 12."),
            way=Way.BROWSER,
        ),
        CredentialField(
            key="client_secret",
            label=tr("Client secret"),
            help=tr("Beneath the client key."),
            secret=True,
            way=Way.BROWSER,
        ),
        RIGHTS_FIELD,
        token_field(tr("One of your app's lasts a day, to try things out.")),
    )
    help_url = "https://developers.tiktok.com/doc/content-posting-api-get-started"
    answers = TABLE

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, and how long the account's videos may be."""
        asked = {"fields": "open_id,display_name"}
        answer = api.ask(http, credentials, "GET", "/user/info/", params=asked)
        user = at(api.data_in(credentials, answer), "user")
        remote_id = text_at(user, "open_id")
        if not remote_id:
            raise Refused(tr("TikTok does not say whose access token this is."), field="token")
        found = creator(http, credentials)
        handle = text_at(found, "creator_username")
        label = text_at(found, "creator_nickname") or text_at(user, "display_name") or handle
        facts = {"video_seconds": longest(found)} if longest(found) else {}
        return Profile(handle=handle, remote_id=remote_id, label=label, facts=facts)

    def needs_place(self, rendered: Rendered) -> bool:
        """TikTok takes a video's bytes, and fetches pictures."""
        return bool(rendered.parts[0].media) and not is_film(rendered)

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """The file or files, the post."""
        return common.in_order(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - their requests hold none
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole request but bytes and addresses. Raises Refused for what TikTok would refuse."""
        common.check(rendered, account)
        demand_fitting(rendered)
        film, draft, info = is_film(rendered), is_draft(rendered), info_of(rendered)
        plans = self.steps(rendered)
        frozen: Json = {"role": step.role.value, "at": iso(now), "kind": VIDEO if film else PHOTO}
        if step.role is StepRole.MEDIA and not film:
            return {**frozen, "media": common.frozen_media(step)}
        if step.role is StepRole.MEDIA:
            words = rendered.parts[0].text if draft else ""
            media = common.frozen_media(step)
            return {**frozen, "media": media, "info": info, "draft": "yes" if draft else "", "words": words}
        frozen["public"] = not draft and info.get("privacy_level") == EVERYONE
        files = [done[one.ordinal] for one in plans if one.role is StepRole.MEDIA]
        if not film:
            mode = DRAFT if draft else DIRECT
            body = {"media_type": "PHOTO", "post_mode": mode, "post_info": info}
            return {**frozen, "body": body, "refs": [file.remote_id for file in files]}
        (sent,) = files
        return {
            **frozen,
            "media": common.frozen_use(rendered.parts[0].media[0]),
            "publish_id": sent.remote_id,
            "size": at(sent.data, "size"),
            "until": at(sent.data, "until"),
            "outdated": at(sent.data, "info") != info,
        }

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Send a file, or publish."""
        match StepRole(text_at(frozen, "role")):
            case StepRole.MEDIA:
                return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
        if text_at(frozen, "kind") == VIDEO:
            return publish_video(http, credentials, frozen, read_media)
        return publish_photos(http, credentials, frozen)

    def resume(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        read_media: ReadMedia,
        begun: Json,
        keep: Keep,
    ) -> StepResult:
        """Send a video from where it stopped, or put a picture up."""
        if text_at(frozen, "kind") == VIDEO:
            return upload(http, credentials, frozen, read_media, begun, keep)
        item = read_media(common.use_of(frozen)).item
        if item.mime not in common.PICTURES:
            raise Refused(tr("TikTok takes no {mime}.", mime=item.mime), field="media")
        return put_up(http, credentials, frozen, read_media)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,  # noqa: ARG002 - the very post is asked for
        others: Collection[str] = (),  # noqa: ARG002 - the same
    ) -> Look:
        """Ask TikTok for the very post."""
        return look_for(http, credentials, frozen)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Pictures would be published a second time."""
        return False


CONNECTOR = TikTok()
