"""What can be done on each network with a post that is out there: delete it, change it, or what to do instead."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from planner.connectors.afterwards import Deletes, Rewrites
from planner.connectors.connector import Connector
from planner.connectors.registry import connector_for
from planner.domain.account import Account, AccountState
from planner.domain.ids import PostId
from planner.domain.publication import IN_FLIGHT, Publication, PublicationState
from planner.editing.words import moment_in, network_label
from planner.languages import tr
from planner.networks.facts import NetworkFacts, facts_of
from planner.ports.unit_of_work import UnitOfWork

Connectors: TypeAlias = Callable[[str], Connector | None]
_S = PublicationState
_THERE = (_S.PUBLISHED, _S.UNCONFIRMED, _S.DONE_BY_HAND, _S.HISTORY, *sorted(IN_FLIGHT))


class Power(StrEnum):
    """What is to be done, as a verb."""

    DELETE = "delete"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far Parley reaches on one account with a post that is out there.

    Attributes:
        network, account: names for people.
        able: Parley can do it. says: what to know first where it can; else why not, and what to do.
    """

    publication: Publication
    network: str
    account: str
    able: bool
    says: str


def reaches(
    unit: UnitOfWork, post_id: PostId, power: Power, connectors: Connectors = connector_for
) -> tuple[Reach, ...]:
    """Every account on which people may see the post, or do so in a moment, in order. Raises NotFound."""
    zone = unit.clients.get(unit.posts.get(post_id).client_id).zone
    return tuple(
        reach(one, unit.accounts.get(one.account_id), zone, power, connectors)
        for one in unit.publications.of_post(post_id)
        if one.state in _THERE
    )


def reach(
    one: Publication, account: Account, zone: str, power: Power, connectors: Connectors = connector_for
) -> Reach:
    """How far Parley reaches with one publication. ``zone``: the client's, for telling when."""
    why = _why_not(one, account, zone, power, connectors)
    facts = facts_of(account.network)
    says = why or (_said(facts, power) if facts else "")
    return Reach(
        publication=one, network=network_label(account.network), account=account.name, able=not why, says=says
    )


def _why_not(one: Publication, account: Account, zone: str, power: Power, connectors: Connectors) -> str:
    network = network_label(account.network)
    if one.removed_at is not None:
        return tr(
            "It was removed from {network} {moment_in}.",
            network=network,
            moment_in=moment_in(one.removed_at, zone),
        )
    if one.state in IN_FLIGHT:
        return tr(
            "It is being sent to {network} right now. Try again in a minute, when it is out.", network=network
        )
    if one.state is _S.UNCONFIRMED:
        return tr("It is not known whether it is there: answer “Is this live?” first.")
    if one.state is not _S.PUBLISHED or not one.remote_id:
        if power is Power.DELETE:
            return tr(
                "Parley did not send it to {network} itself: delete it there yourself.", network=network
            )
        return tr("Parley did not send it to {network} itself: change it there yourself.", network=network)
    return _network_not(account, network, power, connectors)


def _network_not(account: Account, network: str, power: Power, connectors: Connectors) -> str:
    facts, connector = facts_of(account.network), connectors(account.network)
    wanted = Deletes if power is Power.DELETE else Rewrites
    allowed = facts is not None and (facts.allows_delete if power is Power.DELETE else facts.allows_edit)
    if not allowed or not isinstance(connector, wanted):
        own = _said(facts, power) if facts else ""
        return own or (
            tr("Parley cannot delete posts on {network}: do it there yourself.", network=network)
            if power is Power.DELETE
            else tr("Parley cannot change posts on {network}: do it there yourself.", network=network)
        )
    if account.state is AccountState.NEEDS_SIGN_IN:
        return tr("{network} does not accept the sign-in any more: sign in again first.", network=network)
    if account.state is not AccountState.CONNECTED:
        if power is Power.DELETE:
            return tr("{name} is not connected any more: delete it there yourself.", name=account.name)
        return tr("{name} is not connected any more: change it there yourself.", name=account.name)
    return ""


def _said(facts: NetworkFacts, power: Power) -> str:
    return facts.delete_says if power is Power.DELETE else facts.edit_says
