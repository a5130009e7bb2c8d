"""What every table shares: the metadata with its naming convention, and the column types.

Tables are SQLAlchemy's typed Core tables. Stores select columns and hand out domain records, so mapped
classes would be imported at every start (a sixth of a second on a small machine) and used by nobody.
A planned time is three columns wherever it stands, ``when_local``, ``when_zone`` and ``when_fold``; all
empty means no time.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime, Dialect, MetaData, Text, TypeDecorator

from planner.domain.brief import NO_BRIEF, Brief
from planner.domain.media import Crop, crop_of
from planner.domain.options import NO_OPTIONS, Options, options_of
from storage.briefs import brief_in, brief_text

ID_LENGTH = 36
HASH_LENGTH = 64
ZONE_LENGTH = 64
WORD_LENGTH = 32
"""Room for every enumerated word. They are plain strings without CHECK: a new word is no migration."""


class TZDateTime(TypeDecorator[datetime]):
    """An aware instant, stored as UTC. SQLite has no zones, so they are taken off and put back there."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware UTC for the driver; refuses a naive time, which would be a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive time {value!r} where an instant belongs")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    """The words in JSON text; posts of a business share their hashtags."""
    return tuple(json.loads(text))


class Words(TypeDecorator[tuple[str, ...]]):
    """A short list of words as JSON text; the empty list is the empty string, which costs no parsing."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """JSON text."""
        if value is None:
            return None
        return json.dumps(list(value), ensure_ascii=False) if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ARG002
        """The words."""
        if value is None:
            return None
        return _words(value) if value else ()


@lru_cache(maxsize=1024)
def _facts(text: str) -> dict[str, Any]:
    """The mapping in JSON text, which nobody may change: a tick reads those of every account."""
    return dict(json.loads(text))


class Facts(TypeDecorator[dict[str, Any]]):
    """A flat mapping as JSON text; empty is the empty string."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dict[str, Any] | None, dialect: Dialect) -> str:  # noqa: ARG002
        """JSON text with sorted keys."""
        return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Any]:  # noqa: ARG002
        """The mapping."""
        return dict(_facts(value)) if value else {}


class BriefText(TypeDecorator[Brief]):
    """What is agreed with a client, as JSON text; an empty one is the empty string."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Brief | None, dialect: Dialect) -> str:  # noqa: ARG002
        """JSON text."""
        return brief_text(value or NO_BRIEF)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Brief:  # noqa: ARG002
        """The brief."""
        return brief_in(value or "")


class CropText(TypeDecorator[Crop]):
    """What of a picture goes out, as four numbers in text; NULL: all of it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Crop | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The numbers."""
        return None if value is None else value.text()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Crop | None:  # noqa: ARG002
        """The crop."""
        return crop_of(value or "")


@lru_cache(maxsize=256)
def _options(text: str) -> Options:
    """The options in JSON text; many posts of an account have the same."""
    return options_of(text)


class OptionsText(TypeDecorator[Options]):
    """What is set for one network alone, as JSON text; none are the empty string, which costs no parsing."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Options | None, dialect: Dialect) -> str:  # noqa: ARG002
        """JSON text."""
        return (value or NO_OPTIONS).text()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Options:  # noqa: ARG002
        """The options."""
        return _options(value) if value else NO_OPTIONS


METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every table. Names of keys and indexes follow a convention so that migrations can name them."""
