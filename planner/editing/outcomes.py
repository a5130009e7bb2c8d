"""Decisions about single publications: posted by hand, skip, publish now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from planner.domain.errors import Locked, UserError
from planner.domain.ids import PublicationId, new_id
from planner.domain.post import Post
from planner.domain.publication import OUT, CancelledReason, Publication, PublicationState, may_follow
from planner.domain.times import wall_at
from planner.editing.edit import Edit
from planner.editing.follow import add_event, said_of
from planner.editing.handwork import check_goes_out, checked_address, may_be_out
from planner.editing.locks import check_not_in_flight
from planner.editing.putback import put_back, snapshot
from planner.editing.words import label_of, moment, quoted
from planner.languages import tr
from planner.networks.by_hand import by_hand
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

_S = PublicationState
MARKED = tr("Marked as posted by hand.")


@dataclass(frozen=True, slots=True)
class MarkPosted:
    """The person posted it by hand, or found that it is out.

    Attributes:
        url: where it can be seen, may be empty.
    """

    publication_ids: tuple[PublicationId, ...]
    url: str = ""

    @property
    def label(self) -> str:
        """Says "Marked as posted by hand"."""
        return tr("Marked as posted by hand")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Mark them. Raises Locked when one is on its way or already out, UserError (no address of it)."""
        publications = _all(unit, self.publication_ids)
        ids = [one.post_id for one in publications]
        before = snapshot(unit, ids)
        for publication in publications:
            _check(unit, publication, _S.DONE_BY_HAND)
            network = unit.accounts.get(publication.account_id).network
            url = checked_address(self.url, network, label_of(unit, publication.account_id))
            saved = unit.publications.save(
                replace(
                    publication,
                    state=_S.DONE_BY_HAND,
                    held_reason=None,
                    remote_url=url or publication.remote_url,
                    remote_id=by_hand(network).post_id(url) or publication.remote_id,
                    published_at=publication.unconfirmed_since or clock.now(),
                    not_before=None,
                    note=MARKED,
                )
            )
            add_event(unit, saved, clock.now(), "by hand", MARKED)
        return put_back(unit, self.label, before, ids)


@dataclass(frozen=True, slots=True)
class SkipPublications:
    """Let posts not go out on these accounts; they stay in the plan as cancelled there."""

    publication_ids: tuple[PublicationId, ...]

    @property
    def label(self) -> str:
        """Says "Skipped": a post may be skipped on several accounts, so their number is not one of posts."""
        return tr("Skipped")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Skip them. Raises Locked when one is on its way or out."""
        publications = _all(unit, self.publication_ids)
        ids = [one.post_id for one in publications]
        before = snapshot(unit, ids)
        for publication in publications:
            _check(unit, publication, _S.CANCELLED)
            saved = unit.publications.save(
                replace(
                    publication,
                    state=_S.CANCELLED,
                    held_reason=None,
                    not_before=None,
                    cancelled_reason=CancelledReason.SKIPPED,
                    note=said_of(CancelledReason.SKIPPED),
                )
            )
            add_event(unit, saved, clock.now(), "cancelled", saved.note)
        return put_back(unit, self.label, before, ids)


@dataclass(frozen=True, slots=True)
class PublishNow:
    """Let posts go out now on these accounts: their own time there becomes now, however late that is."""

    publication_ids: tuple[PublicationId, ...]
    at_once: ClassVar[bool] = True

    @property
    def label(self) -> str:
        """Says "Publishing now"."""
        return tr("Publishing now")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Plan them for this minute. Raises Locked, UserError (a draft, an archived client)."""
        now = clock.now()
        publications = _all(unit, self.publication_ids)
        ids = [one.post_id for one in publications]
        before = snapshot(unit, ids)
        for publication in publications:
            post = unit.posts.get(publication.post_id)
            self._check(unit, post, publication)
            saved = plan_for_now(unit, post, publication, now)
            add_event(unit, saved, now, "planned", tr("Publish now was chosen."))
        return put_back(unit, self.label, before, ids)

    def _check(self, unit: UnitOfWork, post: Post, publication: Publication) -> None:
        if publication.unconfirmed_since is not None and publication.state not in OUT:
            raise may_be_out(post, label_of(unit, publication.account_id))
        _check(unit, publication, _S.PLANNED)
        check_goes_out(post, publication.account_id, label_of(unit, publication.account_id))
        client = unit.clients.get(post.client_id)
        if client.archived_at is not None:
            raise UserError(
                tr("{name} is archived, so nothing goes out for it.", name=client.name),
                mend=tr("Bring it back first."),
            )


def plan_for_now(unit: UnitOfWork, post: Post, publication: Publication, now: datetime) -> Publication:
    """Save the publication as planned for this minute, and that as its account's own time."""
    zone = post.when.zone if post.when else unit.clients.get(post.client_id).zone
    when = wall_at(now, zone)
    variants = tuple(
        replace(one, when=when) if one.account_id == publication.account_id else one for one in post.variants
    )
    unit.posts.save(replace(post, variants=variants))
    return unit.publications.save(
        replace(
            publication,
            state=_S.PLANNED,
            held_reason=None,
            cancelled_reason=None,
            when=when,
            due_at=when.instant(),
            client_key=publication.client_key or new_id(),
            not_before=publication.not_before if publication.state is _S.THROTTLED else None,
            note="",
        )
    )


def _all(unit: UnitOfWork, ids: Iterable[PublicationId]) -> list[Publication]:
    return [unit.publications.get(one) for one in dict.fromkeys(ids)]


def _check(unit: UnitOfWork, publication: Publication, wanted: PublicationState) -> None:
    post = unit.posts.get(publication.post_id)
    check_not_in_flight(unit, post, publication)
    if publication.state in OUT or not may_follow(publication.state, wanted):
        raise Locked(
            tr(
                "{post} is already out on {network} since {time}. It was not changed.",
                post=quoted(post),
                network=label_of(unit, publication.account_id),
                time=moment(publication.when),
            )
        )
