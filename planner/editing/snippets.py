"""Edits of what a client uses again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.snippet import Snippet, SnippetKind
from planner.editing.edit import Edit
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

_SHORTCUT = re.compile(r"\w{1,24}")


@dataclass(frozen=True, slots=True)
class PutSnippet:
    """Keep a new one, or change one. Attributes: snippet: revision 0 for a new one, else as it was read."""

    snippet: Snippet

    @property
    def label(self) -> str:
        """Says "“Opening hours” kept"."""
        return tr("“{name}” kept", name=self.snippet.name)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Save it. Raises UserError (no name, no words, a shortcut that is none or is taken), ChangedElsewhere."""
        checked(self.snippet, unit.snippets.of(self.snippet.client_id))
        before = _stored(unit, self.snippet)
        saved = unit.snippets.save(self.snippet)
        return SnippetBack(self.label, left=saved, target=before)


@dataclass(frozen=True, slots=True)
class RemoveSnippet:
    """Forget one; taken back it is there again."""

    snippet_id: str
    label: str = tr("Deleted")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Remove it. Raises NotFound when it is gone already."""
        before = unit.snippets.get(self.snippet_id)
        unit.snippets.remove(self.snippet_id)
        return SnippetBack(self.label, left=None, target=before)


@dataclass(frozen=True, slots=True)
class SnippetBack:
    """The inverse of both: leads from ``left`` to ``target`` (None: it is not there), whatever the revisions."""

    label: str
    left: Snippet | None
    target: Snippet | None

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Put it back. Raises ChangedElsewhere when somebody else changed it since."""
        one = self.left or self.target
        assert one is not None
        stored = _stored(unit, one)
        if _words(stored) != _words(self.left):
            raise ChangedElsewhere(
                tr("“{name}” was changed in the meantime, so this was not taken back.", name=one.name),
                mend=tr("Look at it under Manage… to see how it is now."),
            )
        if self.target is None:
            unit.snippets.remove(one.id)
        else:
            unit.snippets.save(replace(self.target, revision=stored.revision if stored else 0))
        return SnippetBack(self.label, left=self.target, target=stored)


def _stored(unit: UnitOfWork, snippet: Snippet) -> Snippet | None:
    return next((one for one in unit.snippets.of(snippet.client_id) if one.id == snippet.id), None)


def _words(snippet: Snippet | None) -> Snippet | None:
    return None if snippet is None else replace(snippet, revision=0)


def checked(snippet: Snippet, others: Sequence[Snippet]) -> None:
    """Raise UserError when it cannot be kept like that beside ``others`` of its client."""
    if not snippet.name.strip():
        raise UserError(tr("It needs a name."), place="name", mend=tr("Type what the menu shall say."))
    if snippet.kind is not SnippetKind.TEMPLATE and not snippet.text.strip():
        raise UserError(tr("There are no words in it."), place="text", mend=tr("Type what it shall insert."))
    if not snippet.shortcut:
        return
    if not _SHORTCUT.fullmatch(snippet.shortcut):
        raise UserError(
            tr("A shortcut is up to 24 letters and digits."), place="shortcut", mend=tr("Leave out the rest.")
        )
    short = snippet.shortcut.casefold()
    taken = next((one for one in others if one.id != snippet.id and one.shortcut.casefold() == short), None)
    if taken is not None:
        raise UserError(
            tr("“{name}” has that shortcut.", name=taken.name),
            place="shortcut",
            mend=tr("Choose another one."),
        )
