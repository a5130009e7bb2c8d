"""The place where a client's media lie for networks that fetch them: set up, tried out, used, given up."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import NoReturn

from planner.connectors.connector import CredentialField
from planner.connectors.hosting.place import Host, Keys, Place
from planner.connectors.hosting.s3 import S3
from planner.connectors.hosting.sftp import Sftp
from planner.connectors.hosting.wordpress import WordPressHost
from planner.connectors.registry import connector_for
from planner.domain.errors import NotFound, PlaceLost, Refused, SecretsUnavailable, SignInNeeded, UserError
from planner.domain.hosted import HostedFile
from planner.domain.ids import AccountId, ClientId, MediaId, PublicationId
from planner.domain.media import MediaItem
from planner.domain.media_host import WORDPRESS, MediaHost, media_host_of, secrets_of, setting_of, standing
from planner.languages import tr
from planner.ports.body import Body, MediaFile
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.credentials import credentials_of
from planner.publishing.noting import account_kept, keep_keys, noting

_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63f8ffff3f0300050001ffa9b1a4660000000049454e44ae426082"
)
"""A PNG of one pixel: what a new place is tried out with."""


def kinds() -> Sequence[tuple[str, str, Sequence[CredentialField]]]:
    """Kind, label and fields of every sort of place that is typed in; a WordPress account needs no fields."""
    return tuple((one.kind, one.label, one.fields) for one in (S3, Sftp))


def stored_place(unit: UnitOfWork, client_id: ClientId) -> MediaHost | None:
    """What is known of a client's place, without secrets; None: it has none, or its account is not connected."""
    known = media_host_of(unit.settings.get(setting_of(client_id)) or "")
    return standing(known, unit.accounts.all(client_id)) if known is not None else None


def place_of(
    services: Services, client_id: ClientId, publication_id: PublicationId | None = None
) -> Place | None:
    """A client's place with its secrets; None where it has none.

    Args:
        services: of the plan.
        client_id: whose place.
        publication_id: whose files go up on it: all that does is noted.

    Raises:
        PlaceLost: its password or keys are not stored any more. SecretsUnavailable: the password store cannot be
            opened, or has none here while other machines share the plan.
    """
    with services.plan.read() as unit:
        known = stored_place(unit, client_id)
    if known is None:
        return None
    secrets = services.secrets.get(secrets_of(client_id)) if known.kind != WORDPRESS else {}
    if any(one.secret and one.required and not secrets.get(one.key) for one in _fields_of(known.kind)):
        _raise_keyless(services)
    try:
        return noting(services, _place(services, known, secrets), client_id, known, publication_id)
    except SignInNeeded as fault:  # of the site, not of the network that fetches
        raise PlaceLost(
            tr("The place for pictures cannot be used. {why}", why=str(fault)), told=True
        ) from fault


def place_under(services: Services, file: HostedFile) -> Place:
    """The place on which a file lies, with the keys that open it today: also one that was given up since.

    Raises:
        PlaceLost: there are no keys of it any more. SecretsUnavailable: as of ``place_of``.
    """
    closed: SecretsUnavailable | None = None
    try:
        today = place_of(services, file.client_id)
        if today is not None and (today.host.kind, today.spot) == (file.place.kind, file.spot):
            return today
    except PlaceLost:
        pass  # it may be another one, and the keys of this one aside
    except SecretsUnavailable as fault:
        closed = fault
    secrets = services.secrets.get(AccountId(file.kept_as)) if file.kept_as else {}
    try:
        if secrets or file.place.kind == WORDPRESS:
            return _place(services, file.place, secrets, kept_as=file.kept_as)
    except (SignInNeeded, NotFound) as fault:
        raise PlaceLost(tr("The place for pictures cannot be used. {why}", why=str(fault))) from fault
    if closed is not None:
        raise closed
    if services.server:  # another machine may have them
        raise SecretsUnavailable(tr("The keys of {spot} are not stored on this machine.", spot=file.spot))
    raise PlaceLost(tr("The keys of {spot} are not stored any more.", spot=file.spot))


def set_up_place(
    services: Services,
    client_id: ClientId,
    host: MediaHost,
    secrets: Mapping[str, str],
    *,
    http: Http | None = None,
) -> MediaHost:
    """Try a place out with a picture of one pixel, and keep it.

    Args:
        services: of the plan.
        client_id: whose place.
        host: what was typed, without secrets.
        secrets: the rest, by the names of the kind's fields.
        http: for trying it out; a fresh one where none is given.

    Raises:
        UserError: a field is empty. NotSent, Refused, SignInNeeded: it does not work. SecretsUnavailable.
    """
    _demand_fields(host, secrets)
    door = _place(services, host, secrets).learned()
    kept = MediaHost(kind=host.kind, fields=dict(door.keys.fields), account_id=host.account_id)
    pixel = MediaItem(id=MediaId("0" * 64), mime="image/png", size=len(_PIXEL), width=1, height=1)
    file = MediaFile(item=pixel, body=Body(len(_PIXEL), lambda: BytesIO(_PIXEL)))
    noting(services, door, client_id, kept, None).try_out(http or services.http(), "png", file)
    keep_keys(services, client_id)
    if secrets:
        services.secrets.put(secrets_of(client_id), secrets)
    with services.plan.write() as unit:
        unit.settings.put(setting_of(client_id), kept.text())
        unit.commit()
    return kept


def give_up_place(services: Services, client_id: ClientId) -> None:
    """Forget a client's place; what needs one is then posted by hand. Raises SecretsUnavailable.

    Its keys are kept aside as long as something lies there still.
    """
    keep_keys(services, client_id)
    with services.plan.write() as unit:
        unit.settings.put(setting_of(client_id), "")
        unit.commit()
    services.secrets.drop(secrets_of(client_id))


def _place(services: Services, host: MediaHost, secrets: Mapping[str, str], *, kept_as: str = "") -> Place:
    """The place as it is described; ``kept_as``: where the password store has the secrets of a site aside."""
    if host.kind == WORDPRESS:
        if kept_as:
            account = account_kept(host, kept_as)
        else:
            with services.plan.read() as unit:
                account = unit.accounts.get(AccountId(host.account_id))
        connector = connector_for(account.network)
        assert connector is not None
        credentials = credentials_of(services, connector, account)
        return Place(WordPressHost(credentials), Keys(fields={}, private_ok=credentials.private_ok))
    sorts: dict[str, Host] = {S3.kind: S3(services.clock), Sftp.kind: Sftp()}
    if host.kind not in sorts:
        raise Refused(tr("This Parley knows no place of the kind “{kind}”.", kind=host.kind), field="media")
    return Place(sorts[host.kind], Keys(fields=host.fields, secrets=secrets))


def _fields_of(kind: str) -> Sequence[CredentialField]:
    return next((fields for key, _, fields in kinds() if key == kind), ())


def _raise_keyless(services: Services) -> NoReturn:
    if services.server:  # another machine may have them
        raise SecretsUnavailable(
            tr(
                "The keys of the place for pictures are not stored on this machine. Set it up here too, or let another one send it."
            )
        )
    raise PlaceLost(
        tr("The keys of the place for pictures are not stored any more. Set it up again in Accounts."),
        told=True,
    )


def _demand_fields(host: MediaHost, secrets: Mapping[str, str]) -> None:
    for one in _fields_of(host.kind):
        value = secrets.get(one.key, "") if one.secret else host.fields.get(one.key, "")
        if one.required and not value.strip():
            raise UserError(tr("{label} is empty.", label=one.label), place=one.key, mend=tr("Fill it in."))
