"""Why TikTok did not publish what it has taken, by the reasons of its status (``fail_reason``)."""

from datetime import datetime

from planner.connectors.platforms.tiktok.answers import BANNED, BANNED_SAYS, MANY_SAYS, TOO_MANY
from planner.connectors.platforms.tiktok.api import CAP_RESTS
from planner.connectors.redact import plain
from planner.domain.errors import ConnectorFault, Refused, SignInNeeded, UploadsGone
from planner.languages import tr

_FIELDS = {
    "file_format_check_failed": (
        tr("TikTok cannot use the file. Save a video as MP4 with H.264, a picture as JPEG."),
        "media",
    ),
    "duration_check_failed": (
        tr("TikTok does not take a video of that length from this account. Cut it."),
        "media",
    ),
    "frame_rate_check_failed": (
        tr("TikTok takes videos of 23 to 60 pictures a second. Save it with 30."),
        "media",
    ),
    "picture_size_check_failed": (
        tr("TikTok takes videos of 360 to 4,096 pixels a side, and pictures of at most 1080p."),
        "media",
    ),
    "spam_risk_text": (tr("TikTok took the words for spam and did not publish it. Write them anew."), "text"),
    "spam_risk": (
        tr("TikTok took the post for spam and did not publish it. Look into the app, and wait a day."),
        "",
    ),
    "publish_cancelled": (tr("It was called off on TikTok."), ""),
}
_AGAIN = frozenset({"internal", "internal_error", "video_pull_failed", "photo_pull_failed"})
"""What TikTok itself says may be tried again."""


def fault_of_failure(why: str, now: datetime | None) -> ConnectorFault:
    """The fault that a reason means. Nothing was published, so what may be tried again is sent all over.

    Args:
        why: as TikTok calls it.
        now: when it said so, aware UTC.
    """
    detail = f"FAILED: {plain(why)}"
    if why in _AGAIN:
        return UploadsGone(tr("TikTok had trouble with the file; it is sent again."), detail=detail)
    if why == TOO_MANY:
        rest = now + CAP_RESTS if now else None
        return UploadsGone(MANY_SAYS, detail=detail, rest_until=rest)
    if why == BANNED:
        return SignInNeeded(BANNED_SAYS, detail=detail, field="token")
    if why == "auth_removed":
        says = tr("TikTok was told to let Parley in no more. Sign in again.")
        return SignInNeeded(says, detail=detail, field="token")
    says, field = _FIELDS.get(why, ("", ""))
    if not says:
        said = plain(why)
        says = (
            tr("TikTok did not publish it: {said}.", said=said)
            if said
            else tr("TikTok did not publish it, and does not say why.")
        )
    return Refused(says, detail=detail, field=field)
