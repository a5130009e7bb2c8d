"""A picture has no alt text for those who cannot see it.

## What it does
Finds pictures without alt text: the short description that a screen reader reads aloud. Pictures marked as
decorative are left alone. Videos need captions instead and are left out. One finding counts all pictures of
a post. A network that has no alt text (Telegram) is left out: say there in the post itself what the picture
shows.

## Why
A screen reader says only "image". In 2019, 0.1 % of 1.09 million posts with pictures on Twitter had alt
text; public bodies in the EU and the UK must have it by law.

## Example
A photo of the new loaf; the post says "Guess what this is" and nothing else.

## Use instead
One sentence that says what matters in the picture: "A dark rye loaf, cut, with a moist crumb." A picture
that adds nothing is marked decorative.

## Options
None.

## Fixes
- Write the alt text (opens the picture).
- Mark it as decorative (opens the picture).

## Grade and source
Strong study for the gap (A): Gleason and others, The Web Conference 2019, doi 10.1145/3308558.3313605.
Law for public bodies (L): EU directive 2016/2102.
"""

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView

_FIXES = (
    Fix(title=tr("Write the alt text"), safety=Safety.ASSIST),
    Fix(title=tr("Mark it as decorative"), safety=Safety.ASSIST),
)
_VIDEO = (".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv")


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when any picture has neither alt text nor the mark."""
    entry = post.entry
    facts = post.reading.facts
    if not entry.media or (facts is not None and not facts.takes_alt):
        return
    videos = {item.id for item in entry.files if item.mime.startswith("video/")}
    pictures = [
        use for use in entry.media if use.media_id not in videos and not use.name.casefold().endswith(_VIDEO)
    ]
    without = [use for use in pictures if not use.alt_text.strip() and not use.decorative]
    if not without:
        return
    yield Hit(
        message_id="missing",
        message=_message(len(without), len(pictures)),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"without": len(without), "pictures": len(pictures)},
        evidence=tuple(use.name for use in without if use.name),
        fixes=tuple(_at_the_picture(entry, fix) for fix in _FIXES),
    )


def _message(without: int, pictures: int) -> str:
    if without == pictures:
        return tr(
            "{n} picture has no alt text: a screen reader says only “image”."
            "|{n} pictures have no alt text: a screen reader says only “image”.",
            "",
            without,
        )
    return tr(
        "{n} of {pictures} pictures has no alt text: a screen reader says only “image”."
        "|{n} of {pictures} pictures have no alt text: a screen reader says only “image”.",
        "",
        without,
        pictures=pictures,
    )


def _at_the_picture(entry: PlanEntry, fix: Fix) -> Fix:
    """The fix with the pictures of the post opened."""
    assist = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=Field.ALT_TEXT)
    return replace(fix, assist=assist)


RULE = Rule(
    code="A11Y001",
    name="alt-missing",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    grades=(Grade.STUDY, Grade.LAW),
    sources=("Gleason et al. 2019, doi 10.1145/3308558.3313605", "EU directive 2016/2102"),
    messages={"missing": "{pictures} have no alt text: a screen reader says only “image”."},
    fixes=_FIXES,
    per_account=False,
    passes=(
        Example(says="no picture", lines=(Line(when="2026-11-02 09:00"),)),
        Example(says="described", lines=(Line(when="2026-11-02 09:00", alt="A dark rye loaf, cut"),)),
        Example(says="no alt text there", lines=(Line(when="2026-11-02 09:00", network="telegram", alt=""),)),
        Example(says="decorative", lines=(Line(when="2026-11-02 09:00", alt="-"),)),
    ),
    fails=(
        Example(says="nothing", lines=(Line(when="2026-11-02 09:00", alt=""),), severity=Severity.WARNING),
        Example(says="a space", lines=(Line(when="2026-11-02 09:00", alt=" "),)),
        Example(
            says="on another network",
            lines=(Line(when="2026-11-02 09:00", network="facebook", kind="promote", alt=""),),
        ),
    ),
)
