"""Edits about the rest of a thread: kept back when a pause ends, sent when the person says so."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from planner.domain.errors import Locked
from planner.domain.ids import PublicationId
from planner.domain.publication import ON_REQUEST, REST_ASKED, HeldReason, Publication
from planner.editing.edit import Edit
from planner.editing.follow import add_event
from planner.editing.words import label_of, quoted
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

KEPT_BACK = tr("The post is out. The rest of it was kept back by a pause: it is sent when you say so.")
CHOSEN = tr("Send the rest was chosen.")


def keep_back(unit: UnitOfWork, now: datetime, found: Iterable[Publication]) -> tuple[PublicationId, ...]:
    """Let the rest of these wait for the person's word. One that is being sent now ends the part under way."""
    kept = []
    for one in found:
        waits = replace(one, follow_up_at=ON_REQUEST, held_reason=HeldReason.PAUSED, note=KEPT_BACK)
        add_event(unit, unit.publications.save(waits), now, "follow-up", KEPT_BACK)
        kept.append(one.id)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class SendRest:
    """Send what of threads was kept back by a pause, now, and with it the first comment."""

    publication_ids: tuple[PublicationId, ...]
    at_once: ClassVar[bool] = True

    @property
    def label(self) -> str:
        """Says "Sending the rest"."""
        return tr("Sending the rest")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Let it go on. Raises Locked: nothing of it waits for a word any more."""
        for one in map(unit.publications.get, self.publication_ids):
            if not one.asks_for_rest:
                raise Locked(
                    tr(
                        "Nothing more of {post} waits for your word on {network}.",
                        post=quoted(unit.posts.get(one.post_id)),
                        network=label_of(unit, one.account_id),
                    ),
                    mend=tr("The journal says what became of it."),
                )
            free = replace(one, follow_up_at=clock.now(), held_reason=None, note="")
            add_event(unit, unit.publications.save(free), clock.now(), REST_ASKED, CHOSEN)
        return KeepRest(self.publication_ids)


@dataclass(frozen=True, slots=True)
class KeepRest:
    """Takes ``SendRest`` back as far as nothing has left since: what is out stays out."""

    publication_ids: tuple[PublicationId, ...]

    @property
    def label(self) -> str:
        """As what it takes back."""
        return SendRest(()).label

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Keep back what is still to come."""
        found = map(unit.publications.get, self.publication_ids)
        return SendRest(
            keep_back(unit, clock.now(), [one for one in found if one.follow_up_at and not one.asks_for_rest])
        )
