"""A giveaway or prize draw does not say all it must say.

## What it does
Finds posts that announce a giveaway, a prize draw or a "win a ...", in English and German, and checks that five
things are told: a link to the rules, when it closes (with the time zone), who may enter, who runs it, and that
entry is free. On Meta's networks it also looks for the line that says the network has no part in it, and on
Facebook for ways to enter that are not allowed there: sharing a post, tagging friends. When only those two are
found, it is a warning.

A post that tells who won, or that it is over, is left alone. This is no legal advice. What the rules behind the
link say is not read.

## Why
Without an end and without rules, everybody can be right in a quarrel. Codes of advertising ask for these things,
and Meta's guidelines ask for the line about the network.

## Example
"Giveaway! Tag 3 friends and share this post to win a stollen."

## Use instead
"Giveaway: win a stollen. Tell us your oldest recipe until 12 December, 18:00 CET. Open to residents of Germany aged
18 and over, free to enter. Promoter: Fennel & Rye. Rules: fennelandrye.de/rules. In no way associated with
Instagram."

## Options
None. What must be told stands in `planner/lint/data/contest.toml`, with sources and dates.

## Fixes
- Add what is missing (opens the post with a block to fill in).

## Grade and source
Law or regulator (L): CAP Code 8.17, United States law on sweepstakes, UWG § 5a. A network's own rule (P): Meta's
promotion guidelines, whose help pages contradict each other. Both read 2026-08.
"""

from collections.abc import Iterator

from planner.languages import tr
from planner.lint.contests import Contest, block_of, contest_in
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.pieces import place_of, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView

_ADD = Fix(title=tr("Add what is missing"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when a contest is announced and anything is not told, or entering is asked for in a forbidden way."""
    found = contest_in(post.reading)
    if found is None or not (found.missing or found.release or found.forbidden):
        return
    entry, facts = post.entry, post.reading.facts
    place = place_of(entry, found.start, found.end)
    assist = Assist(
        opens=Opens.POST,
        post=entry.post,
        account_key=entry.account_key,
        field=place[0] if place else Field.TEXT,
        span=place[1:] if place else None,
        text=block_of(found),
    )
    yield Hit(
        message_id="missing" if found.missing else "meta",
        message=_message(found, facts.label if facts else entry.network),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        severity=None if found.missing else Severity.WARNING,
        span=span_in_text(entry, found.start, found.end),
        numbers={"missing": len(found.missing), "musts": found.musts},
        evidence=tuple(one.name for one in found.missing),
        fixes=(Fix(title=_ADD.title, safety=_ADD.safety, assist=assist),),
    )


def _message(found: Contest, network: str) -> str:
    told = []
    if found.missing:
        names = ", ".join(one.name for one in found.missing)
        told.append(
            tr(
                "{missing} of {musts} things a giveaway must say are missing: {names}.",
                missing=len(found.missing),
                musts=found.musts,
                names=names,
            )
        )
    if found.release:
        told.append(
            tr("1 line is missing that {network} asks for: that it has no part in this.", network=network)
        )
    if found.forbidden:
        told.append(
            tr(
                "1 way to enter is not allowed on {network}: “{words}”.",
                network=network,
                words=found.forbidden,
            )
        )
    return " ".join(told)


_WHOLE = (
    "Win a stollen: tell us your oldest recipe until 12 December, 18:00 CET. Open to residents of Germany aged 18 and "
    "over, free to enter. Promoter: Fennel & Rye. Rules: https://fennel.example/rules"
)
_RELEASE = " In no way sponsored, endorsed or administered by Meta."


def _line(text: str, network: str = "instagram") -> tuple[Line, ...]:
    return (Line(when="2026-12-01 09:00", text=text, network=network),)


RULE = Rule(
    code="LEG002",
    name="contest",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    grades=(Grade.LAW, Grade.PLATFORM),
    sources=("CAP Code 8.17", "Meta, promotion guidelines", "UWG § 5a"),
    messages={
        "missing": "{n} of 5 things a giveaway must say are missing: {names}.",
        "meta": "1 line is missing that {network} asks for: that it has no part in this.",
    },
    fixes=(_ADD,),
    passes=(
        Example(says="everything is told", lines=_line(f"Giveaway. {_WHOLE}{_RELEASE}")),
        Example(says="who won", lines=_line("Anna won our giveaway. Congratulations 🎉")),
        Example(
            says="a gain without a draw", lines=_line("A shorter walk for more bread: a win for us all.")
        ),
        Example(says="Gewinn im Geschäft", lines=_line("Vom Gewinn kaufen wir einen neuen Ofen.")),
    ),
    fails=(
        Example(
            says="nothing is told",
            lines=_line("Giveaway! Tag 3 friends and share this post to win a stollen."),
            severity=Severity.ERROR,
        ),
        Example(says="ein Gewinnspiel", lines=_line("Gewinnspiel: Wir verlosen 3 Stollen 🎁")),
        Example(
            says="one thing is missing", lines=_line(_WHOLE.replace(", free to enter", "") + " Giveaway.")
        ),
        Example(
            says="only the release",
            lines=_line(f"Giveaway. {_WHOLE}"),
            severity=Severity.WARNING,
        ),
    ),
)
