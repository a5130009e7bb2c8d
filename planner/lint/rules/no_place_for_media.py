"""A network fetches pictures itself, and there is no place from which it could.

## What it does
Finds posts with pictures or videos for networks that take no file from a program (Instagram, Threads, Google Business
Profile, TikTok for pictures): they fetch it from a public address. Where the client has no place for that, the post is
held at its time and is yours to post by hand. Only accounts that are connected are looked at. Of a plan that is read
from a file no account is known, so nothing is said of it.

## Why
Found out at its time, the post waits until you sit at the computer. Set up a day before, it goes out by itself.

## Example
A photo for Instagram on Saturday morning, and no web space where it could lie for a minute.

## Use instead
Set up a place once for each client: its WordPress site, a storage that speaks S3, or web space with SFTP. Parley puts
the file up under a name nobody guesses, and takes it down after it was fetched. Or post this one yourself: Parley
makes words and pictures ready.

## Options
None. Which networks fetch stands in `planner/networks/facts`, each with its source and date.

## Fixes
- Set up a place for pictures (opens its sheet).

## Grade and source
Fact: the networks' documentation of how posts with pictures are made, dated in its facts files, read 2026-10.
"""

from collections.abc import Iterator

from planner.domain.media import is_film
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.media import VIDEO, pieces_of
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView, can_change

_SET_UP = Fix(title=tr("Set up a place for pictures"), safety=Safety.ASSIST, assist=Assist(opens=Opens.PLACE))


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the network would fetch what the client has no place for."""
    entry, facts, notes = post.entry, post.reading.facts, post.notes
    if not entry.media or facts is None or not (facts.fetches_pictures or facts.fetches_videos):
        return
    film = any(one.kind == VIDEO for one in pieces_of(entry))
    if not (facts.fetches_videos if film else facts.fetches_pictures):
        return
    if facts.takes_film and is_film(entry.media):
        return
    if notes.has_place or entry.account_key not in notes.connected or not can_change(entry):
        return
    yield Hit(
        message_id="no place",
        message=tr(
            "{n} picture or video, which {network} fetches from a public address, and there is no place for it: "
            "you will post this one by hand."
            "|{n} pictures or videos, which {network} fetches from a public address, and there is no place for them: "
            "you will post this one by hand.",
            "",
            len(entry.media),
            network=facts.label,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"media": len(entry.media)},
        fixes=(_SET_UP,),
    )


_CONNECTED = ("instagram:fennelandrye", "mastodon:fennelandrye", "threads:fennelandrye")


def _line(network: str, alt: str | None = "A dark rye loaf, cut", **more: bool) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", network=network, alt=alt, **more),)  # type: ignore[arg-type]


RULE = Rule(
    code="MED002",
    name="no-place-for-media",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    sources=("The networks' documentation, dated in planner/networks/facts",),
    messages={
        "no place": "{n} pictures, which {network} fetches from a public address, and there is no place."
    },
    fixes=(_SET_UP,),
    passes=(
        Example(says="there is a place", lines=_line("instagram"), connected=_CONNECTED, place=True),
        Example(says="words alone", lines=_line("threads", None), connected=_CONNECTED),
        Example(says="a network that takes files", lines=_line("mastodon"), connected=_CONNECTED),
        Example(says="an account that is not connected", lines=_line("instagram")),
        Example(says="gone out long ago", lines=_line("instagram", out=True), connected=_CONNECTED),
    ),
    fails=(
        Example(
            says="a photo for Instagram",
            lines=_line("instagram"),
            connected=_CONNECTED,
            severity=Severity.WARNING,
        ),
        Example(says="a photo for Threads 📷", lines=_line("threads"), connected=_CONNECTED),
        Example(says="ein Bild ohne Alternativtext", lines=_line("instagram", ""), connected=_CONNECTED),
    ),
)
