"""What a network would say to the pictures and videos of a post, from its facts."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.entry import PlanEntry
from planner.domain.media import MediaItem, MediaUse
from planner.lint import words
from planner.networks.facts import NetworkFacts

IMAGE = "image"
VIDEO = "video"
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
_SURE = {"documented", "source code"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One picture or video. ``kind``: "image", "video", "" unknown. ``type``: "jpeg", "" unknown."""

    use: MediaUse
    kind: str
    type: str
    file: MediaItem | None


@dataclass(frozen=True, slots=True)
class Objection:
    """What the network would refuse. ``sure``: its own documentation or source code says so."""

    says: str
    sure: bool


def pieces_of(entry: PlanEntry) -> tuple[Piece, ...]:
    """The post's pictures and videos with what is known of their files."""
    files = {item.id: item for item in entry.files}
    return tuple(_piece(use, files.get(use.media_id) if use.media_id else None) for use in entry.media)


def objections(entry: PlanEntry, facts: NetworkFacts) -> Iterator[Objection]:
    """All that the network would object to; what is not known, of the file or of the network, is left out."""
    own = {name for name, _ in entry.facts}

    def sure(fact: str) -> bool:
        source = facts.source_of(fact)
        return fact in own or (source is not None and source.grade in _SURE)

    pieces = pieces_of(entry)
    if not pieces:
        if facts.media_required:
            kind = "a picture or a video" if facts.takes_images else "a video"
            yield Objection(f"0 pictures and videos, {facts.label} needs {kind}", sure("media_required"))
        return
    for fact, says in (*_of_all(pieces, facts), *(said for one in pieces for said in _of_one(one, facts))):
        yield Objection(says, sure(fact))


def without_captions(entry: PlanEntry) -> int:
    """How many videos are not said to carry captions."""
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
    film = "GIF" if moving and all(one.type == "gif" for one in moving) else "video"
    still = [one for one in pieces if one.kind == IMAGE and one not in moving]
    if facts.media_max and len(pieces) > facts.media_max:
        noun = "image" if len(still) == len(pieces) else "file"
        yield "media_max", f"{words.count(len(pieces), noun)}, {facts.label} takes {facts.media_max}"
    if not facts.takes_images and still:
        yield "takes_images", f"{words.count(len(still), 'image')}, {facts.label} takes videos only"
    if not facts.takes_video and moving:
        yield "takes_video", f"{words.count(len(moving), film)}, {facts.label} takes none"
    elif facts.video_max and len(moving) > facts.video_max:
        yield "video_max", f"{words.count(len(moving), film)}, {facts.label} takes {facts.video_max}"
    if not facts.mix_media and moving and still:
        both = f"{words.count(len(still), 'image')} and {words.count(len(moving), film)}"
        yield "mix_media", f"{both} in one post, {facts.label} takes one kind"


def _of_one(piece: Piece, facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    """Objections to one file: its type, and when the file is known its size, form and length."""
    name = f"“{piece.use.name}”" if piece.use.name else f"1 {piece.kind}"
    types = facts.image_types if piece.kind == IMAGE else facts.video_types if piece.kind == VIDEO else ()
    if (
        types
        and piece.type not in {"", *(_SAME.get(one, one) for one in types)}
        and not _made_to_fit(piece, facts)
    ):
        taken = tuple(dict.fromkeys(_SAME.get(one, one).upper() for one in types))
        number = words.count(len(taken), "type")
        yield (
            f"{piece.kind}_types",
            f"{name} is {piece.type.upper()}, {facts.label} takes {number}: {', '.join(taken)}",
        )
    file = piece.file
    if file is None:
        return
    if piece.kind == IMAGE:
        yield from _of_image(name, piece, file, facts)
    elif piece.kind == VIDEO:
        yield from _of_video(name, file, facts)


def _made_to_fit(piece: Piece, facts: NetworkFacts) -> bool:
    """Whether Parley sends a picture smaller or as another type where it has to; a GIF may move."""
    stored = piece.kind == IMAGE and piece.file is not None
    return stored and facts.connectable and piece.type != "gif"


def _of_image(name: str, piece: Piece, file: MediaItem, facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    fact = "gif_bytes" if piece.type == "gif" and facts.gif_bytes else "image_bytes"
    most = facts.gif_bytes if fact == "gif_bytes" else facts.image_bytes
    fitted = _made_to_fit(piece, facts)
    if most and file.size > most and not fitted:
        yield fact, f"{name} has {_megabytes(file.size)}, {facts.label} takes {_megabytes(most)}"
    if not (file.width and file.height):
        return
    if facts.image_min_width and file.width < facts.image_min_width:
        yield (
            "image_min_width",
            f"{name} is {file.width} pixels wide, {facts.label} takes {facts.image_min_width} and more",
        )
    if facts.image_min_height and file.height < facts.image_min_height:
        yield (
            "image_min_height",
            f"{name} is {file.height} pixels high, {facts.label} takes {facts.image_min_height} and more",
        )
    if facts.image_max_pixels and file.width * file.height > facts.image_max_pixels and not fitted:
        yield (
            "image_max_pixels",
            f"{name} has {file.width * file.height:,} pixels, {facts.label} takes {facts.image_max_pixels:,}",
        )
    ratio = file.width / file.height
    if (facts.image_min_ratio and ratio < facts.image_min_ratio - _ROUNDED) or (
        facts.image_max_ratio and ratio > facts.image_max_ratio + _ROUNDED
    ):
        taken = f"{facts.image_min_ratio:g} to {facts.image_max_ratio:g}"
        yield "image_max_ratio", f"{name} is {ratio:.2f} times as wide as high, {facts.label} takes {taken}"


def _of_video(name: str, file: MediaItem, facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    if facts.video_bytes and file.size > facts.video_bytes:
        yield (
            "video_bytes",
            f"{name} has {_megabytes(file.size)}, {facts.label} takes {_megabytes(facts.video_bytes)}",
        )
    if not file.seconds:
        return
    if facts.video_seconds and file.seconds > facts.video_seconds:
        yield "video_seconds", f"{name} runs {file.seconds:.0f} s, {facts.label} takes {facts.video_seconds}"
    if facts.video_min_seconds and file.seconds < facts.video_min_seconds:
        yield (
            "video_min_seconds",
            f"{name} runs {file.seconds:.1f} s, {facts.label} takes {facts.video_min_seconds} and more",
        )


_ROUNDED = 0.005  # whole pixels cannot meet a ratio exactly


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
