"""The post begs for likes, shares, tags or comments.

## What it does
Finds the five sorts of begging that Facebook names: voting by reaction ("like for rye, heart for wheat"),
asking for reactions ("like if you agree"), for shares ("share this post"), for tags ("tag 3 friends") and for
comments of a set word ("comment YES to get the recipe"). English and German, on every network. A real question
is none of them. Calls for advice, help, donations or a missing person, and contests that name their rules or
closing date, are left alone; so are words in quotation marks or after "do not". It is a warning on Facebook,
Instagram and Threads, and a note elsewhere.

## Why
Facebook said in December 2017 that it shows such posts to fewer people, and all posts of pages that go on with
it. We know of no such rule on networks that are not Meta's; friends who are tagged did not ask for it there either.

## Example
"Giveaway! Tag 3 friends and share this post to win a stollen."

## Use instead
"Which bread did your grandmother bake that nobody makes any more?"

## Options
None. The phrases stand in `planner/lint/data/bait.txt`.

## Fixes
- Ask an open question instead (opens the post at the phrase).

## Grade and source
A network's own rule (P): Facebook, "Fighting engagement bait", announced 2017-12, as retold by Lexology and
others, read 2026-08.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.languages import tr
from planner.lint import words
from planner.lint.clues import Clues
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.kinds.beginnings import NUMBER
from planner.lint.kinds.notation import openings_of, pattern_of
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.saying import quoted_list
from planner.lint.units import PostView
from planner.lint.wordlists import sections

_ASK = Fix(title=tr("Ask an open question instead"), safety=Safety.ASSIST)
_THEIRS = frozenset(
    {"facebook", "instagram", "threads", ""}
)  # of the house whose rule it is, or not known yet
_SORTS = ("vote", "react", "share", "tag", "comment")
_QUOTED = re.compile(r'“[^”]{0,300}”|„[^“”]{0,300}[“”]|"[^"\n]{0,300}"|«[^»]{0,300}»')
_TURNED = re.compile(
    r"(?:\b(?:not|never|no need to|don't|won't|without|nicht|kein|keine|ohne)\W+)(?:\w+\W+){0,2}$"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_BEHIND = 40  # characters looked back for a negation


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when any phrase of the five sorts is there and nothing exempts the post."""
    folded = post.reading.folded
    if not _clues().may_stand_in(post.reading.said) and not any(sign in folded for sign in _signs()):
        return
    text = post.reading.words
    found = _found(text, folded)
    if not found or _exempt().search(folded):
        return
    entry = post.entry
    start, end, sort = found[0]
    theirs = entry.network in _THEIRS
    told = [
        tr(
            "{n} call for reactions: {words}.|{n} calls for reactions: {words}.",
            "",
            len(found),
            words=quoted_list(words.shorten(text[first:last]) for first, last, _ in found),
        )
    ]
    if theirs:
        told.append(tr("Facebook shows such posts to fewer people."))
    told.append(tr("Ask a real question instead."))
    yield Hit(
        message_id=sort,
        message=" ".join(told),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, start, end),
        numbers={"calls": len(found)},
        evidence=tuple(text[first:last] for first, last, _ in found),
        severity=None if theirs else Severity.INFO,
        fixes=(opens_at(entry, _ASK.title, start, end),),
    )


def _found(text: str, folded: str) -> list[tuple[int, int, str]]:
    """The phrases as (start, end, sort), in order, none quoted or turned round."""
    found: list[tuple[int, int, str]] = []
    quoted: list[tuple[int, int]] | None = None
    for clue in _openings().finditer(folded):
        at = clue.start()
        if found and at < found[-1][1]:
            continue
        match = _bait().match(folded, at)
        if match is None or _TURNED.search(folded[max(0, at - _BEHIND) : at]):
            continue
        if quoted is None:  # looked for once, and only where something was found
            quoted = [span.span() for span in _QUOTED.finditer(text)]
        if any(first < at and match.end() < last for first, last in quoted):
            continue
        found.append((at, match.end(), match.lastgroup or ""))
    return found


@lru_cache(maxsize=1)
def _begins() -> frozenset[str]:
    """The words, first letters and signs that a phrase can begin with."""
    found: set[str] = set()
    for sort in _SORTS:
        for line in sections("bait")[sort]:
            opens = openings_of(line)
            found |= opens.words | opens.stems
    return frozenset(found)


@lru_cache(maxsize=1)
def _clues() -> Clues:
    """Words of which one stands in every text that holds a phrase: its first, its last where it begins with a number."""
    told = {begin for begin in _begins() if begin.isalnum()}
    for sort in _SORTS:
        for line in sections("bait")[sort]:
            if NUMBER in openings_of(line).words:
                told.update(_LETTERS.findall(line.split(" ")[-1]))
    return Clues("|".join(rf"\A{word}" for word in sorted(told)))


@lru_cache(maxsize=1)
def _signs() -> tuple[str, ...]:
    return tuple(sorted(begin for begin in _begins() - {NUMBER} if not begin.isalnum()))


@lru_cache(maxsize=1)
def _openings() -> re.Pattern[str]:
    """A look at a text that costs little, before the slow one: at the beginnings of its words alone."""
    begins = sorted(_begins(), key=len, reverse=True)
    words = "|".join(r"\d" if begin == NUMBER else re.escape(begin) for begin in begins)
    return re.compile(rf"(?<![^\W_])(?:{words})")


@lru_cache(maxsize=1)
def _bait() -> re.Pattern[str]:
    """One pattern of all sorts, longer phrases first, so that a phrase is found whole."""
    sorts = []
    for sort in _SORTS:
        lines = sorted(sections("bait")[sort], key=len, reverse=True)
        sorts.append(f"(?P<{sort}>{'|'.join(map(pattern_of, lines))})")
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorts)})(?!\w)")


@lru_cache(maxsize=1)
def _exempt() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(pattern_of, sections('bait')['exempt']))})(?!\w)")


def _example(says: str, text: str, severity: Severity | None = None) -> Example:
    return Example(says=says, lines=(Line(when="2026-11-02 09:00", text=text),), severity=severity)


RULE = Rule(
    code="TXT005",
    name="engagement-bait",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    grades=(Grade.PLATFORM,),
    sources=("Facebook, December 2017, retold by lexology.com (7465bc8c), smtusa.com and glean.info",),
    messages=dict.fromkeys(
        _SORTS,
        "{n} calls for reactions: “{words}”. Facebook shows such posts to fewer people. Ask a real question instead.",
    ),
    fixes=(_ASK,),
    per_account=False,
    passes=(
        _example("a real question", "Which bread do you miss? Tell us in the comments."),
        _example("a dog is missing", "Please share this post: missing dog, last seen at the harbour."),
        _example(
            "a contest with rules",
            "Share to win a stollen. Rules at fennel.example, closing date 18 December.",
        ),
        _example("Rat gesucht", "Markiert jemanden, der uns einen Rat geben kann: Wie hält man Hefe frisch?"),
        _example("turned round", "You need not tag 3 friends 🙃 just come by."),
    ),
    fails=(
        _example(
            "tags and shares",
            "Giveaway! Tag 3 friends and share this post to win a stollen.",
            Severity.WARNING,
        ),
        _example("a set word", "Comment YES if you want the recipe 🥖"),
        _example("Freunde markieren", "Markiere drei Freunde und gewinne einen Stollen."),
        _example("zwei Freunde", "Jetzt nur noch 2 Freunde markieren und ihr seid dabei."),
        _example("like if", "Like if you agree that rye is best."),
    ),
)
