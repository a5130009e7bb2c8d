"""What a container is made of: pictures with alt text, reels, stories, several to leaf through, and their labels."""

import json

from planner.connectors import steps as common
from planner.connectors.connector import Json, StepPlan, StepResult
from planner.connectors.meta.containers import CHILD, is_video
from planner.domain.options import YES
from planner.networks.options import tags_in
from planner.networks.rendered import Rendered

STORY = "story"
_LABELS = ("is_paid_partnership", "is_ai_generated")


def format_of(rendered: Rendered) -> str:
    """What was chosen: "feed", "reel" or "story"."""
    return rendered.options.get("format", "feed")


def field_of(file: StepResult | None) -> str:
    """The field that a file's address stands in."""
    return "video_url" if file is not None and is_video(file) else "image_url"


def form_of(step: StepPlan, rendered: Rendered, file: StepResult | None, children: list[str]) -> Json:
    """The fields of a container besides its file. ``file``: None of several, and of bytes."""
    if step.what == CHILD:
        assert file is not None
        kind = {"media_type": "VIDEO"} if is_video(file) else _alt(step)
        return {"is_carousel_item": "true", **kind}
    if format_of(rendered) == STORY:
        return {"media_type": "STORIES", **_labels(rendered)}
    form: Json = {"caption": rendered.parts[0].text} if rendered.parts[0].text else {}
    partners = tags_in(rendered.options.get("collaborators", ""))
    if partners:
        form["collaborators"] = json.dumps([one.removeprefix("@") for one in partners])
    form |= _labels(rendered)
    if rendered.film_by_bytes or (file is not None and is_video(file)):
        feed = rendered.options.get("share_to_feed", YES) == YES
        return {"media_type": "REELS", "share_to_feed": "true" if feed else "false", **form}
    if file is None:
        return {"media_type": "CAROUSEL", "children": ",".join(children), **form}
    only = StepPlan(ordinal=0, role=step.role, media=rendered.parts[0].media[0])
    return {**form, **_alt(only)}


def _alt(step: StepPlan) -> Json:
    alt = common.alt_of(step.media) if step.media else ""
    return {"alt_text": alt} if alt else {}


def _labels(rendered: Rendered) -> Json:
    return {name: "true" for name in _LABELS if rendered.options.is_on(name)}
