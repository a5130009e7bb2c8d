"""A link stands where nobody can press it, or where fewer may see the post.

## What it does
Finds two cases, by network. On Instagram and TikTok an address in the text is shown as plain words: a warning. On
LinkedIn and Facebook pages a post with a link in it may be shown to fewer people: a note. The link field counts as
part of the post; the first comment does not.

## Why
Hardly anybody types an address from a caption. On LinkedIn, posts with a link reached 26.5 % fewer people in one
vendor's figures, company pages above all, and those who saw them did more with them. On Facebook 97.3 % of the
views in the United States were of posts without a link, which proves no penalty. Threads and Bluesky say they have
none.

## Example
`https://fennelandrye.de/stollen` in an Instagram caption.

## Use instead
On Instagram and TikTok: keep the link in the profile and say so. On LinkedIn and Facebook: put it in the first
comment, or keep it when a press on the link is all you want.

## Options
None. What each network does stands in `planner/networks/facts`, with source and date.

## Fixes
- Move the link to the first comment (shows the post before and after).
- Say where the link is (opens the post).

## Grade and source
Observation or a vendor's data (B), and it changes: Ordinal, 900,000 LinkedIn posts from 2023 to 2026; Meta's report
for the first quarter of 2025. Neither proves that the link is the cause.
"""

from collections.abc import Iterator
from functools import partial

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.addresses import Address, written
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, patch_of, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView
from planner.networks.facts import NetworkFacts

_MOVE = Fix(title=tr("Move the link to the first comment"), safety=Safety.UNSAFE)
_SAY = Fix(title=tr("Say where the link is"), safety=Safety.ASSIST)


_GRADES = {
    "documented": tr("documented", "a source is"),
    "source code": tr("source code", "a source is"),
    "vendor data": tr("vendor data", "a source is"),
    "second hand": tr("second hand", "a source is"),
    "rule of thumb": tr("rule of thumb", "a source is"),
    "unconfirmed": tr("unconfirmed", "a source is"),
}
"""The grades of the networks' facts."""


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when an address goes out in the body on a network where that is useless or costs reach."""
    facts = post.reading.facts
    if facts is None or (facts.link_clickable and not facts.body_link_costs):
        return
    entry = post.entry
    found = [one for one in written(post.reading) if one.in_link or one.end <= len(entry.text)]
    if not found:
        return
    first = found[0]
    yield Hit(
        message_id="costs" if facts.link_clickable else "useless",
        message=_message(len(found), facts),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        severity=None if facts.link_clickable else Severity.WARNING,
        span=None if first.in_link else span_in_text(entry, first.start, first.end),
        numbers={"addresses": len(found)},
        evidence=tuple(one.text for one in found),
        fixes=partial(_fixes, entry, found, facts),
    )


def _message(addresses: int, facts: NetworkFacts) -> str:
    source = facts.source_of("body_link_costs" if facts.link_clickable else "link_clickable")
    read = ""
    if source:
        grade = _GRADES.get(source.grade, source.grade)
        read = tr(" ({grade}, {year})", "after a sentence", grade=grade, year=source.date.year)
    if facts.link_clickable:
        return tr(
            "{n} address in the post: on {network} fewer people may see a post with a link{read}. "
            "The first comment is a place for it."
            "|{n} addresses in the post: on {network} fewer people may see a post with a link{read}. "
            "The first comment is a place for it.",
            "",
            addresses,
            network=facts.label,
            read=read,
        )
    return tr(
        "{n} address in the post: {network} shows it as plain words that cannot be pressed{read}."
        "|{n} addresses in the post: {network} shows it as plain words that cannot be pressed{read}.",
        "",
        addresses,
        network=facts.label,
        read=read,
    )


def _fixes(entry: PlanEntry, found: list[Address], facts: NetworkFacts) -> tuple[Fix, ...]:
    first = found[0]
    opens = opens_at(entry, _SAY.title, max(0, first.start), max(0, first.end))
    if facts.link_clickable and facts.first_comment:
        return _moved(entry, found), opens
    return (opens,)


def _moved(entry: PlanEntry, found: list[Address]) -> Fix:
    """Every address out of the body, each once at the end of the first comment."""
    patches: list[Patch] = []
    for one in found:
        if one.in_link:
            patches.append(
                Patch(
                    post=entry.post,
                    account_key=entry.account_key,
                    field=Field.LINK,
                    value="",
                    before=entry.link,
                )
            )
            continue
        start = one.start - (entry.text[: one.start][-1:] in {" ", "\n"})
        patches.extend(patch_of(entry, start, one.end, "", account_key=entry.account_key))
    addresses = [one for one in dict.fromkeys(one.text for one in found) if one not in entry.first_comment]
    comment = " ".join(filter(None, (entry.first_comment.strip(), *addresses)))
    patches.append(
        Patch(
            post=entry.post,
            account_key=entry.account_key,
            field=Field.FIRST_COMMENT,
            value=comment,
            before=entry.first_comment,
        )
    )
    return Fix(title=_MOVE.title, safety=_MOVE.safety, patches=tuple(patches))


def _line(network: str, text: str = "We baked.", **more: str) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", network=network, text=text, **more),)  # type: ignore[arg-type]


RULE = Rule(
    code="LNK004",
    name="link-placement",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.OBSERVED,),
    sources=("Ordinal 2026", "Meta, content report Q1 2025", "planner/networks/facts"),
    messages={
        "useless": "{n} addresses in the post: {network} shows it as plain words that cannot be pressed.",
        "costs": "{n} addresses in the post: on {network} fewer people may see a post with a link.",
    },
    fixes=(_MOVE, _SAY),
    passes=(
        Example(says="a network with links", lines=_line("bluesky", "See https://fennel.example/rye")),
        Example(says="im ersten Kommentar", lines=_line("linkedin", first_comment="https://fennel.example")),
        Example(says="in the profile", lines=_line("instagram", "The link is in our profile. 🥖")),
    ),
    fails=(
        Example(
            says="in a caption",
            lines=_line("instagram", "Order: https://fennel.example/stollen"),
            severity=Severity.WARNING,
        ),
        Example(
            says="auf LinkedIn",
            lines=_line("linkedin", "Mehr: https://fennel.example"),
            severity=Severity.INFO,
        ),
        Example(says="the link field of Facebook", lines=_line("facebook", link="https://fennel.example")),
    ),
)
