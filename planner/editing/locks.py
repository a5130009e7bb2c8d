"""What can no longer change: a post that is being sent, or that people have already seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from planner.domain.errors import Locked
from planner.domain.ids import AccountId
from planner.domain.post import Post
from planner.domain.publication import IN_FLIGHT, Publication, PublicationState
from planner.editing.content import changes_on, pinned
from planner.editing.words import joined, label_of, moment, quoted
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

SEEN = frozenset({PublicationState.PUBLISHED, PublicationState.DONE_BY_HAND, PublicationState.UNCONFIRMED})
"""States in which people may have seen the post: neither words nor time follow any more."""

_FREE = frozenset(PublicationState) - SEEN - IN_FLIGHT - {PublicationState.HISTORY}


def free_to_change(
    unit: UnitOfWork,
    before: Post,
    after: Post,
    publications: Sequence[Publication],
    *,
    history_too: bool = False,
    out_too: bool = False,
) -> Post:
    """``after``, with what is already out kept as it was: only accounts not yet out follow.

    Args:
        unit: for the names of accounts.
        before: the post as it is stored.
        after: the post as it shall be.
        publications: of the post.
        history_too: what was imported as gone out may change as well (an import corrects itself).
        out_too: it may go into the bin although it is out: the person was asked what becomes of it there.

    Raises:
        Locked: it is being sent, or nothing of it is left that could change.
    """
    if all(one.state in _FREE for one in publications):
        return after
    seen_states = SEEN if history_too else SEEN | {PublicationState.HISTORY}
    deleting = after.deleted_at is not None and before.deleted_at is None
    touched = _touched(before, after, publications)
    for publication in touched.values():
        check_not_in_flight(unit, after, publication)
    seen = {
        account: publication
        for account, publication in touched.items()
        if publication.state in (SEEN if deleting else seen_states)
    }
    if not seen or (deleting and out_too and not _in_question(seen.values())):
        return after
    alive = [one for one in publications if one.state is not PublicationState.CANCELLED]
    gone_for_good = deleting or any(after.variant(account) is None for account in seen)
    if gone_for_good or all(one.state in seen_states for one in alive):
        raise _locked(unit, before, tuple(seen.values()), deleting=deleting)
    kept = {
        variant.account_id: pinned(before, after, variant)
        for variant in before.variants
        if variant.account_id in seen
    }
    return replace(after, variants=tuple(kept.get(one.account_id, one) for one in after.variants))


def _in_question(publications: Iterable[Publication]) -> bool:
    return any(one.state is PublicationState.UNCONFIRMED for one in publications)


def check_not_in_flight(unit: UnitOfWork, post: Post, publication: Publication) -> None:
    """Raises Locked while ``publication`` is on its way."""
    if publication.state in IN_FLIGHT:
        raise Locked(
            tr(
                "{post} is being sent to {network} right now. It was not changed.",
                post=quoted(post),
                network=label_of(unit, publication.account_id),
            ),
            mend=tr("Try again in a minute, when it is out."),
        )


def _touched(
    before: Post, after: Post, publications: Sequence[Publication]
) -> Mapping[AccountId, Publication]:
    found: dict[AccountId, Publication] = {}
    for publication in publications:
        variant = before.variant(publication.account_id)
        if variant is not None and changes_on(before, after, variant):
            found[publication.account_id] = publication
    return found


def _locked(unit: UnitOfWork, post: Post, seen: Sequence[Publication], *, deleting: bool) -> Locked:
    names = joined([label_of(unit, one.account_id) for one in seen])
    first = seen[0]
    if _in_question(seen):
        return Locked(
            tr(
                "{post} may already be out on {names}: the answer never came. It was not changed.",
                post=quoted(post),
                names=names,
            ),
            mend=tr("Look there first; the journal says when Parley looks again."),
        )
    if deleting:
        return Locked(
            tr(
                "{post} is out on {names}, so it stays in the plan as the record of that.",
                post=quoted(post),
                names=names,
            ),
            mend=tr("Say whether it shall be deleted there too: open it, or use the command remove."),
        )
    shown, time = quoted(post), moment(first.when)
    if first.state is PublicationState.PUBLISHED:
        said = tr(
            "{post} went out {time} on {names}. What people have seen stays as it is.",
            post=shown,
            time=time,
            names=names,
        )
    elif first.state is PublicationState.HISTORY:
        said = tr(
            "{post} had gone out before it was imported, planned for {time} on {names}. "
            "What people have seen stays as it is.",
            post=shown,
            time=time,
            names=names,
        )
    else:
        said = tr(
            "{post} was posted by hand, planned for {time} on {names}. What people have seen stays as it is.",
            post=shown,
            time=time,
            names=names,
        )
    return Locked(
        said,
        mend=tr("Copy it to plan it once more."),
    )
