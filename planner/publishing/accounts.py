"""Connecting accounts: checked on the network first, then the secret goes to the password store.

All three talk to the network or the password store: call them off the GUI thread.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TypeAlias

from planner.connectors.connector import Connector, Credentials, Way
from planner.connectors.costs import Costs
from planner.connectors.redact import cleaned
from planner.connectors.registry import connector_for
from planner.connectors.signin.flow import SignsIn, flow_kept
from planner.connectors.signin.handover import HandsOver
from planner.domain.account import Account, AccountState
from planner.domain.errors import ConnectorFault, SecretsUnavailable, SignInNeeded, UserError
from planner.domain.ids import AccountId, ClientId, new_id
from planner.editing.accounts import RemoveAccount
from planner.editing.edit import Editor
from planner.editing.words import network_label
from planner.languages import tr
from planner.networks.by_hand import by_hand
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.aftermath import needs_sign_in
from planner.publishing.credentials import at_home, credentials_of, has_secret
from planner.publishing.metered import Tally, metered
from planner.publishing.noting import keep_keys, lies_there
from planner.publishing.practice import check_may_leave
from planner.publishing.signing_in import (
    SIGNED_IN_UNTIL,
    called,
    check_same,
    checked,
    ends_of,
    field_error,
    fields_for,
    only_planned,
    settle,
    signed_in_before,
    wanted,
)
from planner.publishing.units import PlanUnits

__all__ = ["check", "connect", "field_error", "known_to", "remove", "sign_out"]

Connectors: TypeAlias = Callable[[str], Connector | None]


def connect(
    services: Services,
    client_id: ClientId,
    network: str,
    fields: Mapping[str, str],
    *,
    account_id: AccountId | None = None,
    named: str = "",
    http: Http | None = None,
    private_ok: bool = False,
    connectors: Connectors = connector_for,
    signed_in: Mapping[str, str] | None = None,
    place: str = "",
) -> Account:
    """Check what was typed with the network, keep the secret and save the account as connected.

    A planned account becomes the connected one and keeps its posts: ``account_id``; else the client's
    account on this network with the handle or label that was typed or that the network tells; else, on
    networks whose form asks for no handle, the only one of the client that was never connected.

    Args:
        services: plan, secrets, http, clock.
        client_id: whose account it is.
        network: key of the network.
        fields: what was typed, by the keys of the connector's fields.
        account_id: the account to connect, None to find it or make it.
        named: handle or label of the planned account that is meant, where the form asks for none.
        http: for the check; default a fresh one.
        private_ok: the person confirmed a server that is http or on a private address.
        connectors: the connector of a network.
        signed_in: what a sign-in through the browser left, by the names of fields and secrets; None: what was typed
            is all.
        place: the network's id of what was chosen among several after signing in, "" where there is no choice.

    Raises:
        UserError: a field is missing or malformed (``place`` names it), or the account is another client's.
        ConnectorFault: what the network answered; nothing is kept then.
        SecretsUnavailable: there is no password store; nothing is kept then.
    """
    connector = known_to(network, connectors)
    way = Way.TYPED if signed_in is None else Way.BROWSER
    typed = checked(connector, fields, way)
    typed.add(signed_in or {})
    asks_handle = any(field.key == "handle" for field in fields_for(connector, way))
    with services.plan.read() as unit:
        check_may_leave(unit, network)
        client = unit.clients.get(client_id)
        meant = typed.plain.get("handle", "") or named
        known = wanted(unit, client_id, network, meant, typed.plain.get("server", ""), account_id)
        known = known or (None if asks_handle else only_planned(unit, client_id, network))
    fresh = Account(id=AccountId(new_id()), client_id=client.id, network=network, handle="")
    base = known or fresh
    draft = replace(
        base,
        server=typed.plain.get("server", base.server),
        handle=typed.plain.get("handle", base.handle),
        login=typed.plain.get("login", base.login),
        remote_id=place or ("" if signed_in else base.remote_id),
    )
    draft = at_home(services, draft)
    units = PlanUnits(services.plan, services.clock)
    credentials = Credentials(account=draft, secrets=typed.secrets, private_ok=private_ok, units=units)
    line = http or services.http()
    tally = Tally(connector, line) if isinstance(connector, Costs) else None
    profile = cleaned(connector.verify(tally or line, credentials))
    if signed_in is not None:
        check_same(base, draft, profile)
    with services.plan.read() as unit:
        real = any(field.secret for field in connector.fields)
        account = settle(unit, draft, profile, chosen=account_id is not None, real=real)
    before = replace(account, handle=known.handle) if known and known.id == account.id else account
    handle, label = called(before, profile, typed, named)
    facts = {**account.facts, **profile.facts, **({"private_ok": True} if private_ok else {})}
    facts.pop(SIGNED_IN_UNTIL, None)
    if signed_in is not None:
        facts |= ends_of(connector, typed.secrets if profile.secrets is None else profile.secrets)
    connected = replace(
        account,
        handle=handle,
        label=label,
        server=profile.server or account.server,
        remote_id=profile.remote_id,
        state=AccountState.CONNECTED,
        facts=facts,
        checked_at=services.clock.now(),
    )
    saved = _keep(services, connected, typed.secrets if profile.secrets is None else profile.secrets)
    if tally is not None:
        tally.put_down(services, saved)
    return saved


def known_to(network: str, connectors: Connectors = connector_for) -> Connector:
    """The connector of ``network``. Raises UserError where there is none."""
    connector = connectors(network)
    if connector is None and by_hand(network).closed:
        raise UserError(by_hand(network).closed, mend=tr("Give its posts to another network."))
    if connector is None:
        raise UserError(
            tr("Parley cannot connect to {network_label} yet.", network_label=network_label(network)),
            mend=tr("Its posts can be planned, and posted by hand."),
        )
    return connector


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
        raise UserError(tr("{name} is not connected.", name=account.name), mend=tr("Connect it first."))
    try:
        credentials = credentials_of(services, connector, account)
        line = metered(services, connector, account, http or services.http(), refuses=False)
        profile = cleaned(connector.verify(line, credentials))
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


def sign_out(
    services: Services, account: Account, *, http: Http | None = None, connectors: Connectors = connector_for
) -> None:
    """Drop an account's secret here, and end its sign-in on the network where that is possible.

    The network is told first and need not answer: what is dropped here is worth nothing to anybody else. A site on
    which pictures lie still has its password kept aside until they are down.

    Raises:
        SecretsUnavailable: it is stored still.
    """
    keep_keys(services, account.client_id, account.id)
    connector = connectors(account.network)
    stays = not signed_in_before(account) or lies_there(services, account)
    if isinstance(connector, HandsOver) and not stays and services.secrets.get(account.id):
        connector.take_back(http or services.http(), credentials_of(services, connector, account))
    if isinstance(connector, SignsIn):
        from planner.connectors.signin.tokens import revocation

        kept = services.secrets.get(account.id)
        call = revocation(flow_kept(connector, kept), kept)
        if call is not None:
            with suppress(ConnectorFault):
                (http or services.http()).send(call)
    services.secrets.drop(account.id)


def remove(
    services: Services,
    account_id: AccountId,
    *,
    editor: Editor | None = None,
    http: Http | None = None,
    connectors: Connectors = connector_for,
) -> None:
    """Remove an account: cancel what is planned on it, sign out, keep its journal.

    ``editor``: the window's, so that it can be undone (the sign-in is then asked for again).

    Raises:
        Locked: a post is on its way through it.
        SecretsUnavailable: it is removed, its secret could not be.
    """
    with services.plan.read() as unit:
        account = unit.accounts.get(account_id)
    (editor or Editor(services.plan, services.clock)).do(RemoveAccount(account_id))
    if not has_secret(account):
        return
    try:
        sign_out(services, account, http=http, connectors=connectors)
    except SecretsUnavailable as left:
        done = tr("The account {name} is removed.", name=account.name)
        raise SecretsUnavailable(
            tr("{done} Its password is still stored: {left}", done=done, left=left)
        ) from left


def _keep(services: Services, account: Account, secrets: Mapping[str, str]) -> Account:
    """The secret first: a connected account without one would only be refused."""
    if secrets:
        services.secrets.put(account.id, secrets)
    try:
        with services.plan.write() as unit:
            saved = unit.accounts.save(account)
            unit.commit()
    except Exception:
        if not account.revision:
            services.secrets.drop(account.id)
        raise
    return saved
