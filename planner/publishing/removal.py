"""Taking a post off its network again, with the journal's proof. The plan keeps its row for ever.

Talks to the network: call it off the GUI thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.connectors.afterwards import Deletes
from planner.connectors.connector import StepResult
from planner.connectors.registry import connector_for
from planner.domain.errors import ConnectorFault, Unconfirmed, UserError
from planner.domain.ids import PublicationId
from planner.domain.journal import Step, StepRole, StepState
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.asking import Asker
from planner.publishing.credentials import credentials_of
from planner.publishing.metered import metered
from planner.publishing.online import Connectors, Power, reach
from planner.publishing.steps import add_event, has_rest, result_of

_POSTED = (StepRole.COMMENT, StepRole.GATE, StepRole.PART, StepRole.ROOT)


@dataclass(frozen=True, slots=True)
class Told:
    """How it went. ``text``: a sentence for people, with the network's name."""

    done: bool
    text: str


def remove_there(
    services: Services,
    publication_id: PublicationId,
    *,
    http: Http | None = None,
    connectors: Connectors = connector_for,
) -> Told:
    """Delete a published post on its network, a thread from its end on; the state stays, ``removed_at`` is set.

    Raises:
        UserError: it cannot be done; the sentence says what to do instead.
        Locked: something of it is being sent right now.
        SecretsUnavailable: the password store cannot be opened; nothing was asked for.
    """
    with services.plan.read() as unit:
        one = unit.publications.get(publication_id)
        account, zone = unit.accounts.get(one.account_id), unit.clients.get(one.client_id).zone
        steps = unit.journal.steps(publication_id)
    found = reach(one, account, zone, Power.DELETE, connectors)
    connector = connectors(account.network)
    if not found.able or not isinstance(connector, Deletes) or connector is None:
        raise UserError(found.says)
    try:
        asker = Asker(
            services=services,
            publication_id=publication_id,
            account_id=account.id,
            connector=connector,
            credentials=credentials_of(services, connector, account),
            http=metered(services, connector, account, http or services.http()),
        )
        fault = _all_gone(asker, connector, _ids(steps, one.remote_id))
    except ConnectorFault as error:  # no password is stored
        fault = error
    if fault is not None:
        text = _not_gone(found.network, fault) + _given_up(services, publication_id)
        _note(services, publication_id, "not removed", text, detail=fault.detail)
        return Told(False, text)
    text = tr("Removed from {network}.{doubt}", network=found.network, doubt=_doubt(steps))
    _note(services, publication_id, "removed", text, removed=True)
    return Told(True, text)


def _all_gone(asker: Asker, connector: Deletes, ids: Sequence[str]) -> ConnectorFault | None:
    for remote_id in ids:

        def call(remote_id: str = remote_id) -> StepResult:
            status = connector.delete(asker.http, asker.credentials, remote_id)
            return StepResult(remote_id=remote_id, status=status)

        def gone(remote_id: str = remote_id) -> bool:
            return not connector.is_there(asker.http, asker.credentials, remote_id)

        fault = asker.ask(StepRole.REMOVAL, {"role": StepRole.REMOVAL.value, "id": remote_id}, call, gone)
        if fault is not None:
            return fault
    return None


def _ids(steps: Sequence[Step], root: str) -> tuple[str, ...]:
    """The network's ids of all that was posted, the last part first, the post itself at the end."""
    posted = [one for one in steps if one.role in _POSTED and one.state is StepState.DONE]
    found = [result_of(one).remote_id for one in reversed(posted)]
    return tuple(dict.fromkeys([*(one for one in found if one != root), root]))


def _doubt(steps: Sequence[Step]) -> str:
    """What may be there still: a part whose sending was never confirmed has no id to delete it by."""
    unsure = any(one.role in _POSTED and one.state is StepState.UNCONFIRMED for one in steps)
    return tr(" Whether a further part of it was out is not known: look there.") if unsure else ""


def _given_up(services: Services, publication_id: PublicationId) -> str:
    """What else has to be known of a thread that was still being sent: nobody goes on with what shall be deleted."""
    with services.plan.read() as unit:
        one, steps = unit.publications.get(publication_id), unit.journal.steps(publication_id)
    stops = has_rest(steps) and one.follow_up_at is None
    return tr(" What was to follow of it is not sent any more.") if stops else ""


def _not_gone(network: str, fault: ConnectorFault) -> str:
    if isinstance(fault, Unconfirmed):
        return tr(
            "{network} gave no certain answer, and the post could still be seen. Try again in a few minutes.",
            network=network,
        )
    said = " ".join(part for part in (str(fault), fault.mend) if part)
    return tr("It is still on {network}: {fault}", network=network, fault=said)


def _note(
    services: Services,
    publication_id: PublicationId,
    name: str,
    text: str,
    *,
    detail: str = "",
    removed: bool = False,
) -> None:
    now = services.clock.now()
    with services.plan.write() as unit:
        current = unit.publications.get(publication_id)
        at = now if removed else current.removed_at
        saved = unit.publications.save(replace(current, note=text, removed_at=at))
        add_event(unit, saved, now, name, text, detail)
        unit.commit()
