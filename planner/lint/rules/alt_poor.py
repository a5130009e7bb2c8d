"""A picture's alt text does not say what is to be seen.

## What it does
Finds alt texts that are a file name ("IMG_2041.jpg"), that begin with "image of" or "Bild von", that
repeat the post or its title word for word, that have fewer than three words, that say only something like
"photo", or that are longer than the network takes. Pictures marked as decorative are left out, and so are
those without any alt text: A11Y001 finds them.

## Why
A screen reader says "image" and then the alt text. "Image, IMG 2041 JPG" helps nobody, and hearing the
same post twice takes a listener's time.

## Example
"IMG_2041.jpg", "Photo of bread"

## Use instead
"Cookies with red sugar on a wire rack, one bitten into".

## Options
- `words` = 3: words of an alt text, at least.

## Fixes
- Leave "image of" out (shows the alt text before and after).
- Write what is to be seen (opens the picture).

## Grade and source
Expert consensus (expert): W3C, Web Accessibility Tutorials, images, read 2026-08. The number of words is
our own.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.domain.entry import PlanEntry
from planner.domain.media import MediaUse
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Option, Rule, UnitKind
from planner.lint.units import PostView
from planner.lint.wordlists import sections
from planner.networks.facts import NetworkFacts

_LEAVE = Fix(title=tr("Leave “image of” out"), safety=Safety.UNSAFE)
_WRITE = Fix(title=tr("Write what is to be seen"), safety=Safety.ASSIST)
_FILE = re.compile(
    r"(?:img|dsc|dscn|dscf|pxl|mvi|screenshot|bildschirmfoto|whatsapp image|image|photo|foto|bild)[\s_-]*\d[\d\s_.,:-]*"
)
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_OF_A_WORD = 2  # letters on average, of the scripts above: Thai, Khmer, Japanese, Chinese


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """One hit for all poor alt texts of a post."""
    entry = post.entry
    if not entry.media:
        return
    facts = post.reading.facts
    poor: list[tuple[int, str, str]] = []
    said = 0
    for index, use in enumerate(entry.media):
        alt = use.alt_text.strip()
        if not alt or use.decorative:
            continue
        said += 1
        why = _why(alt, use, entry, facts, context)
        if why:
            poor.append((index, alt, why))
    if not poor:
        return
    index, alt, why = poor[0]
    yield Hit(
        message_id="poor",
        message=_message(len(poor), said, words.shorten(alt, 40), why),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"poor": len(poor), "said": said},
        evidence=tuple(tr("“{words}” {why}", words=words.shorten(alt), why=why) for _, alt, why in poor),
        fixes=(*_shorter(entry, poor), _open(entry, poor[0][0])),
    )


def _message(poor: int, said: int, alt: str, why: str) -> str:
    if poor == said:
        return tr(
            "{n} described picture has a poor alt text: “{alt}” {why}."
            "|{n} described pictures have poor alt texts: “{alt}” {why}.",
            "",
            poor,
            alt=alt,
            why=why,
        )
    return tr(
        "{n} of {said} described pictures has a poor alt text: “{alt}” {why}."
        "|{n} of {said} described pictures have poor alt texts: “{alt}” {why}.",
        "",
        poor,
        said=said,
        alt=alt,
        why=why,
    )


def _why(alt: str, use: MediaUse, entry: PlanEntry, facts: NetworkFacts | None, context: Context) -> str:
    """What is wrong with an alt text, as the rest of a sentence; "" nothing."""
    low = " ".join(alt.casefold().split())
    if low == use.name.casefold() or low.endswith(_endings()) or _FILE.fullmatch(low):
        return tr("is a file name", "after an alt text")
    if facts is not None and 0 < facts.alt_limit < len(alt):
        return tr(
            "has {length} characters, {network} takes {limit}",
            "after an alt text",
            length=len(alt),
            network=facts.label,
            limit=facts.alt_limit,
        )
    if low in _said_of(entry):
        return tr("repeats the post", "after an alt text")
    number, least = _words_in(low), context.whole("words")
    if number < least:
        return tr(
            "has {n} word, {least} is the least ({set_by})|has {n} words, {least} is the least ({set_by})",
            "after an alt text",
            number,
            least=least,
            set_by=context.set_by,
        )
    if low.strip(" .!-") in _nothing():
        return tr("says nothing of what is to be seen", "after an alt text")
    opening = _opening(low)
    return _begins(" ".join(alt.split())[: len(opening)]) if opening else ""


def _begins(opening: str) -> str:
    return tr(
        "begins with “{words}”, which a screen reader says by itself", "after an alt text", words=opening
    )


def _said_of(entry: PlanEntry) -> tuple[str, ...]:
    return tuple(" ".join(text.casefold().split()) for text in (entry.text, entry.title) if text)


def _shorter(entry: PlanEntry, poor: list[tuple[int, str, str]]) -> tuple[Fix, ...]:
    """Leaves the openings out, where that is all that is wrong."""
    patches = []
    for index, alt, why in poor:
        opening = _opening(" ".join(alt.casefold().split()))
        one_line = " ".join(alt.split())
        if opening and why == _begins(one_line[: len(opening)]):
            rest = one_line[len(opening) :].lstrip()
            before = entry.media[index].alt_text
            value = rest[:1].upper() + rest[1:]
            patches.append(
                Patch(post=entry.post, field=Field.ALT_TEXT, index=index, value=value, before=before)
            )
    return (Fix(title=_LEAVE.title, safety=Safety.UNSAFE, patches=tuple(patches)),) if patches else ()


def _open(entry: PlanEntry, index: int) -> Fix:
    """Opens the picture; several are told apart by their number, counted from one."""
    title = _WRITE.title
    if len(entry.media) > 1:
        title = tr("Write what is to be seen on picture {number}", number=index + 1)
    assist = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=Field.ALT_TEXT)
    return Fix(title=title, safety=Safety.ASSIST, assist=assist)


def _words_in(low: str) -> int:
    """How many words there are; where no spaces stand between them, about how many."""
    return max(len(_WORD.findall(low)), len(_UNSPACED.findall(low)) // _OF_A_WORD)


def _opening(low: str) -> str:
    """The opening of the list that an alt text has, when something follows it."""
    return next((one for one in sections("alt-texts")["openings"] if low.startswith(f"{one} ")), "")


@lru_cache(maxsize=1)
def _endings() -> tuple[str, ...]:
    return sections("alt-texts")["endings"]


@lru_cache(maxsize=1)
def _nothing() -> frozenset[str]:
    return frozenset(sections("alt-texts")["words"])


RULE = Rule(
    code="A11Y002",
    name="alt-poor",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.EXPERT,),
    sources=("W3C, Web Accessibility Tutorials, images, read 2026-08",),
    options=(Option(name="words", default=3, low=1, high=20, says=tr("words of an alt text, at least")),),
    messages={"poor": "{pictures} have poor alt texts: “{alt}” {why}."},
    fixes=(_LEAVE, _WRITE),
    per_account=False,
    passes=(
        Example(says="described", lines=(Line(when="2026-11-02 09:00", alt="A dark rye loaf, cut"),)),
        Example(says="none at all is another rule's", lines=(Line(when="2026-11-02 09:00", alt=""),)),
        Example(says="decorative", lines=(Line(when="2026-11-02 09:00", alt="-"),)),
        Example(
            says="beschrieben", lines=(Line(when="2026-11-02 09:00", alt="Roggenbrot auf einem Brett 🍞"),)
        ),
    ),
    fails=(
        Example(
            says="a file name",
            lines=(Line(when="2026-11-02 09:00", alt="IMG_2041.jpg"),),
            severity=Severity.INFO,
        ),
        Example(says="image of", lines=(Line(when="2026-11-02 09:00", alt="Image of a dark rye loaf"),)),
        Example(says="zu kurz", lines=(Line(when="2026-11-02 09:00", alt="Ein Brot"),)),
        Example(
            says="the post again",
            lines=(
                Line(
                    when="2026-11-02 09:00", text="Our oldest oven is warm.", alt="Our oldest oven is warm."
                ),
            ),
        ),
        Example(
            says="longer than the network takes", lines=(Line(when="2026-11-02 09:00", alt="A loaf " * 200),)
        ),
    ),
)
