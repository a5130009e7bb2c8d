"""Settings: small texts by key."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base


class SettingRow(Base):
    """One setting."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(Text(), primary_key=True)
    value: Mapped[str] = mapped_column(Text())
