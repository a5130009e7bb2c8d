"""Connecting accounts: checked on the network first, then the secret goes to the password store.

All three talk to the network or the password store: call them off the GUI thread.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from planner.connectors.connector import Connector, CredentialField, Credentials, Profile
from planner.connectors.registry import connector_for
from planner.domain.account import Account, AccountState
from planner.domain.errors import NotFound, SignInNeeded, UserError
from planner.domain.ids import AccountId, ClientId, new_id
from planner.editing.accounts import RemoveAccount
from planner.editing.edit import Editor
from planner.editing.words import network_label
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.aftermath import needs_sign_in

_WITH_THE_ACCOUNT = ("server", "handle", "login")

Connectors = Callable[[str], Connector | None]


@dataclass(frozen=True, slots=True)
class _Typed:
    """What the person typed, split by where it is kept. The repr shows nothing secret.

    Attributes:
        called: what the person calls the account, where the connector does not ask for its handle.
    """

    plain: dict[str, str]
    secrets: dict[str, str]
    called: str = ""

    def __repr__(self) -> str:
        return f"_Typed({self.plain!r})"


def connect(
    services: Services,
    client_id: ClientId,
    network: str,
    fields: Mapping[str, str],
    *,
    account_id: AccountId | None = None,
    http: Http | None = None,
    private_ok: bool = False,
    connectors: Connectors = connector_for,
) -> Account:
    """Check what was typed with the network, keep the secret and save the account as connected.

    A planned account of the same client, network and handle (or ``account_id``) becomes the connected
    one and keeps its posts; one that needed a new sign-in goes on.

    Args:
        services: plan, secrets, http, clock.
        client_id: whose account it is.
        network: key of the network.
        fields: what was typed, by the keys of the connector's fields. A "handle" that is no field of the
            connector is what the person calls the account: it finds the planned one, and stays its name.
        account_id: the account to connect, None to find it by its handle or make it.
        http: for the check; default a fresh one.
        private_ok: the person confirmed a server that is http or on a private address.
        connectors: the connector of a network.

    Raises:
        UserError: a field is missing or malformed (``place`` names it), or the account is another client's.
        ConnectorFault: what the network answered; nothing is kept then.
        SecretsUnavailable: there is no password store; nothing is kept then.
    """
    connector = connectors(network)
    if connector is None:
        raise UserError(
            f"Parley cannot connect to {network_label(network)} yet.",
            mend="Its posts can be planned, and posted by hand.",
        )
    typed = _checked(connector, fields)
    with services.plan.read() as unit:
        client = unit.clients.get(client_id)
        known = _wanted(unit, client_id, network, typed, account_id)
    draft = replace(
        known or Account(id=AccountId(new_id()), client_id=client.id, network=network, handle=typed.called),
        handle=typed.plain.get("handle", known.handle if known else typed.called),
        server=typed.plain.get("server", known.server if known else ""),
        login=typed.plain.get("login", known.login if known else ""),
    )
    credentials = Credentials(account=draft, secrets=typed.secrets, private_ok=private_ok)
    profile = connector.verify(http or services.http(), credentials)
    return _keep(services, draft, profile, typed, chosen=account_id is not None, private_ok=private_ok)


def check(
    services: Services,
    account_id: AccountId,
    *,
    http: Http | None = None,
    connectors: Connectors = connector_for,
) -> Account:
    """Check a connected account again and read its limits anew.

    Raises:
        SignInNeeded: it is not accepted any more; the account is marked so and its posts hold.
        ConnectorFault: nothing could be found out; the account stays as it was.
    """
    with services.plan.read() as unit:
        account = unit.accounts.get(account_id)
    connector = connectors(account.network)
    if connector is None or account.state not in {AccountState.CONNECTED, AccountState.NEEDS_SIGN_IN}:
        raise UserError(f"{account.name} is not connected.", mend="Connect it first.")
    secrets = services.secrets.get(account.id)
    private_ok = bool(account.facts.get("private_ok", False))
    credentials = Credentials(account=account, secrets=secrets, private_ok=private_ok)
    try:
        profile = connector.verify(http or services.http(), credentials)
    except SignInNeeded:
        with services.plan.write() as unit:
            needs_sign_in(unit, account_id)
            unit.commit()
        raise
    with services.plan.write() as unit:
        current = unit.accounts.get(account_id)
        saved = unit.accounts.save(
            replace(
                current,
                state=AccountState.CONNECTED,
                facts={**current.facts, **profile.facts},
                checked_at=services.clock.now(),
            )
        )
        unit.commit()
    return saved


def remove(services: Services, account_id: AccountId, *, editor: Editor | None = None) -> None:
    """Remove an account: cancel what is planned on it, drop its secret, keep its journal.

    ``editor``: the window's, so that it can be undone (the sign-in is then asked for again).
    Raises Locked while a post is on its way through it.
    """
    (editor or Editor(services.plan, services.clock)).do(RemoveAccount(account_id))
    services.secrets.drop(account_id)


def field_error(field: CredentialField, value: str) -> str:
    """Why ``value`` cannot be right for ``field``, as a sentence; "" when it may be."""
    if not value:
        return f"{field.label} is missing." if field.required else ""
    if field.pattern and not re.fullmatch(field.pattern, value):
        return field.wrong or f"{field.label} does not look right."
    return ""


def _checked(connector: Connector, fields: Mapping[str, str]) -> _Typed:
    plain: dict[str, str] = {}
    secrets: dict[str, str] = {}
    for field in connector.fields:
        value = fields.get(field.key, "").strip()
        wrong = field_error(field, value)
        if wrong:
            raise UserError(wrong, place=field.key, mend=field.help)
        if value:
            kept = plain if field.key in _WITH_THE_ACCOUNT and not field.secret else secrets
            kept[field.key] = value
    asked = any(field.key == "handle" for field in connector.fields)
    return _Typed(plain, secrets, "" if asked else fields.get("handle", "").strip())


def _wanted(
    unit: UnitOfWork, client_id: ClientId, network: str, typed: _Typed, account_id: AccountId | None
) -> Account | None:
    """The account that the form is about, None when it is a new one."""
    if account_id is not None:
        account = unit.accounts.get(account_id)
        if account.client_id != client_id or account.network != network:
            raise NotFound("That account belongs to another client or network.")
        return account
    handle = typed.plain.get("handle", "") or typed.called
    if not handle:
        return None
    return _by_handle(unit, client_id, network, handle, typed.plain.get("server", ""))


def _by_handle(
    unit: UnitOfWork, client_id: ClientId, network: str, handle: str, server: str
) -> Account | None:
    """A client's account by handle, else by label, without case; one on another server is another one."""
    mine = [
        one
        for one in unit.accounts.all(client_id)
        if one.network == network and (not one.server or not server or _bare(one.server) == _bare(server))
    ]
    wanted = _plain(handle)
    by_handle = [one for one in mine if _plain(one.handle) == wanted]
    by_label = [one for one in mine if one.label and _plain(one.label) == wanted]
    return next(iter(by_handle + by_label), None)


def _keep(
    services: Services, draft: Account, profile: Profile, typed: _Typed, *, chosen: bool, private_ok: bool
) -> Account:
    with services.plan.read() as unit:
        account = _final(unit, draft, profile, chosen=chosen)
    facts = {**account.facts, **profile.facts, **({"private_ok": True} if private_ok else {})}
    services.secrets.put(account.id, profile.secrets if profile.secrets is not None else typed.secrets)
    # What the plan calls it stays its handle, so that the plan's files find it again; a handle that was typed
    # to sign in gives way to the one the network writes.
    kept = "" if "handle" in typed.plain else account.handle
    handle, other = (kept, profile.handle) if kept else (profile.handle, account.handle)
    label = account.label or (other if _plain(other) != _plain(handle) else "")
    connected = replace(
        account,
        handle=handle,
        label=label or profile.label,
        server=profile.server or account.server,
        remote_id=profile.remote_id,
        state=AccountState.CONNECTED,
        facts=facts,
        checked_at=services.clock.now(),
    )
    try:
        with services.plan.write() as unit:
            saved = unit.accounts.save(connected)
            unit.commit()
    except Exception:
        if not account.revision:
            services.secrets.drop(account.id)
        raise
    return saved


def _final(unit: UnitOfWork, draft: Account, profile: Profile, *, chosen: bool) -> Account:
    """The stored account that turned out to be meant, now that the network has told who it is."""
    everyone = [one for one in unit.accounts.all() if one.network == draft.network]
    server = _bare(profile.server)
    for one in everyone:
        same = bool(profile.remote_id) and one.remote_id == profile.remote_id and _bare(one.server) == server
        if same and one.client_id != draft.client_id:
            owner = unit.clients.get(one.client_id)
            raise UserError(
                f"{profile.handle} is already connected for {owner.name}.",
                place="handle",
                mend="Remove it there first, or choose that client.",
            )
        if same and one.id != draft.id:
            if chosen:
                raise UserError(f"{profile.handle} is already connected as {one.name}.", place="handle")
            return replace(one, login=draft.login or one.login)
    if draft.revision:
        return draft
    planned = _by_handle(unit, draft.client_id, draft.network, profile.handle, profile.server)
    if planned is not None and not planned.remote_id:
        return replace(planned, login=draft.login, server=draft.server)
    return draft


def _plain(handle: str) -> str:
    return handle.strip().removeprefix("@").casefold()


def _bare(server: str) -> str:
    return server.strip().rstrip("/").casefold()
