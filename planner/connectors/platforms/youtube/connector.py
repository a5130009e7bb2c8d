"""YouTube: one video for each post. It is brought there privately, then shown by one call that may be repeated.

The video has its id before anybody sees it, so what a lost answer did is asked of the very video.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from planner.connectors import google
from planner.connectors import steps as common
from planner.connectors.connector import (
    Credentials,
    Found,
    Json,
    Keep,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
)
from planner.connectors.errors import accepted
from planner.connectors.fields import at, iso, list_at, text_at
from planner.connectors.platforms.youtube import api
from planner.connectors.platforms.youtube.afterwards import Afterwards
from planner.connectors.platforms.youtube.answers import TABLE
from planner.connectors.platforms.youtube.body import PRIVATE, notifies, snippet_of, status_of
from planner.connectors.platforms.youtube.captions import CAPTIONS, add_captions, captions_of
from planner.connectors.platforms.youtube.conversing import Conversing
from planner.connectors.platforms.youtube.cover import COVER, set_cover
from planner.connectors.platforms.youtube.lookup import comment_result, look_for
from planner.connectors.platforms.youtube.measuring import Measuring
from planner.connectors.platforms.youtube.upload import upload
from planner.domain.account import Account
from planner.domain.errors import Refused, Unconfirmed, UploadsGone
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_kept
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpAnswer


class YouTube(Afterwards, Conversing, Measuring):
    """The video and its playlist, who sees it, the first comment."""

    key = "youtube"
    label = "YouTube"
    sign_in = api.FLOW
    fields = google.fields()
    help_url = "https://developers.google.com/youtube/registering_an_application"
    answers = TABLE

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, and which playlists there are to choose from."""
        mine = {"part": "snippet", "mine": "true"}
        channel = next(iter(list_at(api.listed(http, credentials, "/channels", mine), "items")), None)
        remote_id = text_at(channel, "id")
        if not remote_id:
            raise Refused(
                tr("This Google account has no channel. Make one on YouTube, then sign in again."),
                field="token",
            )
        playlists = [
            Choice(text_at(one, "id"), text_at(one, "snippet", "title"))
            for one in api.every(http, credentials, "/playlists", mine)
        ]
        title = text_at(channel, "snippet", "title")
        return Profile(
            handle=text_at(channel, "snippet", "customUrl") or title,
            remote_id=remote_id,
            label=title,
            facts=choices_kept("playlist", playlists),
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """The video, its subtitles and cover while nobody sees it yet, the post, its first comment."""
        plans = list(common.in_order(rendered))
        if CAPTIONS in rendered.options:
            plans.insert(1, StepPlan(ordinal=1, role=StepRole.CONTAINER, what=CAPTIONS))
        if rendered.cover is not None:
            plans.insert(1, StepPlan(ordinal=1, role=StepRole.MEDIA, media=rendered.cover, what=COVER))
        return common.numbered(plans)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - YouTube knows no key
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole request but the video. Raises Refused for what YouTube would refuse."""
        common.check(rendered, account)
        snippet, status = snippet_of(rendered), status_of(rendered.options)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.what == CAPTIONS:
            return {**frozen, "captions": captions_of(rendered.options), "of": done[0].remote_id}
        if step.what == COVER:
            return {**frozen, "media": common.frozen_media(step), "of": done[0].remote_id}
        if step.role is StepRole.MEDIA:
            return {
                **frozen,
                "media": common.frozen_media(step),
                "notify": notifies(rendered.options),
                "playlist": rendered.options.get("playlist", ""),
                "body": {"snippet": snippet, "status": {**status, "privacyStatus": PRIVATE}},
            }
        if step.role is StepRole.COMMENT:
            said = {"snippet": {"textOriginal": rendered.first_comment}}
            video = common.earlier(self.steps(rendered), done, 0).remote_id
            of = {"channelId": account.remote_id, "videoId": video, "topLevelComment": said}
            return {**frozen, "body": {"snippet": of}}
        (_, brought), *_ = common.uploaded(step, rendered, done)
        return {**frozen, "body": {"id": brought.remote_id, "snippet": snippet, "status": status}}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Bring the video, show it, or comment on it."""
        match StepRole(text_at(frozen, "role")):
            case StepRole.MEDIA | StepRole.CONTAINER:
                return self.resume(http, credentials, frozen, read_media, {}, common.keep_nothing)
            case StepRole.COMMENT:
                return self._comment(http, credentials, frozen)
        answer = api.call(
            http, credentials, "PUT", "/videos", params={"part": "snippet,status"},
            json=frozen["body"], publishing=True,
        )  # fmt: skip
        found = api.checked(credentials, answer, publishing=True).json()
        remote_id = text_at(frozen, "body", "id")
        if text_at(found, "id") != remote_id:
            raise _nameless(answer)
        wanted, shown = (text_at(one, "status", "privacyStatus") for one in (frozen["body"], found))
        if shown and shown != wanted:
            raise Refused(
                tr(
                    "YouTube keeps the video private, as it does for apps that it has not looked over. It is there: choose who sees it in YouTube Studio, {address}. Or choose “Only you” for posts from here.",
                    address=api.studio(remote_id),
                ),
                detail=f"HTTP {answer.status}, {shown}",
                status=answer.status,
                field="options.privacy",
            )
        return accepted(StepResult(remote_id=remote_id, remote_url=api.address_of(remote_id)), answer)

    def resume(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        read_media: ReadMedia,
        begun: Json,
        keep: Keep,
    ) -> StepResult:
        """Bring the video from where it stopped; its cover and subtitles are small, and sent whole."""
        if at(frozen, "captions"):
            return add_captions(http, credentials, frozen)
        if text_at(frozen, "of"):
            return set_cover(http, credentials, frozen, read_media)
        return upload(http, credentials, frozen, read_media, begun, keep)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Ask for the video, or for the comments on it."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """A video shown twice is one video, but a comment sent twice stands there twice."""
        return False

    def _comment(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        there = look_for(http, credentials, frozen, None, ())
        if isinstance(there, Found):
            return there.result
        answer = api.call(
            http, credentials, "POST", "/commentThreads", params={"part": "snippet"},
            json=frozen["body"], publishing=True,
        )  # fmt: skip
        try:
            made = text_at(api.checked(credentials, answer, publishing=True).json(), "id")
        except UploadsGone as gone:
            raise Refused(
                tr("The video is not on YouTube any more."), detail=gone.detail, status=gone.status
            ) from None
        if not made:
            raise _nameless(answer)
        return accepted(comment_result(made, text_at(at(frozen, "body"), "snippet", "videoId")), answer)


def _nameless(answer: HttpAnswer) -> Unconfirmed:
    return Unconfirmed(
        tr("YouTube answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
    )


CONNECTOR = YouTube()
