"""The shapes in which a post goes out on a Page, each with its calls: a post, a video, a reel, a story."""

import json
from enum import StrEnum

from planner.connectors.connector import Json
from planner.connectors.meta.graph import FACEBOOK_VIDEO
from planner.domain.errors import Refused
from planner.domain.media import is_video
from planner.languages import tr
from planner.networks.rendered import Rendered


class Shape(StrEnum):
    """What a post becomes."""

    FEED = "feed"  # words, a link, or pictures
    VIDEO = "video"
    REEL = "reel"
    PHOTO_STORY = "photo story"
    VIDEO_STORY = "video story"


EDGES = {Shape.REEL: "video_reels", Shape.VIDEO_STORY: "video_stories"}
"""Where a reel and the video of a story are begun and finished."""
STORIES = frozenset({Shape.PHOTO_STORY, Shape.VIDEO_STORY})


def shape_of(rendered: Rendered) -> Shape:
    """What the post becomes. Pure, and never refuses."""
    media = rendered.parts[0].media
    film = bool(media) and is_video(media[0])
    match rendered.options.get("format", "feed"):
        case "reel" if media:
            return Shape.REEL
        case "story" if media:
            return Shape.VIDEO_STORY if film else Shape.PHOTO_STORY
        case _:
            return Shape.VIDEO if film else Shape.FEED


def demand_fitting(rendered: Rendered) -> None:
    """Raise Refused for media that do not go together."""
    media = rendered.parts[0].media
    films = sum(map(is_video, media))
    if films and len(media) > 1:
        raise Refused(tr("Facebook takes pictures, or one video, not both."), field="media")


def call_of(shape: Shape, page: str, rendered: Rendered, uploads: list[str]) -> Json:
    """The publishing call: its path and fields. ``uploads``: what the steps before left, in order."""
    text = rendered.parts[0].text
    form: dict[str, str] = {}
    match shape:
        case Shape.FEED:
            form = {"message": text} if text else {}
            if uploads:
                form["attached_media"] = json.dumps([{"media_fbid": one} for one in uploads])
            elif rendered.link:
                form["link"] = rendered.link
            return {"path": f"/{page}/feed", "form": {**form, "fields": "id,permalink_url"}}
        case Shape.VIDEO:
            form = {
                "fbuploader_video_file_chunk": uploads[0],
                "description": text,
                "fields": "id,permalink_url",
            }
            if rendered.title:
                form["title"] = rendered.title
            return {"path": f"{FACEBOOK_VIDEO}/{page}/videos", "form": form}
        case Shape.PHOTO_STORY:
            return {"path": f"/{page}/photo_stories", "form": {"photo_id": uploads[0]}}
        case _:
            form = {"upload_phase": "finish", "video_id": uploads[0], "video_state": "PUBLISHED"}
            if shape is Shape.REEL:
                form["description"] = text
            return {"path": f"/{page}/{EDGES[shape]}", "form": form}
