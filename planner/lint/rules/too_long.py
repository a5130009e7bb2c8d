"""The text is longer than the network takes.

## What it does
Counts what will go out (text, link, hashtags) the way the network counts. On Mastodon an address counts 23,
however long it is; on X wide letters count two; on Bluesky an emoji counts one, and the text also has a limit
in bytes. Of a thread, every part is counted; a warning before the words on Mastodon counts with each. A limit that the
account's own server told Parley wins over the general one. A post over the limit cannot be scheduled.
Networks without a known limit are not judged. Telegram may count an emoji as one or as two: where only that
decides, it is a warning.

## Why
The network would refuse it at its time, when nobody is there to shorten it.

## Example
312 of 300 characters on Bluesky: 12 too many.

## Use instead
Shorten it, or split it into a thread with a line of three dashes where the network has threads.

## Options
None. The limits stand in `planner/networks/facts`, each with its source and date.

## Fixes
- Shorten the text (opens it at the limit).
- Split it into a thread, at the ends of sentences where they are short enough (shows the parts first).

## Grade and source
Fact: the networks' own documentation and source code, each dated in its facts file, read 2026-08.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.threads import as_thread
from planner.lint.units import PostView
from planner.networks.counting import Count, limit_at
from planner.networks.facts import Counter, NetworkFacts
from planner.networks.render import blocking_length, counted_beside, doubtful_length, message_of_entry, render
from planner.networks.rendered import Rendered

_SHORTEN = Fix(title=tr("Shorten the text"), safety=Safety.ASSIST)
_HEAVIEST = {
    Counter.GRAPHEMES: 1,
    Counter.CODE_POINTS: 1,
    Counter.UTF_16: 2,
    Counter.WEIGHTED: 2,
    Counter.BYTES: 4,
    Counter.EMOJI_BYTES: 4,
}
"""What one code point counts at most; ASCII counts one everywhere."""
_ADDRESS = re.compile(r"\.\w|://(?![\w-]+\.\w)")  # every address has one of these at least
_BETWEEN = 16  # blank lines between text, link and hashtags, and the link's protocol
_SPLIT = Fix(title=tr("Split it into a thread"), safety=Safety.UNSAFE)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when any part of what goes out is over the network's limit."""
    entry = post.entry
    facts = post.reading.facts
    if facts is None or _surely_fits(entry, facts):
        return
    rendered = post.reading.rendered
    over = blocking_length(rendered, entry.facts)
    if over is None:
        yield from _doubtful(entry, rendered, facts)
        return
    yield Hit(
        message_id="over",
        message=_message(over, facts.label),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=_surplus(entry, rendered, facts),
        numbers={"length": over.length, "limit": over.limit},
        evidence=(words.shorten(entry.text),),
        fixes=(*_split(entry, facts), _shorten(entry, rendered, facts)),
    )


def _doubtful(entry: PlanEntry, rendered: Rendered, facts: NetworkFacts) -> Iterator[Hit]:
    """A warning when it fits, and would not if the network counted in the other unit that it may count in."""
    over = doubtful_length(rendered)
    if over is None:
        return
    yield Hit(
        message_id="doubtful",
        message=tr(
            "{length} of {limit} characters if {network} counts emoji as two, which is not certain.",
            length=over.length,
            limit=over.limit,
            network=facts.label,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        severity=Severity.WARNING,
        blocks=False,
        numbers={"length": over.length, "limit": over.limit},
        evidence=(words.shorten(entry.text),),
        fixes=(_shorten(entry, rendered, facts),),
    )


def _message(over: Count, network: str) -> str:
    surplus = over.length - over.limit
    if over.unit == "bytes":
        return tr(
            "{length} of {limit} bytes: {surplus} too many for {network}.",
            length=over.length,
            limit=over.limit,
            surplus=surplus,
            network=network,
        )
    return tr(
        "{length} of {limit} characters: {surplus} too many for {network}.",
        length=over.length,
        limit=over.limit,
        surplus=surplus,
        network=network,
    )


def _split(entry: PlanEntry, facts: NetworkFacts) -> tuple[Fix, ...]:
    """A thread whose parts all fit, on this account alone; none where the network has no threads."""
    message = message_of_entry(entry)
    text = as_thread(message, facts)
    if text is None:
        return ()
    parts = len(render(replace(message, text=text)).parts)
    patch = Patch(
        post=entry.post, account_key=entry.account_key, field=Field.TEXT, value=text, before=entry.text
    )
    return (
        Fix(
            title=tr("Split it into a thread of {parts}", parts=parts), safety=_SPLIT.safety, patches=(patch,)
        ),
    )


def _shorten(entry: PlanEntry, rendered: Rendered, facts: NetworkFacts) -> Fix:
    """Opens the text with the words beyond the limit selected, where they are the text's own."""
    span = _surplus(entry, rendered, facts)
    assist = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, span=span)
    return Fix(title=_SHORTEN.title, safety=_SHORTEN.safety, assist=assist)


def _surely_fits(entry: PlanEntry, facts: NetworkFacts) -> bool:
    """Whether it fits however it is counted, told without putting it together: true of nearly every post."""
    if entry.utm or entry.numbered or entry.options:
        return False
    text = entry.text
    others = f"{entry.link}{'  '.join(entry.hashtags)}"
    letters = len(text) + len(others) + 2 * len(entry.hashtags) + _BETWEEN
    heavy = len(others) + len(text) - (len(text) if text.isascii() else len(text.encode("ascii", "ignore")))
    addresses = len(_ADDRESS.findall(text)) + bool(entry.link) if facts.url_weight else 0
    heaviest = max(_HEAVIEST[one] for one in (facts.counter, facts.may_count) if one)
    most = letters + (heaviest - 1) * heavy + facts.url_weight * addresses
    limit = facts.beside(entry.media).text_limit
    return most <= (limit or most) and 4 * letters <= (facts.byte_limit or 4 * letters)


def _surplus(entry: PlanEntry, rendered: Rendered, facts: NetworkFacts) -> tuple[int, int] | None:
    """The words beyond the limit, when they are the text's own and stand in it unchanged."""
    sent = rendered.parts[0].text
    counted = facts.beside(rendered.parts[0].media)
    start = limit_at(sent, counted, entry.facts, beside=counted_beside(rendered, facts))
    if start is None or len(rendered.parts) > 1 or not sent.startswith(entry.text):
        return None
    return (start, len(entry.text)) if start < len(entry.text) else None


RULE = Rule(
    code="TXT001",
    name="too-long",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    blocks=True,
    grades=(Grade.FACT,),
    sources=("The networks' documentation, dated in planner/networks/facts",),
    messages={
        "over": "{length} of {limit} {unit}: {surplus} too many for {network}.",
        "doubtful": "{length} of {limit} characters if {network} counts emoji as two, which is not certain.",
    },
    fixes=(_SHORTEN, _SPLIT),
    passes=(
        Example(
            says="300 characters", lines=(Line(when="2026-11-02 09:00", network="bluesky", text="a" * 300),)
        ),
        Example(
            says="a long address counts 23",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    network="mastodon",
                    text=f"{'a' * 470} https://example.com/{'b' * 90}",
                ),
            ),
        ),
        Example(
            says="two parts of a thread",
            lines=(Line(when="2026-11-02 09:00", network="bluesky", text=f"{'a' * 290}\n---\n{'b' * 290}"),),
        ),
    ),
    fails=(
        Example(
            says="12 too many",
            lines=(Line(when="2026-11-02 09:00", network="bluesky", text="a" * 312),),
            severity=Severity.ERROR,
        ),
        Example(
            says="the link makes it too long",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    network="mastodon",
                    text="a" * 490,
                    link="https://fennel.example/rye",
                ),
            ),
        ),
        Example(
            says="wide letters count two on X",
            lines=(Line(when="2026-11-02 09:00", network="x", text="麦" * 141),),
        ),
    ),
)
