"""The edit of a client's prompts: its own questions to begin a post with, and which of Parley's are not offered."""

from dataclasses import dataclass, replace

from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.editing.edit import Edit
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SetPrompts:
    """Replace a client's prompts; empty ones and those that stand there twice are left out."""

    client_id: ClientId
    own: tuple[tuple[Kind, str], ...]
    off: tuple[str, ...] = ()
    label: str = tr("Prompts saved")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Save them; the inverse puts those back that were there."""
        client = unit.clients.get(self.client_id)
        brief = client.brief
        own = tuple(
            dict.fromkeys((kind, " ".join(words.split())) for kind, words in self.own if words.strip())
        )
        changed = replace(brief, own_prompts=own, no_prompts=tuple(dict.fromkeys(self.off)))
        unit.clients.save(replace(client, brief=changed))
        return SetPrompts(self.client_id, brief.own_prompts, brief.no_prompts, self.label)
