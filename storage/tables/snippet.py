"""What clients use again."""

from sqlalchemy import Column, ForeignKey, Named, String, Table, Text, TypedColumns

from storage.tables.base import ID_LENGTH, METADATA, WORD_LENGTH


class SnippetColumns(TypedColumns):
    """A set of hashtags, a snippet or a template (then ``writing`` holds its words as JSON text)."""

    id: Named[str] = Column(String(ID_LENGTH), primary_key=True)
    client_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("client.id", ondelete="CASCADE"), index=True)
    kind: Named[str] = Column(String(WORD_LENGTH))
    name: Named[str] = Column(Text())
    text: Named[str] = Column(Text())
    shortcut: Named[str] = Column(Text())
    writing: Named[str] = Column(Text())
    revision: Named[int]


SNIPPET = Table("snippet", METADATA, SnippetColumns)
