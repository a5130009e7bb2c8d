"""Deleting a client for good, with its secrets and pictures."""

from planner.domain.changes import Aggregate
from planner.domain.errors import Locked, UserError
from planner.domain.ids import ClientId, MediaId
from planner.domain.media_host import secrets_of, setting_of
from planner.domain.publication import IN_FLIGHT
from planner.languages import tr
from planner.ports.services import Services
from planner.publishing.credentials import forget, has_secret
from planner.publishing.noting import keep_keys


def delete_client(services: Services, client_id: ClientId, typed_name: str) -> None:
    """Delete a client with its posts, accounts, journal, secrets and pictures. Cannot be undone.

    What is already out stays on the networks. Pictures that lie on its place are taken down afterwards: until then the
    keys of the place are kept aside.

    Raises:
        UserError: ``typed_name`` is not the client's name.
        Locked: a post of it is being sent right now.
        SecretsUnavailable: the client is gone, its secrets could not be removed.
    """
    keep_keys(services, client_id)
    with services.plan.write() as unit:
        client = unit.clients.get(client_id)
        if typed_name.strip() != client.name.strip():
            raise UserError(
                tr("That is not the name of the client. To delete it, type {name}.", name=client.name),
                place="name",
            )
        if unit.publications.in_states(IN_FLIGHT, client_id, limit=1):
            raise Locked(
                tr("A post of {name} is being sent right now. It was not deleted.", name=client.name),
                mend=tr("Try again in a minute."),
            )
        secret = [one.id for one in unit.accounts.all(client_id) if has_secret(one)]
        if unit.settings.get(setting_of(client_id)):
            unit.settings.put(setting_of(client_id), "")
            secret.append(secrets_of(client_id))
        unit.clients.delete(client_id)
        changes = unit.commit()
    services.media.drop(MediaId(one) for one in changes.ids(Aggregate.MEDIA))
    forget(services, secret, tr("{name} is deleted.", name=client.name))
