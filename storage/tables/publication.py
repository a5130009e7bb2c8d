"""Publications: one post on one account. The row is the publisher's only schedule."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import ID_LENGTH, WORD_LENGTH, Base, TZDateTime, WallColumns


class PublicationRow(WallColumns, Base):
    """One post on one account.

    ``ready_at`` is derived on every write: the later of ``due_at`` and ``not_before``. With the state in
    front it answers "what is due" and "what comes next" from one index, whatever lies in the future.
    """

    __tablename__ = "publication"
    __table_args__ = (
        UniqueConstraint("post_id", "account_id"),
        Index(None, "state", "ready_at"),
        Index(None, "account_id", "due_at"),
    )

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id", ondelete="CASCADE"))
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    state: Mapped[str] = mapped_column(String(WORD_LENGTH))
    held_reason: Mapped[str | None] = mapped_column(String(WORD_LENGTH))
    due_at: Mapped[datetime | None] = mapped_column(TZDateTime(), index=True)
    not_before: Mapped[datetime | None] = mapped_column(TZDateTime())
    ready_at: Mapped[datetime | None] = mapped_column(TZDateTime())
    client_key: Mapped[str] = mapped_column(Text())
    lease: Mapped[int]
    leased_by: Mapped[str] = mapped_column(Text())
    leased_until: Mapped[datetime | None] = mapped_column(TZDateTime())
    tries: Mapped[int]
    looks: Mapped[int]
    unconfirmed_since: Mapped[datetime | None] = mapped_column(TZDateTime())
    remote_id: Mapped[str] = mapped_column(Text())
    remote_url: Mapped[str] = mapped_column(Text())
    published_at: Mapped[datetime | None] = mapped_column(TZDateTime())
    note: Mapped[str] = mapped_column(Text())
    publish_anyway: Mapped[bool]
    revision: Mapped[int]
