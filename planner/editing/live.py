"""Answers to "Is this live?": what the person saw on the network where Parley could not tell."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from planner.domain.errors import Locked, UserError
from planner.domain.ids import PublicationId
from planner.domain.publication import Publication, PublicationState
from planner.domain.standing import state_word
from planner.editing.edit import Edit
from planner.editing.follow import add_event
from planner.editing.outcomes import plan_for_now
from planner.editing.putback import put_back, snapshot
from planner.editing.words import label_of, quoted
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

_S = PublicationState
SEEN_THERE = tr("You looked: it is there.")
NOT_THERE = tr("You looked: it is not there. It is sent again.")
_WEB = ("https://", "http://", "file://")


@dataclass(frozen=True, slots=True)
class ItIsLive:
    """The person saw it there: it counts as out since it was sent.

    Attributes:
        url: its address, as copied from the browser; may be empty.
    """

    publication_ids: tuple[PublicationId, ...]
    url: str = ""

    @property
    def label(self) -> str:
        """Says "Marked as live"."""
        return tr("Marked as live")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Adopt them. Raises UserError (no address), Locked (it is not in question any more)."""
        url = self.url.strip()
        if url and (not url.startswith(_WEB) or len(url.split()) != 1):
            raise UserError(
                tr("“{address}” is no address of a page.", address=url[:80]),
                place="url",
                mend=tr("It begins with https://."),
            )
        publications = list(_in_question(unit, self.publication_ids))
        ids = [one.post_id for one in publications]
        before = snapshot(unit, ids)
        for one in publications:
            saved = unit.publications.save(
                replace(
                    one,
                    state=_S.DONE_BY_HAND,
                    remote_url=url or one.remote_url,
                    published_at=one.unconfirmed_since or clock.now(),
                    not_before=None,
                    note=SEEN_THERE,
                )
            )
            add_event(unit, saved, clock.now(), "by hand", SEEN_THERE)
        return put_back(unit, self.label, before, ids)


@dataclass(frozen=True, slots=True)
class SendAgain:
    """The person looked and it is not there: planned for now. Only once Parley itself looks no more."""

    publication_ids: tuple[PublicationId, ...]
    at_once: ClassVar[bool] = True

    @property
    def label(self) -> str:
        """Says "Sending it again"."""
        return tr("Sending it again")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Plan them for this minute. Raises Locked (the first request may still arrive), UserError."""
        publications = list(_in_question(unit, self.publication_ids))
        ids = [one.post_id for one in publications]
        before = snapshot(unit, ids)
        for one in publications:
            post = unit.posts.get(one.post_id)
            if not one.asks_if_live:
                raise Locked(
                    tr(
                        "The first request to {network} may still arrive, so {post} is not sent again yet.",
                        network=label_of(unit, one.account_id),
                        post=quoted(post),
                    ),
                    mend=tr("Parley looks there itself first; the journal says when."),
                )
            client = unit.clients.get(post.client_id)
            if client.archived_at is not None:
                raise UserError(
                    tr("{name} is archived, so nothing goes out for it.", name=client.name),
                    mend=tr("Bring it back first."),
                )
            fresh = replace(one, looks=0, unconfirmed_since=None)
            saved = plan_for_now(unit, post, fresh, clock.now())
            add_event(unit, saved, clock.now(), "planned", NOT_THERE)
        return put_back(unit, self.label, before, ids)


def _in_question(unit: UnitOfWork, ids: tuple[PublicationId, ...]) -> Iterator[Publication]:
    for publication_id in dict.fromkeys(ids):
        one = unit.publications.get(publication_id)
        if one.state is not _S.UNCONFIRMED:
            post = unit.posts.get(one.post_id)
            raise Locked(
                tr(
                    "{post} on {network} is {state} by now; there is nothing to answer.",
                    post=quoted(post),
                    network=label_of(unit, one.account_id),
                    state=state_word(one.state),
                )
            )
        yield one
