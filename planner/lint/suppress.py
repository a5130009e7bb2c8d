"""Ignoring a finding: with a reason and an end, and never for ever by accident."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from planner.domain.entry import Suppression
from planner.domain.errors import UserError
from planner.domain.ids import ClientId, new_id
from planner.lint.finding import Finding

DEFAULT_DAYS = 30


class End(StrEnum):
    """When an ignored finding comes back."""

    WINDOW = "this window"  # once the window's last post is past
    MONTH = "30 days"
    NEVER = "until I say"


def until(finding: Finding, end: End, now: datetime) -> datetime | None:
    """The instant at which ``end`` is reached, None for "until I say"."""
    if end is End.NEVER:
        return None
    if end is End.WINDOW:
        last = finding.window[1] if finding.window else finding.at
        if last is not None and last > now:
            return last
    return now + timedelta(days=DEFAULT_DAYS)


def suppression_of(
    finding: Finding,
    reason: str,
    now: datetime,
    *,
    end: datetime | None,
    whole_rule: bool = False,
) -> Suppression:
    """The record that ignores a finding, or every finding of its rule for this client.

    Args:
        finding: what is ignored.
        reason: why, in the person's words.
        now: aware UTC.
        end: aware UTC, None: until taken back.
        whole_rule: every finding of the rule; then an end is needed.

    Raises:
        UserError: the reason is empty, the end is past, or a whole rule has none.
    """
    if not reason.strip():
        raise UserError("A reason is needed to ignore a finding.", mend="Say in a few words why it is fine.")
    if end is not None and end <= now:
        raise UserError("The end is in the past.", mend="Choose a later day.")
    if whole_rule and end is None:
        raise UserError(f"{finding.code} can be ignored as a whole until a date only.", mend="Choose a day.")
    return Suppression(
        id=new_id(),
        client_id=ClientId(finding.client_key),
        rule=finding.code,
        reason=reason.strip(),
        made_at=now,
        fingerprint="" if whole_rule else finding.fingerprint,
        until=end,
    )


def split(
    findings: Iterable[Finding], suppressions: Iterable[Suppression], now: datetime
) -> tuple[list[Finding], list[Finding]]:
    """Findings to show, and findings ignored at ``now``; the order is kept."""
    holding = {
        (suppression.client_id, suppression.rule, suppression.fingerprint)
        for suppression in suppressions
        if suppression.until is None or now < suppression.until
    }
    shown: list[Finding] = []
    ignored: list[Finding] = []
    for finding in findings:
        client = ClientId(finding.client_key)
        keys = {(client, finding.code, finding.fingerprint), (client, finding.code, "")}
        (ignored if keys & holding else shown).append(finding)
    return shown, ignored
