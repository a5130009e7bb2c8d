"""Publications follow their post: one for each account it goes to, always in step with its words and time."""

from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import Any

from planner.domain.account import AccountState
from planner.domain.errors import UserError
from planner.domain.ids import PublicationId, new_id
from planner.domain.journal import Event
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import IN_FLIGHT, CancelledReason, MissedReason, Publication, PublicationState
from planner.domain.times import WallTime
from planner.editing.content import content_on, says_the_same
from planner.editing.locks import SEEN
from planner.editing.words import label_of, moment, quoted
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

PAST_ALREADY = tr("Its time was already past. Nothing was sent.")

_S = PublicationState
_DRAFT, _PLANNED, _HISTORY, _SCHEDULED = _S.DRAFT, _S.PLANNED, _S.HISTORY, Stage.SCHEDULED  # looked up once
_OVER = frozenset({_S.MISSED, _S.REFUSED})
_UNTOUCHED = SEEN | IN_FLIGHT
_WAIT_AT_SAME_TIME = _OVER | {_S.THROTTLED}


class Past(Enum):
    """What becomes of a scheduled post whose time is already past."""

    REFUSE = "refuse"  # say so: the person chooses another time
    HISTORY = "history"  # it went out elsewhere (import)
    MISS = "miss"  # it is kept as missed and waits for a decision


def new_publications(post: Post, *, history_before: datetime | None = None) -> tuple[Publication, ...]:
    """Fresh publications of a post that is not stored yet, one for each account, in the variants' order.

    Args:
        post: with its stage, time and variants.
        history_before: aware UTC; a scheduled one due before it is history, never something to send.
    """
    return tuple(_fresh(post, variant, history_before) for variant in post.variants)


def follow(
    unit: UnitOfWork, before: Post | None, after: Post, now: datetime, *, past: Past = Past.REFUSE
) -> None:
    """Bring the publications in step with ``after``, which was just saved.

    Args:
        unit: a writing unit of work.
        before: the post as it was, None for a new one.
        after: the post as it is now.
        now: aware UTC.
        past: what becomes of one that would be planned in the past.

    Raises:
        UserError: a time is past, or an account cannot take the post.
    """
    existing = {one.account_id: one for one in unit.publications.of_post(after.id)}
    reworded = before is not None and not says_the_same(before, after)
    all_over = all(one.state in SEEN or _is_skipped(one) for one in existing.values())
    for variant in after.variants:
        publication = existing.pop(variant.account_id, None)
        if publication is None:
            _add(unit, after, variant, now, past)
            continue
        wanted = _updated(publication, before if reworded else None, after, variant, revive=all_over)
        _save(unit, publication, _not_in_past(unit, publication, wanted, after, now, past), now)
        if (
            reworded
            and before
            and publication.state not in _UNTOUCHED
            and _content_changed(before, after, variant)
        ):
            unit.journal.clear_steps(publication.id)
    for publication in existing.values():
        cancel(unit, publication, CancelledReason.TAKEN_OFF, now)


def said_of(reason: CancelledReason) -> str:
    """What a cancelled publication says of itself."""
    words = {
        CancelledReason.SKIPPED: tr("Skipped."),
        CancelledReason.DELETED: tr("The post was deleted."),
        CancelledReason.TAKEN_OFF: tr("The account was taken off the post."),
        CancelledReason.ACCOUNT_REMOVED: tr("The account was removed."),
    }
    return words[reason]


def cancel(unit: UnitOfWork, publication: Publication, reason: CancelledReason, now: datetime) -> None:
    """Cancel ``publication`` unless it is out, on its way, or cancelled already."""
    if publication.state in IN_FLIGHT | SEEN | {_S.CANCELLED}:
        return
    saved = unit.publications.save(_cancelled(publication, reason))
    add_event(unit, saved, now, "cancelled", saved.note)


def _cancelled(publication: Publication, reason: CancelledReason) -> Publication:
    told = replace(publication, state=_S.CANCELLED, cancelled_reason=reason, note=said_of(reason))
    return replace(told, held_reason=None)


def add_event(unit: UnitOfWork, publication: Publication, now: datetime, name: str, text: str) -> None:
    """Write one line into the publication's journal."""
    unit.journal.add_event(Event(id=new_id(), publication_id=publication.id, at=now, name=name, text=text))


def planned_for(when: WallTime | None) -> str:
    """What a journal says of a publication that was planned, or moved."""
    return tr("Planned for {time}.", time=moment(when))


def is_past(due_at: datetime | None, now: datetime) -> bool:
    """Whether ``due_at`` lies before the minute that ``now`` is in (planned times are whole minutes)."""
    return due_at is not None and due_at < now.replace(second=0, microsecond=0)


def _fresh(post: Post, variant: Variant, history_before: datetime | None = None) -> Publication:
    when = post.when_on(variant)
    due_at = when.instant() if when else None
    state = _DRAFT
    if due_at and post.stage is _SCHEDULED:
        state = _HISTORY if history_before and due_at < history_before else _PLANNED
    return Publication(
        id=PublicationId(new_id()),
        post_id=post.id,
        account_id=variant.account_id,
        client_id=post.client_id,
        state=state,
        when=when,
        due_at=due_at,
        grace_minutes=post.grace_minutes,
        client_key=new_id() if state is _PLANNED else "",
    )


def _add(unit: UnitOfWork, post: Post, variant: Variant, now: datetime, past: Past) -> None:
    account = unit.accounts.get(variant.account_id)
    if account.client_id != post.client_id:
        raise UserError(
            tr(
                "{post} belongs to one client and the account {name} to another.",
                post=quoted(post),
                name=account.name,
            ),
            mend=tr("Choose an account of the same client."),
        )
    if post.deleted_at is not None:
        return
    if account.state is AccountState.REMOVED:
        raise UserError(
            tr(
                "The account {name} was removed. {post} was not changed.",
                name=account.name,
                post=quoted(post),
            ),
            mend=tr("Take it off the post, or connect it again first."),
        )
    fresh = _fresh(post, variant)
    wanted = _not_in_past(unit, None, fresh, post, now, past)
    saved = unit.publications.save(wanted)
    if saved.state is _S.PLANNED:
        add_event(unit, saved, now, "planned", planned_for(saved.when))


def _updated(
    publication: Publication, before: Post | None, after: Post, variant: Variant, *, revive: bool
) -> Publication:
    """The publication as the post now wants it; the same when nothing follows."""
    state = publication.state
    deleted = after.deleted_at is not None
    if state in _UNTOUCHED or (deleted and state is _S.CANCELLED):
        return publication
    if deleted:
        return _cancelled(publication, CancelledReason.DELETED)
    when = after.when_on(variant)
    due_at = when.instant() if when else None
    moved = due_at != publication.due_at  # the same moment on other clocks is no other time
    timed: dict[str, Any] = {
        "when": when,
        "due_at": due_at,
        "grace_minutes": after.grace_minutes,
    }
    if state is _S.HISTORY or (
        state is _S.CANCELLED and _stays_cancelled(publication, moved=moved, revive=revive)
    ):
        return replace(publication, **timed)
    free: dict[str, Any] = {"held_reason": None, "cancelled_reason": None}
    if after.stage is not Stage.SCHEDULED or when is None:
        return replace(publication, state=_S.DRAFT, note="", not_before=None, **free, **timed)
    rewritten = before is not None and _content_changed(before, after, variant)
    if not moved and (state in _WAIT_AT_SAME_TIME or (state is _S.HELD and not rewritten)):
        return replace(publication, **timed)
    return replace(
        publication,
        state=_S.PLANNED,
        note=publication.note if state is _S.PLANNED and not moved else "",
        client_key=publication.client_key or new_id(),
        not_before=publication.not_before if state is _S.THROTTLED or not moved else None,
        **free,
        **timed,
    )


def _not_in_past(
    unit: UnitOfWork,
    publication: Publication | None,
    wanted: Publication,
    post: Post,
    now: datetime,
    past: Past,
) -> Publication:
    """``wanted``, unless that would newly plan it in the past."""
    if wanted.state is not _S.PLANNED or not is_past(wanted.due_at, now):
        return wanted
    known = publication is not None and publication.state is not _S.DRAFT
    if publication and publication.state is _S.PLANNED and publication.due_at == wanted.due_at:
        return wanted
    if past is Past.HISTORY and not known:
        return replace(wanted, state=_S.HISTORY, client_key="")
    if past is not Past.REFUSE and publication is not None:
        if publication.state in _OVER:
            return replace(wanted, state=publication.state, note=publication.note)
        return replace(wanted, state=_S.MISSED, missed_reason=MissedReason.PLANNED_LATE, note=PAST_ALREADY)
    raise UserError(
        tr(
            "{time} is past, so {post} cannot be planned then on {network}.",
            time=moment(wanted.when),
            post=quoted(post),
            network=label_of(unit, wanted.account_id),
        ),
        place="time",
        mend=tr("Choose a later time, or publish it now."),
    )


def _save(unit: UnitOfWork, publication: Publication, wanted: Publication, now: datetime) -> None:
    if wanted == publication:
        return
    saved = unit.publications.save(wanted)
    if saved.state is _S.PLANNED and (saved.when != publication.when or publication.state is not _S.PLANNED):
        add_event(unit, saved, now, "planned", planned_for(saved.when))
    elif saved.state is not publication.state:
        words = {
            _S.DRAFT: tr("Back to draft: nothing goes out."),
            _S.CANCELLED: saved.note,
            _S.MISSED: saved.note,
        }
        name = {_S.DRAFT: "draft", _S.CANCELLED: "cancelled", _S.MISSED: "missed"}.get(saved.state, "planned")
        add_event(unit, saved, now, name, words.get(saved.state, ""))


def _stays_cancelled(publication: Publication, *, moved: bool, revive: bool) -> bool:
    removed = publication.cancelled_reason is CancelledReason.ACCOUNT_REMOVED
    if removed or publication.unconfirmed_since is not None:
        return True  # the latter may be out: it is never sent again
    return publication.cancelled_reason is CancelledReason.SKIPPED and not (moved and revive)


def _is_skipped(publication: Publication) -> bool:
    return publication.state is _S.CANCELLED and publication.cancelled_reason is CancelledReason.SKIPPED


def _content_changed(before: Post, after: Post, variant: Variant) -> bool:
    earlier = before.variant(variant.account_id)
    return earlier is not None and content_on(before, earlier) != content_on(after, variant)
