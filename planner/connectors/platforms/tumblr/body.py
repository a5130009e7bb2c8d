"""A post in Tumblr's own format of blocks (NPF): a block for each paragraph, the link with its card, the pictures."""

import hashlib
import json
from collections.abc import Sequence

import regex

from planner.connectors import steps as common
from planner.connectors.connector import Json, ReadMedia
from planner.connectors.fields import list_at, text_at
from planner.connectors.platforms.tumblr.talk import WHO
from planner.domain.media import MediaItem
from planner.networks.entities import urls
from planner.networks.options import tags_in
from planner.networks.page import slug_of
from planner.networks.rendered import Rendered
from planner.ports.body import Body

_BLANK = regex.compile(r"\n[ \t]*\n+")
_WORDS = 6  # of a slug
_SUFFIX = 8
_MEDIA = frozenset({"image", "video", "audio"})
Files = dict[str, tuple[str, bytes | Body, str]]


def body_of(rendered: Rendered, slug: str) -> Json:
    """The request but its pictures; what is not set is left to Tumblr."""
    options = rendered.options
    body: Json = {
        "content": blocks_of(rendered.parts[0].text, rendered.link),
        "state": options.get("state") or "published",
        "slug": slug,
    }
    tags = dict.fromkeys((*tags_in(options.get("tags", "")), *rendered.hashtags))
    given = {
        "tags": ",".join(tags),
        "source_url": options.get("source_url", "").strip(),
        "interactability_reblog": options.get("interactability_reblog", ""),
    }
    return {**body, **{name: value for name, value in given.items() if value}}


def new_slug(text: str, client_key: str) -> str:
    """Some words of the post and a piece of its key: the address by which it is known again."""
    words = " ".join(text.split()[:_WORDS])
    return f"{slug_of(words)}-{hashlib.sha256(client_key.encode()).hexdigest()[:_SUFFIX]}"


def blocks_of(text: str, link: str = "") -> list[object]:
    """A block for each paragraph; ``link``: the post's own, which becomes a card where it stands alone."""
    paragraphs = (one.strip("\n") for one in _BLANK.split(text))
    return [_paragraph(one, link) for one in paragraphs if one.strip()]


def to_send(frozen: Json, read_media: ReadMedia) -> tuple[Json, Files | None]:
    """Body and files of a frozen post. Raises Refused for what is neither picture nor video."""
    body = frozen["body"]
    assert isinstance(body, dict)
    files: Files = {}
    blocks: list[object] = []
    for number, picture in enumerate(list_at(frozen, "pictures")):
        use = common.use_in(picture)
        file = read_media(use)
        name = f"media{number}"
        files[name] = (f"{name}.{common.ending_of(file.item, WHO)}", file.body, file.item.mime)
        blocks.append(_media(file.item, name, text_at(picture, "alt")))
    if not files:
        return body, None
    whole = json.dumps({**body, "content": [*blocks, *list_at(body, "content")]})
    return body, {"json": ("", whole.encode(), "application/json"), **files}


def words_of(content: Sequence[object]) -> str:
    """The words of a post's blocks, the address of a link among them."""
    found = (
        text_at(block, "url").rstrip("/") if text_at(block, "type") == "link" else text_at(block, "text")
        for block in content
    )
    return "\n\n".join(one for one in found if one)


def changed(content: Sequence[object], words: Sequence[object]) -> list[object]:
    """The blocks with other words, their pictures and videos as they are."""
    return [*(block for block in content if text_at(block, "type") in _MEDIA), *words]


def links_of(content: Sequence[object]) -> list[str]:
    """The addresses in a post's blocks."""
    found: list[str] = []
    for block in content:
        found += [text_at(block, "url")] if text_at(block, "type") == "link" else []
        inside = list_at(block, "formatting")
        found += [text_at(one, "url") for one in inside if text_at(one, "type") == "link"]
    return found


def _paragraph(text: str, link: str) -> Json:
    """A paragraph with its addresses as links, counted in code points; the post's own link becomes a card."""
    if link and text.strip() == link:
        return {"type": "link", "url": link}
    block: Json = {"type": "text", "text": text}
    spans = [{"start": one.start, "end": one.end, "type": "link", "url": one.text} for one in urls(text)]
    return {**block, "formatting": spans} if spans else block


def _media(item: MediaItem, name: str, alt: str) -> Json:
    media: Json = {"type": item.mime, "identifier": name}
    if item.width and item.height:
        media |= {"width": item.width, "height": item.height}
    if item.mime.startswith("video/"):
        return {"type": "video", "media": media}
    block: Json = {"type": "image", "media": [media]}
    return {**block, "alt_text": alt} if alt else block
