"""Pinterest: one pin for each post, with a picture, up to five of them, or a video.

Pinterest has no key against repeats: after a time-out the account's own newest pins are read first.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import PurePath

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
from planner.connectors.errors import accepted
from planner.connectors.fields import iso, list_at, text_at
from planner.connectors.platforms.pinterest import talk
from planner.connectors.platforms.pinterest.afterwards import Afterwards
from planner.connectors.platforms.pinterest.answers import TABLE
from planner.connectors.platforms.pinterest.body import pin_body
from planner.connectors.platforms.pinterest.lookup import look_for, result_of
from planner.connectors.platforms.pinterest.measuring import Measuring
from planner.connectors.platforms.pinterest.upload import upload
from planner.connectors.platforms.pinterest.words import fields_of
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.media import VIDEOS, MediaUse
from planner.languages import tr
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_kept
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_PAGES = 4  # of 250 boards
_SECTIONS_OF = 20  # boards whose sections are read: each is a question, and an app on trial has 1,000 a day
_TAKES = frozenset({"image/jpeg", "image/png"})


class Pinterest(Afterwards, Measuring):
    """A pin in one call; a video is sent before it. Its API has no comments."""

    key = "pinterest"
    label = "Pinterest"
    sign_in = talk.FLOW
    fields = (
        CredentialField(
            key="client_id",
            label=tr("App ID"),
            help=tr("On developers.pinterest.com: My apps, your app, its number."),
            pattern=r"\s*\d{4,}\s*",
            wrong=tr("An app's ID is a number."),
            way=Way.BROWSER,
        ),
        CredentialField(
            key="client_secret",
            label=tr("App secret key"),
            help=tr("Beside the number, behind “Show key”."),
            secret=True,
            way=Way.BROWSER,
        ),
        token_field(tr("Your app's page can make one that lasts a day, to try things out.")),
    )
    help_url = "https://developers.pinterest.com/docs/getting-started/set-up-app/"
    answers = TABLE

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, and which boards there are to choose from."""
        me = talk.found(http, credentials, "/user_account")
        name = text_at(me, "username")
        if not name:
            raise Refused(tr("Pinterest does not say whose access token this is."), field="token")
        boards = list(_all(http, credentials, "/boards"))
        if not boards:
            raise Refused(tr("There is no board yet. Make one on Pinterest first: every pin needs one."))
        sections = [
            Choice(section.value, f"{board.label} / {section.label}")
            for board in boards[:_SECTIONS_OF]
            for section in _all(http, credentials, f"/boards/{board.value}/sections")
        ]
        return Profile(
            handle=name,
            remote_id=text_at(me, "id") or name,
            label=text_at(me, "business_name") or name,
            facts={**choices_kept("board_id", boards), **choices_kept("board_section_id", sections)},
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """A video first, then the pin, whose pictures travel with it."""
        films = [StepPlan(ordinal=0, role=StepRole.MEDIA, media=use) for use in _films(rendered)]
        return common.numbered([*films, StepPlan(ordinal=0, role=StepRole.ROOT)])

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - Pinterest knows no key
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole pin but its pictures. Raises Refused for what Pinterest would refuse."""
        facts = common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step)}
        body = fields_of(rendered, facts)
        if done:
            media = text_at(done[0].data, "video")
            if rendered.cover is not None:
                return {
                    **frozen,
                    "body": body,
                    "video": media,
                    "pictures": [common.frozen_use(rendered.cover)],
                }
            source = {"source_type": "video_id", "media_id": media, "cover_image_key_frame_time": 0}
            return {**frozen, "body": {**body, "media_source": source}, "pictures": []}
        pictures = [common.frozen_use(use) for use in rendered.parts[0].media]
        return {**frozen, "body": body, "pictures": pictures}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Send the video, or make the pin."""
        if frozen["role"] == StepRole.MEDIA.value:
            return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
        body = frozen["body"]
        assert isinstance(body, dict)
        files = [read_media(common.use_in(one)) for one in list_at(frozen, "pictures")]
        if any(file.item.mime not in _TAKES for file in files):
            raise Refused(
                tr("Pinterest takes JPEG and PNG pictures, and videos as MP4 or MOV."), field="media"
            )
        given = {"data": pin_body(body, files, text_at(frozen, "video"))} if files else {"json": body}
        answer = talk.ask(http, credentials, "POST", "/pins", **given, publishing=True)
        fault = talk.fault(credentials, answer, publishing=True)
        if fault is not None:
            raise fault
        result = result_of(answer.json())
        if not result.remote_id:
            raise Unconfirmed(
                tr("Pinterest answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
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
        """Send the video, or wait on for one that Pinterest is still working on."""
        return upload(http, credentials, frozen, read_media, begun, keep)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the account's own newest pins."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Pinterest would make a second pin."""
        return False


def _films(rendered: Rendered) -> tuple[MediaUse, ...]:
    media = rendered.parts[0].media
    return tuple(use for use in media if PurePath(use.name).suffix.casefold() in VIDEOS)


def _all(http: Http, credentials: Credentials, path: str) -> Iterator[Choice]:
    params = {"page_size": "250"}
    for _ in range(_PAGES):
        page = talk.found(http, credentials, path, params)
        for one in list_at(page, "items"):
            yield Choice(text_at(one, "id"), text_at(one, "name"))
        params["bookmark"] = text_at(page, "bookmark")
        if not params["bookmark"]:
            return


CONNECTOR = Pinterest()
