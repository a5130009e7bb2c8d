"""What is ignored and hides nothing, without widgets: its end is reached, or what it was for is gone."""

from collections.abc import Collection, Sequence
from datetime import datetime

from planner.domain.entry import Suppression
from planner.languages import tr
from planner.lint.finding import Finding, Severity
from planner.lint.fingerprint import fingerprint
from planner.lint.fix import Fix, Safety
from planner.lint.suppress import ended, key_of, keys_of
from ui.dates import day_of_month

CODE, NAME = "LNT001", "unused-or-expired-suppression"


def leftovers(
    suppressions: Sequence[Suppression], ignored: Sequence[Finding], ran: Collection[str], now: datetime
) -> tuple[tuple[Finding, Suppression], ...]:
    """A finding for each that hides nothing, as LNT001 has it, with the safe fix that takes it back.

    Args:
        suppressions: of the clients that were checked.
        ignored: the findings that are hidden.
        ran: codes of the rules that ran: what nothing looked for is not missing.
        now: aware UTC.
    """
    hidden = {key for finding in ignored for key in keys_of(finding)}
    found = []
    for one in sorted(suppressions, key=lambda one: (one.made_at, one.id)):
        if ended(one, now) or not one.reason.strip():
            found.append((_finding(one, _lapsed(one)), one))
        elif one.rule in ran and key_of(one) not in hidden:
            found.append((_finding(one, tr("0 findings are hidden by it now.")), one))
    return tuple(found)


def is_leftover(finding: Finding, suppression: Suppression) -> bool:
    """Whether ``finding`` is about the suppression, and not hidden by it."""
    return finding.code == CODE and finding.fingerprint == _print(suppression)


def _lapsed(one: Suppression) -> str:
    if one.until is None:
        return tr("0 words say why, so it hides nothing.")
    return tr("Its end was reached on {day}, so it hides nothing.", day=day_of_month(one.until))


def _finding(one: Suppression, said: str) -> Finding:
    if one.place:
        head = tr("{rule} is ignored in {place}.", rule=one.rule, place=one.place)
    else:
        head = tr("{rule} is ignored.", rule=one.rule)
    why = " " + tr("Reason: {reason}", reason=one.reason.strip()) if one.reason.strip() else ""
    return Finding(
        code=CODE,
        name=NAME,
        severity=Severity.INFO,
        message=f"{head} {said}{why}",
        client="",
        client_key=one.client_id,
        posts=(one.post,) if one.post else (),
        fixes=() if one.place else (Fix(title=tr("Take it back"), safety=Safety.SAFE, drops=(one.id,)),),
        fingerprint=_print(one),
    )


def _print(one: Suppression) -> str:
    """As the rule itself makes it."""
    return fingerprint(CODE, one.client_id, one.id)
