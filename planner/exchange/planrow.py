"""One row of a file with its cells understood, before anybody asks whether it may enter a plan."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from planner.domain.brief import Disclosure
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.options import Options
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import Clockface, WallTime


class Trouble(NamedTuple):
    """What is wrong with a row.

    Attributes:
        column: Parley's name of the column, "" for the whole row.
        message, mend: a sentence each. asks: "zone", "account", "dates" or "client" when only the
            person can say, else "".
    """

    column: str
    message: str
    mend: str
    asks: str = ""


@dataclass(slots=True, kw_only=True)
class PlanRow:
    """A row with its cells understood.

    Attributes:
        number: 1 for the first data row.
        client, account: as the file has them, "" when it has none. network: key, "" when it has none.
        zone: also of a row without a time, "" when nobody said one.
        state: what the row says became of it; PLANNED for "scheduled", also when its time is past.
        stated: the file has a status in this row.
        instant: aware UTC. clockface: whether the wall time exists once.
        media: with ``media_id`` None: nobody has looked for the pictures yet.
        fields: how many the record has, less than the header when it was cut short.
        id, post: the row's and the post's own name in the file, "" when it has none.
        trouble: why it cannot be read; then the other fields hold what could be.
    """

    number: int
    fields: int
    client: str
    network: str
    account: str
    zone: str
    stage: Stage
    state: PublicationState
    stated: bool
    when: WallTime | None
    instant: datetime | None
    clockface: Clockface
    kind: Kind | None
    ask: Ask | None
    not_selling: bool
    title: str
    text: str
    first_comment: str
    link: str
    media: tuple[MediaUse, ...]
    hashtags: tuple[str, ...]
    series: str
    campaign: str
    notes: str
    external_url: str
    offer: str
    disclosure: Disclosure | None
    deadline: WallTime | None
    claim_source: str
    grace_minutes: int | None
    language: str
    utm: bool
    numbered: bool
    options: Options
    id: str
    post: str
    trouble: Trouble | None = None

    @property
    def stage_in_plan(self) -> Stage:
        """The stage it gets in a plan: an idea with a time becomes a draft there, and the time is kept."""
        return Stage.DRAFT if self.stage is Stage.IDEA and self.when is not None else self.stage
