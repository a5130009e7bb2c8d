"""The same link twice in one post, or too often in one week.

## What it does
Finds a post that links the same page twice, and an account that links the same page in more than three posts
within seven days. "https://", "www.", the last slash, what follows "#", and tags for counting visits (utm_...)
make no difference. An address in the text and in the link field is sent once, so it counts once.

## Why
The second address in a post takes room and tells nothing new. By the fourth post of a week many of the same
people have seen the link. No study was found that names a number.

## Example
"Order at https://www.fennelandrye.de/stollen. Stollen is back: https://fennelandrye.de/stollen/" in one post.

## Use instead
One address a post, at its end; another page for the next post.

## Options
- `most` = 3: posts with the same page in seven days.

## Fixes
- Take the second address out (safe when it stands alone on its line, or at the end after a whole sentence; else
  the text is shown before and after).
- Change the address (opens the post there).

## Grade and source
Rule of thumb (F), 2026-11: no study that names a number was found.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint import words
from planner.lint.addresses import Address, canonical, written
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, patch_of, span_in_text
from planner.lint.rule import Context, Grade, Hit, Option, Reads, Rule, UnitKind
from planner.lint.units import Item, SequenceView, can_change

_REMOVE = Fix(title=tr("Take the second address out"), safety=Safety.SAFE)
_CHANGE = Fix(title=tr("Change the address"), safety=Safety.ASSIST)
_WEEK = timedelta(days=7)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """A hit for each post with one page twice, and for the post that is one too many in its week."""
    start = sequence.start(context.now, judge_all=context.judge_all)
    weeks: dict[str, list[Item]] = defaultdict(list)
    for index, item in enumerate(sequence.items):
        if not item.entry.link and "://" not in item.reading.words:
            continue
        judged = index >= start and (context.judge_all or can_change(item.entry))
        found: dict[str, Address] = {}
        for one in written(item.reading):
            page = canonical(one.text)
            if page in found and judged and _goes_out_twice(found[page], one):
                yield _twice(item.entry, page, one)
                break
            found.setdefault(page, one)
        for page in found:
            recent = [other for other in weeks[page] if item.at - other.at < _WEEK]
            weeks[page] = [*recent, item]
            if judged and len(recent) == context.whole("most"):
                yield _too_often(page, [*recent, item], context)


def _goes_out_twice(first: Address, second: Address) -> bool:
    """Whether both are sent: a link field that the text has already is sent once."""
    return not second.in_link or first.text.rstrip("/") != second.text.rstrip("/")


def _twice(entry: PlanEntry, page: str, second: Address) -> Hit:
    return Hit(
        message_id="twice",
        message=tr("Linked 2 times in one post: {page}.", page=words.shorten(page)),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=None if second.in_link else span_in_text(entry, second.start, second.end),
        numbers={"times": 2},
        evidence=(page,),
        fixes=partial(_fixes, entry, second),
    )


def _fixes(entry: PlanEntry, second: Address) -> tuple[Fix, ...]:
    if second.in_link or second.end > len(entry.text):
        return (opens_at(entry, _CHANGE.title, max(0, second.start), max(0, second.end)),)
    text, start, end = entry.text, second.start, second.end
    before, after = text[:start], text[end:]
    alone = not before.rpartition("\n")[2].strip() and not after.partition("\n")[0].strip()
    last = not after.strip()
    if alone and not last:  # its line goes with it
        start, end = len(before) - len(before.rpartition("\n")[2]), end + len(after.partition("\n")[0]) + 1
    elif last:
        start, end = len(before.rstrip()), len(text)
    elif before.endswith(" "):
        start -= 1
    safe = (alone or last) and (alone or before.rstrip()[-1:] in ".!?…")
    patches = patch_of(entry, start, end, "")
    return (
        Fix(title=_REMOVE.title, safety=Safety.SAFE if safe else Safety.UNSAFE, patches=patches),
        opens_at(entry, _CHANGE.title, second.start, second.end),
    )


def _too_often(page: str, items: list[Item], context: Context) -> Hit:
    last = items[-1].entry
    return Hit(
        message_id="often",
        message=tr(
            "{posts} posts in 7 days link {page}, limit {limit} ({set_by}).",
            posts=len(items),
            page=words.shorten(page),
            limit=context.whole("most"),
            set_by=context.set_by,
        ),
        about=last,
        posts=tuple(item.entry for item in items),
        anchor=f"{anchor_of(last)}\x1f{page}",
        numbers={"posts": len(items), "limit": context.whole("most")},
        evidence=(page,),
        fixes=lambda: (opens_at(last, _CHANGE.title),),
    )


def _line(text: str, when: str = "2026-11-02 09:00", **more: str) -> Line:
    return Line(when=when, text=text, **more)  # type: ignore[arg-type]


_DAYS = ("2026-11-02 09:00", "2026-11-03 09:00", "2026-11-05 09:00", "2026-11-07 09:00")

RULE = Rule(
    code="LNK002",
    name="duplicate-link",
    unit=UnitKind.SEQUENCE,
    reads=Reads.ADDRESSES,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.FOLKLORE,),
    sources=("No study that names a number was found, 2026-11",),
    options=(
        Option(name="most", default=3, low=1, high=50, says=tr("posts with the same page in seven days")),
    ),
    messages={
        "twice": "Linked {n} times in one post: {page}.",
        "often": "{n} posts in 7 days link {page}, limit {limit} ({set by}).",
    },
    fixes=(_REMOVE, _CHANGE),
    passes=(
        Example(says="two pages", lines=(_line("https://fennel.example/a or https://fennel.example/b"),)),
        Example(
            says="the link field is sent once",
            lines=(_line("See https://fennel.example/a", link="https://fennel.example/a/"),),
        ),
        Example(
            says="dreimal in einer Woche",
            lines=tuple(_line("Brot 🥖", day, link="fennel.example") for day in _DAYS[:3]),
        ),
    ),
    fails=(
        Example(
            says="with and without www and tags",
            lines=(
                _line("First https://www.fennel.example/a and\nhttps://fennel.example/a/?utm_source=x#top"),
            ),
            severity=Severity.INFO,
        ),
        Example(
            says="at the end", lines=(_line("Seht https://fennel.example und kommt. https://fennel.example"),)
        ),
        Example(
            says="four times in a week",
            lines=tuple(_line("Bread", day, link="fennel.example") for day in _DAYS),
        ),
    ),
)
