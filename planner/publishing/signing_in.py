"""Which account a sign-in form is about, and whether what was typed can be right."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from planner.connectors.address import base_of
from planner.connectors.connector import Connector, CredentialField, Profile, Way
from planner.connectors.signin.doors import door_of
from planner.connectors.signin.flow import SignsIn
from planner.domain.account import Account
from planner.domain.errors import NotFound, Refused, UserError
from planner.domain.ids import AccountId, ClientId
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

SIGNED_IN_UNTIL = "signed_in_until"
"""The account's fact that says when its sign-in runs out: ISO 8601, aware."""
WITH_THE_ACCOUNT = ("server", "handle", "login")
"""Keys of fields that are kept with the account, by the same names; all others go to the password store."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What the person typed, split by where it is kept. The repr shows nothing secret."""

    plain: dict[str, str]
    secrets: dict[str, str] = field(repr=False)

    def add(self, more: Mapping[str, str]) -> None:
        """Sort in what came otherwise than by typing."""
        for key, value in more.items():
            (self.plain if key in WITH_THE_ACCOUNT else self.secrets)[key] = value


def field_error(asked: CredentialField, value: str) -> str:
    """Why ``value`` cannot be right for a field of the form, as a sentence; "" when it may be."""
    if asked.choices:
        known = ", ".join(one for one, _ in asked.choices)
        allowed = not value or value in {one for one, _ in asked.choices}
        return "" if allowed else tr("{label}: say one of these: {known}.", label=asked.label, known=known)
    if not value:
        return tr("{label} is missing.", label=asked.label) if asked.required else ""
    if asked.pattern and not re.fullmatch(asked.pattern, value):
        return asked.wrong or tr("{label} does not look right.", label=asked.label)
    return ""


def ways_of(connector: Connector) -> tuple[Way, ...]:
    """How one can sign in there, the first way first."""
    return (Way.BROWSER, Way.TYPED) if door_of(connector) is not None else (Way.TYPED,)


def fields_for(connector: Connector, way: Way, *, again: bool = False) -> tuple[CredentialField, ...]:
    """The fields of the form when signing in that way.

    ``again``: the account was signed in through the browser before, so what is left empty stays as it was.
    """
    asked = tuple(field for field in connector.fields if field.way in {None, way})
    if not again:
        return asked
    kept = tr("Leave it empty to keep what is there.")
    asked = tuple(_or_as_before(one) if one.anew else one for one in asked)
    open_ones = (one for one in asked if not one.choices or one.anew)  # a page does not become a person
    return tuple(replace(one, required=False, help=kept) if _is_kept(one) else one for one in open_ones)


def signed_in_before(account: Account | None) -> bool:
    """Whether the account was signed in through the browser."""
    return account is not None and SIGNED_IN_UNTIL in account.facts


def _or_as_before(choice: CredentialField) -> CredentialField:
    """The same for who signs in again: first, to leave it as it is."""
    return replace(choice, choices=(("", tr("as before")), *choice.choices))


def _is_kept(field: CredentialField) -> bool:
    return field.secret or (field.key not in WITH_THE_ACCOUNT and not field.choices)


def checked(connector: Connector, fields: Mapping[str, str], way: Way = Way.TYPED) -> Typed:
    """What was typed, sorted. Raises UserError naming the first field that is missing or malformed."""
    typed = Typed({}, {})
    for asked in fields_for(connector, way):
        value = _meant(asked, fields.get(asked.key, "").strip()) or (
            asked.choices[0][0] if asked.choices else ""
        )
        wrong = field_error(asked, value)
        if wrong:
            raise UserError(wrong, place=asked.key, mend=asked.help)
        if value:
            kept = typed.plain if asked.key in WITH_THE_ACCOUNT and not asked.secret else typed.secrets
            kept[asked.key] = value
    return typed


def made_at(asked: Iterable[CredentialField], typed: Mapping[str, str]) -> str:
    """The page of the person's own server where one of the fields is made, "" while its address is not typed."""
    fields = tuple(asked)
    server = next((one for one in fields if one.key == "server"), None)
    page = next((one.made_at for one in fields if one.made_at), "")
    address = _meant(server, typed.get("server", "").strip()) if server is not None else ""
    if not page or not address:
        return ""
    try:
        return base_of(address) + page
    except Refused:
        return ""


def _meant(asked: CredentialField, value: str) -> str:
    """The address of a site, where that of its sign-in page was copied, and the like."""
    found = re.fullmatch(asked.meant, value) if asked.meant else None
    return found[1] if found else value


def wanted(
    unit: UnitOfWork,
    client_id: ClientId,
    network: str,
    handle: str,
    server: str,
    account_id: AccountId | None = None,
) -> Account | None:
    """The account that the form is about, None when it is a new one. Raises NotFound."""
    if account_id is None:
        return _by_handle(unit, client_id, network, handle, server) if handle else None
    account = unit.accounts.get(account_id)
    if account.client_id != client_id or account.network != network:
        raise NotFound(tr("That account belongs to another client or network."))
    return account


def only_planned(unit: UnitOfWork, client_id: ClientId, network: str) -> Account | None:
    """The client's one account on a network, when it was never connected."""
    mine = [one for one in unit.accounts.all(client_id) if one.network == network]
    return mine[0] if len(mine) == 1 and not mine[0].remote_id else None


def settle(unit: UnitOfWork, draft: Account, profile: Profile, *, chosen: bool, real: bool) -> Account:
    """The account that turned out to be meant, now that the network has told who it is.

    Args:
        unit: for reading.
        draft: what was found by what was typed, or a new one.
        profile: as the network tells.
        chosen: the person chose ``draft`` itself.
        real: the network has accounts of its own (practice has none).

    Raises:
        UserError: it is connected already, for another client or as another account.
    """
    server = _bare(profile.server)
    for one in unit.accounts.all() if real and profile.remote_id else ():
        same = one.network == draft.network and one.remote_id == profile.remote_id
        if not same or _bare(one.server) != server or one.id == draft.id:
            continue
        if one.client_id != draft.client_id:
            owner = unit.clients.get(one.client_id)
            raise UserError(
                tr("{handle} is already connected for {name}.", handle=profile.handle, name=owner.name),
                place="handle",
                mend=tr("Remove it there first, or choose that client."),
            )
        if chosen:
            raise UserError(
                tr("{handle} is already connected as {name}.", handle=profile.handle, name=one.name),
                place="handle",
            )
        return replace(one, login=draft.login or one.login)
    if draft.revision:
        return draft
    planned = _by_handle(unit, draft.client_id, draft.network, profile.handle, profile.server)
    if planned is not None and not (real and planned.remote_id):
        return replace(planned, login=draft.login, server=draft.server)
    return draft


def check_same(account: Account, draft: Account, profile: Profile) -> None:
    """Raise UserError when the browser was signed in as somebody else than the account was until now.

    Args:
        account: as it was.
        draft: with the name that the sign-in brought, where it brings one.
        profile: as the network tells.
    """
    if account.remote_id and profile.remote_id != account.remote_id:
        names = (draft.login, account.login)
        if not all(names) or names[0] == names[1]:
            names = (profile.handle, account.name)
        raise UserError(
            tr("The browser is signed in as {handle}, not as {name}.", handle=names[0], name=names[1]),
            place="address",
            mend=tr("Sign out there, or choose the right account, and open the browser again."),
        )


def ends_of(connector: Connector, secrets: Mapping[str, str]) -> dict[str, str]:
    """When a sign-in through the browser runs out that nothing renews, as the account's facts keep it; else ""."""
    renewed = bool(secrets.get("refresh_token")) or (
        isinstance(connector, SignsIn) and connector.sign_in.renews is not None
    )
    return {SIGNED_IN_UNTIL: "" if renewed else secrets.get("token_until", "")}


def called(account: Account, profile: Profile, typed: Typed, named: str) -> tuple[str, str]:
    """Handle and label of a connected account.

    What the plan calls an account stays its handle, so that the plan's files find it again. A handle that
    was typed to sign in gives way to the one the network writes; the former name becomes the label.

    Args:
        account: what was found in the plan, or a new one.
        profile: as the network tells.
        typed: what was typed into the form.
        named: what the person calls it besides, may be empty.
    """
    kept = "" if "handle" in typed.plain else account.handle or named
    handle, other = (kept, profile.handle) if kept else (profile.handle, account.handle)
    differs = bool(other) and _plain(other) != _plain(handle)
    return handle, account.label or (other if differs else profile.label)


def _by_handle(
    unit: UnitOfWork, client_id: ClientId, network: str, handle: str, server: str
) -> Account | None:
    """A client's account by handle, else by label, without case; one on another server is another one."""
    mine = [
        one
        for one in unit.accounts.all(client_id)
        if one.network == network and (not one.server or not server or _bare(one.server) == _bare(server))
    ]
    by_handle = [one for one in mine if _plain(one.handle) == _plain(handle)]
    by_label = [one for one in mine if one.label and _plain(one.label) == _plain(handle)]
    return next(iter(by_handle + by_label), None)


def _plain(handle: str) -> str:
    return handle.strip().removeprefix("@").casefold()


def _bare(server: str) -> str:
    return server.strip().rstrip("/").casefold()
