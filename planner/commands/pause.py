"""``pause``: nothing goes out any more, for one account, one client, or at all, until ``resume``."""

import argparse
import sys
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.editing.pausing import SetPause
    from planner.ports.unit_of_work import UnitOfWork


def add_what(parser: argparse.ArgumentParser) -> None:
    """Declare whom it is about; ``resume`` takes the same."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--client", metavar="NAME", help=tr("one client"))
    what.add_argument("--account", metavar="NAME", help=tr("one account: network:handle, or its name"))


def wanted(unit: "UnitOfWork", options: argparse.Namespace, *, paused: bool) -> "SetPause":
    """The edit that is asked for. Raises UserError: no such client or account, or several.

    An empty name, as of a script's variable that was never set, is no client's: it never means everything.
    """
    from planner.editing.pausing import SetPause
    from planner.publishing.find import account_meant, client_named

    if options.client is not None:
        client = client_named(unit, options.client)
        return SetPause(paused, client_id=client.id, name=client.name)
    if options.account is not None:
        account = account_meant(unit, options.account)
        return SetPause(paused, account_id=account.id, name=account.name)
    return SetPause(paused)


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.editing.edit import Editor
    from planner.publishing.pausing import paused_words, pauses
    from planner.publishing.watch import machine_zone

    services = outside.open(False)
    with services.plan.read() as unit:
        edit = wanted(unit, options, paused=True)
    Editor(services.plan, services.clock).do(edit)
    zone = machine_zone() or "UTC"
    with services.plan.read() as unit:
        for one in pauses(unit, zone):
            print(paused_words(one, services.clock.now(), zone))
    print(tr("Nothing of it is sent until: python main.py resume"), file=sys.stderr)
    return 0


COMMAND = Command(word="pause", help=tr("Send nothing, until you say resume."), add=add_what, run=_run)
