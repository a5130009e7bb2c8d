"""Findings that keep a post from being scheduled or sent, and only the post they name."""

from dataclasses import replace
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.lint.checks import Checks, in_order
from planner.lint.finding import Finding
from planner.lint.notes import NOBODY, ClientNotes
from planner.lint.profile import THIRDS, Profile
from planner.lint.registry import all_rules
from planner.lint.rule import UnitKind
from planner.lint.units import PostView


def blocking_findings(
    entry: PlanEntry,
    now: datetime,
    *,
    sending: bool = False,
    profile: Profile = THIRDS,
    notes: ClientNotes = NOBODY,
) -> tuple[Finding, ...]:
    """What keeps ``entry`` from going out. Ignoring a finding does not lift it.

    Args:
        entry: the post on one account, judged as if it were scheduled, whatever its stage.
        now: aware UTC.
        sending: its time has come and the publisher asks: that its time is past (TIM001) is then no
            reason, the publisher's own grace decides.
        profile: only for who set the numbers; blocking rules cannot be turned off by it.
        notes: what is known of its client: without them nothing tells that a post names another client.
    """
    rules = [rule for rule in all_rules() if rule.blocks and rule.unit is UnitKind.POST]
    if sending:
        rules = [rule for rule in rules if not rule.minutes]
    as_scheduled = replace(entry, stage=Stage.SCHEDULED, state=PublicationState.PLANNED)
    found = Checks(profile.unmuted(), rules=rules).run(UnitKind.POST, PostView.of(as_scheduled, notes), now)
    return in_order(finding for finding in found if finding.blocks)
