"""Posts with their variants and the pictures they use."""

from datetime import datetime

from sqlalchemy import (
    Column,
    DateTime,
    ForeignKey,
    Named,
    SmallInteger,
    String,
    Table,
    Text,
    TypedColumns,
    UniqueConstraint,
)

from planner.domain.media import Crop
from planner.domain.options import Options
from storage.tables.base import (
    HASH_LENGTH,
    ID_LENGTH,
    METADATA,
    WORD_LENGTH,
    ZONE_LENGTH,
    CropText,
    OptionsText,
    TZDateTime,
    Words,
)


class PostColumns(TypedColumns):
    """What is said and when. ``due_at`` is derived from the wall time on every write, for the calendar."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    client_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("client.id", ondelete="CASCADE"))
    stage: Named[str] = Column(String(WORD_LENGTH))
    kind: Named[str | None] = Column(String(WORD_LENGTH))
    ask: Named[str | None] = Column(String(WORD_LENGTH))
    not_selling: Named[bool]
    title: Named[str] = Column(Text())
    text: Named[str] = Column(Text())
    first_comment: Named[str] = Column(Text())
    link: Named[str] = Column(Text())
    hashtags: Named[tuple[str, ...]] = Column(Words())
    series: Named[str] = Column(Text())
    campaign: Named[str] = Column(Text())
    notes: Named[str] = Column(Text())
    external_url: Named[str] = Column(Text())
    due_at: Named[datetime | None] = Column(TZDateTime(), index=True)
    source_key: Named[str] = Column(Text(), index=True)
    deleted_at: Named[datetime | None] = Column(TZDateTime())
    revision: Named[int]
    when_local: Named[datetime | None] = Column(DateTime())
    when_zone: Named[str | None] = Column(String(ZONE_LENGTH))
    when_fold: Named[int | None] = Column(SmallInteger())
    offer: Named[str] = Column(Text())
    disclosure: Named[str | None] = Column(String(WORD_LENGTH))
    deadline_local: Named[datetime | None] = Column(DateTime())
    deadline_zone: Named[str | None] = Column(String(ZONE_LENGTH))
    claim_source: Named[str] = Column(Text())
    grace_minutes: Named[int | None]
    language: Named[str] = Column(String(WORD_LENGTH))
    utm: Named[bool]
    numbered: Named[bool]
    repeat_id: Named[str | None] = Column(String(ID_LENGTH))
    repeat_on: Named[datetime | None] = Column(DateTime())


POST = Table("post", METADATA, PostColumns, UniqueConstraint("repeat_id", "repeat_on"))


class VariantColumns(TypedColumns):
    """The post on one account; NULL means: as the post has it. ``own_media`` tells "none" from "the same"."""

    post_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("post.id", ondelete="CASCADE"), primary_key=True
    )
    account_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    position: Named[int]
    title: Named[str | None] = Column(Text())
    text: Named[str | None] = Column(Text())
    first_comment: Named[str | None] = Column(Text())
    link: Named[str | None] = Column(Text())
    hashtags: Named[tuple[str, ...] | None] = Column(Words())
    own_media: Named[bool]
    when_local: Named[datetime | None] = Column(DateTime())
    when_zone: Named[str | None] = Column(String(ZONE_LENGTH))
    when_fold: Named[int | None] = Column(SmallInteger())
    options: Named[Options] = Column(OptionsText())


VARIANT = Table("variant", METADATA, VariantColumns)


class MediaUseColumns(TypedColumns):
    """A picture or video in a post, or in its variant on one account (``account_id`` empty: the post's)."""

    post_id: Named[str] = Column(
        String(ID_LENGTH), ForeignKey("post.id", ondelete="CASCADE"), primary_key=True
    )
    account_id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    position: Named[int] = Column(primary_key=True)
    media_id: Named[str | None] = Column(
        String(HASH_LENGTH), ForeignKey("media.id", ondelete="RESTRICT"), index=True
    )
    name: Named[str] = Column(Text())
    alt_text: Named[str] = Column(Text())
    decorative: Named[bool]
    captioned: Named[bool]
    crop: Named[Crop | None] = Column(CropText())


MEDIA_USE = Table("media_use", METADATA, MediaUseColumns)
