"""What each commit changed, for the other processes that have the plan open."""

from sqlalchemy import BigInteger, Column, Integer, Named, String, Table, Text, TypedColumns

from storage.tables.base import METADATA, WORD_LENGTH


class ChangeColumns(TypedColumns):
    """Changed records of one aggregate in one commit.

    ``ids`` holds up to some thousand ids, one per line: an import of 10,000 posts is a few rows here.
    """

    sequence: Named[int] = Column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=True
    )
    aggregate: Named[str] = Column(String(WORD_LENGTH))
    ids: Named[str] = Column(Text())


CHANGE = Table("change", METADATA, ChangeColumns)
