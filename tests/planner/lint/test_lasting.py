"""How long what was found holds: until a day begins, a post's time comes, or a minute passes for what is late."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.publication import PublicationState
from planner.lint.engine import lint
from planner.lint.lasting import Lasting, lasting_of, minute_rules
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules
from planner.lint.rule import UnitKind
from tests.planner.lint.plans import entry

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def lasting(*entries, findings=(), zone="Europe/Berlin") -> Lasting:
    return lasting_of(entries, findings, all_rules(), zone, NOW)


def test_it_ends_behind_the_time_of_the_next_post() -> None:
    one = lasting(entry(1, NOW + 3 * HOUR), entry(2, NOW + 2 * HOUR))
    assert one.holds(NOW)
    assert one.holds(NOW + 2 * HOUR)
    assert not one.holds(NOW + 2 * HOUR + timedelta(seconds=1))
    assert not one.holds(NOW - HOUR)


def test_it_ends_where_a_day_begins_for_the_client_its_posts_or_the_settings() -> None:
    assert lasting(zone="").holds(NOW + 14 * HOUR)
    assert not lasting(zone="").holds(NOW + 15 * HOUR)
    assert not lasting(zone="Europe/Berlin").holds(NOW + 14 * HOUR)
    assert not lasting(zone="Asia/Tokyo").holds(NOW + 6 * HOUR)
    far = entry(1, NOW + 30 * HOUR)
    tokyo = replace(far, when=replace(far.when, zone="Asia/Tokyo"))
    assert not lasting(tokyo).holds(NOW + 6 * HOUR)


@pytest.mark.parametrize("state", list(PublicationState))
def test_what_is_late_is_later_every_minute(state) -> None:
    one = lasting(replace(entry(1, NOW - HOUR), state=state))
    assert one.holds(NOW)
    if state in {PublicationState.PLANNED, PublicationState.HELD}:
        assert not one.holds(NOW + timedelta(minutes=1))
    if state is PublicationState.HISTORY:
        assert one.holds(NOW + timedelta(minutes=1))


def test_what_a_rule_said_of_the_moment_holds_for_the_moment() -> None:
    rule = next(rule for rule in all_rules() if rule.clock)
    example = next(one for one in rule.fails)
    report = lint(example.entries(), replace(THIRDS, select=(rule.code,)), example.at, notes=example.notes())
    found = [one for one in report.findings if one.code == rule.code]
    assert found
    assert not lasting(findings=found).holds(NOW + timedelta(minutes=1))


def test_rules_that_speak_of_minutes_are_those_that_are_on() -> None:
    assert minute_rules(THIRDS, all_rules()) == frozenset()
    everything = replace(THIRDS, select=tuple(rule.code for rule in all_rules()))
    assert minute_rules(everything, all_rules()) == {"FRQ004"}
    other = replace(next(rule for rule in all_rules() if rule.unit is UnitKind.CLIENT), minutes=True)
    assert minute_rules(everything, [other]) is None
