"""Posting slots: the times of a week at which an account posts."""

from sqlalchemy import Column, ForeignKey, Named, SmallInteger, String, Table, TypedColumns

from storage.tables.base import ID_LENGTH, METADATA, WORD_LENGTH


class SlotColumns(TypedColumns):
    """One time of the week; ``minute`` counts from midnight on the client's wall clock."""

    account_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    weekday: Named[int] = Column(SmallInteger(), primary_key=True, autoincrement=False)
    minute: Named[int] = Column(SmallInteger(), primary_key=True, autoincrement=False)
    kind: Named[str | None] = Column(String(WORD_LENGTH))


SLOT = Table("slot", METADATA, SlotColumns)
