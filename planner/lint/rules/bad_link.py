"""A link cannot be opened by the people who read the post.

## What it does
Finds addresses that are only half there, begin with a slip of the hand ("htps://"), hold a space, or end in
something that does not exist (".exmple"). It also finds addresses that work for you alone: `localhost`, a file on
your computer, the numbers of your own network, and unfinished copies of a site ("preview.", "staging."). It looks at
everything that begins with http or www., and at the link field, where "https://" may be left out. Nothing is opened:
whether a page is there today is not judged.

## Why
A link that only opens in your office looks fine to you and to nobody else.

## Example
`https://preview.fennelandrye.de/stollen`: the page that was meant is on `fennelandrye.de`.

## Use instead
Open the address on a telephone that is not in your network, and paste what its browser shows.

## Options
- `placeholders` = example: endings that nobody can register and that are let pass; the invented businesses of samples have them.

## Fixes
- Change the address (opens the post there).

## Grade and source
Fact: the root zone's list of endings, RFC 2606 and 6761 (reserved names), RFC 1918 (private numbers) and the
hosts of preview services in `planner/lint/data/links.toml`, read 2026-11.
"""

from collections.abc import Iterator

from planner.languages import tr
from planner.lint import words
from planner.lint.addresses import HALF, parts_of, tried, why_not
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.rule import Context, Hit, Option, Rule, UnitKind
from planner.lint.units import PostView

_CHANGE = Fix(title=tr("Change the address"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit when any address of the post cannot be opened by its readers."""
    entry = post.entry
    found = tried(post.reading)
    if not found:
        return
    own, allowed = post.notes.brief.own_domains, context.words("placeholders")
    bad = [(one, why) for one in found if (why := why_not(one.text, own, allowed))]
    if not bad:
        return
    first, why = bad[0]
    if first.in_link:
        assist = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=Field.LINK)
        fix = Fix(title=_CHANGE.title, safety=Safety.ASSIST, assist=assist)
    else:
        fix = opens_at(entry, _CHANGE.title, first.start, first.end)
    yield Hit(
        message_id="bad",
        message=_message(len(bad), len(found), _shown(first.text, why), why),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=None if first.in_link else span_in_text(entry, first.start, first.end),
        numbers={"bad": len(bad), "addresses": len(found)},
        evidence=tuple(f"{one.text} {reason}" for one, reason in bad),
        fixes=(fix,),
    )


def _message(bad: int, addresses: int, host: str, why: str) -> str:
    if bad == addresses:
        return tr(
            "{n} address cannot be opened by readers: “{host}” {why}."
            "|{n} addresses cannot be opened by readers: “{host}” {why}.",
            "",
            bad,
            host=host,
            why=why,
        )
    return tr(
        "{bad} of {addresses} addresses cannot be opened by readers: “{host}” {why}.",
        bad=bad,
        addresses=addresses,
        host=host,
        why=why,
    )


def _shown(address: str, why: str) -> str:
    """The host, which is what is wrong in most cases, else as much of the address as a line takes."""
    parts = None if why == HALF else parts_of(address)
    return parts.hostname if parts and parts.hostname and " " not in address else words.shorten(address, 50)


def _line(text: str = "Look.", **more: str) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", text=text, **more),)  # type: ignore[arg-type]


RULE = Rule(
    code="LNK001",
    name="bad-link",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    sources=("IANA root zone", "RFC 2606, 6761, 1918", "planner/lint/data/links.toml"),
    options=(
        Option(
            name="placeholders",
            default=("example",),
            says=tr(
                "endings that nobody can register and that are let pass; the invented businesses of samples have them"
            ),
        ),
    ),
    messages={"bad": "{addresses} cannot be opened by readers: “{host}” {why}."},
    fixes=(_CHANGE,),
    per_account=False,
    passes=(
        Example(says="no protocol in the link field", lines=_line(link="fennelandrye.de/stollen")),
        Example(says="an invented business", lines=_line("See https://fennelandrye.example/rye. 🥖")),
        Example(says="Umlaute", lines=_line("Mehr auf https://bäckerei.de/öffnungszeiten, bis bald.")),
        Example(says="a word with dots", lines=_line("Rye... and spelt.Both")),
    ),
    fails=(
        Example(
            says="a preview",
            lines=_line("See https://preview.fennelandrye.de/stollen"),
            severity=Severity.ERROR,
        ),
        Example(says="an ending that does not exist", lines=_line(link="https://fennelandrye.con")),
        Example(says="ein Leerzeichen", lines=_line(link="https://fennelandrye.de/unsere brote")),
        Example(says="only here", lines=_line("Try http://localhost:8000 and http://192.168.0.7/shop")),
        Example(says="half an address", lines=_line("More: http:/fennelandrye.de")),
    ),
)
