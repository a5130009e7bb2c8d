"""A site that lists none of its entries: nobody can look for one there."""

from dataclasses import replace

from planner.connectors.platforms.micropub import site
from tests.planner.connectors.cases import micropub
from tests.planner.connectors.cases.case import Case


def make() -> Case:
    case = micropub.make()
    case.server.lists = False
    account = case.credentials.account
    silent = replace(account, facts={**account.facts, site.LISTS: False})
    return replace(case, looks=None, credentials=replace(case.credentials, account=silent))
