"""Finding a client, an account or a post by what a person types."""

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.errors import NotFound, UserError
from planner.domain.ids import PostId
from planner.editing.words import quoted
from planner.languages import tr
from planner.networks.facts import network_named
from planner.ports.unit_of_work import UnitOfWork

_FEW = 5


def network_meant(word: str) -> str:
    """The key of the network that ``word`` means. Raises UserError."""
    network = network_named(word)
    if network is None:
        raise UserError(tr("“{word}” is no network that Parley knows.", word=word), place="network")
    return network


def client_named(unit: UnitOfWork, name: str) -> Client:
    """The client of that name, without case; archived ones are found too. Raises NotFound."""
    wanted = name.strip().casefold()
    clients = unit.clients.all(archived=True)
    for client in clients:
        if client.name.strip().casefold() == wanted:
            return client
    known = ", ".join(client.name for client in clients)
    raise NotFound(
        tr("There is no client called {what}.", what=name.strip() or "“”"),
        mend=tr("Known are: {known}.", known=known) if known else "",
    )


def account_named(unit: UnitOfWork, client: Client, network: str, handle: str = "") -> Account:
    """A client's account on a network; the handle is needed when it has several. Raises NotFound, UserError."""
    mine = [one for one in unit.accounts.all(client.id) if one.network == network]
    wanted = handle.strip().removeprefix("@").casefold()
    if wanted:
        mine = [
            one
            for one in mine
            if wanted in {one.handle.removeprefix("@").casefold(), one.label.casefold(), one.login.casefold()}
        ]
    if not mine:
        raise NotFound(
            tr("{name} has no such account on {network}.", name=client.name, network=network),
            mend=tr("See: accounts list."),
        )
    if len(mine) > 1:
        names = ", ".join(one.handle for one in mine)
        raise UserError(
            tr(
                "{name} has several accounts on {network}: {names}.",
                name=client.name,
                network=network,
                names=names,
            ),
            mend=tr("Name one with --handle."),
        )
    return mine[0]


def account_meant(unit: UnitOfWork, text: str) -> Account:
    """The account that ``text`` names: "network:handle", or its handle or name alone. Raises NotFound, UserError."""
    network, _, rest = text.partition(":")
    known = network_named(network) if rest else None
    wanted = (rest if known else text).strip().removeprefix("@").casefold()
    found = [
        one
        for one in unit.accounts.all()
        if wanted
        and known in {None, one.network}
        and wanted in {one.handle.removeprefix("@").casefold(), one.label.casefold(), one.login.casefold()}
    ]
    if not found:
        raise NotFound(
            tr("There is no account {what}.", what=text.strip() or "“”"), mend=tr("See: accounts list.")
        )
    if len(found) > 1:
        names = ", ".join(f"{one.network}:{one.handle}" for one in found[:_FEW])
        raise UserError(
            tr("{what} means several accounts: {names}.", what=text.strip(), names=names),
            mend=tr("Say network:handle."),
        )
    return found[0]


def post_meant(unit: UnitOfWork, text: str) -> PostId:
    """The post that ``text`` names: its id, the beginning of its id, or words of it, when only one has them.

    Raises:
        NotFound: no post has that id or those words.
        UserError: several have; the sentence lists some with their ids.
    """
    wanted = " ".join(text.split()).casefold()
    if not wanted:
        raise UserError(tr("The post is missing."), mend=tr("Say its id or some of its words."))
    exact = unit.posts.many([PostId(wanted)])
    if exact:
        return exact[0].id
    posts = unit.posts.of_client()
    found = [post for post in posts if post.id.startswith(wanted)]
    found = found or [
        post for post in posts if wanted in " ".join(f"{post.title} {post.text}".split()).casefold()
    ]
    if not found:
        raise NotFound(
            tr("There is no post {what}.", what=text.strip()), mend=tr("Say its id or some of its words.")
        )
    if len(found) > 1:
        some = "".join(f"\n  {post.id}  {quoted(post)}" for post in found[:_FEW])
        more = tr("\n  and {what} more", what=len(found) - _FEW) if len(found) > _FEW else ""
        raise UserError(
            tr(
                "{number} posts are meant by {what}:{some}{more}",
                number=len(found),
                what=text.strip(),
                some=some,
                more=more,
            ),
            mend=tr("\nSay one of the ids."),
        )
    return found[0].id
