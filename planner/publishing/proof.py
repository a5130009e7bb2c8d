"""The journal as plain text: to read in the terminal, to hand to somebody who asks for proof."""

from collections.abc import Iterator
from datetime import datetime

from planner.domain.standing import state_word
from planner.domain.times import zone_of
from planner.editing.words import network_label
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.story import Story, StoryLine

_COLUMN = 21
_LABEL = 10


def journal_text(told: Story, *, details: bool = False) -> str:
    """The story in lines, times on the client's clocks with seconds.

    Args:
        told: the story.
        details: also answers, hashes and keys, each on a line of its own.
    """
    lines = [told.headline, ""]
    for line in told.lines:
        at = clock_words(line.at, told.zone) if line.at else ""
        lines.append(f"{at:<{_COLUMN}}{line.title}")
        lines.append(f"{' ' * _COLUMN}{line.text}")
        if details:
            lines += _details(line)
    for line in told.waits:
        lines += ["", f"{line.title}. {line.text}"]
    return "\n".join(lines)


def proof_text(unit: UnitOfWork, told: Story) -> str:
    """All that is written down about a post, without any secret: for somebody who asks for proof."""
    head = []
    for one in told.publications:
        account = unit.accounts.get(one.account_id)
        head.append(f"{network_label(account.network)} {account.name}: {state_word(one.state)}")
        rows = (
            (tr("Id there"), one.remote_id),
            (tr("Address"), one.remote_url),
            (tr("Published"), _iso(one.published_at)),
            (tr("Seen there"), _iso(one.confirmed_at)),
            (tr("Removed"), _iso(one.removed_at)),
            (tr("Key"), one.client_key),
        )
        head += [f"  {label:<{_LABEL}} {value}" for label, value in rows if value]
    top = [
        tr("Post {post_id}", post_id=told.post_id),
        tr("Times are those of {what}.", what=told.zone or "UTC"),
        *head,
        "",
    ]
    return "\n".join((*top, journal_text(told, details=True)))


def clock_words(at: datetime, zone: str) -> str:
    """Says "2026-10-17 10:00:05" of an aware instant."""
    there = at.astimezone(zone_of(zone)) if zone else at
    return f"{there:%Y-%m-%d %H:%M:%S}"


def _details(line: StoryLine) -> Iterator[str]:
    for label, value in line.proof:
        yield f"{' ' * _COLUMN}  {label:<{_LABEL}} {value}"


def _iso(at: datetime | None) -> str:
    return "" if at is None else at.isoformat(timespec="seconds")
