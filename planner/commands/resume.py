"""``resume``: publishing goes on. What was due meanwhile is missed and waits for a decision."""

import argparse
import sys
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.commands.pause import add_what, wanted
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.editing.pausing import SetPause
    from planner.ports.unit_of_work import UnitOfWork
    from planner.publishing.pausing import Paused

_MOST = 100_000  # more than anybody decides on


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.domain.changes import Aggregate
    from planner.editing.edit import Editor
    from planner.publishing.pausing import paused_words, pauses
    from planner.publishing.resting import rests_asked
    from planner.publishing.watch import machine_zone

    services = outside.open(False)
    with services.plan.read() as unit:
        edit = wanted(unit, options, paused=False)
        before = _missed(unit)
    changes = Editor(services.plan, services.clock).do(edit)
    zone = machine_zone() or "UTC"
    with services.plan.read() as unit:
        missed = len(_missed(unit) - before)
        new = changes.ids(Aggregate.PUBLICATION)
        kept = dict.fromkeys(one.post_id for one in rests_asked(unit) if one.id in new)
        left = pauses(unit, zone)
        still = _kept_back(unit, edit, left)
    if still:
        print(tr("{name} itself is paused no more, but nothing of it is sent yet:", name=edit.name))
    else:
        print(f"{edit.label}.")
    if missed:
        print(
            tr(
                "{n} post waits for your decision: python main.py status|"
                "{n} posts wait for your decision: python main.py status",
                "",
                missed,
            )
        )
    if kept:
        print(
            tr(
                "The rest of {n} post that is out waits for your word: python main.py publish POST --rest|"
                "The rest of {n} posts that are out waits for your word: python main.py publish POST --rest",
                "",
                len(kept),
            )
        )
        print("\n".join(f"  {one}" for one in kept))
    for one in left:
        print(paused_words(one, services.clock.now(), zone), file=sys.stderr)
    return 0


def _kept_back(unit: "UnitOfWork", edit: "SetPause", left: "Sequence[Paused]") -> bool:
    """Whether another pause, of its client or of everything, still keeps back what was to go on."""
    if edit.account_id is None and edit.client_id is None:
        return False
    client_id = edit.client_id
    if edit.account_id is not None:
        client_id = unit.accounts.get(edit.account_id).client_id
    return any(
        one.account_id is None and (one.client_id is None or (edit.account_id and one.client_id == client_id))
        for one in left
    )


def _missed(unit: "UnitOfWork") -> frozenset[str]:
    """The posts that wait for a decision, each once however many accounts it is for."""
    from planner.domain.publication import PublicationState

    return frozenset(
        one.post_id for one in unit.publications.in_states((PublicationState.MISSED,), limit=_MOST)
    )


COMMAND = Command(
    word="resume",
    help=tr("Go on after a pause; nothing that was due is sent by itself."),
    add=add_what,
    run=_run,
)
