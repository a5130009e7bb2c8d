"""What clients use again."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, select

from planner.domain.changes import Aggregate
from planner.domain.ids import ClientId
from planner.domain.snippet import Snippet, SnippetKind
from planner.domain.writing import Writing
from storage.records import record_in, text_of
from storage.stores.base import Store, columns
from storage.tables.snippet import SNIPPET


class Snippets(Store):
    """``planner.ports.writing.SnippetStore``."""

    def of(self, client_id: ClientId) -> Sequence[Snippet]:
        """A client's own, in the order they were made."""
        query = select(SNIPPET).where(SNIPPET.c.client_id == client_id).order_by(SNIPPET.c.id)
        return [_snippet(row) for row in self._connection.execute(query)]

    def get(self, snippet_id: str) -> Snippet:
        """One of them. Raises NotFound."""
        return _snippet(self._one(Aggregate.SNIPPET, SNIPPET, snippet_id))

    def save(self, snippet: Snippet) -> Snippet:
        """Insert or update it. Raises ChangedElsewhere, ValueError (its client is not in the plan)."""
        values = {
            "id": snippet.id,
            "client_id": snippet.client_id,
            "kind": snippet.kind.value,
            "name": snippet.name,
            "text": snippet.text,
            "shortcut": snippet.shortcut,
            "writing": "" if snippet.writing is None else text_of(snippet.writing),
        }
        return replace(snippet, revision=self._write(Aggregate.SNIPPET, SNIPPET, values, snippet.revision))

    def remove(self, snippet_id: str) -> None:
        """Forget it; one that is gone already is no error."""
        self._in.note(Aggregate.SNIPPET, snippet_id)
        self._connection.execute(delete(SNIPPET).where(SNIPPET.c.id == snippet_id))


def _snippet(row: Any) -> Snippet:
    return Snippet(
        **columns(row, "kind", "writing"),
        kind=SnippetKind(row.kind),
        writing=record_in(Writing, row.writing) if row.writing else None,
    )
