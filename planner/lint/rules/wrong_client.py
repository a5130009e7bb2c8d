"""A post of one client names another client of yours.

## What it does
Finds another client of yours in a post: its name, one of its account names ("@kilnloom", or the address of its
profile), a page of its own domain, or its own hashtag. It looks at text, title, link, first comment and
hashtags. The post cannot be scheduled or sent as it stands.

Names are found as whole words in any case, with "&" or "and". A name of one word that is an ordinary word or
a first name ("Bloom", "Anna"), or has four letters or fewer, is found only as the client writes it, not at the
start of a sentence and not after "the" or "my"; a German noun ("Blume") only after "von" or "bei", a month or
a weekday never. A name of ordinary words ("The Tea Room", "Apple Tree") is found only as the client writes it.
Names that a client may name (on its sheet), and what both have in common, are left alone.

## Why
Whoever plans for ten clients can paste into the wrong one, and once a post is out it has been seen.

## Example
"New glazes at @kilnloom" in the bakery's plan.

## Use instead
Take the name out, or write the post for the other client. Where two clients do work together, let each name the
other on its sheet.

## Options
None.

## Fixes
- Take it out (opens the post there).
- Write it for the other client (opens a new post with the words).
- Let this client name the other (opens its sheet).

## Grade and source
Fact: your own clients, their accounts and their sheets, read 2026-11.
"""

from collections.abc import Iterator

from planner.domain.brief import Brief
from planner.languages import tr
from planner.lint.clues import words_in_text
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.saying import quoted
from planner.lint.strangers import Sighting, lookout
from planner.lint.units import PostView, day_of

_CHANGE = Fix(title=tr("Take it out"), safety=Safety.ASSIST)
_MOVE = Fix(title=tr("Write it for the other client"), safety=Safety.ASSIST)
_ALLOW = Fix(title=tr("Let this client name the other"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when anything of another client stands in the post."""
    if not post.notes.strangers:
        return
    looked = lookout(post.notes)
    if looked is None:
        return
    entry = post.entry
    shown, folded, plain = post.reading.words, post.reading.folded, post.reading.said
    if entry.link or entry.hashtags:
        tags = " ".join(f"#{tag}" for tag in post.reading.tags) if entry.hashtags else ""
        shown = f"{shown}\n{entry.link}\n{tags}"
        beside = f"{entry.link.lower()}\n{tags.lower()}"
        folded = f"{folded}\n{beside}"
        plain |= words_in_text(beside)
    if looked.clues is not None and not looked.clues.may_stand_in(plain):
        return
    found = list(looked.sightings(shown, folded))
    if not found:
        return
    first = found[0]
    said = tuple(dict.fromkeys(quoted(shown[one.start : one.end]) for one in found))
    names = ", ".join(dict.fromkeys(one.name for one in found))
    yield Hit(
        message_id="names",
        message=_message(said, names, entry.client),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, first.start, first.end),
        numbers={"traces": len(said)},
        evidence=said,
        fixes=_fixes(post, first),
    )


def _message(said: tuple[str, ...], names: str, client: str) -> str:
    if not client:
        return tr(
            "{n} trace of {names}: {words}.|{n} traces of {names}: {words}.",
            "",
            len(said),
            names=names,
            words=", ".join(said),
        )
    return tr(
        "{n} trace of {names} in a post of {client}: {words}."
        "|{n} traces of {names} in a post of {client}: {words}.",
        "",
        len(said),
        names=names,
        client=client,
        words=", ".join(said),
    )


def _fixes(post: PostView, first: Sighting) -> tuple[Fix, ...]:
    entry = post.entry
    theirs = next((one.key for one in post.notes.strangers if one.name == first.name), "")
    words_of_it = Assist(
        opens=Opens.NEW_POST,
        client_key=theirs,
        kind=entry.kind,
        text=entry.text,
        day=day_of(entry) if entry.instant or entry.when else None,
    )
    return (
        opens_at(entry, _CHANGE.title, first.start, first.end),
        Fix(title=tr("Write it for {client}", client=first.name), safety=Safety.ASSIST, assist=words_of_it),
        Fix(
            title=tr("Let {client} name {other}", client=entry.client, other=first.name),
            safety=Safety.ASSIST,
            assist=Assist(opens=Opens.CLIENT, post=entry.post),
        ),
    )


_KILN = Line(
    when="2026-11-05 09:00",
    client="Kiln & Loom",
    account="kilnloom",
    text="We glazed.",
)


def _plan(text: str, **more: str) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", text=text, **more), _KILN)  # type: ignore[arg-type]


RULE = Rule(
    code="SAF004",
    name="wrong-client",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    blocks=True,
    sources=("Your own clients, their accounts and their sheets",),
    messages={"names": "{n} traces of {name} in a post of {client}: {words}."},
    fixes=(_CHANGE, _MOVE, _ALLOW),
    per_account=False,
    passes=(
        Example(says="nobody else", lines=(Line(when="2026-11-02 09:00", text="Thanks to @kilnloom."),)),
        Example(says="agreed", lines=_plan("Cups by Kiln & Loom."), brief=Brief(may_name=("Kiln & Loom",))),
        Example(says="part of other words", lines=_plan("The kiln, the loom and @kilnloomis. 🧶")),
        Example(says="its own name", lines=_plan("Fennel & Rye bakes.")),
    ),
    fails=(
        Example(says="a handle", lines=_plan("New glazes at @KilnLoom 🏺"), severity=Severity.ERROR),
        Example(says="the name, mit und", lines=_plan("Tassen von KILN und Loom im Laden.")),
        Example(says="a profile's address", lines=_plan("Cups.", link="https://www.instagram.com/kilnloom/")),
        Example(says="in the first comment", lines=_plan("Cups.", first_comment="Photo: kiln and loom")),
    ),
)
