"""The text holds words the client does not want, or a claim without proof.

## What it does
Finds two things. The first are words that stand on the client's sheet as not wanted, in text, title, first
comment or hashtags, as whole words in any case. The second are claims that need a proof before they are made, in English
and German: that something cures ("clinically proven"), is the best ("No. 1 in town"), is certain ("100 % safe")
or is green ("climate neutral"). A claim is left alone when the post names its proof in the field for it, and
when it is denied ("not guaranteed").

## Why
Law and advertising codes ask that whoever makes such a claim has the proof beforehand. Which other words are not
wanted, the client knows best.

## Example
A hairdresser: "This oil is clinically proven to stop hair loss."

## Use instead
Say what you know: "This oil is cold-pressed and smells of rosemary." Or name the proof in the post's field for
it.

## Options
None. The claims stand in `planner/lint/data/claims.toml`, the client's own words on its sheet.

## Fixes
- Change the words (opens the post there).
- Name the proof (opens the post).

## Grade and source
Law or regulator (L): FTC Act section 5; CAP Code 3.7; EU directives 2005/29/EC (Annex I) and 2024/825, which
is applied since 27 September 2026; each group's own source and date stand in the data file, read 2026-11.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from planner.domain.brief import Brief
from planner.languages import tr
from planner.lint.clues import Clues, clues_of
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.kinds.lexicon import fold
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.saying import quoted_list
from planner.lint.shelf import one_of, table
from planner.lint.units import PostView

_CHANGE = Fix(title=tr("Change the words"), safety=Safety.ASSIST)
_PROVE = Fix(title=tr("Name the proof"), safety=Safety.ASSIST)
_DENIED_CLAIM = re.compile(
    r"\b(?:not|no|never|nothing|nobody|without|isn't|aren't|kein\w*|nicht|nie|ohne)\W+(?:\w+\W+){0,2}$"
)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the words hold anything that is not wanted, or a claim while no source is given."""
    entry, shown, folded = post.entry, post.reading.words, post.reading.folded
    wanted_not = post.notes.brief.denied_words
    if wanted_not and entry.hashtags:
        beside = " ".join(entry.hashtags)
        shown, folded = f"{shown}\n{beside}", f"{folded}\n{fold(beside)}"
    denied = [match.span() for match in _denied(wanted_not).finditer(folded)] if wanted_not else []
    claims: list[tuple[int, int]] = []
    if _clues().may_stand_in(post.reading.said) and not entry.claim_source.strip():
        claims = [match.span() for match in _claims(post.reading.folded, post.reading.said)]
    if not denied and not claims:
        return
    told = []
    if denied:
        told.append(
            tr(
                "{n} phrase that {client} does not want: {words}."
                "|{n} phrases that {client} does not want: {words}.",
                "",
                len(denied),
                client=entry.client,
                words=_list(shown, denied),
            )
        )
    if claims:
        told.append(
            tr(
                "{n} claim without a source: {words}.|{n} claims without a source: {words}.",
                "",
                len(claims),
                words=_list(shown, claims),
            )
        )
    first = min((*denied, *claims))
    fixes = [opens_at(entry, _CHANGE.title, *first)]
    if claims:
        fixes.append(opens_at(entry, _PROVE.title))
    yield Hit(
        message_id="denied" if denied else "claim",
        message=" ".join(told),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, *first),
        numbers={"denied": len(denied), "claims": len(claims)},
        evidence=tuple(shown[start:end] for start, end in (*denied, *claims)),
        fixes=tuple(fixes),
    )


def _claims(folded: str, said: AbstractSet[str]) -> Iterator["re.Match[str]"]:
    groups = tuple(
        [
            number
            for number, (clues, parts) in enumerate(_clues_by_group())
            if clues.may_stand_in(said) and any(part in folded for part in parts)
        ]
    )
    if not groups:
        return
    for match in _claim_pattern(groups).finditer(folded):
        whole = not (match.start() and folded[match.start() - 1].isalnum())
        if whole and not _DENIED_CLAIM.search(folded, max(0, match.start() - 30), match.start()):
            yield match


@lru_cache(maxsize=32)
def _claim_pattern(numbers: tuple[int, ...]) -> "re.Pattern[str]":
    """The claims of these groups in all languages: of any other no part is in the text. The letter before a match is looked at afterwards, which is quicker."""
    groups = [table("claims")["group"][number] for number in numbers]
    return re.compile(
        one_of([claim for group in groups for tongue in ("en", "de") for claim in group[tongue]]) + r"(?!\w)"
    )


@lru_cache(maxsize=1)
def _parts() -> tuple[str, ...]:
    return tuple(part for group in table("claims")["group"] for part in group["parts"])


@lru_cache(maxsize=1)
def _clues() -> Clues:
    return clues_of(_parts())


@lru_cache(maxsize=1)
def _clues_by_group() -> tuple[tuple[Clues, tuple[str, ...]], ...]:
    """Of each group its clues, and the parts one of which every claim holds."""
    return tuple((clues_of(group["parts"]), tuple(group["parts"])) for group in table("claims")["group"])


@lru_cache(maxsize=64)
def _denied(phrases: tuple[str, ...]) -> "re.Pattern[str]":
    """The client's phrases as whole words, however much space is between them."""
    found = [r"\s+".join(map(re.escape, fold(phrase).split())) for phrase in phrases if phrase.strip()]
    return re.compile(rf"(?<!\w){one_of(found)}(?!\w)" if found else r"(?!)")


def _list(text: str, spans: list[tuple[int, int]]) -> str:
    return quoted_list(dict.fromkeys(text[start:end] for start, end in spans))


def _line(text: str, **more: str) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", text=text, **more),)  # type: ignore[arg-type]


_BRIEF = Brief(denied_words=("cheap", "artisan bread"))

RULE = Rule(
    code="SAF003",
    name="denied-terms-claims",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    grades=(Grade.LAW,),
    sources=("FTC Act section 5", "CAP Code 3.7", "UCPD 2005/29/EC Annex I", "Directive (EU) 2024/825"),
    messages={
        "denied": "{n} phrases that {client} does not want: {words}.",
        "claim": "{n} claims without a source: {words}.",
    },
    fixes=(_CHANGE, _PROVE),
    per_account=False,
    passes=(
        Example(says="a part of another word", lines=_line("Cheaply made it is not."), brief=_BRIEF),
        Example(says="proved", lines=_line("Climate neutral.", claim_source="https://fennel.example/proof")),
        Example(says="denied", lines=_line("Results are not guaranteed, flour is moody.")),
        Example(says="a ham", lines=_line("The farm cures ham for twelve weeks.")),
    ),
    fails=(
        Example(says="not wanted", lines=_line("Cheap rolls."), brief=_BRIEF, severity=Severity.WARNING),
        Example(says="a phrase over two lines", lines=_line("Real ARTISAN\nbread 🥖"), brief=_BRIEF),
        Example(says="a cure", lines=_line("Our ginger bun cures colds.")),
        Example(says="auf Deutsch", lines=_line("Unser Brot ist klimaneutral.")),
    ),
)
