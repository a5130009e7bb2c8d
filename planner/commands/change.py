"""``change POST``: change the words of a published post on its networks, and in the plan with them."""

import argparse
import sys

from planner.commands.command import Command
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Outside


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "post", metavar="POST", help=tr("the post's id or the beginning of it, or some of its words")
    )
    parser.add_argument("--network", metavar="NETWORK", help=tr("on this network only"))
    parser.add_argument("--title", default=None, metavar="TITLE", help=tr("another title, where it has one"))
    parser.add_argument(
        "--text", default=None, metavar="TEXT", help=tr("the new words; default: standard input")
    )


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.editing.words import network_label, quoted
    from planner.publishing.changing import change_there
    from planner.publishing.find import network_meant, post_meant
    from planner.publishing.online import Power, reaches

    services = outside.open(False)
    with services.plan.read() as unit:
        post_id = post_meant(unit, options.post)
        headline = quoted(unit.posts.get(post_id))
        found = reaches(unit, post_id, Power.CHANGE)
    if options.network is not None:
        label = network_label(network_meant(options.network))
        found = tuple(one for one in found if one.network == label)
    able = [one for one in found if one.able]
    if not able:
        says = " ".join(f"{one.network}: {one.says}" for one in found) or tr("It is not out there.")
        raise UserError(tr("{headline} cannot be changed.", headline=headline), mend=says)
    text = sys.stdin.read().strip("\n") if options.text is None else options.text
    if not text.strip():
        raise UserError(
            tr("There are no words to put in."), mend=tr("Give them with --text, or on standard input.")
        )
    well = True
    for one in found:
        if not one.able:
            print(
                tr(
                    "{network} ({account}): stays as it is. {says}",
                    network=one.network,
                    account=one.account,
                    says=one.says,
                )
            )
            continue
        try:
            told = change_there(services, one.publication.id, text, title=options.title)
        except UserError as fault:
            if len(able) == 1:
                raise
            print(f"{one.network} ({one.account}): {fault} {fault.mend}".rstrip())
            well = False
            continue
        print(f"{one.network} ({one.account}): {told.text}")
        well = well and told.done
    return 0 if well else 1


COMMAND = Command(word="change", help=tr("Change the words of a published post."), add=_add, run=_run)
