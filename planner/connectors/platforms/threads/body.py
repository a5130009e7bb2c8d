"""What a container of Threads is made of."""

from planner.connectors import steps as common
from planner.connectors.connector import Json, StepPlan, StepResult
from planner.connectors.meta.containers import CHILD, is_video
from planner.networks.rendered import Rendered


def field_of(file: StepResult | None) -> str:
    """The field that a file's address stands in."""
    return "video_url" if file is not None and is_video(file) else "image_url"


def form_of(step: StepPlan, rendered: Rendered, file: StepResult | None, children: list[str]) -> Json:
    """The fields of a container of the first part besides its file."""
    kind = "VIDEO" if file is not None and is_video(file) else "IMAGE"
    if step.what == CHILD:
        alt = common.alt_of(step.media) if step.media else ""
        return {"media_type": kind, "is_carousel_item": "true", **_given(alt_text=alt)}
    media, options = rendered.parts[0].media, rendered.options
    topic = options.get("topic_tag", "").strip()
    form: Json = _given(text=rendered.parts[0].text, topic_tag=topic)
    control = options.get("reply_control", "everyone")
    form |= _given(reply_control="" if control == "everyone" else control)
    if not media:
        return {"media_type": "TEXT", **form, **_given(link_attachment=rendered.link)}
    form |= _given(is_spoiler_media="true" if options.is_on("is_spoiler_media") else "")
    if file is None:
        return {"media_type": "CAROUSEL", "children": ",".join(children), **form}
    return {"media_type": kind, **form, **_given(alt_text=common.alt_of(media[0]))}


def _given(**fields: str) -> Json:
    return {name: value for name, value in fields.items() if value}
