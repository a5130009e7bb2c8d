"""A draft as text, kept every 2 seconds so that a crash or a power cut never loses typed words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.brief import Disclosure
from planner.domain.ids import AccountId, ClientId, MediaId, PostId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse, crop_of
from planner.domain.options import Options
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime, zone_of
from ui.views.composer.state import Draft

_WORDS = ("text", "title", "first_comment", "link", "series", "campaign", "notes", "external_url")
_NEWER = ("offer", "claim_source", "language")  # kept texts of the first version have none of these
_OWN_WORDS = ("text", "title", "first_comment", "link")


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft that was kept, when (aware UTC), and under which settings key."""

    draft: Draft
    at: datetime
    key: str = ""


def key_of(post_id: PostId | None, client_id: ClientId) -> str:
    """The settings key of a post's unsaved text; None: of a new post of the client.

    While an older text is still on offer, the newer one is kept under this key with a suffix.
    """
    return f"draft:{post_id}" if post_id else f"draft:new:{client_id}"


def newest(kept: Mapping[str, str]) -> Kept | None:
    """The newest of several kept texts (by key), None when none can be read."""
    found = [(key, one) for key, text in kept.items() if (one := from_text(text)) is not None]
    if not found:
        return None
    key, one = max(found, key=lambda pair: pair[1].at)
    return replace(one, key=key)


def to_text(draft: Draft, at: datetime) -> str:
    """The draft as JSON, with the time it was kept."""
    post = draft.post
    record: dict[str, object] = {word: getattr(post, word) for word in (*_WORDS, *_NEWER)}
    record |= {
        "version": 1,
        "at": at.isoformat(),
        "id": post.id,
        "client_id": post.client_id,
        "stage": post.stage.value,
        "kind": post.kind.value if post.kind else None,
        "ask": post.ask.value if post.ask else None,
        "not_selling": post.not_selling,
        "disclosure": post.disclosure.value if post.disclosure else None,
        "deadline": _when_out(post.deadline),
        "grace_minutes": post.grace_minutes,
        "utm": post.utm,
        "numbered": post.numbered,
        "hashtags": list(post.hashtags),
        "media": [_media_out(use) for use in post.media],
        "when": _when_out(post.when),
        "variants": [_variant_out(variant) for variant in post.variants],
        "parked": [_variant_out(variant) for variant in draft.parked],
        "source_key": post.source_key,
        "revision": post.revision,
    }
    return json.dumps(record, ensure_ascii=False)


def from_text(text: str) -> Kept | None:
    """The kept draft; None when there is none or the text is not one (then nothing is offered)."""
    if not text:
        return None
    try:
        record = json.loads(text)
        post = Post(
            id=PostId(record["id"]),
            client_id=ClientId(record["client_id"]),
            stage=Stage(record["stage"]),
            kind=Kind(record["kind"]) if record["kind"] else None,
            ask=Ask(record["ask"]) if record["ask"] else None,
            not_selling=bool(record["not_selling"]),
            disclosure=Disclosure(record["disclosure"]) if record.get("disclosure") else None,
            deadline=_when_in(record.get("deadline")),
            grace_minutes=None if record.get("grace_minutes") is None else int(record["grace_minutes"]),
            utm=bool(record.get("utm")),
            numbered=bool(record.get("numbered")),
            hashtags=tuple(record["hashtags"]),
            media=tuple(_media_in(item) for item in record["media"]),
            when=_when_in(record["when"]),
            variants=tuple(_variant_in(item) for item in record["variants"]),
            source_key=record["source_key"],
            revision=int(record["revision"]),
            **{word: str(record[word]) for word in _WORDS},
            **{word: str(record.get(word, "")) for word in _NEWER},
        )
        parked = tuple(_variant_in(item) for item in record["parked"])
        return Kept(Draft(post, parked), datetime.fromisoformat(record["at"]))
    except (ValueError, KeyError, TypeError):
        return None


def _when_out(when: WallTime | None) -> list[object] | None:
    return None if when is None else [when.local.isoformat(), when.zone, when.fold]


def _when_in(item: list[object] | None) -> WallTime | None:
    if item is None:
        return None
    local, zone, fold = item
    zone_of(str(zone))
    return WallTime(datetime.fromisoformat(str(local)), str(zone), None if fold is None else int(str(fold)))


def _media_out(use: MediaUse) -> dict[str, object]:
    return {
        "id": use.media_id,
        "name": use.name,
        "alt": use.alt_text,
        "decorative": use.decorative,
        "captioned": use.captioned,
        "crop": use.crop.text() if use.crop else "",
    }


def _media_in(item: dict[str, object]) -> MediaUse:
    media_id = item["id"]
    return MediaUse(
        media_id=MediaId(str(media_id)) if media_id else None,
        name=str(item["name"]),
        alt_text=str(item["alt"]),
        decorative=bool(item["decorative"]),
        captioned=bool(item.get("captioned")),
        crop=crop_of(str(item.get("crop", ""))),
    )


def _variant_out(variant: Variant) -> dict[str, object]:
    record: dict[str, object] = {word: getattr(variant, word) for word in _OWN_WORDS}
    return record | {
        "account": variant.account_id,
        "media": None if variant.media is None else [_media_out(use) for use in variant.media],
        "hashtags": None if variant.hashtags is None else list(variant.hashtags),
        "when": _when_out(variant.when),
        "options": dict(variant.options),
    }


def _variant_in(item: dict[str, object]) -> Variant:
    media, tags, when = item["media"], item["hashtags"], item["when"]
    return Variant(
        account_id=AccountId(str(item["account"])),
        media=None if media is None else tuple(_media_in(use) for use in media),  # type: ignore[attr-defined]
        hashtags=None if tags is None else tuple(tags),  # type: ignore[arg-type]
        when=_when_in(when),  # type: ignore[arg-type]
        options=Options(item.get("options", {})),  # type: ignore[arg-type]
        **{word: item[word] for word in _OWN_WORDS},  # type: ignore[arg-type]
    )
