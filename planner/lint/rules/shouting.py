"""The text shouts: words in capitals, or too many exclamation marks.

## What it does
Finds three or more long words (four letters and up) in capitals in a row, texts of which more than three
tenths of the letters are capitals (from twelve letters and two long words in capitals on), exclamation
marks side by side, and more than two of them. A text of more than 300 characters may hold one more for every
300 beyond those. Text, title and first comment are judged one by one. Known abbreviations, hashtags, @names,
addresses, codes such as STOLLEN15 and the client's own name do not count.

## Why
Guides to readable posts say that capitals are hard to read, above all for people with dyslexia, and that some
screen readers spell them letter by letter. Where everything shouts, nothing stands out.

## Example
"LAST PLACES!!! THE NEW YOGA COURSE STARTS TONIGHT."

## Use instead
"Last places! The new yoga course starts tonight."

## Options
- `words` = 3: long words in capitals in a row that are too many.
- `share` = 3/10: share of capital letters above which a text shouts.
- `marks` = 2: exclamation marks in a post, at most.

## Fixes
- Say it quietly (safe where it only takes marks away and writes plain English words in small letters; where a
  word could be a name, and in German, the text is shown before and after).
- Reword it (opens the post).

## Grade and source
Expert consensus (expert): university guides to accessible posts (University of Virginia, University of
Kentucky), read 2026-08. The numbers are our own.
"""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.loudness import (
    Limits,
    Voice,
    fewer_marks,
    may_shout,
    quiet_capitals,
    quiet_marks,
    voice_of,
    written,
)
from planner.lint.manual import page
from planner.lint.pieces import opens_at
from planner.lint.rule import Context, Grade, Hit, Option, Rule, UnitKind
from planner.lint.units import PostView

_QUIET = Fix(title=tr("Say it quietly"), safety=Safety.SAFE)
_REWORD = Fix(title=tr("Reword it"), safety=Safety.ASSIST)
_Loud: TypeAlias = tuple[Field, str, Voice, int]
"""A field that shouts, its words, how loud, and where they stand in all that a reader sees."""


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """One hit for a post of which any field shouts."""
    entry = post.entry
    if not any(map(may_shout, (entry.text, entry.title, entry.first_comment))):
        return
    limits = Limits(context.whole("words"), context.share("share"), context.whole("marks"))
    loud: list[_Loud] = []
    at = 0
    for field, text in _fields(entry):
        if may_shout(text):
            voice = voice_of(text, _names_of(post))
            if limits.on(text).broken(voice):
                loud.append((field, text, voice, at))
        at += len(text) + 1
    if not loud:
        return
    field, text, voice, at = loud[0]
    message_id, told, numbers = _told(voice, limits.on(text), context.set_by)
    start, end = voice.first
    yield Hit(
        message_id=message_id,
        message=told,
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=voice.first if field is Field.TEXT else None,
        numbers=numbers,
        evidence=(words.shorten(text[start:end]),),
        fixes=(*_quieter(post, loud, limits), opens_at(entry, _REWORD.title, at + start, at + end)),
    )


def _fields(entry: PlanEntry) -> Iterator[tuple[Field, str]]:
    if entry.text:
        yield Field.TEXT, entry.text
    if entry.title:
        yield Field.TITLE, entry.title
    if entry.first_comment:
        yield Field.FIRST_COMMENT, entry.first_comment


def _told(voice: Voice, limits: Limits, set_by: str) -> tuple[str, str, dict[str, int | float]]:
    """Message id, message and numbers."""
    if voice.run >= limits.words:
        said = tr(
            "{words} long words in a row are in capitals: from {limit} on it shouts ({set_by}).",
            words=voice.run,
            limit=limits.words,
            set_by=set_by,
        )
        return "run", said, {"words": voice.run, "limit": limits.words}
    if limits.mostly(voice):
        share, most = words.percent(voice.capitals, voice.letters), words.percent(*limits.share)
        said = tr(
            "{share} of the letters are capitals, limit {limit} ({set_by}).",
            share=share,
            limit=most,
            set_by=set_by,
        )
        return "share", said, {"capitals": voice.capitals, "letters": voice.letters}
    if voice.doubled:
        said = tr(
            "{n} place has exclamation marks in a row. One does it."
            "|{n} places have exclamation marks in a row. One does it.",
            "",
            voice.doubled,
        )
        return "repeated", said, {"places": voice.doubled}
    said = tr(
        "{n} exclamation mark, limit {limit} ({set_by}).|{n} exclamation marks, limit {limit} ({set_by}).",
        "",
        voice.marks,
        limit=limits.marks,
        set_by=set_by,
    )
    return "marks", said, {"marks": voice.marks, "limit": limits.marks}


def _quieter(post: PostView, loud: list[_Loud], limits: Limits) -> tuple[Fix, ...]:
    """The fix that makes the whole post quiet, as safe as its least safe change; none when it would not."""
    names = _names_of(post)
    patches: list[Patch] = []
    sure = True
    for field, text, voice, _ in loud:
        changes = quiet_marks(text)
        most = limits.on(text).marks
        if written(text, changes).count("!") > most:
            changes = fewer_marks(text, most)
        if limits.capitals(voice):
            changes += quiet_capitals(text, names, post.notes.language)
        if limits.on(text).broken(voice_of(written(text, changes), names)):
            return ()
        sure = sure and all(change.sure for change in changes)
        patches += [
            Patch(
                post=post.entry.post,
                field=field,
                value=change.value,
                before=text[change.start : change.end],
                start=change.start,
                end=change.end,
            )
            for change in sorted(changes, key=lambda change: change.start)
        ]
    return (Fix(title=_QUIET.title, safety=Safety.SAFE if sure else Safety.UNSAFE, patches=tuple(patches)),)


def _names_of(post: PostView) -> frozenset[str]:
    return _own_words((post.notes.name, post.entry.account, *(handle for _, handle in post.notes.handles)))


@lru_cache(maxsize=256)
def _own_words(names: tuple[str, ...]) -> frozenset[str]:
    """The words of the client's name and handles, in small letters: a brand may be written in capitals."""
    return frozenset(
        word.casefold() for name in names for word in name.replace("@", " ").replace(".", " ").split()
    )


RULE = Rule(
    code="TXT003",
    name="shouting",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    grades=(Grade.EXPERT,),
    sources=("University guides to accessible posts: digitalaccessibility.virginia.edu, ada.uky.edu",),
    options=(
        Option(
            name="words",
            default=3,
            low=2,
            high=20,
            says=tr("long words in capitals in a row that are too many"),
        ),
        Option(
            name="share",
            default=Fraction(3, 10),
            low=Fraction(1, 10),
            high=Fraction(1),
            says=tr("share of capital letters above which a text shouts"),
        ),
        Option(name="marks", default=2, low=0, high=20, says=tr("exclamation marks in a post, at most")),
    ),
    messages={
        "run": "{n} long words in a row are in capitals: from {limit} on it shouts.",
        "share": "{share} of the letters are capitals, limit {limit}.",
        "repeated": "{n} places have exclamation marks in a row. One does it.",
        "marks": "{n} exclamation marks, limit {limit}.",
    },
    fixes=(_QUIET, _REWORD),
    per_account=False,
    passes=(
        Example(
            says="acronyms, a size, a code and a tag",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    text="DJ Tom from the USA in XXL: use code STOLLEN15 #BLACKFRIDAY",
                ),
            ),
        ),
        Example(
            says="two marks, not side by side",
            lines=(Line(when="2026-11-02 09:00", text="Fresh rye! Still warm! Come by."),),
        ),
        Example(
            says="two words, which is below the limit",
            lines=(
                Line(when="2026-11-02 09:00", text="This is REALLY GOOD bread, says everybody who came."),
            ),
        ),
        Example(
            says="deutsche Hauptwörter",
            lines=(Line(when="2026-11-02 09:00", text="Brot, Brötchen, Brezeln und Kuchen vom Handwerk 🥨"),),
        ),
    ),
    fails=(
        Example(
            says="a leaflet",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    kind="promote",
                    text="BLACK FRIDAY!!! 30 % OFF EVERYTHING UNTIL NOON.",
                ),
            ),
            severity=Severity.WARNING,
        ),
        Example(says="mostly capitals", lines=(Line(when="2026-11-02 09:00", text="NEW SALE TODAY"),)),
        Example(says="two marks side by side", lines=(Line(when="2026-11-02 09:00", text="Fresh rye!! 🥖"),)),
        Example(says="drei Rufe", lines=(Line(when="2026-11-02 09:00", text="Frisch! Warm! Lecker!"),)),
        Example(
            says="in the title",
            lines=(Line(when="2026-11-02 09:00", title="OUR CHRISTMAS CATALOGUE", text="It is out."),),
        ),
    ),
)
