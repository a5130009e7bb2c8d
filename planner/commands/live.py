"""``live POST``: answer "Is this live?" where Parley could not tell whether a post went out."""

import argparse
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.domain.ids import PostId
    from planner.domain.publication import Publication
    from planner.editing.edit import Edit
    from planner.ports.unit_of_work import UnitOfWork


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "post", metavar="POST", help=tr("the post's id or the beginning of it, or some of its words")
    )
    parser.add_argument(
        "answer",
        choices=("yes", "again", "skip"),
        help=tr(
            "yes: it is there; again: it is not there, send it again; skip: it is not there, leave it so"
        ),
    )
    parser.add_argument("--address", default="", metavar="URL", help=tr("with yes: where it can be seen"))
    parser.add_argument(
        "--network", default="", metavar="NETWORK", help=tr("where the post waits on several")
    )
    parser.add_argument(
        "--sure",
        action="store_true",
        help=tr("with again: you looked; were it there, people would see it twice"),
    )


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.editing.edit import Editor
    from planner.editing.words import label_of, quoted
    from planner.networks.homes import home_of
    from planner.publishing.find import post_meant

    services = outside.open(False)
    with services.plan.read() as unit:
        post_id = post_meant(unit, options.post)
        one = _in_question(unit, post_id, options.network)
        look = one.look_url or home_of(unit.accounts.get(one.account_id))
        headline, network = quoted(unit.posts.get(post_id)), label_of(unit, one.account_id)
    if options.answer == "again" and not options.sure:
        raise UserError(
            tr(
                "If {headline} is on {network} after all, people would see it twice. Nothing was sent.",
                headline=headline,
                network=network,
            ),
            mend=tr("Look there ({address}), then say --sure.", address=look)
            if look
            else tr("Look there, then say --sure."),
        )
    Editor(services.plan, services.clock).do(_edit(options, one))
    ends = {
        "yes": tr("{headline} counts as out on {network}.", headline=headline, network=network),
        "again": tr(
            "{headline} goes out again on {network} with the next tick: publish --once, or a running Parley.",
            headline=headline,
            network=network,
        ),
        "skip": tr(
            "{headline} is left as it is on {network}. Nothing is sent.", headline=headline, network=network
        ),
    }
    print(ends[options.answer])
    return 0


def _edit(options: argparse.Namespace, one: "Publication") -> "Edit":
    from planner.editing.edits import ItIsLive, SendAgain, SkipPublications

    if options.answer == "yes":
        return ItIsLive((one.id,), options.address)
    return SendAgain((one.id,)) if options.answer == "again" else SkipPublications((one.id,))


def _in_question(unit: "UnitOfWork", post_id: "PostId", network: str) -> "Publication":
    from planner.domain.publication import PublicationState
    from planner.editing.words import joined, label_of, quoted
    from planner.publishing.find import network_meant

    waiting = [one for one in unit.publications.of_post(post_id) if one.state is PublicationState.UNCONFIRMED]
    if network:
        meant = network_meant(network)
        waiting = [one for one in waiting if unit.accounts.get(one.account_id).network == meant]
    headline = quoted(unit.posts.get(post_id))
    if not waiting:
        raise UserError(
            tr("Nothing is in question about {headline}.", headline=headline), mend=tr("See: journal.")
        )
    if len(waiting) > 1:
        names = joined([label_of(unit, one.account_id) for one in waiting])
        raise UserError(
            tr("{headline} is in question on {names}.", headline=headline, names=names),
            mend=tr("Name one with --network."),
        )
    return waiting[0]


COMMAND = Command(
    word="live", help=tr("Say whether a post that is not confirmed is there."), add=_add, run=_run
)
