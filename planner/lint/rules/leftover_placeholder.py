"""A placeholder was left in the text, such as [date].

## What it does
Finds what was to be replaced: names in curly brackets ("{{first name}}"), words in square or pointed ones
("[TODO]", "[insert date]", "<link>"), "lorem ipsum", "insert link", "XX %", "TBD", and the same in German
("HIER TEXT", "xxx EUR", "[Datum]"). It looks at the text, the title and the first comment. Labels that are
meant for the reader, such as "[video]" or "[EN]", are left alone.

## Why
Readers see it as it stands, and do not learn what was meant to be there.

## Example
"Only XX % left of our {product} - order at [link]."

## Use instead
"Only a fifth of our rye is left - order at fennelandrye.example."

## Options
None. The words stand in `planner/lint/data/placeholders.txt`.

## Fixes
- Fill it in (opens the post at the placeholder).

## Grade and source
Fact: what stands in the text; the list of fillers is our own, 2026-11.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.languages import tr
from planner.lint import words
from planner.lint.clues import Clues, clues_of
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.saying import quoted_list
from planner.lint.units import PostView
from planner.lint.wordlists import sections

_FILL = Fix(title=tr("Fill it in"), safety=Safety.ASSIST)
_BRACKET = re.compile(
    r"\[[^\[\]\n]{1,60}\]|\{\{[^{}\n]{0,60}\}\}|\{[^\W\d][\w .-]{0,40}\}|<<?[^<>\n]{1,40}>>?"
)
_MERGE = re.compile(r"\*\|[A-Z_]{2,30}\|\*|%%?[A-Z_]{4,30}%%?")
_PARTS = re.compile(r"[\s_:-]+")
_MOST = 3  # shown in the message
_SHORT = 4  # words of an order to the writer


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when any placeholder is left."""
    text = post.reading.words
    found = find(text, post.reading.said)
    if not found:
        return
    entry = post.entry
    yield Hit(
        message_id="left",
        message=_message([words.shorten(text[start:end]) for start, end in found]),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, *found[0]),
        numbers={"placeholders": len(found)},
        evidence=tuple(text[start:end] for start, end in found),
        fixes=(opens_at(entry, _FILL.title, *found[0]),),
    )


def _message(found: list[str]) -> str:
    shown = quoted_list(found[:_MOST])
    if len(found) > _MOST:
        return tr(
            "{number} placeholders are left: {words} and {more} more. Readers would see them as written.",
            number=len(found),
            words=shown,
            more=len(found) - _MOST,
        )
    return tr(
        "{n} placeholder is left: {words}. Readers would see it as written."
        "|{n} placeholders are left: {words}. Readers would see them as written.",
        "",
        len(found),
        words=shown,
    )


def find(text: str, said: frozenset[str]) -> list[tuple[int, int]]:
    """The placeholders in ``text`` as (start, end), in order, none inside another; ``said``: its words, folded."""
    found: list[tuple[int, int]] = []
    if "[" in text or "{" in text or "<" in text:
        found += [match.span() for match in _BRACKET.finditer(text) if _fills(match[0])]
    if "|" in text or "%" in text:
        found += [match.span() for match in _MERGE.finditer(text)]
    if _clues().may_stand_in(said):
        found += [match.span() for match in _phrases().finditer(text)]
    found.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _fills(bracketed: str) -> bool:
    """Whether words in brackets stand for words to come."""
    inner = bracketed.strip("[]{}<> ").casefold()
    if bracketed.startswith("{"):
        return bracketed.startswith("{{") or inner in _fillers() or "_" in inner or " " not in inner
    if inner in _labels():
        return False
    parts = _PARTS.sub(" ", inner).split()
    if " ".join(parts) in _fillers():
        return True
    # an order to the writer: "insert date here", "your name"; "Preis einsetzen"
    if (
        len(parts) > 1
        and not _openers().isdisjoint((parts[0], parts[-1]))
        and any(map(_fillers().__contains__, parts))
    ):
        return True
    return 1 < len(parts) <= _SHORT and parts[-1] in _closers()


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    return frozenset(_PARTS.sub(" ", line) for line in sections("placeholders")["fillers"]) | {""}


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return frozenset(sections("placeholders")["labels"])


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    return frozenset(line.split()[0] for line in sections("placeholders")["openers"])


@lru_cache(maxsize=1)
def _closers() -> frozenset[str]:
    return frozenset(sections("placeholders")["closers"])


@lru_cache(maxsize=1)
def _clues() -> Clues:
    return clues_of(line.strip('"') for line in sections("placeholders")["clues"])


@lru_cache(maxsize=1)
def _phrases() -> re.Pattern[str]:
    lists = sections("placeholders")
    phrases = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in lists["phrases"])
    gaps = "|".join(re.escape(word) for word in lists["gaps"])
    return re.compile(
        rf"(?<!\w)(?:(?i:{phrases})|TBD|TODO|HIER TEXT|HIER BILD)(?!\w)"
        rf"|(?<![\w.,])(?i:xx{{1,3}}(?:[.,]xx)?\s?(?:{gaps}))(?!\w)"
        r"|(?<!\w)(?i:[€£$]\s?xx{1,3}(?:[.,]xx)?)(?!\w)"
        r"|(?<![\w./:-])XX[./:,]XX(?![\w/])"
        r"|(?<!\w)(?:(?i:dd[./-]mm[./-]yy(?:yy)?)|TT\.MM\.(?:JJ)?JJ)(?!\w)"
    )


def _fails(says: str, text: str, **rest: str) -> Example:
    return Example(says=says, lines=(Line(when="2026-11-02 09:00", text=text, **rest),))  # type: ignore[arg-type]


RULE = Rule(
    code="TXT002",
    name="leftover-placeholder",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    sources=("The words themselves; the list of fillers is our own, 2026-11",),
    messages={"left": "{n} placeholders are left: {placeholders}. Readers would see them as written."},
    fixes=(_FILL,),
    per_account=False,
    passes=(
        _fails("a label for the reader", "[Video] How we fold a croissant. [EN] below."),
        _fails("a number with per cent", "20 % more rye than last year, love, Tom xx"),
        _fails("a heart and a size", "We <3 XXL pretzels > small ones."),
        _fails("wie man spricht", "Hier steht der Teig, und hier wird der Text der Woche gelesen."),
    ),
    fails=(
        Example(
            says="a name to come",
            lines=(Line(when="2026-11-02 09:00", text="Dear {{first_name}}, your rye is ready."),),
            severity=Severity.ERROR,
        ),
        _fails("three at once", "Only XX % left of our {product} - order at [link]."),
        _fails("auf Deutsch", "HIER TEXT EINFÜGEN. Stollen ab xxx EUR, nur bis [Datum] 🎄"),
        _fails("in the title", "We baked.", title="TBD"),
        _fails("blind text", "Lorem ipsum dolor sit amet"),
    ),
)
