"""A line to a network that charges for each call: counts what every request costs, and sends none that costs too much.

What a request may cost is put down before it leaves and made right when its answer is there: a crash between the two
counts too much, never too little. The plan's own posts are not counted here: their steps stand in the journal.
"""

from dataclasses import dataclass

from planner.connectors.connector import Connector
from planner.connectors.costs import Costs
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall
from planner.ports.services import Services
from planner.publishing.budget import Purse, dollars, purse_of


def metered(
    services: Services, connector: Connector, account: Account, http: Http, *, refuses: bool = True
) -> Http:
    """The same line, counting where the network charges. Not for the steps of a post.

    Args:
        services: for the plan and the clock.
        connector: of the account's network.
        account: whose money it is.
        http: the line.
        refuses: whether a request that costs more than is left raises Refused instead of being sent; without, it is
            counted alone: whether a post is out must be found out, whatever it costs.
    """
    if not isinstance(connector, Costs):
        return http
    return _Metered(services, connector, account, http, refuses)


class Tally:
    """A line for an account that is not in the plan yet: what it costs is counted here, and put down afterwards.

    Args:
        prices: of the account's network.
        http: the line.
    """

    def __init__(self, prices: Costs, http: Http) -> None:
        self._prices, self._http, self._mills = prices, http, 0

    def send(self, call: HttpCall) -> HttpAnswer:
        """Send one request."""
        answer = self._http.send(call)
        self._mills += self._prices.cost(call, answer)
        return answer

    def pause(self, seconds: float) -> None:
        """Wait."""
        self._http.pause(seconds)

    def cancel(self) -> None:
        """Give up."""
        self._http.cancel()

    def put_down(self, services: Services, account: Account) -> None:
        """Count it for the account, which is in the plan now."""
        if not self._mills:
            return
        with services.plan.write() as unit:
            zone = unit.clients.get(account.client_id).zone
            purse = purse_of(unit, self._prices, account, zone, services.clock.now())
            unit.agents.spend(account.id, purse.month, self._mills)
            unit.commit()


@dataclass(frozen=True, slots=True)
class _Metered:
    """``planner.ports.http.Http``."""

    _services: Services
    _prices: Costs
    _account: Account
    _http: Http
    _refuses: bool

    def send(self, call: HttpCall) -> HttpAnswer:
        """Send one request. Raises Refused besides, before it leaves."""
        most = self._prices.most(call)
        if not most:
            return self._http.send(call)
        month = self._put_down(most)
        try:
            answer = self._http.send(call)
        except (NotSent, Refused):
            self._spend(month, -most)
            raise
        self._spend(month, self._prices.cost(call, answer) - most)
        return answer

    def pause(self, seconds: float) -> None:
        """Wait."""
        self._http.pause(seconds)

    def cancel(self) -> None:
        """Give up."""
        self._http.cancel()

    def _put_down(self, most: int) -> str:
        """Count it in advance; the month it was counted in."""
        with self._services.plan.write() as unit:
            zone = unit.clients.get(self._account.client_id).zone
            purse = purse_of(unit, self._prices, self._account, zone, self._services.clock.now())
            if self._refuses and not purse.has(most):
                raise self._too_much(purse, most)
            unit.agents.spend(self._account.id, purse.month, most)
            unit.commit()
        return purse.month

    def _spend(self, month: str, mills: int) -> None:
        if not mills:
            return
        with self._services.plan.write() as unit:
            unit.agents.spend(self._account.id, month, mills)
            unit.commit()

    def _too_much(self, purse: Purse, most: int) -> Refused:
        allowed = purse.allowed or 0
        return Refused(
            tr(
                "{spent} of the {budget} US dollars that are set for {account} are spent this month, and this may cost "
                "{needed}. Nothing was asked. Set more under Accounts by signing in again, or wait for next month.",
                spent=dollars(purse.spent),
                budget=dollars(allowed),
                account=self._account.name,
                needed=dollars(most),
            ),
            detail=f"{purse.spent} + {most} > {allowed} thousandths of a US dollar",
        )
