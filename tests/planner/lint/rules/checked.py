"""Runs one rule on one post, as short as a test wants it."""

from dataclasses import replace
from datetime import UTC, datetime

from planner.domain.brief import NO_BRIEF, Brief
from planner.domain.entry import PlanEntry
from planner.lint.engine import lint
from planner.lint.finding import Finding
from planner.lint.fix import Fix, Safety
from planner.lint.fixing import patched
from planner.lint.notes import ClientNotes, together
from planner.lint.profile import THIRDS
from tests.planner.lint.plans import at_wall

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def post(
    text: str = "We baked.", when: str = "2026-11-02 09:00", zone: str = "Europe/Berlin", **more
) -> PlanEntry:
    """One post of the bakery, without pictures."""
    return at_wall(when, zone, text=text, **{"media": (), **more})


def notes(
    brief: Brief = NO_BRIEF, *others: ClientNotes, zone: str = "", language: str = ""
) -> dict[str, ClientNotes]:
    """The bakery's notes, and other clients as strangers."""
    mine = ClientNotes(
        key="bakery",
        name="Bakery",
        zone=zone,
        language=language,
        brief=brief,
        handles=(("instagram", "bakery"),),
    )
    return together((mine, *others))


def found(
    code: str, *entries: PlanEntry, known: dict | None = None, now: datetime = LONG_AGO
) -> list[Finding]:
    """What one rule says to the entries."""
    return list(lint(entries, replace(THIRDS, select=(code,)), now, notes=known or notes()).findings)


def says(code: str, entry: PlanEntry, known: dict | None = None, now: datetime = LONG_AGO) -> str:
    """The message of the one finding, "" when there is none."""
    return "".join(finding.message for finding in found(code, entry, known=known, now=now))


def fixes(finding: Finding, safety: Safety) -> list[Fix]:
    """The finding's fixes of one kind."""
    return [fix for fix in finding.fixes if fix.safety is safety]


def after(entry: PlanEntry, fix: Fix) -> PlanEntry:
    """The entry with a fix's patches applied."""
    [one] = patched((entry,), fix)
    return one
