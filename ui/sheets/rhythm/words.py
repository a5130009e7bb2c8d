"""What the weekly rhythm says."""

from planner.domain.account import Account
from planner.domain.kinds import Kind
from planner.editing.words import network_label
from planner.lint.finding import Severity
from planner.lint.skeleton.roles import Skeleton

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ANY_KIND = "Any kind"
EMPTY = "No slots yet. Choose how often above, or press + under a day."
ONE = "One slot a week keeps no role: the same kind every week would wear out."
UNJUDGED = "{count} slots a week. Give each a role, and the mix can be checked."
FITS = "{count} posts a week, {promotions} of them promotion. It keeps within the mix: 13 such weeks leave nothing to find."
NO_PROMOTION = (
    "{count} posts a week. A promotion every week would go over the limit of {limit} %, so none has a slot: "
    "put one in now and then."
)
_TROUBLE = {
    "MIX001": "Week by week, promotion would go over the limit of {limit} %.",
    "MIX002": "Week by week, promotion would go over the limit of {limit} %.",
    "MIX003": "Too many promotions follow each other.",
    "MIX004": "Two promotions fall on one day.",
    "MIX007": "A kind stays below the share that the preset asks for.",
    "MIX008": "One kind crowds out the others.",
    "TLK001": "For weeks nothing asks readers anything: one slot for Converse is enough.",
}


def kind_name(kind: Kind | None) -> str:
    """A role in words."""
    return kind.value.capitalize() if kind else ANY_KIND


def account_name(account: Account) -> str:
    """An account in words: "Instagram · ryeandshine"."""
    network = network_label(account.network)
    return network if account.name == network else f"{network} · {account.name}"


def verdict(skeleton: Skeleton) -> tuple[str, str]:
    """What stands under the board: a sentence, and the token of its colour."""
    count, limit = skeleton.a_week, f"{float(skeleton.limit) * 100:.0f}"
    if not count:
        return EMPTY, "tx2"
    if count == 1:
        return ONE, "tx2"
    if any(slot.kind is None for slot in skeleton.slots):
        return UNJUDGED.format(count=count), "tx2"
    serious = [one for one in skeleton.findings if one.severity in {Severity.ERROR, Severity.WARNING}]
    if skeleton.findings:
        first = (serious or skeleton.findings)[0]
        return _TROUBLE[first.code].format(limit=limit), "warn" if serious else "note"
    if not skeleton.promotions:
        return NO_PROMOTION.format(count=count, limit=limit), "tx2"
    return FITS.format(count=count, promotions=skeleton.promotions), "ok"
