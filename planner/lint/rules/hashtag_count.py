"""More hashtags than the network takes, or than is usually advised.

## What it does
Counts the different hashtags that go out: those in the text, those of the hashtag field and, on networks with a
first comment, those in it. More than the network takes is an error (Instagram 5, Threads 1). More than is
usually advised is a warning (LinkedIn 5, Mastodon 5, X 2, Facebook 2). Other networks are left out.

## Why
Instagram and Threads take no more than their number. Elsewhere the number is a rule of thumb: no study was
found that says how many are best.

## Example
"Fresh rye! #rye #bread #bakery #berlin #sourdough #baking #love" on Instagram: 7 hashtags, it takes 5.

## Use instead
The two or three by which somebody would look for exactly this post.

## Options
None. The numbers stand in `planner/networks/facts`, each with its source and date.

## Fixes
- Leave the last ones out (shows the hashtags before and after).
- Choose which to keep (opens the hashtags).

## Grade and source
A network's own rule (P) where the network sets the number: Instagram, announced 2025-12; Threads, read
2026-10. Rule of thumb (F) elsewhere: common advice without data, read 2026-11.
"""

from collections.abc import Iterator

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView
from planner.networks.entities import Span, found

_SIGNS = ("#", "＃")
_KEEP = Fix(title=tr("Leave the last ones out"), safety=Safety.UNSAFE)
_CHOOSE = Fix(title=tr("Choose which to keep"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when more different hashtags go out than the network's facts allow or advise."""
    entry = post.entry
    facts = post.reading.facts
    if facts is None or not facts.hashtag_max:
        return
    comment = entry.first_comment if facts.first_comment else ""
    typed = _typed(entry.hashtags)
    signs = sum(text.count(sign) for text in (entry.text, comment) for sign in _SIGNS)
    if signs + len(typed) <= facts.hashtag_max:
        return
    spans = found(entry.text, facts).hashtags
    said = {span.text[1:].casefold(): span.text[1:] for span in (*spans, *found(comment, facts).hashtags)}
    own = [tag for tag in typed if tag.casefold() not in said]
    number, limit = len(said) + len(own), facts.hashtag_max
    if number <= limit:
        return
    if facts.hashtag_hard:
        message = tr(
            "{hashtags} hashtags: {network} takes {limit}, {surplus} too many.",
            hashtags=number,
            network=facts.label,
            limit=limit,
            surplus=number - limit,
        )
    else:
        message = tr(
            "{hashtags} hashtags: {limit} are enough on {network}, as a rule of thumb.",
            hashtags=number,
            limit=limit,
            network=facts.label,
        )
    yield Hit(
        message_id="refused" if facts.hashtag_hard else "many",
        message=message,
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        severity=Severity.ERROR if facts.hashtag_hard else None,
        span=_surplus(spans, limit),
        numbers={"hashtags": number, "limit": limit},
        evidence=tuple(f"#{tag}" for tag in (*said.values(), *own)),
        fixes=lambda: (*_keep(entry, own, limit - len(said)), _choose(entry, spans, own, limit)),
    )


def _typed(tags: tuple[str, ...]) -> list[str]:
    """The field's hashtags without sign, each once."""
    once: dict[str, str] = {}
    for typed in tags:
        for word in typed.replace(",", " ").split():
            tag = word.lstrip("#＃")
            if tag:
                once.setdefault(tag.casefold(), tag)
    return list(once.values())


def _surplus(spans: tuple[Span, ...], limit: int) -> tuple[int, int] | None:
    """The hashtags of the text from the first that is too many on."""
    return (spans[limit].start, spans[-1].end) if len(spans) > limit else None


def _keep(entry: PlanEntry, own: list[str], room: int) -> tuple[Fix, ...]:
    """Shortens the hashtag field when that is enough; words of the text are the planner's to choose."""
    if room < 0 or not own:
        return ()
    patch = Patch(
        post=entry.post,
        account_key=entry.account_key,
        field=Field.HASHTAGS,
        value=tuple(own[:room]),
        before=" ".join(entry.hashtags),
    )
    title = tr("Leave the last {n} hashtag out|Leave the last {n} hashtags out", "", len(own) - room)
    return (Fix(title=title, safety=Safety.UNSAFE, patches=(patch,)),)


def _choose(entry: PlanEntry, spans: tuple[Span, ...], own: list[str], limit: int) -> Fix:
    field = Field.HASHTAGS if own or not spans else Field.TEXT
    assist = Assist(
        opens=Opens.POST,
        post=entry.post,
        account_key=entry.account_key,
        field=field,
        span=_surplus(spans, limit) if field is Field.TEXT else None,
    )
    title = tr("Choose {n} hashtag to keep|Choose {n} hashtags to keep", "", limit)
    return Fix(title=title, safety=Safety.ASSIST, assist=assist)


def _example(says: str, text: str, network: str = "instagram", *tags: str) -> Example:
    return Example(
        says=says, lines=(Line(when="2026-11-02 09:00", text=text, network=network, hashtags=tags),)
    )


RULE = Rule(
    code="TAG001",
    name="hashtag-count",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    grades=(Grade.PLATFORM, Grade.FOLKLORE),
    sources=("The networks' numbers, dated in planner/networks/facts",),
    messages={
        "refused": "{n} hashtags: {network} takes {limit}, {surplus} too many.",
        "many": "{n} hashtags: {limit} are enough on {network}, as a rule of thumb.",
    },
    fixes=(_KEEP, _CHOOSE),
    passes=(
        _example("five on Instagram", "Rye #one #two #three #four #five"),
        _example("the same one twice", "Rye #rye #Rye", "threads"),
        _example("a network without a number", "Rye #a #b #c #d #e #f #g", "bluesky"),
        _example("room number, no tag", "Room #12, #13 and #14 are open.", "threads"),
    ),
    fails=(
        Example(
            says="six on Instagram",
            lines=(Line(when="2026-11-02 09:00", text="Rye #one #two #three #four #five #six"),),
            severity=Severity.ERROR,
        ),
        Example(
            says="three on X",
            lines=(Line(when="2026-11-02 09:00", network="x", text="#Rye #Roggen #Brot 🥖"),),
            severity=Severity.WARNING,
        ),
        _example("text and field together", "Fresh #rye", "threads", "#bread, #bakery"),
    ),
)
