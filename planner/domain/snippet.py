"""Words that a client uses again: sets of hashtags, snippets and whole templates."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.ids import ClientId
from planner.domain.writing import Writing


class SnippetKind(StrEnum):
    """What is kept, and so what inserting it does."""

    TAGS = "hashtags"  # put at the end of the words
    WORDS = "snippet"  # put where the caret is
    TEMPLATE = "template"  # a whole post to begin with


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """One of them. It is the client's alone: no other client's composer ever sees it.

    Attributes:
        name: what the menu says. shortcut: letters and digits that stand for it after a ";", "" none.
        text: the words, or the hashtags with their signs; "" for a template.
        writing: of a template, else None.
        revision: counted up by the store with each saved change; 0: not stored yet.
    """

    id: str
    client_id: ClientId
    kind: SnippetKind
    name: str
    text: str = ""
    shortcut: str = ""
    writing: Writing | None = None
    revision: int = 0
