"""What the account allows right now: TikTok wants it asked before each post, and the person's choice kept to it."""

from collections.abc import Mapping

from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import at, list_at, number_at, text_at
from planner.connectors.platforms.tiktok import api
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.http import Http

_SWITCHES = {
    "disable_comment": "comment_disabled",
    "disable_duet": "duet_disabled",
    "disable_stitch": "stitch_disabled",
}


def creator(http: Http, credentials: Credentials) -> Mapping[str, object]:
    """Names, who may see a post, what is switched off, and how long a video may be. Raises as any question."""
    found = api.post(http, credentials, "/post/publish/creator_info/query/", {})
    if not text_at(found, "creator_username"):
        raise NotSent(tr("TikTok's answer could not be read."), detail="no name of the account")
    return found


def longest(found: object) -> int:
    """Seconds of the longest video that a program may post there; 0: TikTok does not say."""
    facts, told = facts_of("tiktok"), number_at(found, "max_video_post_duration_sec")
    most = facts.video_seconds if facts else 0
    return min(told, most) if told > 0 else 0


def kept_to(found: object, info: Json, seconds: float | None) -> Json:
    """The post's settings as the account allows them: what it has switched off is off.

    Args:
        found: as ``creator`` gives it.
        info: what is set for the post.
        seconds: of the video, None of pictures or where it is not known.

    Raises:
        Refused: the account does not let these people see it, or takes no video as long as this.
    """
    allowed = [str(one) for one in list_at(found, "privacy_level_options")]
    level = text_at(info, "privacy_level")
    if allowed and level not in allowed:
        raise Refused(_not_allowed(allowed), detail=f"{level} of {allowed}", field="options.privacy_level")
    most = longest(found)
    if seconds is not None and most and seconds > most:
        raise Refused(
            tr(
                "The video lasts {seconds:.0f} s: TikTok takes {most} s from this account.",
                seconds=seconds,
                most=most,
            ),
            field="media",
        )
    off = {name: True for name, told in _SWITCHES.items() if name in info and at(found, told) is True}
    return {**info, **off}


def _not_allowed(allowed: list[str]) -> str:
    option = (facts := facts_of("tiktok")) and facts.option("privacy_level")
    labels = {one.value: one.label for one in option.choices} if option else {}
    names = ", ".join(labels.get(one, one) for one in allowed)
    return tr("The account allows under “Who sees it”: {names}. Choose one of them.", names=names)
