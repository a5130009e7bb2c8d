"""What the panel's figure may be about: the client, one account, one of several clients."""

from dataclasses import dataclass

from planner.domain.account import Account
from planner.domain.client import Client
from planner.languages import tr
from planner.lint.finding import Headline, Report
from planner.networks.facts import facts_of

WORST = ""
"""The scope that the linter's own headline is about: of several clients the worst."""


@dataclass(frozen=True, slots=True)
class Scope:
    """One entry of the chooser. ``client``, ``account``: keys, "" for all."""

    label: str
    client: str = ""
    account: str = ""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.client}/{self.account}" if self.client or self.account else WORST


def scopes_of(report: Report, clients: tuple[Client, ...], accounts: dict[str, Account]) -> tuple[Scope, ...]:
    """The chooser's entries: accounts of one client, or clients; nothing to choose gives one."""
    if len(report.clients) > 1:
        named = [client for client in clients if client.id in report.clients]
        return (Scope(tr("Worst client")), *(Scope(client.name, client=client.id) for client in named))
    found = [accounts[key] for key in report.per_account if key in accounts]
    if len(found) < 2:
        return (Scope(tr("All accounts")),)
    return (Scope(tr("All accounts")), *(Scope(account_words(one), account=one.id) for one in found))


def account_words(account: Account) -> str:
    """An account as the chooser names it: "Mastodon · @ryeandshine"."""
    facts = facts_of(account.network)
    return f"{facts.label if facts else account.network} · {account.name}"


def headline_in(report: Report, scope: Scope) -> Headline:
    """The headline of a scope; of several clients the one with the highest share, judged ones first."""
    if scope.account:
        return report.per_account.get(scope.account, Headline(judged=False))
    if scope.client:
        return report.clients.get(scope.client, Headline(judged=False))
    worst = Headline(judged=False)
    for headline in report.clients.values():
        if _worse(headline, worst):
            worst = headline
    return worst


def _worse(one: Headline, other: Headline) -> bool:
    if one.judged != other.judged:
        return one.judged
    return one.promo * max(other.posts, 1) > other.promo * max(one.posts, 1) or other.posts == 0
