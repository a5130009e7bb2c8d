"""What a fix would change, in words: each change with what stands there now and what would stand there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.domain.entry import PlanEntry
from planner.domain.patch import TEXTS, Field, Patch, Value
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint.fix import Fix
from planner.lint.words import shorten
from ui.dates import clock, weekday_and_day

AROUND = 24  # characters of the text shown on each side of what changes
MOST = 4  # changes shown one by one
NOTHING = tr("nothing", "a value that is empty")


@dataclass(frozen=True, slots=True)
class Change:
    """One change. ``of``: what the post is called. ``before``, ``after``: plain text."""

    of: str
    before: str
    after: str


def changes_of(fix: Fix, entries: Iterable[PlanEntry]) -> tuple[Change, ...]:
    """The changes in the order of the patches, each once; a post that is not among ``entries`` is left out."""
    posts: dict[str, PlanEntry] = {}
    for entry in entries:
        posts.setdefault(entry.post, entry)
    found = [_change(patch, posts[patch.post]) for patch in fix.patches if patch.post in posts]
    return tuple(dict.fromkeys(found))


def more_words(changes: Sequence[Change]) -> str:
    """What to say of changes beyond the first few: "and 3 more", or ""."""
    more = len(changes) - MOST
    return tr("and {n} more|and {n} more", "", more) if more > 0 else ""


def _change(patch: Patch, entry: PlanEntry) -> Change:
    name = shorten((entry.title or entry.text).strip() or tr("Untitled"), 40)
    if patch.field in TEXTS and patch.start is not None and patch.end is not None:
        text = getattr(entry, TEXTS[patch.field])
        left = text[max(0, patch.start - AROUND) : patch.start]
        right = text[patch.end : patch.end + AROUND]
        head = "…" if patch.start > AROUND else ""
        tail = "…" if patch.end + AROUND < len(text) else ""
        before, after = (
            _line(f"{head}{left}{middle}{right}{tail}")
            for middle in (text[patch.start : patch.end], str(patch.value))
        )
        return Change(name, before, after)
    return Change(name, _words(_present(patch, entry)), _words(patch.value))


def _present(patch: Patch, entry: PlanEntry) -> Value:
    if patch.field in TEXTS:
        return str(getattr(entry, TEXTS[patch.field]))
    if patch.field is Field.ALT_TEXT:
        return entry.media[patch.index].alt_text if patch.index < len(entry.media) else ""
    present: dict[Field, Value] = {
        Field.HASHTAGS: entry.hashtags,
        Field.KIND: entry.kind,
        Field.ASK: entry.ask,
        Field.NOT_SELLING: entry.not_selling,
        Field.WHEN: entry.when,
        Field.DISCLOSURE: entry.disclosure,
        Field.STAY: None,
    }
    return present[patch.field]


def _words(value: Value) -> str:
    if isinstance(value, WallTime):
        said = f"{weekday_and_day(value.local)}, {clock(value.local)}"
        if value.fold is None:
            return said
        return tr("{time} (second)", time=said) if value.fold else tr("{time} (first)", time=said)
    if isinstance(value, tuple):
        return " ".join(f"#{tag.lstrip('#')}" for tag in value) or NOTHING
    if isinstance(value, bool):
        return tr("does not sell") if value else tr("may sell")
    if isinstance(value, int):
        return tr("{n} min to answer|{n} min to answer", "", value)
    return shorten(_line(str(value)), 90) if value else NOTHING


def _line(text: str) -> str:
    return text.replace("\r", "").replace("\n", " ⏎ ")
