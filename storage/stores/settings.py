"""Settings."""

from sqlalchemy import bindparam, collate, delete, select

from planner.domain.changes import Aggregate
from storage.stores.base import Store
from storage.tables.setting import SETTING

_ONE = select(SETTING.c.value).where(SETTING.c.key == bindparam("wanted"))


class Settings(Store):
    """``planner.ports.stores.SettingStore``."""

    def get(self, key: str, default: str = "") -> str:
        """The text under ``key``, else ``default``."""
        value = self._connection.execute(_ONE, {"wanted": key}).scalar()
        return default if value is None else value

    def put(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``."""
        self._in.note(Aggregate.SETTING, key)
        self._put(SETTING, ("key",), {"key": key, "value": value})

    def drop(self, key: str) -> None:
        """Forget ``key``; one that is not there is no error."""
        self._in.note(Aggregate.SETTING, key)
        self._connection.execute(delete(SETTING).where(SETTING.c.key == key))

    def with_prefix(self, prefix: str) -> dict[str, str]:
        """Every setting whose key starts with ``prefix`` (exact case), by key."""
        # a server may sort by a language's rules; prefixes are told by plain characters everywhere
        key = collate(SETTING.c.key, "C") if self._in.on_server else SETTING.c.key
        query = select(SETTING).where(key >= prefix).order_by(key)
        if prefix:
            query = query.where(key < prefix[:-1] + chr(ord(prefix[-1]) + 1))
        return {row.key: row.value for row in self._connection.execute(query)}
