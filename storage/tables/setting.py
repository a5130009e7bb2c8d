"""Settings: small texts by key."""

from sqlalchemy import Column, Named, Table, Text, TypedColumns

from storage.tables.base import METADATA


class SettingColumns(TypedColumns):
    """One setting."""

    key: Named[str] = Column(Text(), primary_key=True)
    value: Named[str] = Column(Text())


SETTING = Table("setting", METADATA, SettingColumns)
