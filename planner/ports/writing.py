"""Stores of what was written before: the versions of posts, and what clients use again."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from planner.domain.ids import ClientId, PostId
from planner.domain.snippet import Snippet
from planner.domain.writing import Version


class VersionStore(Protocol):
    """Versions of posts. They go with their post, and ``planner.domain.writing.MOST`` of each are kept."""

    def of(self, post_id: PostId) -> Sequence[Version]:
        """Those of a post, the newest first."""
        ...

    def get(self, version_id: str) -> Version:
        """Raises NotFound."""
        ...

    def newest(self, post_ids: Iterable[PostId]) -> dict[PostId, Version]:
        """The newest version of each post that has one."""
        ...

    def add(self, version: Version) -> None:
        """Keep one more; from ``MOST`` on the second oldest goes. Raises ValueError without its post."""
        ...


class SnippetStore(Protocol):
    """What clients use again; ``save`` and ``get`` as in ``planner.ports.stores``."""

    def of(self, client_id: ClientId) -> Sequence[Snippet]:
        """A client's own, in the order they were made."""
        ...

    def get(self, snippet_id: str) -> Snippet: ...
    def save(self, snippet: Snippet) -> Snippet: ...

    def remove(self, snippet_id: str) -> None:
        """Forget it; one that is gone already is no error."""
        ...
