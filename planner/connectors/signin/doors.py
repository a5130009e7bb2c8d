"""The two kinds of sign-in through the browser, behind one door: a code that is traded, a password handed over."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from planner.connectors.connector import Connector, Credentials
from planner.connectors.signin.begin import Begun, begin, code_in
from planner.connectors.signin.flow import Comeback, Confirms, Discovers, Redirect, SignsIn
from planner.connectors.signin.handover import LOGIN, Asked, HandsOver, ask, handed_in, left_by, with_handed
from planner.connectors.signin.rights import asked_for
from planner.connectors.signin.tokens import client_of, trade_code
from planner.ports.http import Http


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a sign-in begins with.

    Attributes:
        address: what the browser opens. redirect: where it comes back to.
        secrets: what the network gave already, to be kept with the rest.
    """

    address: str = field(repr=False)
    redirect: str
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


class Door(Protocol):
    """One sign-in. ``back``: where the network wants the browser sent back to."""

    back: Comeback

    def begin(self, http: Http, credentials: Credentials, redirect: str, program: str) -> Opened:
        """Find the network's pages out. ``program``: this Parley, as its owner would recognise it."""
        ...

    def heard(self, address: str) -> str:
        """What the browser came back with: a secret. Raises UserError, Refused."""
        ...

    def left(self, http: Http, credentials: Credentials, heard: str) -> Mapping[str, str]:
        """What the sign-in leaves, by the names of fields and secrets. Raises ConnectorFault."""
        ...

    def take_back(self, http: Http, credentials: Credentials, left: Mapping[str, str]) -> None:
        """End what ``left`` gave, since nothing came of it; as far as that can be done now."""
        ...


def door_of(connector: Connector) -> Door | None:
    """How one signs in there through the browser, None where there is no such way."""
    if isinstance(connector, SignsIn):
        return _ByCode(connector, connector.label)
    return _ByPassword(connector) if isinstance(connector, HandsOver) else None


class _ByCode:
    """OAuth 2: the network sends a code back, which is traded for tokens."""

    def __init__(self, connector: SignsIn, label: str) -> None:
        self._connector, self._label = connector, label
        self.back: Comeback = connector.sign_in
        self._begun: Begun | None = None

    def begin(self, http: Http, credentials: Credentials, redirect: str, program: str) -> Opened:  # noqa: ARG002
        """As ``Door``. An app has the name that it was registered with."""
        flow, given = self._connector.sign_in, dict[str, str]()
        if isinstance(self._connector, Discovers):
            flow, told = self._connector.discover(http, credentials, redirect)
            given.update(told)
        kept = {**credentials.secrets, **given}
        self._begun = begin(asked_for(flow, kept), client_of(kept), redirect)
        return Opened(address=self._begun.address, redirect=redirect, secrets=given)

    def heard(self, address: str) -> str:
        """The code."""
        assert self._begun is not None
        return code_in(self._begun, address)

    def left(self, http: Http, credentials: Credentials, heard: str) -> Mapping[str, str]:
        """The tokens, once the network said for whom they are."""
        assert self._begun is not None
        tokens = trade_code(http, self._begun, heard, self._label, private_ok=credentials.private_ok)
        if isinstance(self._connector, Confirms):
            self._connector.confirm(http, credentials, self._begun.flow, tokens.user)
        return tokens.secrets()

    def take_back(self, http: Http, credentials: Credentials, left: Mapping[str, str]) -> None:
        """Nothing: an app has one sign-in of a person on many networks, and it may be another account's."""


class _ByPassword:
    """A site's page makes a password for this program and sends it along with the browser."""

    def __init__(self, connector: HandsOver) -> None:
        self._connector = connector
        self.back: Comeback = connector.hand_over
        self._asked: Asked | None = None

    def begin(self, http: Http, credentials: Credentials, redirect: str, program: str) -> Opened:
        """As ``Door``. A site may be of a version that sends nobody to this machine: then the address is pasted."""
        way = self._connector.page_of(http, credentials)
        back = way.address() if way.redirect is Redirect.PASTED else redirect
        self._asked = ask(way, back, program)
        return Opened(address=self._asked.address, redirect=back)

    def heard(self, address: str) -> str:
        """All that was handed over."""
        assert self._asked is not None
        return json.dumps(handed_in(self._asked, address))

    def left(self, http: Http, credentials: Credentials, heard: str) -> Mapping[str, str]:
        """Name and password, when they are of the site that was asked."""
        assert self._asked is not None
        signed = left_by(self._asked, json.loads(heard), credentials)
        return {LOGIN: signed.account.login, **self._connector.settle(http, signed)}

    def take_back(self, http: Http, credentials: Credentials, left: Mapping[str, str]) -> None:
        """The site forgets the password: nobody else has it."""
        if left:
            self._connector.take_back(http, with_handed(credentials, left))
