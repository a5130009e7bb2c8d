"""Something that the network asks for beside words and pictures is missing.

## What it does
Looks at what a network wants to be told beside words and pictures: the board of a pin, the title of a video, whether
a video is made for children. Finds what must be there and is not, and what the network would not take: a board that
was deleted, a word too long for its field, a sign or a sixth link in the text. What is usual for the account counts as said. Only accounts that are
connected are looked at: where you post by hand, the network's own page asks you. Of a plan that is read from a file no
account is known, so nothing is said of it.

## Why
The network would refuse the post at its time, when nobody is there to mend it.

## Example
A video for YouTube with words, and no title.

## Use instead
Say it in the composer, under the network's own tab. What is the same each time is said once, on the page of accounts
under "Usual for its posts".

## Options
None. What each network asks for stands in `planner/networks/facts`, each with its source and date.

## Fixes
- Fill it in (opens the post there).

## Grade and source
Fact: the networks' own documentation, each dated in its facts file, read 2026-08 to 2026-11.
"""

from collections.abc import Iterator

from planner.domain.entry import PlanEntry
from planner.domain.options import Options
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.manual import page
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView, can_change
from planner.networks.carried import carried_by
from planner.networks.facts import NetworkFacts
from planner.networks.option_checks import troubles
from planner.networks.option_trouble import OptionTrouble
from planner.networks.options import chosen, going_out
from planner.networks.text_checks import text_troubles

_FILL = Fix(title=tr("Fill it in"), safety=Safety.ASSIST)


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when the network would refuse the post for what is missing or wrong beside its words."""
    entry, facts = post.entry, post.reading.facts
    if facts is None or not (facts.options or entry.options or facts.title_required or _minds_words(facts)):
        return
    if entry.account_key not in post.notes.connected or not can_change(entry):
        return
    found = _troubles(entry, facts)
    titleless = (
        facts.title_required and not facts.page and not entry.title.strip()
    )  # a page takes its first line
    missing = [tr("title")] if titleless else []
    for one in found:
        option = facts.option(one.key) if one.missing else None
        missing += [option.label] if option is not None else []
    words = list(text_troubles(post.reading.rendered, facts))
    wrong = [one.message for one in found if not one.missing] + [one.message for one in words]
    if not missing and not wrong:
        return
    opens = _opens(entry, "" if titleless or not found else found[0].key)
    if words and not missing and not found:
        opens = _opens_words(entry, Field.TITLE if words[0].field == "title" else Field.TEXT)
    yield Hit(
        message_id="missing" if missing else "wrong",
        message=_message(missing, wrong, facts.label),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"missing": len(missing), "wrong": len(wrong)},
        evidence=(*missing, *wrong),
        fixes=(opens,),
    )


def _troubles(entry: PlanEntry, facts: NetworkFacts) -> list[OptionTrouble]:
    own, media = dict(entry.facts), carried_by(entry.media)
    out = going_out(facts.options, chosen(facts.options, entry.options), own, media=media)
    return list(troubles(out, facts, own, media=media, link=bool(entry.link)))


def _message(missing: list[str], wrong: list[str], network: str) -> str:
    if not missing:
        return tr(
            "{n} thing that {network} would not take: {what}|{n} things that {network} would not take: {what}",
            "",
            len(wrong),
            network=network,
            what=" ".join(wrong),
        )
    said = tr(
        "{n} thing that {network} asks for is missing: {what}.|{n} things that {network} asks for are missing: {what}.",
        "",
        len(missing),
        network=network,
        what=", ".join(missing),
    )
    return " ".join((said, *wrong))


def _opens(entry: PlanEntry, option: str) -> Fix:
    """The fix with the post opened at an option of the account, at its title for ""."""
    assist = Assist(
        opens=Opens.POST,
        post=entry.post,
        account_key=entry.account_key,
        field=Field.TITLE,
        option=option,
    )
    return Fix(title=_FILL.title, safety=Safety.ASSIST, assist=assist)


def _opens_words(entry: PlanEntry, field: Field) -> Fix:
    """The same with the post opened at its text or title."""
    assist = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=field)
    return Fix(title=_FILL.title, safety=Safety.ASSIST, assist=assist)


def _minds_words(facts: NetworkFacts) -> bool:
    """Whether it has something against words besides their length."""
    return bool(facts.refused or facts.links_max or facts.mentions_max or facts.cashtags_max)


_CONNECTED = tuple(
    f"{network}:fennelandrye"
    for network in ("google-business", "instagram", "mastodon", "pinterest", "wordpress", "youtube")
)
_SAID = Options({"made_for_kids": "no"})
_LINKS = " ".join(f"https://fennel.example/{number}" for number in range(6))


def _line(network: str, **more: str | Options) -> tuple[Line, ...]:
    return (Line(when="2026-11-02 09:00", network=network, alt="A dark rye loaf, cut", **more),)  # type: ignore[arg-type]


RULE = Rule(
    code="NET001",
    name="network-fields",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.ERROR,
    check=check,
    sources=("The networks' documentation, dated in planner/networks/facts",),
    messages={
        "missing": "{n} things that {network} asks for are missing: {what}.",
        "wrong": "{n} things that {network} would not take: {what}",
    },
    fixes=(_FILL,),
    passes=(
        Example(says="all is said", lines=_line("youtube", title="Rye", options=_SAID), connected=_CONNECTED),
        Example(says="a page takes its first line as title", lines=_line("wordpress"), connected=_CONNECTED),
        Example(says="nothing is asked for", lines=_line("mastodon"), connected=_CONNECTED),
        Example(says="an account that is not connected", lines=_line("pinterest")),
    ),
    fails=(
        Example(says="no board", lines=_line("pinterest"), connected=_CONNECTED, severity=Severity.ERROR),
        Example(says="kein Titel 🎬", lines=_line("youtube", options=_SAID), connected=_CONNECTED),
        Example(says="neither title nor audience", lines=_line("youtube"), connected=_CONNECTED),
        Example(
            says="a button, and no link that it leads to",
            lines=_line("google-business", options=Options({"action": "BOOK"})),
            connected=_CONNECTED,
        ),
        Example(
            says="a reel of a picture",
            lines=_line("instagram", options=Options({"format": "reel"})),
            connected=_CONNECTED,
        ),
        Example(
            says="six links, one too many",
            lines=(Line(when="2026-11-02 09:00", network="threads", text=_LINKS),),
            connected=("threads:fennelandrye",),
        ),
        Example(
            says="a sign that the network does not take",
            lines=_line("youtube", title="Rye <3 you", options=_SAID),
            connected=_CONNECTED,
        ),
        Example(
            says="a setting that the network does not have",
            lines=_line("mastodon", options=Options({"board": "7"})),
            connected=_CONNECTED,
        ),
    ),
)
