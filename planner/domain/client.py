"""A client: one business whose posts are planned. The owner of a single shop has one, a freelancer ten."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.brief import NO_BRIEF, Brief
from planner.domain.ids import ClientId

CLIENT_COLOURS = ("#9A4F2B", "#2F5D8C", "#6B5B95", "#3F6B3A", "#8C2F5D", "#5D5A2F", "#2F7A7A", "#7A4A8C")
"""The colours a new client is offered, in this order; all carry white initials (contrast over 5.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One business.

    Attributes:
        zone: IANA zone in which its posts are planned and its calendar is drawn.
        colour: ``#RRGGBB``, shown as avatar and window band only.
        tagline: "Bakery · Bristol", shown under the name; may be empty.
        language: BCP-47 code of its posts ("de"), "" not told. brief: what is agreed with it.
        archived_at: hidden and never published since then; None: active.
        paused_at: nothing goes out for it since then, until the person says so; None: not paused.
        revision: counted up by the store with each saved change; 0: not stored yet.
    """

    id: ClientId
    name: str
    zone: str
    colour: str = CLIENT_COLOURS[0]
    tagline: str = ""
    language: str = ""
    brief: Brief = NO_BRIEF
    archived_at: datetime | None = None
    paused_at: datetime | None = None
    revision: int = 0

    @property
    def initials(self) -> str:
        """Two letters for the avatar: of the first two words, else the first two of the name."""
        words = [word for word in self.name.replace("&", " ").split() if word]
        letters = "".join(word[0] for word in words[:2]) if len(words) > 1 else self.name.strip()[:2]
        return letters.upper() or "?"
