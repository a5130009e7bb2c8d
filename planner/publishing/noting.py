"""What lies on a client's place is noted before it goes up, so that nothing that happens meanwhile forgets it."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from planner.connectors.hosting.place import Place
from planner.connectors.platforms.wordpress.site import ROOT_FACT
from planner.domain.account import Account, AccountState
from planner.domain.errors import EnvironmentFault, NotSent
from planner.domain.hosted import HostedFile, HostedId
from planner.domain.ids import AccountId, ClientId, PublicationId, new_id
from planner.domain.media_host import WORDPRESS, MediaHost, secrets_of
from planner.languages import tr
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.steps import add_event

SETTLE = timedelta(minutes=15)
"""So long an upload may run on the place after its answer was lost: until then one cannot say what lies there."""

_FACTS = (ROOT_FACT, "private_ok")


def noting(
    services: Services,
    place: Place,
    client_id: ClientId,
    host: MediaHost,
    publication_id: PublicationId | None,
) -> Place:
    """The place, with every file that goes up on it written down.

    Args:
        services: of the plan.
        place: ready to be used.
        client_id: whose it is.
        host: as it is kept.
        publication_id: whose files they are; None: of nobody, as when a place is tried out.
    """
    return replace(place, notes=_Notes(services, place.spot, client_id, host, publication_id))


class _Notes:
    """``planner.connectors.hosting.place.Notes``, as rows. What cannot be noted is not put up."""

    def __init__(
        self,
        services: Services,
        spot: str,
        client_id: ClientId,
        host: MediaHost,
        publication_id: PublicationId | None,
    ) -> None:
        self._services = services
        self._spot = spot
        self._client_id = client_id
        self._host = host
        self._publication_id = publication_id
        self._ids: dict[str, HostedId] = {}

    def coming(self, name: str) -> None:
        """Note it, to be looked at when an upload has certainly ended. Raises NotSent."""
        self._ids[name] = HostedId(new_id())
        try:
            with self._services.plan.write() as unit:
                unit.hosted.save(self._new(name, self._services.clock.now(), _described(unit, self._host)))
                unit.commit()
        except EnvironmentFault as fault:
            raise NotSent(str(fault), told=True) from fault

    def there(self, name: str, ref: str) -> None:
        """Keep its reference, and tell the journal. Raises NotSent: then it is found by its name."""
        try:
            with self._services.plan.write() as unit:
                now = self._services.clock.now()
                known = unit.hosted.get(self._ids[name])
                if known is None:  # looked for and given up while it was still on its way
                    known = replace(self._new(name, now, _described(unit, self._host)), wanted=False)
                unit.hosted.save(replace(known, ref=ref))
                self._tell(unit, now, name)
                unit.commit()
        except EnvironmentFault as fault:
            raise NotSent(str(fault), told=True) from fault

    def gone(self, name: str) -> None:
        """Nothing of it lies there any more."""
        with self._services.plan.write() as unit:
            unit.hosted.drop(self._ids[name])
            unit.commit()

    def _new(self, name: str, now: datetime, described: MediaHost) -> HostedFile:
        return HostedFile(
            id=self._ids[name],
            client_id=self._client_id,
            publication_id=self._publication_id,
            name=name,
            place=described,
            spot=self._spot,
            put_at=now,
            due_at=now + SETTLE,
        )

    def _tell(self, unit: UnitOfWork, now: datetime, name: str) -> None:
        if self._publication_id is not None:
            text = tr("{name} lies on {spot} now, for the network to fetch.", name=name, spot=self._spot)
            add_event(unit, unit.publications.get(self._publication_id), now, "put up", text)


def keep_keys(services: Services, client_id: ClientId, account_id: AccountId | None = None) -> None:
    """Keep a client's place's keys aside while something lies there: before they are replaced or dropped.

    ``account_id``: only where that account serves as the place. Raises SecretsUnavailable.
    """
    with services.plan.read() as unit:
        files = [one for one in unit.hosted.of_client(client_id) if not one.kept_as]
    if account_id is not None:
        files = [one for one in files if one.place.account_id == account_id]
    names: dict[HostedId, str] = {}
    for one in files:
        secrets = services.secrets.get(_own(one))
        if secrets:
            names[one.id] = _aside(one)
            services.secrets.put(AccountId(names[one.id]), secrets)
    if not names:
        return
    with services.plan.write() as unit:
        for file_id, name in names.items():
            current = unit.hosted.get(file_id)
            if current is not None:
                unit.hosted.save(replace(current, kept_as=name))
        unit.commit()


def lies_there(services: Services, account: Account) -> bool:
    """Whether something lies on the site of an account that served as a client's place."""
    with services.plan.read() as unit:
        return any(one.place.account_id == account.id for one in unit.hosted.of_client(account.client_id))


def drop_keys(services: Services, file: HostedFile) -> None:
    """Forget keys that were kept aside for a file that is down, if they serve for no other one."""
    if not file.kept_as:
        return
    with services.plan.read() as unit:
        if any(one.kept_as == file.kept_as for one in unit.hosted.of_client(file.client_id)):
            return
    services.secrets.drop(AccountId(file.kept_as))


def account_kept(host: MediaHost, kept_as: str) -> Account:
    """The account of a site that served as a place, as it was when a file was put up there."""
    told: Mapping[str, str] = host.fields
    facts: dict[str, str | int | bool] = {name: told[name] for name in _FACTS if told.get(name)}
    return Account(
        id=AccountId(kept_as),
        client_id=ClientId(told.get("client", "")),
        network=WORDPRESS,
        handle=told.get("login", ""),
        login=told.get("login", ""),
        server=told.get("server", ""),
        state=AccountState.CONNECTED,
        facts=facts,
    )


def _described(unit: UnitOfWork, host: MediaHost) -> MediaHost:
    """The place with all that it takes to reach it without its account, but the password."""
    if host.kind != WORDPRESS:
        return host
    account = unit.accounts.get(AccountId(host.account_id))
    facts = {name: str(account.facts[name]) for name in _FACTS if account.facts.get(name)}
    told = {"server": account.server, "login": account.login, "client": account.client_id, **facts}
    return replace(host, fields=told)


def _own(file: HostedFile) -> AccountId:
    """Under which name the password store has the keys of the place a file lies on."""
    if file.place.kind == WORDPRESS:
        return AccountId(file.place.account_id)
    return secrets_of(file.client_id)


def _aside(file: HostedFile) -> str:
    seed = hashlib.sha256(f"{file.place.kind} {file.spot}".encode()).hexdigest()[:12]
    return f"media-left-{file.client_id}-{seed}"
