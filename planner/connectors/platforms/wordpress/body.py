"""What a post is made of: its title as the site shows it, its HTML with the pictures' addresses. Pure."""

from collections.abc import Sequence
from html import escape

import regex

from planner.connectors.connector import Json, StepResult
from planner.connectors.fields import address_at, text_at
from planner.connectors.steps import VIDEOS
from planner.domain.options import YES
from planner.networks.page import MEDIA_MARK, with_film
from planner.networks.rendered import Rendered

_ENTITY = regex.compile(r"&(?=[a-zA-Z0-9#]+;)")


def as_title(title: str) -> str:
    """The title so that the site shows it as typed: it prints titles without escaping them."""
    return _ENTITY.sub("&amp;", title).replace("<", "&lt;").replace(">", "&gt;")


def settings_of(rendered: Rendered, uploads: Sequence[StepResult]) -> Json:
    """What is set of a post beside its words: what becomes of it, its excerpt, its own image, comments."""
    options = rendered.options
    found: Json = {"status": options.get("status", "publish")}
    if "excerpt" in options:
        found["excerpt"] = as_title(options["excerpt"].strip())
    if options.is_on("sticky"):
        found["sticky"] = True
    if "comment_status" in options:
        found["comment_status"] = options["comment_status"]
    still = next((one for one in uploads if not is_film(one)), None)
    if still is not None and options.get("featured", YES) == YES:
        found["featured_media"] = int(still.remote_id)
    return found


def content_of(rendered: Rendered, uploads: Sequence[StepResult]) -> str:
    """The HTML with the address of each uploaded picture or video in its place."""
    html = rendered.html
    for index, upload in enumerate(uploads):
        if is_film(upload):
            html = with_film(html, index)
        html = html.replace(f'"{MEDIA_MARK.format(index=index)}"', f'"{escape(upload.remote_url)}"')
    return html


def is_film(upload: StepResult) -> bool:
    """Whether what was uploaded is a video."""
    return text_at(upload.data, "mime") in VIDEOS


def result_of(post: object) -> StepResult:
    """What a post leaves for later steps."""
    status = text_at(post, "status")
    return StepResult(
        remote_id=text_at(post, "id"), remote_url=address_at(post, "link"), data={"status": status}
    )
