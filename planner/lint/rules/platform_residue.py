"""The text holds words or names that belong to another network.

## What it does
Finds "link in bio" outside Instagram and TikTok, "swipe up" on any network, "RT" or "MT" before a name at
the start of a post (except on X), and @names that are this client's own on another network but not on this
one. The words are English and German. Where the account is known by a title only ("Fennel & Rye"), names
are left alone.

## Why
The words were written for somewhere else, and here they lead nowhere: a post on Bluesky can hold the link
itself, and the Instagram name may be somebody else's on X.

## Example
On Bluesky: "New opening hours, link in bio. Follow @fennelandrye", where the bakery is @fennelandrye.test.

## Use instead
"New opening hours: fennelandrye.example/hours. Follow @fennelandrye.test".

## Options
None. The words stand in `planner/lint/data/residue.txt`.

## Fixes
- Write the name on this network (shows the text before and after).
- Write the link there (shows the text before and after).
- Leave "RT" out (shows the text before and after).
- Reword it (opens the post there).

## Grade and source
Fact: the client's own accounts in this plan; Instagram took "swipe up" out of stories in August 2021.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.kinds.notation import pattern_of
from planner.lint.manual import page
from planner.lint.pieces import opens_at, patch_of, span_in_text
from planner.lint.rule import Context, Hit, Rule, UnitKind
from planner.lint.units import PostView
from planner.lint.wordlists import sections, words_in
from planner.networks.facts import facts_of

_NAME = Fix(title=tr("Write the name on this network"), safety=Safety.UNSAFE)
_LINK = Fix(title=tr("Write the link there"), safety=Safety.UNSAFE)
_LEAVE = Fix(title=tr("Leave “RT” out"), safety=Safety.UNSAFE)
_REWORD = Fix(title=tr("Reword it"), safety=Safety.ASSIST)
_REPEATED = re.compile(r"\s*((?:RT|MT)\s+)@\w")
_HANDLE = re.compile(r"@?[\w.-]+(?:@[\w.-]+)?")


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """One hit for all that is left of other networks."""
    entry, folded = post.entry, post.reading.folded
    left: list[tuple[int, int, str, tuple[Fix, ...]]] = []
    if "bio" in folded or "profil" in folded:
        left += _bio(entry, folded)
    if "sw" in folded or "wisch" in folded:
        gesture = tr("is a gesture of old stories", "after words of a post")
        left += [(*match.span(), gesture, ()) for match in _swipe().finditer(folded)]
    if "@" in folded:
        left += _names(post)
        left += _repeated(entry)
    if not left:
        return
    left.sort(key=lambda one: one[:2])
    start, end, why, _ = left[0]
    text = post.reading.words
    yield Hit(
        message_id="left",
        message=_message(len(left), text[start:end].strip(), why),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, start, end),
        numbers={"traces": len(left)},
        evidence=tuple(
            tr("“{words}” {why}", words=text[start:end].strip(), why=why) for start, end, why, _ in left
        ),
        fixes=(*(fix for *_, fixes in left for fix in fixes), opens_at(entry, _REWORD.title, start, end)),
    )


def _message(traces: int, words: str, why: str) -> str:
    if traces == 1:
        return tr("1 trace of another network: “{words}” {why}.", words=words, why=why)
    return tr(
        "{traces} traces of another network: “{words}” {why}, and {more} more.",
        traces=traces,
        words=words,
        why=why,
        more=traces - 1,
    )


def _bio(entry: PlanEntry, folded: str) -> Iterator[tuple[int, int, str, tuple[Fix, ...]]]:
    if entry.network in words_in("residue", "homes"):
        return
    for match in _in_bio().finditer(folded):
        fixes: tuple[Fix, ...] = ()
        if entry.link:
            patches = patch_of(entry, *match.span(), entry.link, account_key=entry.account_key)
            fixes = (Fix(title=_LINK.title, safety=_LINK.safety, patches=patches),)
        nowhere = tr("leads nowhere on {network}", "after words of a post", network=_label(entry.network))
        yield *match.span(), nowhere, fixes


def _names(post: PostView) -> Iterator[tuple[int, int, str, tuple[Fix, ...]]]:
    entry = post.entry
    mine = entry.account.removeprefix("@").strip()
    if not _HANDLE.fullmatch(mine):
        return  # a page's title: what its @name is nobody told
    abroad, home = _own(post.notes.handles, entry.network)
    for span in post.reading.mentions if abroad else ():
        name = span.text[1:].casefold()
        network = abroad.get(name)
        if network is None or name in home or name == mine.casefold():
            continue
        patches = patch_of(entry, span.start, span.end, f"@{mine}", account_key=entry.account_key)
        fix = Fix(title=tr("Write @{name}", name=mine), safety=_NAME.safety, patches=patches)
        yield (
            span.start,
            span.end,
            tr(
                "is the name on {other}, not on {network}",
                "after words of a post",
                other=_label(network),
                network=_label(entry.network),
            ),
            (fix,),
        )


def _repeated(entry: PlanEntry) -> Iterator[tuple[int, int, str, tuple[Fix, ...]]]:
    match = _REPEATED.match(entry.text)
    if match is None or entry.network == "x":
        return
    patches = patch_of(entry, *match.span(1), "", account_key=entry.account_key)
    fix = Fix(title=_LEAVE.title, safety=_LEAVE.safety, patches=patches)
    why = tr(
        "repeats posts on X only, not on {network}", "after words of a post", network=_label(entry.network)
    )
    yield *match.span(1), why, (fix,)


@lru_cache(maxsize=512)
def _own(handles: tuple[tuple[str, str], ...], network: str) -> tuple[dict[str, str], frozenset[str]]:
    """The client's names on other networks, with the network of each, and those on this one."""
    abroad = {
        handle.removeprefix("@").casefold(): other
        for other, handle in handles
        if other != network and _HANDLE.fullmatch(handle)
    }
    return abroad, frozenset(h.removeprefix("@").casefold() for other, h in handles if other == network)


def _label(network: str) -> str:
    facts = facts_of(network)
    return facts.label if facts else tr("this network", "after “on”")


@lru_cache(maxsize=1)
def _in_bio() -> re.Pattern[str]:
    return _pattern("bio")


@lru_cache(maxsize=1)
def _swipe() -> re.Pattern[str]:
    return _pattern("swipe")


def _pattern(section: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(pattern_of, sections('residue')[section]))})(?!\w)")


def _example(says: str, text: str, network: str = "bluesky", severity: Severity | None = None) -> Example:
    account = "fennelandrye.test" if network == "bluesky" else "fennelandrye"
    lines = (
        Line(when="2026-11-02 09:00", text=text, network=network, account=account, link="fennel.example"),
        Line(when="2026-11-09 09:00", text="Rye.", network="bluesky", account="fennelandrye.test"),
        Line(when="2026-11-09 09:00", text="Rye.", network="instagram", account="fennelandrye"),
    )
    return Example(says=says, lines=lines, severity=severity)


RULE = Rule(
    code="DUP004",
    name="platform-residue",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    sources=("The client's own accounts in this plan", "Instagram: swipe up left stories in August 2021"),
    messages={"left": "{n} traces of another network: “{words}” {why}."},
    fixes=(_NAME, _LINK, _LEAVE, _REWORD),
    passes=(
        _example("at home", "New loaves, link in bio.", "instagram"),
        _example("the name on this network", "Ask @fennelandrye.test anything."),
        _example("somebody else's name", "Cake by @lenes.books.example 📚"),
        _example("Profil und Bio-Brot", "Unser Bio-Roggen hat Profil."),
    ),
    fails=(
        _example("link in bio", "New loaves, link in bio.", severity=Severity.WARNING),
        _example("the name on Instagram", "Ask @fennelandrye anything."),
        _example("ein Link im Profil", "Neue Öffnungszeiten: Link im Profil 👆"),
        _example("an old retweet", "RT @lene: come by"),
        _example("a gesture", "Swipe up for the recipe", "instagram"),
    ),
)
