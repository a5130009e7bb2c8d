"""The words hold a telephone number, for which the network often rejects a post.

## What it does
Finds telephone numbers in posts for networks that reject posts because of them (Google Business): numbers with + or 00
in front, with a 0 and a gap, or written as in America. Days and times are left alone.

## Why
Google takes such a post, looks it over, and shows it to nobody: the number stands in your profile anyway, and in posts
it was misused too often.

## Example
"Order your stollen now: 030 1234567."

## Use instead
"Order your stollen now", with the button "Call". It leads to the number in your profile.

## Options
None. Which networks do so stands in `planner/networks/facts`, each with its source and date.

## Fixes
- Take the number out (opens the post there).

## Grade and source
A network's own rule (P): Google's guidelines for posts, which say "might be rejected"; those who post by program tell of
it as certain. Read 2026-10.
"""

from collections.abc import Iterator

import regex

from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView

_TAKE_OUT = Fix(title=tr("Take the number out"), safety=Safety.ASSIST)
_NUMBER = regex.compile(
    r"(?<![\w.,/@#-])(?:"
    r"(?:\+|00)\d[\d ()./\u00a0-]{5,18}\d"  # +49 30 1234567
    r"|\(?0\d{1,5}\)?[ /.\u00a0-]{1,3}\d[\d /.\u00a0-]{2,14}\d"  # 030 1234567
    r"|0\d{8,13}"
    r"|\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}"  # (615) 551-2727
    r")(?!\w)"
)
_DAY = regex.compile(r"(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])(?:[./-]|\b(?!\d))")
_LEAST, _MOST = 6, 15  # digits; no number in the world has more


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """One hit for all numbers in a post."""
    entry, facts = post.entry, post.reading.facts
    if facts is None or not facts.phone_rejected:
        return
    words = post.reading.words
    found = [(one.start(), one.end()) for one in _NUMBER.finditer(words) if _is_phone(one[0])]
    if not found:
        return
    start, end = found[0]
    yield Hit(
        message_id="phone",
        message=tr(
            "{n} telephone number, “{number}”: {network} often rejects a post for it."
            "|{n} telephone numbers, “{number}” the first: {network} often rejects a post for them.",
            "",
            len(found),
            number=words[start:end],
            network=facts.label,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, start, end),
        numbers={"numbers": len(found)},
        evidence=tuple(words[first:last] for first, last in found),
        fixes=(opens_at(entry, _TAKE_OUT.title, start, end),),
    )


def _is_phone(text: str) -> bool:
    digits = sum(sign.isdigit() for sign in text)
    return _LEAST <= digits <= _MOST and _DAY.match(text) is None


def _line(text: str, network: str = "google-business") -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", network=network, text=text),)


RULE = Rule(
    code="NET002",
    name="phone-rejected",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    grades=(Grade.PLATFORM,),
    check=check,
    sources=("Google's guidelines for posts in Business Profiles, read 2026-10",),
    messages={
        "phone": "{n} telephone numbers, “{number}” the first: {network} often rejects a post for them."
    },
    fixes=(_TAKE_OUT,),
    passes=(
        Example(says="no number", lines=_line("Order your stollen now.")),
        Example(says="another network", lines=_line("Ring 030 1234567.", "facebook")),
        Example(says="days and times", lines=_line("Open 01.12.2026, 9:00-18:00, and 24/12 from 8 to 12.")),
        Example(says="Preise und Mengen", lines=_line("0,5 l für 3,50 €, 100 Brote, 2026 wieder.")),
    ),
    fails=(
        Example(says="a number", lines=_line("Ring 030 1234567 to order."), severity=Severity.WARNING),
        Example(says="international 📞", lines=_line("Call +49 (30) 123-4567 or 0176/12345678.")),
        Example(says="as in America", lines=_line("Call (615) 551-2727 now.")),
    ),
)
