"""Settings."""

from functools import cache

from sqlalchemy import bindparam, collate, delete, select

from planner.domain.changes import Aggregate
from storage.stores.base import Store
from storage.stores.prepared import Prepared
from storage.tables.setting import SETTING

_ONE = Prepared(select(SETTING.c.value).where(SETTING.c.key == bindparam("wanted")))

_THOSE = Prepared(select(SETTING).where(SETTING.c.key.in_(bindparam("wanted", expanding=True))))


@cache
def _between(on_server: bool, ends: bool) -> Prepared:
    """Keys from ``first`` on, before ``end`` where they end; told by plain characters, not by a language's rules."""
    key = collate(SETTING.c.key, "C") if on_server else SETTING.c.key
    query = select(SETTING).where(key >= bindparam("first")).order_by(key)
    return Prepared(query.where(key < bindparam("end")) if ends else query)


class Settings(Store):
    """``planner.ports.stores.SettingStore``."""

    def get(self, key: str, default: str = "") -> str:
        """The text under ``key``, else ``default``."""
        value = _ONE.scalar(self._connection, {"wanted": key})
        return default if value is None else value

    def those(self, *keys: str) -> dict[str, str]:
        """Several at once; one that is not there is ""."""
        rows = _THOSE.rows(self._connection, {"wanted": keys})
        return dict.fromkeys(keys, "") | {row.key: row.value for row in rows}

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
        told = {"first": prefix, "end": prefix and prefix[:-1] + chr(ord(prefix[-1]) + 1)}
        rows = _between(self._in.on_server, bool(prefix)).rows(self._connection, told)
        return {row.key: row.value for row in rows}
