"""What a person says of a post that they put on a network themselves: where it is, or that it is not time yet."""

from dataclasses import dataclass, replace
from datetime import timedelta

from planner.domain.errors import Locked, UserError
from planner.domain.ids import AccountId, PublicationId
from planner.domain.post import Post, Stage
from planner.domain.publication import OUT, HeldReason, PublicationState, may_follow
from planner.domain.times import wall_at
from planner.editing.edit import Edit
from planner.editing.follow import add_event
from planner.editing.locks import check_not_in_flight
from planner.editing.putback import put_back, snapshot
from planner.editing.words import label_of, quoted
from planner.languages import tr
from planner.networks.by_hand import by_hand
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

LATER = 15
"""Minutes after which a person is reminded again."""
_S = PublicationState
_WEB = ("https://", "http://")


def checked_address(address: str, network: str, label: str) -> str:
    """The address of a post as a person copied it, without blanks around it.

    Args:
        address: may be empty.
        network: key of where it should be.
        label: that network's name.

    Raises:
        UserError: it is no address, or one of another place.
    """
    address = address.strip()
    if not address:
        return ""
    if not address.startswith(_WEB) or len(address.split()) != 1:
        raise UserError(
            tr("“{address}” is no address of a page.", address=address[:80]),
            place="url",
            mend=tr("It begins with https://."),
        )
    if not by_hand(network).is_there(address):
        raise UserError(
            tr("“{address}” is no address of {network}.", address=address[:80], network=label),
            place="url",
            mend=tr("Copy the address of the post itself, or leave the field empty."),
        )
    return address


def may_be_out(post: Post, network: str) -> Locked:
    """What is said where a post would be sent a second time. ``network``: its account's label."""
    return Locked(
        tr(
            "{post} may already be out on {network}, so it is not sent a second time.",
            post=quoted(post),
            network=network,
        ),
        mend=tr("Look there. If it is there, mark it as posted; if not, copy it to a new post."),
    )


def check_goes_out(post: Post, account_id: AccountId, network: str) -> None:
    """Raises UserError for what does not go out there: in the bin, a draft, taken off, by now perhaps by another window.

    Args:
        post: as it is stored.
        account_id: where it would go.
        network: its label.
    """
    if post.deleted_at is not None:
        raise UserError(
            tr("{post} was deleted, so it does not go out.", post=quoted(post)),
            mend=tr("Bring it back first."),
        )
    if post.stage is not Stage.SCHEDULED:
        raise UserError(tr("{post} is a draft.", post=quoted(post)), mend=tr("Schedule it first."))
    if post.variant(account_id) is None:
        raise UserError(
            tr("{post} does not go to {network} any more.", post=quoted(post), network=network),
            mend=tr("Add the account to the post first."),
        )


@dataclass(frozen=True, slots=True)
class RemindLater:
    """Not yet: the post's time on these accounts becomes a little later than now.

    Attributes:
        minutes: from now.
    """

    publication_ids: tuple[PublicationId, ...]
    minutes: int = LATER

    @property
    def label(self) -> str:
        """Says "Parley reminds you in 15 minutes"."""
        return tr("Parley reminds you in {n} minute|Parley reminds you in {n} minutes", "", self.minutes)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Plan them for then. Raises Locked when one is on its way or out by now, or may be."""
        now = clock.now()
        publications = [unit.publications.get(one) for one in dict.fromkeys(self.publication_ids)]
        ids = [one.post_id for one in publications]
        before = snapshot(unit, ids)
        for one in publications:
            post = unit.posts.get(one.post_id)
            check_not_in_flight(unit, post, one)
            check_goes_out(post, one.account_id, label_of(unit, one.account_id))
            if one.unconfirmed_since is not None and one.state not in OUT:  # sent since this was asked
                raise may_be_out(post, label_of(unit, one.account_id))
            if one.state in OUT or not may_follow(one.state, _S.PLANNED):
                raise Locked(
                    tr(
                        "{post} is out on {network} already, so there is nothing to wait for.",
                        post=quoted(post),
                        network=label_of(unit, one.account_id),
                    )
                )
            zone = post.when.zone if post.when else unit.clients.get(post.client_id).zone
            when = wall_at(now + timedelta(minutes=self.minutes), zone)
            variants = tuple(
                replace(each, when=when) if each.account_id == one.account_id else each
                for each in post.variants
            )
            unit.posts.save(replace(post, variants=variants))
            planned = replace(
                one,
                state=_S.PLANNED,
                held_reason=None,
                missed_reason=None,
                when=when,
                due_at=when.instant(),
                not_before=None,
                note="",
            )
            add_event(
                unit,
                unit.publications.save(planned),
                now,
                "planned",
                tr("You said: not yet. Parley reminds you again."),
            )
        return put_back(unit, self.label, before, ids)


def waits_for_hand(state: PublicationState, reason: HeldReason | None) -> bool:
    """Whether a publication waits for the person to post it."""
    return state is _S.HELD and reason in {HeldReason.BY_HAND, HeldReason.NO_PLACE}
