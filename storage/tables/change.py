"""What each commit changed, for the other processes that have the plan open."""

from sqlalchemy import BigInteger, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import WORD_LENGTH, Base


class ChangeRow(Base):
    """Changed records of one aggregate in one commit.

    ``ids`` holds up to some hundred ids, one per line: an import of 10,000 posts is a few rows here.
    """

    __tablename__ = "change"

    sequence: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=True
    )
    aggregate: Mapped[str] = mapped_column(String(WORD_LENGTH))
    ids: Mapped[str] = mapped_column(Text())
