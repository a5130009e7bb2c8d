"""What a filter lets through, as a plain record: every view of the calendar asks the same one.

Inside one part of it any choice will do ("Bluesky or Mastodon"), all parts must hold ("and a promotion").
"""

import json
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.views.calendar.state import Chip

NO_KIND = "none"
"""Among the kinds: posts whose kind nobody chose."""


class Standing(StrEnum):
    """How a post stands, as people ask for it; ``standing_of`` says which states are which."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    OUT = "out"
    WAITING = "waiting"


_OF_STATE = {
    "draft": Standing.DRAFT,
    "scheduled": Standing.SCHEDULED,
    "being sent": Standing.SCHEDULED,
    "published": Standing.OUT,
    "posted by hand": Standing.OUT,
    "removed there": Standing.OUT,
    "history": Standing.OUT,
    "not confirmed": Standing.WAITING,
    "refused": Standing.WAITING,
    "missed": Standing.WAITING,
    "held": Standing.WAITING,
}


def standing_of(state: str) -> Standing | None:
    """How a chip of this state stands (a ``ChipState``); None for one that was cancelled."""
    return _OF_STATE.get(state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which posts are shown. A part without a choice lets all through.

    Attributes:
        standings: values of ``Standing``. kinds: values of ``Kind``, and ``NO_KIND``.
        networks: keys. accounts: ids. campaigns, offers: as the posts have them.
        words: as one searches for them, in all of the post.
        only: ids of posts that something else picked out (a part of the mix bar); never kept.
    """

    standings: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    networks: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    offers: frozenset[str] = frozenset()
    words: str = ""
    only: frozenset[str] = frozenset()

    @property
    def active(self) -> int:
        """In how many parts something is chosen."""
        return sum(bool(getattr(self, part.name)) for part in fields(self))

    def chosen(self, part: str) -> frozenset[str]:
        """What is chosen in a part, by its name."""
        found: frozenset[str] = getattr(self, part)
        return found

    def turned(self, part: str, choice: str) -> "Filter":
        """The same with one choice more in a part, or one less."""
        return replace(self, **{part: self.chosen(part) ^ {choice}})

    def passes(self, chip: "Chip") -> bool:
        """Whether a chip is shown as far as it can tell: the words are asked of the plan (``reading.passing``)."""
        return (
            (not self.only or chip.post_id in self.only)
            and (not self.standings or standing_of(chip.state) in self.standings)
            and (not self.kinds or (chip.kind.value if chip.kind else NO_KIND) in self.kinds)
            and (not self.networks or not self.networks.isdisjoint(chip.networks))
            and (not self.accounts or not self.accounts.isdisjoint(chip.account_ids))
            and (not self.campaigns or chip.campaign in self.campaigns)
            and (not self.offers or chip.offer in self.offers)
        )

    def kept(self) -> str:
        """What is kept of it between starts, "" for nothing."""
        chosen = {part: sorted(self.chosen(part)) for part in CHOICES if self.chosen(part)}
        return json.dumps(chosen | ({"words": self.words} if self.words else {})) if self.active else ""


ALL = Filter()
CHOICES = ("standings", "kinds", "networks", "accounts", "campaigns", "offers")
"""The parts in which one chooses among several."""


def filter_from(kept: str) -> Filter:
    """The filter that ``kept`` stands for; what cannot be read is left out."""
    try:
        found = json.loads(kept) if kept else {}
    except ValueError:
        return ALL
    if not isinstance(found, dict):
        return ALL
    parts = {part: _texts(found.get(part)) for part in CHOICES}
    words = found.get("words")
    return Filter(**parts, words=words if isinstance(words, str) else "")  # type: ignore[arg-type]


def _texts(value: object) -> frozenset[str]:
    return frozenset(one for one in value if isinstance(one, str)) if isinstance(value, list) else frozenset()
