"""Keeps sign-ins alive while nothing is published: their tokens are renewed in time, or the account says so ahead."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from planner.connectors.connector import Connector
from planner.connectors.signin.flow import SignsIn, flow_kept
from planner.connectors.signin.session import current
from planner.domain.account import Account, AccountState
from planner.domain.errors import ConnectorFault, SecretsUnavailable, SignInNeeded
from planner.ports.services import Services
from planner.publishing.aftermath import needs_sign_in
from planner.publishing.credentials import credentials_of
from planner.publishing.signing_in import SIGNED_IN_UNTIL

_log = logging.getLogger(__name__)
EVERY = timedelta(hours=6)
"""Some refresh tokens end when they are not used for weeks; those that renew themselves want it weekly."""


def renew_all(services: Services, connectors: Callable[[str], Connector | None]) -> int:
    """Renew what is about to end, on every account that was signed in to through the browser.

    What cannot be done now is left for the next time. Answers how many accounts need a new sign-in since.

    Args:
        services: plan, secrets, http, clock.
        connectors: the connector of a network.
    """
    with services.plan.read() as unit:
        accounts = [one for one in unit.accounts.all() if one.state is AccountState.CONNECTED]
    lost = 0
    for account in accounts:
        begun = services.clock.now()
        connector = connectors(account.network)
        if not isinstance(connector, SignsIn) or SIGNED_IN_UNTIL not in account.facts:
            continue
        try:
            credentials = credentials_of(services, connector, account)
            flow = flow_kept(connector, credentials.secrets)
            if flow.token:
                current(services.http(), credentials, flow, connector.label)
        except SignInNeeded as fault:
            _log.warning("%s: %s", account.name, fault)
            lost += _told(services, account, begun)
        except (ConnectorFault, SecretsUnavailable) as fault:
            _log.info("%s was not renewed: %s", account.name, fault)
    return lost


def _told(services: Services, account: Account, begun: datetime) -> int:
    with services.plan.write() as unit:
        needs_sign_in(unit, account.id, (begun, services.clock.now()))
        unit.commit()
    return 1
