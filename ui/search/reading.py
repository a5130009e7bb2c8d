"""What the search shows of the posts it found; read on the plan's worker, no Qt here."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.ids import ClientId, PostId
from planner.domain.kinds import Kind
from planner.domain.searching import Passage, asked, marked, passage
from planner.domain.times import zone_of
from planner.ports.search import Found
from planner.ports.unit_of_work import UnitOfWork
from ui.views.calendar.state import Chip, chips_of

MOST = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for.

    Attributes:
        client_id: None for all clients, with times in ``own_zone``. now: aware UTC.
    """

    words: str
    client_id: ClientId | None
    own_zone: str
    now: datetime
    half_days: bool = False
    limit: int = MOST


@dataclass(frozen=True, slots=True, kw_only=True)
class PostHit:
    """A post that was found.

    Attributes:
        title: its headline. passage: where the words stand, "" when the title has them all.
        client: the name in "All clients", else "".
        chip: as the calendar shows it, the first of several times; None for an idea.
    """

    post_id: PostId
    kind: Kind | None
    title: Passage
    passage: Passage
    client: str = ""
    chip: Chip | None = None

    @property
    def day(self) -> date | None:
        """On which day of the calendar it lies."""
        return self.chip.shown.date() if self.chip else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found; ``today`` in the zone of the times."""

    sought: Sought
    hits: tuple[PostHit, ...]
    today: date


def look_for(unit: UnitOfWork, sought: Sought) -> Answer:
    """Find posts, and what to show of each."""
    zone = sought.own_zone
    if sought.client_id is not None:
        zone = next((one.zone for one in unit.clients.all() if one.id == sought.client_id), zone)
    today = sought.now.astimezone(zone_of(zone)).date()
    found = unit.search.find(sought.words, sought.now, sought.client_id, limit=sought.limit)
    terms = asked(sought.words)
    return Answer(sought, tuple(_hit(one, terms, zone, sought) for one in found), today)


def _hit(found: Found, terms: tuple[str, ...], zone: str, sought: Sought) -> PostHit:
    post = found.post
    chips = chips_of(found.rows, zone, half_days=sought.half_days)
    title = marked(post.headline, terms)
    where = passage(post, terms)
    if where.text.startswith(title.text[:40]) and title.marks:
        where = Passage("")  # the same words twice tell nothing
    return PostHit(
        post_id=post.id,
        kind=post.kind,
        title=title,
        passage=where,
        client="" if sought.client_id is not None else found.client,
        chip=chips[0] if chips else None,
    )
