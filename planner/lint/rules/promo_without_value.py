"""A sales post says its price and nothing else.

## What it does
Looks at posts that are marked *promote* and ask hard (buy, order, a price, a code). It speaks when fewer than
12 words of the post are its own, and none of them tells, teaches, proves, asks, jokes or says what the thing
is good for. Own words are those left when addresses, hashtags, @names, numbers and the words that sell
("20 % off", "order now") are taken out. A question anywhere in the text is enough to be left alone. English
and German.

## Why
A large study of company posts found that price and deal alone go with fewer likes and comments, and with
more of them when humour or feeling is there too.

## Example
"Black Friday at Fennel & Rye: 20 % off gift cards. Buy online now." Four own words.

## Use instead
"For the friend who has every gadget: a gift card keeps as long as our starter, and that is from 1961.
20 % off until Friday."

## Options
- `words` = 12: own words from which a post is left alone.

## Fixes
- Say why it helps (opens the post, with first lines to choose from).

## Grade and source
Strong study (A): Lee, Hosanagar and Nair, Management Science 2018, an association corrected for what the
feed shows. The number of words is our own.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.kinds.invitation import may_ask
from planner.lint.kinds.notation import pattern_of
from planner.lint.kinds.suggest import cues_for
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Option, Rule, UnitKind
from planner.lint.units import PostView
from planner.lint.wordlists import sections
from planner.networks.entities import Span

_SAY = Fix(title=tr("Say why it helps"), safety=Safety.ASSIST)
_OPENINGS = (
    "Who makes it, and how: ",
    "What it is good for: ",
    "What somebody said who had it: ",
    "Woran man merkt, dass es gut ist: ",
)
_WORD = re.compile(r"[^\W\d_][\w'’&-]*")


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit for an offer of few words that gives nothing but its price."""
    entry = post.entry
    if entry.kind is not Kind.PROMOTE:
        return
    limit = context.whole("words")
    if may_ask(entry.text) or not post.reading.asks_hard:
        return
    own = _own_words(post)
    if len(own) >= limit or _gives(post):
        return
    yield Hit(
        message_id="bare",
        message=tr(
            "{n} word beside the offer, and none says why it helps. Your limit is {limit} ({set_by})."
            "|{n} words beside the offer, and none says why it helps. Your limit is {limit} ({set_by}).",
            "",
            len(own),
            limit=limit,
            set_by=context.set_by,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"words": len(own), "limit": limit},
        evidence=tuple(own),
        fixes=(_help(entry),),
    )


def _own_words(post: PostView) -> list[str]:
    """The words of the post that are neither address, tag, @name nor the ones that sell."""
    reading = post.reading
    spans: tuple[Span, ...] = (*reading.urls, *reading.hashtags, *reading.mentions)
    taken = [(span.start, span.end) for span in spans]
    taken += [(cue.start, cue.end) for cue in reading.hard[0]]
    return [
        match[0]
        for match in _WORD.finditer(reading.words)
        if not any(match.start() < end and start < match.end() for start, end in taken)
    ]


def _gives(post: PostView) -> bool:
    """Whether the words tell, prove, joke, teach or say what the thing is good for."""
    return bool(_value().search(post.reading.folded) or cues_for(Kind.TEACH, post.reading.words))


def _help(entry: PlanEntry) -> Fix:
    assist = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, openings=_OPENINGS)
    return Fix(title=_SAY.title, safety=_SAY.safety, assist=assist)


@lru_cache(maxsize=1)
def _value() -> re.Pattern[str]:
    phrases = [pattern_of(line) for lines in sections("value").values() for line in lines]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)")


def _example(says: str, text: str, kind: str = "promote", severity: Severity | None = None) -> Example:
    return Example(says=says, lines=(Line(when="2026-11-02 09:00", kind=kind, text=text),), severity=severity)


RULE = Rule(
    code="MIX005",
    name="promo-without-value",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.STUDY,),
    sources=("Lee, Hosanagar and Nair, Management Science 2018, doi 10.1287/mnsc.2017.2902",),
    options=(
        Option(
            name="words", default=12, low=1, high=100, says=tr("own words from which a post is left alone")
        ),
    ),
    messages={
        "bare": "{n} words beside the offer, and none says why it helps. Your limit is {limit} ({set by})."
    },
    fixes=(_SAY,),
    per_account=False,
    passes=(
        _example("a reason", "20 % off rye, because it tastes better on day two. Order now."),
        _example("a question", "Which stollen is yours? Order now, 15 % off."),
        _example("from whom", "Gebacken von Hand, seit 1961. Jetzt bestellen!"),
        _example("it does not ask", "New loaf on the shelf."),
    ),
    fails=(
        _example("a price", "20 % off gift cards. Buy online now.", severity=Severity.INFO),
        _example("nur ein Preis", "Stollen 20 % günstiger. Jetzt bestellen! 🎄"),
        _example(
            "a code and an address",
            "15 % off with code STOLLEN15: order now https://fennel.example/a #Stollen",
        ),
    ),
)
