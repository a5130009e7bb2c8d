"""What the journal says of an account as a whole, and what can be done about it. Pure; tested without Qt."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.publication import Publication, PublicationState
from planner.domain.times import zone_of
from planner.languages import tr
from planner.publishing.story import Story, StoryLine, Tone
from ui.dates import day_of_month

_S = PublicationState
STANDINGS: dict[PublicationState, tuple[str, str, str]] = {  # words, tone of the tag, icon
    _S.DRAFT: (tr("Draft"), "neutral", "dashed-ring"),
    _S.PLANNED: (tr("Scheduled"), "neutral", "clock"),
    _S.CLAIMED: (tr("Being sent"), "acc", "send"),
    _S.SENDING: (tr("Being sent"), "acc", "send"),
    _S.PUBLISHED: (tr("Published once"), "ok", "check"),
    _S.REFUSED: (tr("Refused"), "crit", "octagon-x"),
    _S.UNCONFIRMED: (tr("Not confirmed"), "warn", "ring-help"),
    _S.THROTTLED: (tr("Asked to wait"), "note", "clock"),
    _S.HELD: (tr("Waits"), "warn", "clock"),
    _S.MISSED: (tr("Missed"), "warn", "triangle"),
    _S.CANCELLED: (tr("Skipped"), "neutral", "skip"),
    _S.DONE_BY_HAND: (tr("Posted by hand"), "ok", "hand"),
    _S.HISTORY: (tr("History"), "neutral", "history"),
}
WAYS: dict[PublicationState, tuple[tuple[str, str], ...]] = {
    _S.REFUSED: (("publish", tr("Publish now")), ("by hand", tr("Posted by hand")), ("skip", tr("Skip"))),
    _S.MISSED: (("publish", tr("Publish now")), ("by hand", tr("Posted by hand")), ("skip", tr("Skip"))),
    _S.HELD: (("by hand", tr("Posted by hand")), ("skip", tr("Skip"))),
}
"""What the person can do in a state. One that is not confirmed asks its own question ("Is this live?")."""

_GLYPHS = {
    "planned": "calendar",
    "in the plan": "calendar",
    "due": "clock",
    "attempt": "send",
    "published": "check",
    "looked": "search",
    "by hand": "hand",
    "cancelled": "skip",
    "missed": "triangle",
    "refused": "octagon-x",
    "removed": "trash",
    "changed": "pencil",
}


@dataclass(frozen=True, slots=True)
class Block:
    """An account's part of the story: its publication (None: no account), its lines, what it waits for."""

    publication: Publication | None
    lines: tuple[StoryLine, ...]
    waits: str = ""


def blocks(told: Story) -> tuple[Block, ...]:
    """The story by account, in the order of the accounts."""
    waits = {line.publication_id: line.text for line in told.waits}
    found = [
        Block(one, tuple(line for line in told.lines if line.publication_id == one.id), waits.get(one.id, ""))
        for one in told.publications
    ]
    loose = tuple(line for line in told.lines if line.publication_id is None)
    return (*found, *((Block(None, loose),) if loose else ()))


def title(line: StoryLine) -> str:
    """The line's title without the network before it, which stands above: "Sending, attempt 1"."""
    words = line.title.partition(": ")[2] or line.title
    return words[:1].upper() + words[1:]


def glyph(line: StoryLine) -> str:
    """The icon of a line."""
    plain = {Tone.QUIET: "clock", Tone.NOTE: "search", Tone.OK: "check", Tone.WARN: "ring-help"}
    return _GLYPHS.get(line.name) or plain.get(line.tone, "octagon-x")


def standing(one: Publication) -> tuple[str, str, str]:
    """Words, tone and icon of the tag that says how an account stands."""
    return (tr("Removed there"), "neutral", "trash") if one.removed_at else STANDINGS[one.state]


def clock(at: datetime, zone: str, before: datetime | None = None) -> str:
    """Time to the second on the client's clocks; with the day unless ``before`` was on the same one."""
    there = at.astimezone(zone_of(zone))
    same = before is not None and before.astimezone(zone_of(zone)).date() == there.date()
    return f"{there:%H:%M:%S}" if same else f"{day_of_month(there)}, {there:%H:%M:%S}"


def summed(told: Story) -> str:
    """The foot: "Out on 1 of 2 accounts. Attempts: 3."."""
    shown = (one for one in told.publications if one.removed_at is None)
    out = sum(one.state in {_S.PUBLISHED, _S.DONE_BY_HAND, _S.HISTORY} for one in shown)
    count, attempts = len(told.publications), sum(line.name == "attempt" for line in told.lines)
    if not count:
        return ""
    words = tr("Out on {out} of {n} account.|Out on {out} of {n} accounts.", "", count, out=out)
    return f"{words} {tr('Attempts: {attempts}.', attempts=attempts)}" if attempts else words
