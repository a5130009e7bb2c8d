"""Pictures or videos are not what the network takes.

## What it does
Compares the pictures and videos of a post with what its network takes: how many, which types, pictures and videos
together, size, width and height, length, and whether a picture is needed at all. What is not known of a file or of
a network is not judged. Of a plan that is read from a file, only the number and the names of its pictures are known.

A limit that the network documents, or that its source code shows, keeps the post from being scheduled. One that is
known at second hand is a warning, and so is a video without captions.

## Why
The network would refuse the post at its time, or leave pictures out without a word. And a video without captions
says nothing to those who cannot hear it.

## Example
6 images, Bluesky takes 4.

## Use instead
Choose the best four, or make two posts of it. For a video: captions in the picture or as a file, and a tick in the
post.

## Options
None. The limits stand in `planner/networks/facts`, each with its source and date.

## Fixes
- Choose the pictures (opens the post).

## Grade and source
Fact: the networks' own documentation and source code, each dated in its facts file, read 2026-08 to 2026-11.
"""

from collections.abc import Iterator

from planner.domain.ids import MediaId
from planner.domain.media import MediaItem, MediaUse
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.media import objections, without_captions
from planner.lint.pieces import opens_at
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView

_CHOOSE = Fix(title=tr("Choose the pictures"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the network would object; it blocks when any objection is sure."""
    entry, facts = post.entry, post.reading.facts
    if facts is None or not (entry.media or facts.media_required):
        return
    found = sorted(objections(entry, facts), key=lambda one: not one.sure)
    silent = without_captions(entry) if entry.media else 0
    said = [one.says if one.sure else tr("{what}, as others report", what=one.says) for one in found]
    if silent:
        said.append(tr("{n} video without captions|{n} videos without captions", "", silent))
    if not said:
        return
    blocks = any(one.sure for one in found)
    yield Hit(
        message_id="limits" if found else "captions",
        message="; ".join(said) + ".",
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        severity=None if blocks else Severity.WARNING,
        blocks=blocks,
        numbers={"media": len(entry.media), "objections": len(found), "without captions": silent},
        evidence=tuple(said),
        fixes=lambda: (opens_at(entry, _CHOOSE.title),),
    )


def _pictures(*names: str) -> tuple[MediaUse, ...]:
    return tuple(MediaUse(media_id=None, name=name, alt_text="A loaf", captioned=True) for name in names)


def _line(network: str, *names: str, files: tuple[MediaItem, ...] = ()) -> tuple[Line, ...]:
    media = _pictures(*names)
    if files:
        media = tuple(
            MediaUse(media_id=file.id, name=file.name, alt_text="A loaf", captioned=True) for file in files
        )
    return (Line(when="2026-11-02 09:00", network=network, media=media, files=files),)


def _file(name: str, mime: str, **more: float) -> MediaItem:
    return MediaItem(id=MediaId("a" * 64), name=name, mime=mime, **{"size": 1000, **more})  # type: ignore[arg-type]


RULE = Rule(
    code="MED001",
    name="media-limits",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    blocks=True,
    sources=("The networks' documentation, dated in planner/networks/facts",),
    messages={
        "limits": "{what the post carries}, {network} takes {limit}.",
        "captions": "{n} videos without captions.",
    },
    fixes=(_CHOOSE,),
    passes=(
        Example(says="four pictures", lines=_line("bluesky", "a.jpg", "b.jpg", "c.png", "d.webp")),
        Example(says="no picture where none is needed", lines=_line("bluesky")),
        Example(says="a video and its cover", lines=_line("youtube", "oven.mp4", "oven.jpg")),
        Example(says="a file of a kind that is not known", lines=_line("mastodon", "Brot 🥖.xyz")),
        Example(
            says="a large picture that Parley makes smaller",
            lines=_line("bluesky", files=(_file("a.jpg", "image/jpeg", size=5_000_000),)),
        ),
    ),
    fails=(
        Example(
            says="six pictures",
            lines=_line("bluesky", *(f"{n}.jpg" for n in range(6))),
            severity=Severity.ERROR,
        ),
        Example(says="a picture and a video", lines=_line("bluesky", "a.jpg", "b.mp4")),
        Example(says="an old type", lines=_line("mastodon", "scan.tiff")),
        Example(
            says="ein zu langes Video",
            lines=_line("x", files=(_file("film.mp4", "video/mp4", seconds=141.0),)),
        ),
        Example(
            says="a GIF of many pixels, where a still picture may have more",
            lines=_line("mastodon", files=(_file("a.gif", "image/gif", width=1280, height=721),)),
        ),
        Example(says="two covers", lines=_line("pinterest", "oven.mp4", "a.jpg", "b.jpg")),
        Example(says="a picture for YouTube", lines=_line("youtube", "a.jpg")),
    ),
)
