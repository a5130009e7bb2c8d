"""Older posts that come with an import: how many, and counting the mix from today on instead."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.ids import ClientId
from planner.domain.times import wall_at
from planner.editing.edit import Batch, Edit
from planner.editing.edits import PutClient
from planner.exchange.verdicts import Deed, ImportPreview, Verdict
from planner.languages import tr
from planner.lint.profiles.briefs import counted_from
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


def older_posts(preview: ImportPreview) -> Mapping[ClientId, int]:
    """How many posts of the past would enter the plan, by client; those that are in it already left out."""
    past = {row.row for row in preview.rows if row.verdict is Verdict.HISTORY}
    found: Counter[ClientId] = Counter()
    for draft in preview.drafts:
        if draft.deed is Deed.ADD and any(row.number in past for row, _ in draft.rows):
            found[draft.client.id] += 1
    return found


def offer_words(posts: int) -> str:
    """What is asked: "12 older posts would count in the mix. Count only from today on"."""
    return tr(
        "{n} older post would count in the mix. Count only from today on|"
        "{n} older posts would count in the mix. Count only from today on",
        "",
        posts,
    )


@dataclass(frozen=True, slots=True)
class CountFromToday:
    """Leave posts before today out of the mix of some clients; one undo step."""

    clients: tuple[ClientId, ...]
    label: str = tr("The mix counts from today on")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Set the day in each client's brief, where its own clock is."""
        undone = []
        for client_id in self.clients:
            client = unit.clients.get(client_id)
            today = wall_at(clock.now(), client.zone).local.date()
            after = replace(client, brief=counted_from(client.brief, today, client.zone))
            undone.append(PutClient(after, self.label).apply(unit, clock))
        return Batch(self.label, tuple(reversed(undone)))
