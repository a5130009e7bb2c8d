"""``accounts``: connect, list and remove accounts from the terminal."""

import argparse
import json
import sys
from functools import partial
from typing import TYPE_CHECKING

from planner.commands._usual import add_usual, set_usual
from planner.commands.command import Command
from planner.domain.errors import ConnectorFault, UserError
from planner.domain.standing import account_word
from planner.languages import tr
from planner.ports.services import Outside, Services

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.connectors.connector import CredentialField
    from planner.domain.client import Client


def _add(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="add | list | check | usual | remove")
    add = verbs.add_parser(
        "add", help=tr("connect an account; its password or token is read from standard input")
    )
    add.add_argument("network", metavar="NETWORK")
    add.add_argument(
        "--client", required=True, metavar="NAME", help=tr("made when there is none of that name")
    )
    add.add_argument("--server", default="", metavar="URL")
    add.add_argument(
        "--handle",
        default="",
        metavar="H",
        help=tr(
            "the account's name in the plan, or the name to sign in with (where these differ, "
            "the secret on standard input is LOGIN:PASSWORD)"
        ),
    )
    add.add_argument(
        "--login", default="", metavar="NAME", help=tr("the name to sign in with, if it is another")
    )
    add.add_argument(
        "--browser",
        action="store_true",
        help=tr("sign in through the browser: prints the address to open, and takes the one it ends at"),
    )
    add.add_argument(
        "--redirect",
        default="",
        metavar="URL",
        help="with --browser: an https address that your developer app names instead of the usual one",
    )
    add.add_argument(
        "--all-rights",
        action="store_true",
        help=tr("with --browser: ask for the rights to answer comments and to count as well"),
    )
    add.add_argument(
        "--private-ok",
        action="store_true",
        help=tr("the server is http or on a private address, and that is meant"),
    )
    listing = verbs.add_parser("list", help=tr("show all accounts"))
    listing.add_argument("--format", choices=("text", "json"), default="text")
    for verb, words in (
        ("check", tr("ask the network whether it still works")),
        ("remove", tr("take it away")),
    ):
        other = verbs.add_parser(verb, help=words)
        other.add_argument("network", metavar="NETWORK")
        other.add_argument("--client", required=True, metavar="NAME")
        other.add_argument("--handle", default="", metavar="H")
    add_usual(verbs)


def _run(options: argparse.Namespace, outside: Outside) -> int:
    try:
        if options.verb == "add":
            return _connect(options, outside)
        verb = {"list": _list, "check": _check, "usual": set_usual, "remove": _remove}[options.verb]
        return verb(options, outside.open(False))
    except ConnectorFault as fault:
        print(" ".join(part for part in (str(fault), fault.mend) if part), file=sys.stderr)
        return 1


def _connect(options: argparse.Namespace, outside: Outside) -> int:
    """What is typed is checked first: a plan or client is made only when the network can be asked."""
    from planner.commands._browser import through_the_browser
    from planner.connectors.connector import Way
    from planner.connectors.registry import connector_for
    from planner.editing.words import network_label
    from planner.publishing.accounts import connect, known_to
    from planner.publishing.find import network_meant
    from planner.publishing.signing_in import checked, fields_for

    network = network_meant(options.network)
    connector = known_to(network, connector_for)
    way = Way.BROWSER if options.browser else Way.TYPED
    fields = _fields(options, fields_for(connector, way))
    checked(connector, fields, way)
    if not options.client.strip():
        raise UserError(
            tr("A client needs a name."), place="name", mend=tr("Say --client and the business's name.")
        )
    services = outside.open(True)
    client, made = _client(services, options.client)
    join = partial(through_the_browser, redirect=options.redirect) if options.browser else connect
    try:
        account = join(
            services, client.id, network, fields, named=options.handle, private_ok=options.private_ok
        )
    except BaseException:  # also Ctrl+C while the network is asked
        if made:
            with services.plan.write() as unit:
                unit.clients.delete(client.id)
                unit.commit()
        raise
    if made:
        print(
            tr("{name} is a new client, planned in {zone}.", name=client.name, zone=client.zone),
            file=sys.stderr,
        )
    print(
        tr(
            "{handle} on {network} is connected for {name}.",
            handle=account.handle,
            network=network_label(network),
            name=client.name,
        )
    )
    return 0


def _fields(options: argparse.Namespace, asked: "Sequence[CredentialField]") -> dict[str, str]:
    """What the options say, and the rest line by line from standard input."""
    from planner.connectors.signin.rights import ALL, RIGHTS

    known = {"server": options.server, "handle": options.handle, "login": options.login or options.handle}
    known[RIGHTS] = ALL if options.all_rights else ""
    for field in asked:
        if field.secret:
            known[field.key] = _secret(field.label)
            if any(one.key == "login" for one in asked):
                _split_login(known, field.key)
        elif field.key not in known:
            known[field.key] = _line(field.label)
    return known


def _split_login(fields: dict[str, str], secret: str) -> None:
    """Take "login:password" apart: for a plan whose account is not called as one signs in."""
    login, colon, password = fields[secret].partition(":")
    if colon and " " not in login and "/" not in login and fields["login"] == fields["handle"]:
        fields["login"], fields[secret] = login, password


def _list(options: argparse.Namespace, services: Services) -> int:
    with services.plan.read() as unit:
        clients = {client.id: client.name for client in unit.clients.all(archived=True)}
        accounts = unit.accounts.all()
    if options.format == "json":
        rows = [
            {
                "network": one.network,
                "handle": one.handle,
                "client": clients.get(one.client_id, ""),
                "state": one.state.value,
            }
            for one in accounts
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    for one in accounts:
        print(f"{clients.get(one.client_id, '')}: {one.network} {one.handle}, {account_word(one.state)}")
    if not accounts:
        print(tr("No accounts yet."), file=sys.stderr)
    return 0


def _check(options: argparse.Namespace, services: Services) -> int:
    from planner.publishing.accounts import check
    from planner.publishing.find import account_named, client_named, network_meant

    with services.plan.read() as unit:
        client = client_named(unit, options.client)
        account = account_named(unit, client, network_meant(options.network), options.handle)
    account = check(services, account.id)
    print(tr("{handle} is {state}.", handle=account.handle, state=account_word(account.state)))
    return 0


def _remove(options: argparse.Namespace, services: Services) -> int:
    from planner.domain.publication import PublicationState
    from planner.publishing.accounts import remove
    from planner.publishing.find import account_named, client_named, network_meant

    with services.plan.read() as unit:
        client = client_named(unit, options.client)
        account = account_named(unit, client, network_meant(options.network), options.handle)
        before = len(unit.publications.of_account(account.id, [PublicationState.CANCELLED]))
    remove(services, account.id)
    with services.plan.read() as unit:
        after = len(unit.publications.of_account(account.id, [PublicationState.CANCELLED]))
    print(
        tr(
            "{handle} is removed, {n} planned post cancelled. Its journal stays.|"
            "{handle} is removed, {n} planned posts cancelled. Its journal stays.",
            "",
            after - before,
            handle=account.handle,
        )
    )
    return 0


def _client(services: Services, name: str) -> "tuple[Client, bool]":
    """The client of that name, and whether it was made now, with this machine's time zone."""
    from planner.domain.client import CLIENT_COLOURS, Client
    from planner.domain.errors import NotFound
    from planner.domain.ids import ClientId, new_id
    from planner.editing.clients import PutClient
    from planner.editing.edit import Editor
    from planner.publishing.find import client_named

    with services.plan.read() as unit:
        try:
            client = client_named(unit, name)
        except NotFound:
            taken = len(unit.clients.all(archived=True))
        else:
            if client.archived_at is not None:
                raise UserError(
                    tr("{name} is archived.", name=client.name), mend=tr("Bring it back in the window first.")
                )
            return client, False
    from tzlocal import get_localzone_name

    colour = CLIENT_COLOURS[taken % len(CLIENT_COLOURS)]
    fresh = Client(id=ClientId(new_id()), name=name.strip(), zone=get_localzone_name(), colour=colour)
    Editor(services.plan, services.clock).do(PutClient(fresh))
    return fresh, True


def _line(label: str) -> str:
    """One line of standard input; asked for when a person sits there."""
    if sys.stdin.isatty():
        print(f"{label}: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _secret(label: str) -> str:
    """One line of standard input; asked for without showing it when a person sits there."""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(f"{label}: ")
    return sys.stdin.readline().strip()


COMMAND = Command(word="accounts", help=tr("Connect, list, check and remove accounts."), add=_add, run=_run)
