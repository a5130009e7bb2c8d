"""What the weekly rhythm says."""

from planner.domain import kinds
from planner.domain.account import Account
from planner.domain.kinds import Kind
from planner.editing.words import network_label
from planner.languages import tr
from planner.lint.finding import Severity
from planner.lint.skeleton.roles import Skeleton

DAYS = (
    tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday")
)  # fmt: skip
ANY_KIND = tr("Any kind")
EMPTY = tr("No slots yet. Choose how often above, or press + under a day.")
ONE = tr("One slot a week keeps no role: the same kind every week would wear out.")


def kind_name(kind: Kind | None) -> str:
    """A role in words."""
    return kinds.kind_name(kind) if kind else ANY_KIND


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
        said = tr("{count} slots a week. Give each a role, and the mix can be checked.", count=count)
        return said, "tx2"
    serious = [one for one in skeleton.findings if one.severity in {Severity.ERROR, Severity.WARNING}]
    if skeleton.findings:
        first = (serious or skeleton.findings)[0]
        return _trouble(first.code, limit), "warn" if serious else "note"
    if not skeleton.promotions:
        said = tr(
            "{count} posts a week. A promotion every week would go over the limit of {limit} %, so none has a slot: put one in now and then.",
            count=count,
            limit=limit,
        )
        return said, "tx2"
    said = tr(
        "{count} posts a week, {promotions} of them promotion. It keeps within the mix: 13 such weeks leave nothing to find.",
        count=count,
        promotions=skeleton.promotions,
    )
    return said, "ok"


def _trouble(code: str, limit: str) -> str:
    """What is wrong with such weeks, by the rule that says so."""
    over = tr("Week by week, promotion would go over the limit of {limit} %.", limit=limit)
    return {
        "MIX001": over,
        "MIX002": over,
        "MIX003": tr("Too many promotions follow each other."),
        "MIX004": tr("Two promotions fall on one day."),
        "MIX007": tr("A kind stays below the share that the preset asks for."),
        "MIX008": tr("One kind crowds out the others."),
        "TLK001": tr("For weeks nothing asks readers anything: one slot for Converse is enough."),
    }[code]
