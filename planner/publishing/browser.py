"""Signing in through the browser: the way from the form's fields to the connected account.

One object is one sign-in. ``begin`` and ``finish`` ask the network: call them off the GUI thread. ``paste``
and ``cancel`` may be called from any thread meanwhile.
"""

import platform
import re
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress

from planner.connectors.connector import Credentials, Way
from planner.connectors.registry import connector_for
from planner.connectors.signin.doors import door_of
from planner.connectors.signin.flow import Chooses, Place, Redirect
from planner.connectors.signin.listener import Listener
from planner.domain.account import Account
from planner.domain.errors import Cancelled, ParleyError, Refused, UserError
from planner.domain.ids import AccountId, ClientId, new_id
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.accounts import Connectors, connect, known_to
from planner.publishing.signing_in import Typed, checked, fields_for
from planner.publishing.units import PlanUnits

PATIENCE = 600.0
"""Seconds for the person to come back from the browser."""
REDIRECT = "redirect_uri"
"""Under which an address of the person's own is kept for the next sign-in."""
_OWN = re.compile(r"https://[^\s#?]+")


class BrowserSignIn:
    """A sign-in through the browser.

    Args:
        services: plan, secrets, http, clock.
        client_id: whose account it is.
        network: key of the network.
        fields: what was typed, by the keys of the connector's fields.
        account_id: the account to connect, None to find it or make it.
        named: handle or label of the planned account that is meant.
        http: for asking; default a fresh one.
        private_ok: the person confirmed a server that is http or on a private address.
        connectors: the connector of a network.
        redirect: an https address that the person's app names instead of the usual one, for networks that take
            no other; nothing answers there, so the address is pasted. "": as at the last sign-in, else the usual.

    Attributes:
        address: what the browser opens, once begun.
        redirect: where it comes back to. listening: whether Parley hears that by itself; else it is pasted.

    Raises:
        UserError: the network has no such way.
    """

    def __init__(
        self,
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
        redirect: str = "",
    ) -> None:
        connector = known_to(network, connectors)
        door = door_of(connector)
        if door is None:
            raise UserError(tr("{label} has no sign-in through the browser.", label=connector.label))
        self._services, self._client_id, self._connectors = services, client_id, connectors
        self._connector, self._door = connector, door
        self._account_id, self._named, self._private_ok = account_id, named, private_ok
        self._http = http or services.http()
        self._fields = dict(fields)
        self._typed = Typed({}, {})
        usual = redirect.strip() == self._door.back.address()
        self._own_redirect = "" if usual else redirect.strip()
        self._secrets: dict[str, str] = {}
        self._left: Mapping[str, str] = {}
        self._listener: Listener | None = None
        self._heard = ""
        self._no: Refused | None = None
        self._over = False
        self._changed = threading.Condition()
        self.address = self.redirect = ""

    @property
    def listening(self) -> bool:
        """Whether the browser's coming back is heard."""
        return self._listener is not None

    def begin(self) -> str:
        """Find the network's pages out, listen, and give the address to open.

        Raises:
            UserError: a field is missing or malformed. ConnectorFault: as the network answered.
            SecretsUnavailable: what was typed at the last sign-in cannot be read.
        """
        self._typed = checked(self._connector, self._as_before(), Way.BROWSER)
        own = self._own_redirect
        if own and not _OWN.fullmatch(own):
            raise UserError(
                tr("An address of your own begins with https:// here."),
                place="callback",
                mend=tr("Write it as it stands in your app, or leave the usual one."),
            )
        if not own:
            self._listen()
        try:
            self.redirect = own or self._door.back.address(self._listener.port if self._listener else None)
            self._secrets = dict(self._typed.secrets)
            opened = self._door.begin(self._http, self._credentials(), self.redirect, self._program())
        except BaseException:
            self.close()
            raise
        self._secrets |= opened.secrets
        if opened.redirect != self.redirect:
            self.close()  # this very server sends nobody here: the address is pasted
        self.address, self.redirect = opened.address, opened.redirect
        return self.address

    def paste(self, address: str) -> None:
        """Take the address that the browser ended at. Raises UserError, Refused; the sign-in goes on then."""
        if not self.address:
            raise UserError(tr("Open the browser first."), place="address")
        heard = self._door.heard(address)
        with self._changed:
            if self._heard not in {"", heard}:
                raise UserError(
                    tr("This sign-in has had its answer already."),
                    place="address",
                    mend=tr("To sign in otherwise, open the browser again from here."),
                )
            self._heard = heard
            self._changed.notify_all()

    def cancel(self) -> None:
        """Give up: ``finish`` raises Cancelled, a question that is under way is broken off."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
        self._http.cancel()

    def finish(self) -> Sequence[Place]:
        """Wait for the browser, take what it brings, and give what can be chosen among; () where there is no choice.

        Raises:
            Cancelled: given up. UserError: nobody came back in ten minutes.
            ConnectorFault: the person or the network said no, or gave nothing of use; begin anew.
        """
        try:
            heard = self._came_back()
        finally:
            self.close()
        self._left = self._door.left(self._http, self._credentials(), heard)
        self._secrets |= self._left
        if self._own_redirect:
            self._secrets[REDIRECT] = self.redirect
        if not isinstance(self._connector, Chooses):
            return ()
        places = self._connector.places(self._http, self._credentials())
        if not places:
            raise Refused(
                tr("Nothing was found there that this sign-in may post to."),
                detail="no places",
                field="address",
            )
        return places

    def connect(self, place: str = "") -> Account:
        """Save the account as connected. ``place``: the id of what was chosen. Raises as ``accounts.connect``."""
        try:
            return connect(
                self._services,
                self._client_id,
                self._connector.key,
                self._fields,
                account_id=self._account_id,
                named=self._named,
                http=self._http,
                private_ok=self._private_ok,
                connectors=self._connectors,
                signed_in=self._secrets,
                place=place,
            )
        except ParleyError:
            self._door.take_back(self._http, self._credentials(), self._left)
            raise

    def close(self) -> None:
        """Stop listening."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()

    def _as_before(self) -> dict[str, str]:
        """What was typed, and from the last sign-in what was left empty."""
        if self._account_id is None:
            return self._fields
        stored = self._services.secrets.get(self._account_id)
        known = {field.key for field in fields_for(self._connector, Way.BROWSER)}
        kept = {key: value for key, value in stored.items() if key in known}
        self._own_redirect = self._own_redirect or stored.get(REDIRECT, "")
        self._fields = kept | {key: value for key, value in self._fields.items() if value.strip()}
        return self._fields

    def _listen(self) -> None:
        if self._door.back.redirect is Redirect.PASTED:
            return
        port = 0 if self._door.back.redirect is Redirect.ANY_PORT else self._door.back.port
        with suppress(OSError):  # another program has the port: the address is pasted then
            self._listener = Listener(port, self._door.back.path, self._came_by_itself)

    def _came_by_itself(self, address: str) -> None:
        """A no that the browser brings ends the sign-in; one that is pasted may be followed by another address."""
        try:
            self.paste(address)
        except Refused as fault:
            with self._changed:
                self._no = fault
                self._changed.notify_all()
            raise

    def _program(self) -> str:
        """This Parley, as an owner would recognise it later; told apart by the second, since no name is taken twice."""
        moment = f"{self._services.clock.now().astimezone():%Y-%m-%d %H:%M:%S}"
        computer = platform.node().partition(".")[0]
        return f"Parley, {computer}, {moment}" if computer else f"Parley, {moment}"

    def _credentials(self) -> Credentials:
        plain = self._typed.plain
        account = Account(
            id=self._account_id or AccountId(new_id()),
            client_id=self._client_id,
            network=self._connector.key,
            handle=plain.get("handle", ""),
            server=plain.get("server", ""),
            login=plain.get("login", ""),
        )
        units = PlanUnits(self._services.plan, self._services.clock)
        return Credentials(account=account, secrets=self._secrets, private_ok=self._private_ok, units=units)

    def _came_back(self) -> str:
        with self._changed:
            self._changed.wait_for(lambda: self._heard or self._no or self._over, PATIENCE)
            if self._over:
                raise Cancelled(tr("The sign-in was cancelled."))
            if self._no is not None and not self._heard:
                raise self._no
            if not self._heard:
                raise UserError(
                    tr("Nobody came back from the browser within ten minutes."),
                    place="address",
                    mend=tr("Open it again."),
                )
            return self._heard
