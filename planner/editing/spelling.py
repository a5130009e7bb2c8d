"""Edits of the words that a client's spelling has learnt."""

from dataclasses import dataclass, replace

from planner.domain.ids import ClientId
from planner.editing.edit import Edit
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class LearnWord:
    """Take a word as right in the posts of one client, or (``known`` False) no longer."""

    client_id: ClientId
    word: str
    known: bool = True

    @property
    def label(self) -> str:
        """Says "“levain” learnt"."""
        return (
            tr("“{word}” learnt", word=self.word) if self.known else tr("“{word}” forgotten", word=self.word)
        )

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Change the client's list; the inverse changes it back."""
        client = unit.clients.get(self.client_id)
        others = tuple(word for word in client.brief.learnt_words if word != self.word)
        words = (*others, self.word) if self.known else others
        unit.clients.save(replace(client, brief=replace(client.brief, learnt_words=words)))
        return replace(self, known=not self.known)
