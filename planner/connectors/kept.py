"""An account's secrets while they are used: tokens that were renewed are kept before anybody uses them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from planner.domain.hidden import remember
from planner.domain.ids import AccountId
from planner.ports.clock import Clock
from planner.ports.outside import Secrets


class KeptSecrets:
    """The secrets of one account in the password store, for the length of one task.

    Attributes:
        known: as they were last read or written here.
    """

    def __init__(self, store: Secrets, account_id: AccountId, clock: Clock, known: Mapping[str, str]) -> None:
        self._store, self._account_id, self._clock = store, account_id, clock
        self.known: Mapping[str, str] = dict(known)

    def __repr__(self) -> str:
        return "KeptSecrets()"

    def now(self) -> datetime:
        """Aware UTC."""
        return self._clock.now()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else on this machine changes them meanwhile; ``known`` is read anew. Raises SecretsUnavailable."""
        with self._store.alone(self._account_id):
            self.known = dict(self._store.get(self._account_id))
            remember(self.known.values())
            yield

    def change(self, fields: Mapping[str, str]) -> None:
        """Keep these besides the others; only inside ``alone``. Raises SecretsUnavailable."""
        remember(fields.values())
        self.known = {**self.known, **fields}
        self._store.put(self._account_id, self.known)
