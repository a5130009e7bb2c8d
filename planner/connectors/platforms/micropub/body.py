"""A post as microformats in JSON (Micropub, section 3.3.2), and back again."""

from collections.abc import Mapping, Sequence

from planner.connectors import steps as common
from planner.connectors.connector import Json, StepResult
from planner.connectors.fields import list_at, text_at
from planner.connectors.markup import words_in
from planner.domain.media import MediaUse
from planner.networks.options import tags_in
from planner.networks.rendered import Rendered


def body_of(rendered: Rendered, uploads: Sequence[tuple[MediaUse, StepResult]], slug: str) -> Json:
    """The whole request that makes a post."""
    part, options = rendered.parts[0], rendered.options
    properties: Json = {"content": [part.text]}
    if rendered.title:
        properties["name"] = [rendered.title]
    tags = list(dict.fromkeys((*tags_in(options.get("category", "")), *rendered.hashtags)))
    if tags:
        properties["category"] = tags
    for name, video in (("photo", False), ("video", True)):
        found = [_file(use, upload) for use, upload in uploads if _is_video(upload) is video]
        if found:
            properties[name] = found
    properties["mp-slug"] = [options.get("slug", "") or slug]
    for key, name in (("post_status", "post-status"), ("visibility", "visibility")):
        if options.get(key):
            properties[name] = [options[key]]
    places = options.get("syndicate_to", "").splitlines()
    if places:
        properties["mp-syndicate-to"] = places
    return {"type": ["h-entry"], "properties": properties}


def words_of(properties: Mapping[str, object]) -> str:
    """The words of a post, whether the site keeps them as text or as HTML."""
    first = (list_at(properties, "content") or [""])[0]
    if isinstance(first, str):
        return first
    return text_at(first, "value") or words_in(text_at(first, "html")).text


def alts_of(properties: Mapping[str, object]) -> list[str]:
    """The alt texts of its pictures, in order."""
    return [text_at(one, "alt") if isinstance(one, dict) else "" for one in list_at(properties, "photo")]


def _file(use: MediaUse, upload: StepResult) -> object:
    alt = common.alt_of(use)
    return {"value": upload.remote_url, "alt": alt} if alt else upload.remote_url


def _is_video(upload: StepResult) -> bool:
    return text_at(upload.data, "mime").startswith("video/")
