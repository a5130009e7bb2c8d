"""What is said of a post: words, who sees it, what others may do with it, and that it is advertising."""

from planner.connectors.connector import Json
from planner.domain.errors import Refused
from planner.domain.media import is_video
from planner.domain.options import Options
from planner.languages import tr
from planner.networks.rendered import Rendered

DRAFT, DIRECT = "MEDIA_UPLOAD", "DIRECT_POST"
EVERYONE = "PUBLIC_TO_EVERYONE"
TITLE = 90
"""Of pictures, in UTF-16 units."""


def is_film(rendered: Rendered) -> bool:
    """Whether it is a video; else it is pictures."""
    return any(_films(rendered))


def is_draft(rendered: Rendered) -> bool:
    """Whether it goes to the inbox of the app, where the person finishes it."""
    return rendered.options.get("post_mode") == DRAFT


def demand_fitting(rendered: Rendered) -> None:
    """Raise Refused for what TikTok would refuse or silently leave out."""
    films, options = _films(rendered), rendered.options
    if any(films) and len(films) > 1:
        raise Refused(tr("TikTok takes one video, or pictures without one: take some out."), field="media")
    length = len(options.get("title", "").encode("utf-16-le")) // 2
    if length > TITLE:
        raise Refused(
            tr("The title has {length} of {limit} characters as TikTok counts.", length=length, limit=TITLE),
            field="options.title",
        )


def info_of(rendered: Rendered) -> Json:
    """The ``post_info``. A video that goes to the inbox has none; pictures have their words alone then."""
    options, text = rendered.options, rendered.parts[0].text
    film, draft = is_film(rendered), is_draft(rendered)
    title = options.get("title", "").strip()
    if film:
        words: Json = {"title": text} if text else {}
    else:
        words = {name: value for name, value in (("title", title), ("description", text)) if value}
    if draft:
        return {} if film else words
    return {**words, **_who(options), **(_of_film(options) if film else _of_pictures(options))}


def _who(options: Options) -> Json:
    return {
        "privacy_level": options.get("privacy_level", ""),
        "disable_comment": not options.is_on("allow_comment"),
        "brand_content_toggle": options.is_on("brand_content_toggle"),
        "brand_organic_toggle": options.is_on("brand_organic_toggle"),
    }


def _of_film(options: Options) -> Json:
    found: Json = {
        "disable_duet": not options.is_on("allow_duet"),
        "disable_stitch": not options.is_on("allow_stitch"),
        "is_aigc": options.is_on("is_aigc"),
    }
    cover = options.get("cover", "").strip().replace(",", ".")
    return {**found, "video_cover_timestamp_ms": round(float(cover) * 1000)} if cover else found


def _of_pictures(options: Options) -> Json:
    return {"auto_add_music": options.is_on("auto_add_music")}


def _films(rendered: Rendered) -> list[bool]:
    return [is_video(use) for use in rendered.parts[0].media]
