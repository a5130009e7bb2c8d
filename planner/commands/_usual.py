"""``accounts usual``: what posts on an account have of its network's options unless they say otherwise."""

import argparse
from typing import TYPE_CHECKING, Any

from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Services

if TYPE_CHECKING:
    from planner.domain.account import Account
    from planner.networks.facts import NetworkFacts
    from planner.networks.options import Option


def add_usual(verbs: "argparse._SubParsersAction[Any]") -> None:
    """The verb with its words."""
    usual = verbs.add_parser("usual", help=tr("show or set what its posts have unless they say otherwise"))
    usual.add_argument("network", metavar="NETWORK")
    usual.add_argument("--client", required=True, metavar="NAME")
    usual.add_argument("--handle", default="", metavar="H")
    usual.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        dest="settings",
        help=tr("one setting, as often as needed; NAME= takes it back"),
    )


def set_usual(options: argparse.Namespace, services: Services) -> int:
    """Set what is named, then show all there is. Raises UserError for what the network would refuse."""
    from planner.editing.accounts import SetUsual
    from planner.editing.edit import Editor
    from planner.networks.facts import facts_of
    from planner.networks.option_checks import usual_troubles
    from planner.publishing.find import account_named, client_named, network_meant

    with services.plan.read() as unit:
        client = client_named(unit, options.client)
        account = account_named(unit, client, network_meant(options.network), options.handle)
    facts = facts_of(account.network)
    if facts is None or not facts.options:
        raise UserError(tr("Nothing can be set for {network} alone.", network=account.network))
    wanted = account.usual
    for setting in options.settings:
        key, sign, value = setting.partition("=")
        if not sign:
            raise UserError(
                tr("“{line}” sets no option.", line=setting), mend=tr("Write it as visibility=unlisted.")
            )
        wanted = wanted.having(key.strip(), value.replace("\\n", "\n") or None)
    trouble = next(iter(usual_troubles(wanted, facts, account.facts).values()), None)
    if trouble is not None:
        raise UserError(trouble.message, place=trouble.key, mend=trouble.mend)
    if wanted != account.usual:
        Editor(services.plan, services.clock).do(SetUsual(account.id, wanted))
        with services.plan.read() as unit:
            account = unit.accounts.get(account.id)
    from planner.networks.options import OptionKind

    for option in facts.options:
        if option.kind is OptionKind.FILE:
            continue  # of one post
        print(_line(option, account, facts))
    return 0


def _line(option: "Option", account: "Account", facts: "NetworkFacts") -> str:
    from planner.networks.option_words import choices_of
    from planner.networks.options import OptionKind, chosen

    held = chosen(facts.options, account.usual).get(option.key, "")
    values = [value for value, _ in choices_of(option, account.facts)]
    values = ["yes", "no"] if option.kind is OptionKind.SWITCH else values
    may_be = f" ({' | '.join(values)})" if values else ""
    mark = "*" if option.key in account.usual else " "
    shown = held.replace("\n", "\\n")
    return f"{mark} {option.key}={shown}    {option.label}{may_be}"
