"""What a network would say to the pictures and videos of a post, from its facts."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planner.domain.entry import PlanEntry
from planner.domain.media import MediaItem, MediaUse
from planner.languages import tr
from planner.languages.numbers import decimal, grouped, plain_number
from planner.lint.media_forms import forms_apart
from planner.networks.covers import cover_of
from planner.networks.facts import NetworkFacts
from planner.networks.formats import as_chosen

IMAGE, VIDEO = "image", "video"
_SUFFIXES = {
    IMAGE: ("jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff"),
    VIDEO: ("mp4", "mov", "m4v", "webm", "avi", "mkv"),
}
_SAME = {
    "jpg": "jpeg",
    "tif": "tiff",
    "quicktime": "mov",
    "x-m4v": "m4v",
    "x-matroska": "mkv",
    "x-msvideo": "avi",
}
CAPTIONS = "captions"
"""The option that holds a file of them, on networks that take one."""
_SURE = {"documented", "source code"}


class Piece(NamedTuple):
    """One picture or video. ``kind``: "image", "video", "" unknown. ``type``: "jpeg", "" unknown."""

    use: MediaUse
    kind: str
    type: str
    file: MediaItem | None


class Objection(NamedTuple):
    """What the network would refuse. ``sure``: its own documentation or source code says so."""

    says: str
    sure: bool


def pieces_of(entry: PlanEntry) -> tuple[Piece, ...]:
    """The post's pictures and videos with what is known of their files."""
    files = {item.id: item for item in entry.files}
    return tuple(_piece(use, files.get(use.media_id) if use.media_id else None) for use in entry.media)


def objections(entry: PlanEntry, facts: NetworkFacts) -> Iterator[Objection]:
    """All that the network would object to; what is not known, of the file or of the network, is left out."""
    own, facts = {name for name, _ in entry.facts}, as_chosen(facts, entry.options)

    def sure(fact: str) -> bool:
        source = facts.source_of(fact)
        return fact in own or (source is not None and source.grade in _SURE)

    pieces = pieces_of(entry)
    if not pieces:
        if facts.media_required:
            said = tr("0 pictures and videos, {network} needs a video", network=facts.label)
            if facts.takes_images:
                said = tr("0 pictures and videos, {network} needs a picture or a video", network=facts.label)
            yield Objection(said, sure("media_required"))
        return
    cover = cover_of(entry.media, facts)
    counted = tuple(one for one in pieces if one.use is not cover)
    for fact, says in (*_of_all(counted, facts), *(said for one in pieces for said in _of_one(one, facts))):
        yield Objection(says, sure(fact))


def without_captions(entry: PlanEntry) -> int:
    """How many videos are not said to carry captions, and have no file of them that goes out."""
    if entry.options.get(CAPTIONS, "").strip():
        return 0
    return sum(1 for one in pieces_of(entry) if one.kind == VIDEO and not one.use.captioned)


def _piece(use: MediaUse, file: MediaItem | None) -> Piece:
    file = None if file is None else file.cropped(use.crop)  # the network sees what the crop keeps
    if file is not None and "/" in file.mime:
        kind, _, subtype = file.mime.partition("/")
        return Piece(use, kind if kind in _SUFFIXES else "", _SAME.get(subtype, subtype), file)
    suffix = use.name.rpartition(".")[2].casefold() if "." in use.name else ""
    kind = next((kind for kind, suffixes in _SUFFIXES.items() if suffix in suffixes), "")
    return Piece(use, kind, _SAME.get(suffix, suffix) if kind else "", file)


def _of_all(pieces: tuple[Piece, ...], facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    """Objections to how many there are, and of what kind, each with its fact."""
    moving = [one for one in pieces if one.kind == VIDEO or (one.type == "gif" and facts.gif_counts_as_video)]
    still = [one for one in pieces if one.kind == IMAGE and one not in moving]
    images, films, label = _images(len(still)), _films(moving), facts.label
    if facts.media_max and len(pieces) > facts.media_max:
        files = images if len(still) == len(pieces) else tr("{n} file|{n} files", "", len(pieces))
        yield (
            "media_max",
            tr("{files}, {network} takes {most}", files=files, network=label, most=facts.media_max),
        )
    if not facts.takes_images and still:
        yield "takes_images", tr("{images}, {network} takes videos only", images=images, network=label)
    if not facts.takes_video and moving:
        yield "takes_video", tr("{films}, {network} takes none", films=films, network=label)
    elif facts.video_max and len(moving) > facts.video_max:
        yield (
            "video_max",
            tr("{files}, {network} takes {most}", files=films, network=label, most=facts.video_max),
        )
    if not facts.mix_media and moving and still:
        yield (
            "mix_media",
            tr(
                "{images} and {films} in one post, {network} takes one kind",
                images=images,
                films=films,
                network=label,
            ),
        )
    yield from forms_apart([one.file for one in still], facts)


def _images(number: int) -> str:
    return tr("{n} image|{n} images", "", number)


def _films(moving: Sequence[Piece]) -> str:
    """How many move, as what they all are."""
    if moving and all(one.type == "gif" for one in moving):
        return tr("{n} GIF|{n} GIFs", "", len(moving))
    return tr("{n} video|{n} videos", "", len(moving))


def _of_one(piece: Piece, facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    """Objections to one file: its type, and when the file is known its size, form and length."""
    name = tr("“{name}”", name=piece.use.name) if piece.use.name else _nameless(piece.kind)
    types = facts.image_types if piece.kind == IMAGE else facts.video_types if piece.kind == VIDEO else ()
    if (
        types
        and piece.type not in {"", *(_SAME.get(one, one) for one in types)}
        and not _made_to_fit(piece, facts)
    ):
        taken = tuple(dict.fromkeys(_SAME.get(one, one).upper() for one in types))
        yield (
            f"{piece.kind}_types",
            tr(
                "{name} is {type}, {network} takes {n} type: {types}|"
                "{name} is {type}, {network} takes {n} types: {types}",
                "",
                len(taken),
                name=name,
                type=piece.type.upper(),
                network=facts.label,
                types=", ".join(taken),
            ),
        )
    file = piece.file
    if file is None:
        return
    if piece.kind == IMAGE:
        yield from _of_image(name, piece, file, facts)
    elif piece.kind == VIDEO:
        yield from _of_video(name, file, facts)


def _nameless(kind: str) -> str:
    if kind == VIDEO:
        return tr("1 video")
    return tr("1 image") if kind == IMAGE else "1 "


def _made_to_fit(piece: Piece, facts: NetworkFacts) -> bool:
    """Whether Parley sends a picture smaller or as another type where it has to; a GIF may move."""
    stored = piece.kind == IMAGE and piece.file is not None
    return stored and facts.connectable and piece.type != "gif"


def _of_image(name: str, piece: Piece, file: MediaItem, facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    fact = "gif_bytes" if piece.type == "gif" and facts.gif_bytes else "image_bytes"
    most = facts.gif_bytes if fact == "gif_bytes" else facts.image_bytes
    fitted = _made_to_fit(piece, facts)
    if most and file.size > most and not fitted:
        yield fact, _too_large(name, file.size, facts, most)
    if not (file.width and file.height):
        return
    if facts.image_min_width and file.width < facts.image_min_width:
        yield (
            "image_min_width",
            tr(
                "{name} is {width} pixels wide, {network} takes {least} and more",
                name=name,
                width=file.width,
                network=facts.label,
                least=facts.image_min_width,
            ),
        )
    if facts.image_min_height and file.height < facts.image_min_height:
        yield (
            "image_min_height",
            tr(
                "{name} is {height} pixels high, {network} takes {least} and more",
                name=name,
                height=file.height,
                network=facts.label,
                least=facts.image_min_height,
            ),
        )
    pixels = "gif_max_pixels" if piece.type == "gif" and facts.gif_max_pixels else "image_max_pixels"
    largest = facts.gif_max_pixels if pixels == "gif_max_pixels" else facts.image_max_pixels
    if largest and file.width * file.height > largest and not fitted:
        yield (
            pixels,
            tr(
                "{name} has {pixels} pixels, {network} takes {most}",
                name=name,
                pixels=grouped(file.width * file.height),
                network=facts.label,
                most=grouped(largest),
            ),
        )
    ratio = file.width / file.height
    if (facts.image_min_ratio and ratio < facts.image_min_ratio - _ROUNDED) or (
        facts.image_max_ratio and ratio > facts.image_max_ratio + _ROUNDED
    ):
        yield (
            "image_max_ratio",
            tr(
                "{name} is {ratio} times as wide as high, {network} takes {least} to {most}",
                name=name,
                ratio=decimal(ratio, 2),
                network=facts.label,
                least=plain_number(facts.image_min_ratio),
                most=plain_number(facts.image_max_ratio),
            ),
        )


def _of_video(name: str, file: MediaItem, facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    if facts.video_bytes and file.size > facts.video_bytes:
        yield "video_bytes", _too_large(name, file.size, facts, facts.video_bytes)
    codec = file.codecs.partition(" ")[0]
    if facts.video_codecs and codec and codec not in facts.video_codecs:
        yield (
            "video_codecs",
            tr(
                "{name} is coded as {codec}, {network} takes {codecs}",
                name=name,
                codec=_CODECS.get(codec, codec.upper()),
                network=facts.label,
                codecs=", ".join(_CODECS.get(one, one.upper()) for one in facts.video_codecs),
            ),
        )
    if not file.seconds:
        return
    if facts.video_seconds and file.seconds > facts.video_seconds:
        yield (
            "video_seconds",
            tr(
                "{name} runs {seconds} s, {network} takes {most}",
                name=name,
                seconds=f"{file.seconds:.0f}",
                network=facts.label,
                most=facts.video_seconds,
            ),
        )
    if facts.video_min_seconds and file.seconds < facts.video_min_seconds:
        yield (
            "video_min_seconds",
            tr(
                "{name} runs {seconds} s, {network} takes {least} and more",
                name=name,
                seconds=decimal(file.seconds),
                network=facts.label,
                least=facts.video_min_seconds,
            ),
        )


_CODECS = {"h264": "H.264", "hevc": "HEVC (H.265)", "av1": "AV1"}
_ROUNDED = 0.005  # whole pixels cannot meet a ratio exactly


def _too_large(name: str, size: int, facts: NetworkFacts, most: int) -> str:
    return tr(
        "{name} has {size}, {network} takes {most}",
        name=name,
        size=_megabytes(size),
        network=facts.label,
        most=_megabytes(most),
    )


def _megabytes(size: int) -> str:
    return tr("{size} MB", size=decimal(size / 1_000_000))
