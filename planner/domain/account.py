"""An account of a client on a network."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from planner.domain.ids import AccountId, ClientId
from planner.domain.options import NO_OPTIONS, Options


class AccountState(StrEnum):
    """Whether posts can go out through the account."""

    PLANNED = "planned"  # known from a plan, not connected: its posts are linted and hold
    CONNECTED = "connected"
    BY_HAND = "by hand"  # the person posts there, and Parley says when
    NEEDS_SIGN_IN = "needs sign-in"
    REMOVED = "removed"  # kept for the journal only


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of a client on a network. The secret is in the keyring under ``id``, never here.

    Attributes:
        network: key of the network's facts file ("mastodon").
        handle: as the network or the plan names it ("fennelandrye.test", "Fennel & Rye").
        label: what people call it, may be empty; matched on import after the handle.
        server: base address for networks that have many ("https://social.example"), else "".
        login: the name used to sign in where it differs from the handle, else "".
        remote_id: the network's own id of the account (a DID, a user id), once verified.
        facts: limits read from the account's own server (``{"text_limit": 500}``), over the facts file.
        usual: options of the network that posts have here unless they say otherwise.
        checked_at: when the credential was last accepted.
        paused_at: nothing goes out there since then, until the person says so; None: not paused.
    """

    id: AccountId
    client_id: ClientId
    network: str
    handle: str
    label: str = ""
    server: str = ""
    login: str = ""
    remote_id: str = ""
    state: AccountState = AccountState.PLANNED
    facts: dict[str, int | str | bool] = field(default_factory=dict)
    checked_at: datetime | None = None
    paused_at: datetime | None = None
    usual: Options = NO_OPTIONS
    revision: int = 0

    @property
    def name(self) -> str:
        """What to show: the label, else the handle."""
        return self.label or self.handle
