"""What a publication knows in the states that demand to know something."""

from datetime import UTC, datetime

from planner.domain.publication import HeldReason, PublicationState

_TOLD = {
    PublicationState.PUBLISHED: {"remote_id": "1"},
    PublicationState.HELD: {"held_reason": HeldReason.NOT_CONNECTED},
    PublicationState.UNCONFIRMED: {"unconfirmed_since": datetime(2026, 10, 12, 8, tzinfo=UTC)},
}


def told(state: PublicationState) -> dict[str, object]:
    """The state and what belongs to it, for ``replace``."""
    return {"state": state, **_TOLD.get(state, {})}
