"""A password store in memory."""

import threading
from collections import defaultdict
from collections.abc import Mapping
from contextlib import AbstractContextManager

from planner.domain.errors import SecretsUnavailable


class FakeSecrets:
    """``planner.ports.outside.Secrets``; with ``available = False`` there is no password store."""

    def __init__(self, *, available: bool = True) -> None:
        self.available = available
        self.kept: dict[str, dict[str, str]] = {}
        self.locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def __repr__(self) -> str:
        return "FakeSecrets()"

    def get(self, account_id: str) -> Mapping[str, str]:
        self._check()
        return dict(self.kept.get(account_id, {}))

    def put(self, account_id: str, fields: Mapping[str, str]) -> None:
        self._check()
        self.kept[account_id] = dict(fields)

    def drop(self, account_id: str) -> None:
        self._check()
        self.kept.pop(account_id, None)

    def alone(self, account_id: str) -> AbstractContextManager[None]:
        return self.locks[account_id]

    def _check(self) -> None:
        if not self.available:
            raise SecretsUnavailable("There is no password store on this machine.")
