"""Posts with their variants and the pictures they use."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import (
    HASH_LENGTH,
    ID_LENGTH,
    WORD_LENGTH,
    Base,
    TZDateTime,
    WallColumns,
    Words,
)


class PostRow(WallColumns, Base):
    """What is said and when. ``due_at`` is derived from the wall time on every write, for the calendar."""

    __tablename__ = "post"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    stage: Mapped[str] = mapped_column(String(WORD_LENGTH))
    kind: Mapped[str | None] = mapped_column(String(WORD_LENGTH))
    ask: Mapped[str | None] = mapped_column(String(WORD_LENGTH))
    not_selling: Mapped[bool]
    title: Mapped[str] = mapped_column(Text())
    text: Mapped[str] = mapped_column(Text())
    first_comment: Mapped[str] = mapped_column(Text())
    link: Mapped[str] = mapped_column(Text())
    hashtags: Mapped[tuple[str, ...]] = mapped_column(Words())
    series: Mapped[str] = mapped_column(Text())
    campaign: Mapped[str] = mapped_column(Text())
    notes: Mapped[str] = mapped_column(Text())
    external_url: Mapped[str] = mapped_column(Text())
    due_at: Mapped[datetime | None] = mapped_column(TZDateTime(), index=True)
    source_key: Mapped[str] = mapped_column(Text(), index=True)
    deleted_at: Mapped[datetime | None] = mapped_column(TZDateTime())
    revision: Mapped[int]


class VariantRow(WallColumns, Base):
    """The post on one account; NULL means: as the post has it. ``own_media`` tells "none" from "the same"."""

    __tablename__ = "variant"

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id", ondelete="CASCADE"), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int]
    title: Mapped[str | None] = mapped_column(Text())
    text: Mapped[str | None] = mapped_column(Text())
    first_comment: Mapped[str | None] = mapped_column(Text())
    link: Mapped[str | None] = mapped_column(Text())
    hashtags: Mapped[tuple[str, ...] | None] = mapped_column(Words())
    own_media: Mapped[bool]


class MediaUseRow(Base):
    """A picture or video in a post, or in its variant on one account (``account_id`` empty: the post's)."""

    __tablename__ = "media_use"

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id", ondelete="CASCADE"), primary_key=True)
    account_id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    media_id: Mapped[str | None] = mapped_column(
        String(HASH_LENGTH), ForeignKey("media.id", ondelete="RESTRICT"), index=True
    )
    name: Mapped[str] = mapped_column(Text())
    alt_text: Mapped[str] = mapped_column(Text())
    decorative: Mapped[bool]
