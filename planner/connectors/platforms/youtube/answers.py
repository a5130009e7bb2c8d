"""What YouTube's answers mean (Data API v3): ``{"error": {"code", "message", "errors": [{"reason", "domain"}]}}``."""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.connectors.google import NOT_TICKED
from planner.languages import tr
from planner.ports.http import HttpAnswer

QUOTA = frozenset({"quotaExceeded", "dailyLimitExceeded"})
"""The app's share of the day is used up; there is more from midnight in California."""
UPLOADS = "uploadLimitExceeded"
NO_VIDEO = "videoNotFound"
NO_RIGHT = "insufficientPermissions"


def code_of(answer: HttpAnswer) -> str:
    """The first reason that is given, or ""."""
    return text_at(answer.json(), "error", "errors", 0, "reason")


def _with_code(code: str) -> object:
    told = {"reason": code, "domain": "youtube.video", "message": "Not this one"}
    return {"error": {"code": 400, "message": "Not this one", "errors": [told]}}


TABLE = Table(
    code_of=code_of,
    with_code=_with_code,
    rows=(
        Row(
            meaning=Meaning.SIGN_IN,
            status={401},
            codes={"youtubeSignupRequired"},
            says=tr("This Google account has no channel. Make one on YouTube, then sign in again."),
            field="token",
        ),
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={"accessNotConfigured"},
            says=tr(
                "The YouTube Data API is off in your Google Cloud project. Switch it on there, then sign in again."
            ),
            field="client_id",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={NO_RIGHT},
            says=NOT_TICKED,
            field="token",
        ),
        Row(
            meaning=Meaning.THROTTLED,
            status={403},
            codes=QUOTA,
            says=tr("Your Google Cloud project has used up what YouTube lets it do in a day."),
        ),
        Row(
            meaning=Meaning.THROTTLED,
            status={400},
            codes={UPLOADS},
            says=tr("YouTube takes no more videos of this channel for a day."),
        ),
        Row(
            meaning=Meaning.THROTTLED,
            status={403},
            codes={"rateLimitExceeded", "userRateLimitExceeded"},
        ),
        Row(meaning=Meaning.UPLOADS_GONE, status={404}, codes={NO_VIDEO}),
        Row(
            meaning=Meaning.REFUSED,
            status={404},
            codes={"playlistNotFound"},
            says=tr("The playlist is not on YouTube any more. Choose another one for the post."),
            field="options.playlist",
        ),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"invalidTitle"}, field="title"),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"invalidDescription"}, field="text"),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"invalidVideoMetadata"}, field="title"),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"invalidTags"}, field="options.tags"),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"invalidCategoryId"}, field="options.category"),
        Row(
            meaning=Meaning.REFUSED,
            status={400},
            codes={"contentRequired", "invalidMetadata"},
            says=tr(
                "YouTube cannot read the subtitles, or does not know their language. Choose another file."
            ),
            field="options.captions",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={400},
            codes={"mediaBodyRequired", "invalidFilename"},
            field="media",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={"commentsDisabled"},
            says=tr(
                "Nobody can comment on that video: YouTube has no comments on private videos and those for children."
            ),
            field="text",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={404},
            codes={"commentNotFound", "commentThreadNotFound", "parentCommentNotFound"},
            says=tr("The comment is not on YouTube any more."),
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={400},
            codes={"commentTextTooLong"},
            says=tr("YouTube takes no comment that long. Shorten it to 10,000 characters."),
            field="text",
        ),
    ),
)
