"""What the networks of a row would refuse of its options: told before anything is written, and no reason to keep it out."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from planner.domain.account import Account, AccountState
from planner.exchange.planrow import PlanRow
from planner.networks.carried import carried_by
from planner.networks.facts import facts_of
from planner.networks.option_checks import troubles
from planner.networks.options import chosen, going_out


def option_notes(row: PlanRow, accounts: Iterable[Account]) -> Iterator[str]:
    """A sentence with its mend for the first trouble on each account that Parley posts to itself."""
    for account in accounts:
        facts = facts_of(account.network)
        if facts is None or facts.by_hand or account.state is AccountState.BY_HAND:
            continue
        if not (row.options or account.usual or _needs_any(account.network)):
            continue  # nothing is said and nothing is needed: true of nearly every row
        media = carried_by(row.media)
        held = chosen(facts.options, row.options, account.usual)
        out = going_out(facts.options, held, account.facts, media=media)
        found = next(troubles(out, facts, account.facts, media=media, link=bool(row.link)), None)
        if found is not None:
            yield f"{found.message} {found.mend}"


@lru_cache(maxsize=64)
def _needs_any(network: str) -> bool:
    facts = facts_of(network)
    return facts is not None and any(one.required for one in facts.options)
