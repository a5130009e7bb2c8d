"""A paid post, a gift or a partner link is not labelled at the start.

## What it does
Looks at posts that you marked as paid, as a gift, as earning a share of what is bought, or as written by own staff,
and at posts with an address or words of a partner programme ("use my code", "affiliate link") or that call
themselves paid or a gift ("#sp", "gifted by @brand"). They need a label that the client's region accepts, where it
is seen at once: before the network cuts the text off, not among hashtags, not at the end.

No such label is an error. Only a weak one ("#sp", "#partner", "thanks to", or "#ad" in Germany), or one that stands
too late, is a warning. The client's own discount codes are no partner codes. This is no legal advice.

## Why
The law gives readers a right to know, and regulators can act against those who do not tell them.

## Example
A hairdresser, marked *gift*: "We love this shampoo. Thanks to @brand. #sp"

## Use instead
"Ad: We love this shampoo." In Germany "Werbung: ...", in France "Publicité : ...".

## Options
None. The labels of each region stand in `planner/lint/data/disclosure.toml`, with source and date.

## Fixes
- Write the label first (safe: nothing else changes; for own staff shown first).
- Change the words (opens the post).

## Grade and source
Law or regulator (L): FTC Endorsement Guides (16 CFR 255, 2023), ASA and CAP guide for influencers (2023), UWG § 5a
with the Medienanstalten's guide (2022), UCPD Annex I; each region's source and date stand in the data file, read
2026-08 to 2026-11.
"""

from collections.abc import Iterator

from planner.domain.brief import Brief, Disclosure
from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.disclosing import Label, Standing, label_of, language_of, region_of, sign_of
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.manual import page
from planner.lint.notes import ClientNotes
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.shelf import table
from planner.lint.units import PostView

_WRITE = Fix(title=tr("Write the label first"), safety=Safety.SAFE)
_CHANGE = Fix(title=tr("Change the words"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when a post that brings its poster something does not say so at once."""
    entry = post.entry
    sign = "" if entry.disclosure else sign_of(post.reading)
    if entry.disclosure is None and not sign:
        return
    label = label_of(entry, entry.disclosure, post.notes.brief.region)
    if label.standing is Standing.CLEAR:
        return
    word = _word(entry, post.notes)
    yield Hit(
        message_id=label.standing.value,
        message=_message(label, _marked(entry.disclosure, sign), word),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        severity=None if label.standing is Standing.NONE else Severity.WARNING,
        span=span_in_text(entry, label.start, label.end) if label.said else None,
        numbers={"labels": int(bool(label.said))},
        evidence=(region_of(post.notes.brief.region)["source"],),
        fixes=_fixes(entry, word),
    )


def _message(label: Label, post: str, word: str) -> str:
    if label.standing is Standing.NONE:
        return tr("0 labels in {post}. Say “{label}” first.", post=post, label=word)
    if label.standing is Standing.WEAK:
        return tr(
            "1 weak label in {post}: “{words}” alone is not enough. Say “{label}” first.",
            post=post,
            words=label.said,
            label=word,
        )
    return tr(
        "1 label in {post} comes too late: “{words}” at character {place}. Say “{label}” first.",
        post=post,
        words=label.said,
        place=label.start + 1,
        label=word,
    )


def _marked(disclosure: Disclosure | None, sign: str) -> str:
    """What a message calls the post, after "in"."""
    if disclosure is None:
        return tr("a post with “{words}”", "after “in”", words=sign)
    marked = {
        Disclosure.PAID: tr("a post marked paid", "after “in”"),
        Disclosure.GIFT: tr("a post marked gift", "after “in”"),
        Disclosure.AFFILIATE: tr("a post marked affiliate", "after “in”"),
        Disclosure.STAFF: tr("a post marked own staff", "after “in”"),
    }
    return marked[disclosure]


def _word(entry: PlanEntry, notes: ClientNotes) -> str:
    language = language_of(entry.text, notes.language)
    known = (
        table("disclosure")["staff"]
        if entry.disclosure is Disclosure.STAFF
        else region_of(notes.brief.region)
    )
    word: str = known["label"][language]
    return word


def _fixes(entry: PlanEntry, word: str) -> tuple[Fix, ...]:
    joint = ". " if entry.disclosure is Disclosure.STAFF else ": "
    opening = entry.text[: max(1, len(entry.text.partition(" ")[0]))]  # replaced, so that it is written once
    patch = Patch(
        post=entry.post,
        account_key=entry.account_key,
        field=Field.TEXT,
        value=f"{word}{joint}{opening}",
        before=opening,
        start=0,
        end=len(opening),
    )
    safety = Safety.UNSAFE if entry.disclosure is Disclosure.STAFF else Safety.SAFE
    return Fix(title=tr("Write “{label}” first", label=word), safety=safety, patches=(patch,)), opens_at(
        entry, _CHANGE.title
    )


def _line(text: str, disclosure: str = "paid", **more: str) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", text=text, disclosure=disclosure, **more),)  # type: ignore[arg-type]


_GERMAN = Brief(region="DE")

RULE = Rule(
    code="LEG001",
    name="disclosure",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    grades=(Grade.LAW,),
    sources=("FTC 16 CFR 255 (2023)", "ASA/CAP influencers' guide (2023)", "UWG § 5a", "UCPD Annex I"),
    messages={
        "none": "0 labels in {a post marked paid}. Say “{label}” first.",
        "weak": "1 weak label in a post marked {paid}: “{words}” alone is not enough. Say “{label}” first.",
        "late": "1 label in a post marked {paid} comes too late: “{words}” at character {n}. Say “{label}” first.",
    },
    fixes=(_WRITE, _CHANGE),
    passes=(
        Example(says="nothing to tell", lines=_line("Our rye is back.", "")),
        Example(says="said first", lines=_line("Ad: We love this flour. 🥖")),
        Example(says="ein deutsches Wort", lines=_line("Werbung | Unser neues Mehl."), brief=_GERMAN),
        Example(says="its own code", lines=_line("Save 15 % with code STOLLEN15.", "")),
    ),
    fails=(
        Example(says="nothing", lines=_line("We love this flour."), severity=Severity.ERROR),
        Example(says="weak", lines=_line("We love this flour. #sp"), severity=Severity.WARNING),
        Example(
            says="im Deutschen reicht #ad nicht",
            lines=_line("#ad Unser neues Mehl, von der Mühle nebenan.", "gift"),
            brief=_GERMAN,
            severity=Severity.WARNING,
        ),
        Example(says="a partner's code, not declared", lines=_line("Use my code RYE10 at the mill.", "")),
        Example(
            says="among the tags",
            lines=_line("We love this flour. #bread #rye #ad"),
            severity=Severity.WARNING,
        ),
    ),
)
