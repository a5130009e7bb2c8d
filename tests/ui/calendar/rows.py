"""Rows of a plan as the calendar's query gives them, for tests and pictures."""

from datetime import datetime

from planner.domain.entry import CalendarRow
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.times import WallTime

BAKERY = ClientId("bakery")


def rows(
    post: str,
    at: str,
    words: str = "Weekend bake list",
    networks: tuple[str, ...] = ("instagram",),
    state: PublicationState | None = PublicationState.PLANNED,
    kind: Kind | None = Kind.PROMOTE,
    *,
    zone: str = "Europe/London",
    client: str = BAKERY,
    stage: Stage = Stage.SCHEDULED,
    held: HeldReason | None = None,
    note: str = "",
    fold: int | None = None,
) -> list[CalendarRow]:
    """One row for each network (or one row without an account), ``at`` as "2026-10-14 18:30"."""
    when = WallTime(datetime.fromisoformat(at), zone, fold)
    common = {
        "post_id": PostId(post),
        "client_id": ClientId(client),
        "kind": kind,
        "words": words,
        "when": when,
        "due_at": when.instant(),
        "note": note,
    }
    if not networks:
        return [CalendarRow(**common, stage=stage)]
    if state is PublicationState.DRAFT:
        stage = Stage.DRAFT
    return [
        CalendarRow(
            **common,
            stage=stage,
            publication_id=PublicationId(f"{post}-{network}"),
            account_id=AccountId(f"{client}-{network}"),
            network=network,
            handle="ryeandshine",
            state=state,
            held_reason=held,
        )
        for network in networks
    ]
