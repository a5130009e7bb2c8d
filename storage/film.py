"""What a video says of itself: how large it is shown, how long it runs, how it is coded.

Asked of ffprobe where that is installed, else of MediaInfo's library, which comes with Parley.
"""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

_STILLS = frozenset({b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"avif", b"avis"})
_EBML = b"\x1a\x45\xdf\xa3"
HEAD = 64
"""Bytes at the beginning of a file that tell whether it is a video."""
_SECONDS = 20  # an answer takes well under one
_NAMES = {
    "avc": "h264",
    "mpeg-4 visual": "mpeg4",
    "mpeg audio": "mp3",
    "hevc": "hevc",
}


class Film(NamedTuple):
    """Pixels as it is shown, seconds, and its codecs, picture first ("h264 aac"); 0 and "" where nothing is told."""

    width: int = 0
    height: int = 0
    seconds: float = 0.0
    codecs: str = ""


def film_mime(head: bytes) -> str:
    """The type of a file that begins so, "" when it is no video that Parley takes."""
    if head[4:8] == b"ftyp" and head[8:12] not in _STILLS:
        return "video/quicktime" if head[8:12] == b"qt  " else "video/mp4"
    return "video/webm" if head.startswith(_EBML) and b"webm" in head[:HEAD] else ""


def film_of(path: Path) -> Film | None:
    """What a video says of itself, None when there is no moving picture in it."""
    program = shutil.which("ffprobe")
    tracks = _by_ffprobe(program, path) if program else None
    return _film(_by_mediainfo(path) if tracks is None else tracks)


class _Track(NamedTuple):
    kind: str  # "video", "audio"
    codec: str
    width: int
    height: int
    seconds: float
    turned: bool


def _film(tracks: Sequence[_Track]) -> Film | None:
    picture = next((one for one in tracks if one.kind == "video"), None)
    if picture is None:
        return None
    sound = next((one.codec for one in tracks if one.kind == "audio"), "")
    width, height = picture.width, picture.height
    if picture.turned:
        width, height = height, width
    seconds = max(one.seconds for one in tracks)
    return Film(width, height, round(seconds, 3), f"{picture.codec} {sound}".strip())


def _by_mediainfo(path: Path) -> Sequence[_Track]:
    from pymediainfo import MediaInfo

    found = MediaInfo.parse(path, parse_speed=0.0)
    assert isinstance(found, MediaInfo)  # text is given on demand only
    tracks = []
    for track in found.tracks:
        told = track.to_data()
        codec = str(told.get("format", "")).casefold()
        tracks.append(
            _Track(
                kind=str(told.get("track_type", "")).casefold(),
                codec=_NAMES.get(codec, codec),
                width=round(_number(told.get("width"))),
                height=round(_number(told.get("height"))),
                seconds=_number(told.get("duration")) / 1000,
                turned=_sideways(_number(told.get("rotation"))),
            )
        )
    return tracks


def _by_ffprobe(program: str, path: Path) -> Sequence[_Track] | None:
    """None when it gives no answer that can be read."""
    command = [program, "-v", "error", "-of", "json", "-show_format", "-show_streams", str(path)]
    with suppress(OSError, subprocess.SubprocessError, ValueError):
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
        told = json.loads(done.stdout)
        if isinstance(told, dict) and isinstance(told.get("streams"), list):
            whole = _number(told.get("format", {}).get("duration"))
            return [_stream(one, whole) for one in told["streams"]]
    return None


def _stream(told: Mapping[str, Any], whole: float) -> _Track:
    beside = (one.get("rotation") for one in told.get("side_data_list", ()))
    turned = next((one for one in beside if one is not None), told.get("tags", {}).get("rotate"))
    cover = told.get("disposition", {}).get("attached_pic")  # a picture on the box is no film
    return _Track(
        kind="cover" if cover else str(told.get("codec_type", "")),
        codec=str(told.get("codec_name", "")),
        width=round(_number(told.get("width"))),
        height=round(_number(told.get("height"))),
        seconds=_number(told.get("duration")) or whole,
        turned=_sideways(_number(turned)),
    )


def _sideways(degrees: float) -> bool:
    return round(degrees) % 180 == 90  # noqa: PLR2004 - a quarter turn


def _number(told: object) -> float:
    try:
        return float(str(told))
    except ValueError:
        return 0.0
