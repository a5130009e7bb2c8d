"""Copies of a plan: which there are, and what a check of a plan file found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from planner.languages import tr
from planner.languages.dates import padded_day
from planner.languages.numbers import decimal

KEPT = 14
"""So many daily copies are kept; the oldest goes when a newer one has passed its check."""


class BackupKind(StrEnum):
    """What a copy was made for; it stands in the file's name."""

    DAILY = "daily"
    HAND = "copy"
    UPDATE = "schema"  # before the file's format was brought up to date
    REPLACED = "replaced"  # what stood there before another copy was put back
    OTHER = "other"  # a file that the person named


class RestoreStep(StrEnum):
    """What putting a copy back is about to do, in this order."""

    CHECK = "check"  # read the copy from end to end
    READY = "ready"  # make it ready beside the plan
    KEEP = "keep"  # keep the present plan under another name
    PLACE = "place"  # the last one: what is begun here is brought to its end


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of the plan.

    Attributes:
        at: when it was made, aware UTC. size: in bytes.
    """

    path: Path
    kind: BackupKind
    at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Soundness:
    """What a check of a plan file found.

    Attributes:
        schema: version of the file's format, "" when that cannot be read. known: the version this program writes.
        damage: the first thing that is broken, "" when the file is whole.
        loose: rows that refer to something that is not there, as "post without client"; each once.
        clients, posts: how many are in it, archived and deleted ones included; 0 when that cannot be read.
    """

    schema: str = ""
    known: str = ""
    damage: str = ""
    loose: tuple[str, ...] = ()
    clients: int = 0
    posts: int = 0

    @property
    def whole(self) -> bool:
        """Whether every page and index of the file fits together."""
        return not self.damage

    @property
    def newer(self) -> bool:
        """Whether it was written by a newer program."""
        return self.schema.isdigit() and int(self.schema) > int(self.known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was put back.

    Attributes:
        source: the copy. kept: the plan that stood there before, None when there was none.
        carried: publications that went out after the copy was made; they stay out.
        paused: publishing is paused, for it is not known what went out after the copy was made.
    """

    source: Path
    kept: Path | None
    carried: int = 0
    paused: bool = False


def size_text(size: int) -> str:
    """Says "820 kB", "1.2 MB"."""
    if size < 1_000_000:  # noqa: PLR2004 - a million bytes are a megabyte
        return tr("{size} kB", size=max(1, round(size / 1000)))
    if size < 1_000_000_000:  # noqa: PLR2004 - a thousand of these are a gigabyte
        return tr("{size} MB", size=decimal(size / 1_000_000))
    return tr("{size} GB", size=decimal(size / 1e9))


def way_back(good: Backup | None) -> str:
    """What to do about a damaged plan in the terminal, given its newest good copy."""
    if good is None:
        return tr("There is no good copy of it. Put one back from elsewhere: python main.py restore FILE")
    at = good.at.astimezone()
    return tr(
        "The newest good copy is from {day}, {time} ({size}). To put it in place and keep the damaged file under "
        "another name: python main.py restore --newest",
        day=padded_day(at),
        time=f"{at:%H:%M}",
        size=size_text(good.size),
    )
