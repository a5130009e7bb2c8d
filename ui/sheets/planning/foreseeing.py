"""What the lines of a week would do to the mix, before they are placed."""

from collections.abc import Sequence

from planner.domain.client import Client
from planner.domain.entry import PlanEntry
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.lint.consequence import WhatIf
from ui.sheets.planning.row import SlotRow

REST_MS = 300
"""Milliseconds without a key until the linter is asked."""


def week_if(client: Client | None, rows: Sequence[SlotRow]) -> WhatIf | None:
    """What to ask the linter: a draft at each slot whose line is written; None: nothing is written."""
    if client is None:
        return None
    entries = [
        entry for number, row in enumerate(rows) if row.words() for entry in _entries(client, row, number)
    ]
    return WhatIf(fresh=tuple(entries)) if entries else None


def _entries(client: Client, row: SlotRow, number: int) -> list[PlanEntry]:
    idea, slot = row.kept_idea(), row.slot
    return [
        PlanEntry(
            post=f"new:{number:03}",
            order=f"new:{number:03}",
            client_key=client.id,
            client=client.name,
            account_key=account_id,
            network=network,
            account="",
            state=PublicationState.DRAFT,
            stage=Stage.DRAFT,
            when=slot.when,
            instant=slot.at,
            kind=row.chosen() or (idea.kind if idea else None),
            ask=idea.ask if idea else None,
            text=idea.text if idea else row.words(),
            title=idea.title if idea else "",
        )
        for account_id, network in zip(slot.account_ids, slot.networks, strict=True)
    ]
