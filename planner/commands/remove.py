"""``remove POST``: delete a published post on its networks, and here too when that is asked for."""

import argparse
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Outside, Services

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.publishing.online import Reach


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "post", metavar="POST", help=tr("the post's id or the beginning of it, or some of its words")
    )
    parser.add_argument("--network", metavar="NETWORK", help=tr("on this network only"))
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--here-too", action="store_true", help=tr("then delete it in the plan as well"))
    where.add_argument("--here-only", action="store_true", help=tr("delete it in the plan and nowhere else"))
    parser.add_argument(
        "--sure", action="store_true", help=tr("do it; without this only what would be done is told")
    )


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.editing.words import quoted
    from planner.publishing.find import post_meant
    from planner.publishing.online import Power, reaches

    services = outside.open(False)
    with services.plan.read() as unit:
        post_id = post_meant(unit, options.post)
        headline = quoted(unit.posts.get(post_id))
        found = () if options.here_only else _meant(reaches(unit, post_id, Power.DELETE), options.network)
    able = [one for one in found if one.able]
    if not found and not (options.here_only or options.here_too):
        raise UserError(
            tr("{headline} is out nowhere, so there is nothing to delete there.", headline=headline),
            mend=tr("To delete it in the plan: --here-only."),
        )
    if not options.sure:
        _tell(headline, found, here=options.here_too or options.here_only)
        return 0
    if not able and not (options.here_only or options.here_too):
        raise UserError(
            tr("{headline} cannot be deleted anywhere by Parley.", headline=headline),
            mend=" ".join(one.says for one in found),
        )
    ends = [
        _remove(services, one, alone=len(able) == 1) for one in able
    ]  # each is tried, whatever became of the others
    well = all(ends)
    if not (options.here_only or options.here_too):
        return 0 if well else 1
    if not well:
        print(tr("{headline} stays in the plan, because it is still there.", headline=headline))
        return 1
    from planner.editing.edit import Editor
    from planner.editing.edits import RemovePosts

    Editor(services.plan, services.clock).do(RemovePosts((post_id,), out_too=True))
    print(tr("{headline} is deleted here. Its journal stays.", headline=headline))
    return 0


def _meant(found: "Sequence[Reach]", network: str | None) -> "tuple[Reach, ...]":
    from planner.editing.words import network_label
    from planner.publishing.find import network_meant

    if network is None:
        return tuple(found)
    label = network_label(network_meant(network))
    kept = tuple(one for one in found if one.network == label)
    if not kept:
        raise UserError(tr("It is not out on {network}.", network=label), mend=tr("See: journal."))
    return kept


def _tell(headline: str, found: "Sequence[Reach]", *, here: bool) -> None:
    print(tr("Nothing was done yet. {headline}:", headline=headline))
    for one in found:
        what = tr("would be deleted") if one.able else tr("stays")
        print(f"  {one.network} ({one.account}): {what}. {one.says}")
    if here:
        print("  " + tr("In the plan: would be deleted. Its journal stays."))
    print(tr("Say --sure to do it."))


def _remove(services: Services, one: "Reach", *, alone: bool) -> bool:
    from planner.publishing.removal import remove_there

    try:
        told = remove_there(services, one.publication.id)
    except UserError as fault:  # it cannot be done now: elsewhere it can
        if alone:
            raise
        print(f"{one.network} ({one.account}): {fault} {fault.mend}".rstrip())
        return False
    print(f"{one.network} ({one.account}): {told.text}")
    return told.done


COMMAND = Command(word="remove", help=tr("Delete a published post on its networks."), add=_add, run=_run)
