"""The place where a client's pictures lie while a network fetches them: some take an address, never bytes."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from planner.domain.account import Account, AccountState
from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import AccountId, ClientId


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaHost:
    """What is known of it besides its secrets.

    Attributes:
        kind: "wordpress", "s3" or "sftp".
        fields: what was typed, by the names of the kind's fields, without secrets.
        account_id: of the WordPress account that serves for it, "" for other kinds.
    """

    kind: str
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    account_id: str = ""

    def text(self) -> str:
        """As it is kept."""
        return json.dumps({"kind": self.kind, "fields": dict(self.fields), "account": self.account_id})


def media_host_of(text: str) -> MediaHost | None:
    """What was kept as text; None for "" and for what is none."""
    try:
        kept = json.loads(text)
        fields = {str(name): str(value) for name, value in kept["fields"].items()}
        return MediaHost(kind=str(kept["kind"]), fields=fields, account_id=str(kept["account"]))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


WORDPRESS = "wordpress"
"""The kind of place that is an account of the client's."""
SETTINGS = "media host "
"""How the keys of settings begin that keep clients' places."""


def setting_of(client_id: ClientId) -> str:
    """The key of the setting that keeps a client's place."""
    return f"{SETTINGS}{client_id}"


def touches_place(changes: Changes) -> bool:
    """Whether a client's place was set up, changed or given up."""
    return any(key.startswith(SETTINGS) for key in changes.ids(Aggregate.SETTING))


def standing(known: MediaHost | None, accounts: Iterable[Account]) -> MediaHost | None:
    """The place as far as it can be used: a WordPress one only while its account is among these and connected."""
    if known is None or known.kind != WORDPRESS:
        return known
    there = (one for one in accounts if one.id == known.account_id)
    return known if any(one.state is AccountState.CONNECTED for one in there) else None


def secrets_of(client_id: ClientId) -> AccountId:
    """Under which name the password store keeps its secrets."""
    return AccountId(f"media-host-{client_id}")
