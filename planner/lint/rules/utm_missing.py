"""A campaign's link does not tell where visitors come from.

## What it does
Finds posts of a campaign that link to one of the client's own domains without the three tags by which visits
are counted (`utm_source`, `utm_medium`, `utm_campaign`). It also finds a campaign tag that is not the campaign's
name, and capitals in the other two, which would be counted apart. Where "UTM on" puts the tags on the link when the
post goes out, nothing is missing. Addresses of others are not looked at, and without own domains on the client's
sheet nothing is judged.

## Why
At the end of the campaign somebody asks which post brought the orders. Without tags the site cannot tell.

## Example
A post of the campaign *Christmas 2026* on Instagram links `fennelandrye.de/stollen` and nothing more.

## Use instead
`fennelandrye.de/stollen?utm_source=instagram&utm_medium=social&utm_campaign=christmas-2026`: the network, the
word "social", and the campaign's name as an address would write it.

## Options
None. The own domains stand on the client's sheet.

## Fixes
- Add the tags (safe: the rest of the address stays as it is).
- Write the campaign's name into the tag (shows the address before and after).
- Change the address (opens the post there).

## Grade and source
No source found, our own reasoning, for what counting brings. How the tags are named and that capitals count:
Google Analytics help, campaign URLs, read 2026-08.
"""

from collections.abc import Iterator
from urllib.parse import parse_qsl

from planner.domain.brief import Brief
from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.addresses import Address, belongs_to, parts_of, written
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, patch_of, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.shelf import table
from planner.lint.units import PostView
from planner.networks.entities import with_scheme
from planner.networks.page import slug_of
from planner.networks.utm import tagged, tags_of

_ADD = Fix(title=tr("Add the tags"), safety=Safety.SAFE)
_WRITE = Fix(title=tr("Write the campaign's name into the tag"), safety=Safety.UNSAFE)
_CHANGE = Fix(title=tr("Change the address"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when a campaign's own address lacks a tag or has a wrong one."""
    entry, domains = post.entry, post.notes.brief.own_domains
    if not entry.campaign.strip() or not domains:
        return
    own = [one for one in written(post.reading) if belongs_to(one.text, domains)]
    slug = slug_of(entry.campaign)
    wrong = [(one, problem) for one in own if (problem := _problem(_sent(entry, one), slug))]
    if not wrong:
        return
    first, problem = wrong[0]
    yield Hit(
        message_id="utm",
        message=_message(len(wrong), len(own), entry.campaign, problem),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=None if first.in_link else span_in_text(entry, first.start, first.end),
        numbers={"wrong": len(wrong), "links": len(own)},
        evidence=tuple(one.text for one, _ in wrong),
        fixes=_fixes(entry, [one for one, _ in wrong], slug),
    )


def _message(wrong: int, links: int, campaign: str, problem: str) -> str:
    if wrong == links:
        return tr(
            "{n} own link cannot be counted for “{campaign}”: {problem}."
            "|{n} own links cannot be counted for “{campaign}”: {problem}.",
            "",
            wrong,
            campaign=campaign,
            problem=problem,
        )
    return tr(
        "{wrong} of {links} own links cannot be counted for “{campaign}”: {problem}.",
        wrong=wrong,
        links=links,
        campaign=campaign,
        problem=problem,
    )


def _sent(entry: PlanEntry, one: Address) -> str:
    """The address as it goes out: the post's link gets its tags then, where that is switched on."""
    link = with_scheme(entry.link.strip()).rstrip("/")
    if entry.utm and with_scheme(one.text).rstrip("/") == link:
        return tagged(one.text, tags_of(entry.network, entry.campaign))
    return one.text


def _problem(address: str, slug: str) -> str:
    """What keeps the address from being counted, "" when nothing does."""
    tags = _tags(address)
    missing = [name for name in table("links")["utm"]["required"] if not tags.get(name)]
    if missing:
        return tr("{tags} is missing|{tags} are missing", "", len(missing), tags=", ".join(missing))
    said = tags["utm_campaign"]
    if said != slug:
        return tr("{tag} is “{said}”, not “{wanted}”", tag="utm_campaign", said=said, wanted=slug)
    loud = [name for name in ("utm_source", "utm_medium") if tags[name] != tags[name].lower()]
    return tr("{tag} has capitals, which are counted apart", tag=loud[0]) if loud else ""


def _tags(address: str) -> dict[str, str]:
    parts = parts_of(address)
    return dict(parse_qsl(parts.query)) if parts else {}


def _fixes(entry: PlanEntry, wrong: list[Address], slug: str) -> tuple[Fix, ...]:
    """Tags added where they are missing, and only then; else the values written anew."""
    wanted = tags_of(entry.network, entry.campaign)
    added = [(one, tagged(one.text, wanted)) for one in wrong]
    safe = all(new != one.text and not _problem(new, slug) for one, new in added)
    changed = added if safe else [(one, _rewritten(one.text, wanted, slug)) for one in wrong]
    patches = tuple(patch for one, new in changed for patch in _patch(entry, one, new))
    kind = _ADD if safe else _WRITE
    return Fix(title=kind.title, safety=kind.safety, patches=patches), opens_at(entry, _CHANGE.title)


def _rewritten(address: str, wanted: dict[str, str], slug: str) -> str:
    """The address with right values in its tags, and missing tags added."""
    rest, mark, anchor = address.partition("#")
    path, question, query = rest.partition("?")
    pieces = []
    for piece in query.split("&") if question else []:
        name, equals, value = piece.partition("=")
        if name == "utm_campaign":
            value = slug
        elif name in wanted:
            value = value.lower() or wanted[name]
        pieces.append(f"{name}{equals or '='}{value}" if name in wanted else piece)
    return tagged(path + question + "&".join(pieces) + mark + anchor, wanted)


def _patch(entry: PlanEntry, one: Address, new: str) -> tuple[Patch, ...]:
    if not one.in_link:
        return patch_of(entry, one.start, one.end, new, account_key=entry.account_key)
    return (
        Patch(post=entry.post, account_key=entry.account_key, field=Field.LINK, value=new, before=entry.link),
    )


_BRIEF = Brief(own_domains=("fennel.example",))
_TAGS = "utm_source=instagram&utm_medium=social&utm_campaign=christmas-2026"


def _line(link: str, **more: object) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", link=link, **{"campaign": "Christmas 2026", **more}),)  # type: ignore[arg-type]


RULE = Rule(
    code="LNK003",
    name="utm-missing",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    grades=(Grade.NONE,),
    sources=("Google Analytics help, campaign URLs",),
    messages={"utm": "{links} cannot be counted for “{campaign}”: {what is wrong}."},
    fixes=(_ADD, _WRITE, _CHANGE),
    passes=(
        Example(says="all three", lines=_line(f"https://fennel.example/rye?{_TAGS}"), brief=_BRIEF),
        Example(says="put on when it goes out", lines=_line("fennel.example/rye", utm=True), brief=_BRIEF),
        Example(says="no campaign", lines=_line("https://fennel.example/rye", campaign=""), brief=_BRIEF),
        Example(says="jemand anderes", lines=_line("https://lenes-books.example"), brief=_BRIEF),
    ),
    fails=(
        Example(says="none", lines=_line("fennel.example/rye"), brief=_BRIEF, severity=Severity.WARNING),
        Example(
            says="another campaign",
            lines=_line(f"https://shop.fennel.example/?a=1&{_TAGS}".replace("christmas", "easter")),
            brief=_BRIEF,
        ),
        Example(
            says="capitals",
            lines=_line(f"https://fennel.example/?{_TAGS}".replace("social", "Social")),
            brief=_BRIEF,
        ),
        Example(
            says="im Text, vor dem Anker 🎄",
            lines=_line("", text="Hier: https://fennel.example/stollen?size=1#order, bis bald."),
            brief=_BRIEF,
        ),
    ),
)
