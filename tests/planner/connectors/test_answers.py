"""Answers that no honest server gives: they become values or None, never an error of our own."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.connectors.errors import fault_of, free_again
from planner.connectors.fields import address_at, moment_at, text_at
from planner.domain.errors import Refused, Throttled, Unconfirmed
from planner.ports.http import HttpAnswer

NOW = datetime(2026, 10, 17, 8, 0, tzinfo=UTC)


def answer(body=b"", status=200, **headers):
    return HttpAnswer(status=status, headers=headers, body=body, received_at=NOW)


def test_json_nested_without_end_is_no_json():
    assert answer(b"[" * 100_000).json() is None


def test_halves_of_characters_are_replaced_so_that_they_can_be_stored():
    found = answer(rb'{"id": "\ud800x", "whole": "\ud83c\udf5e", "list": ["\uDFFF"]}').json()
    assert text_at(found, "id").encode() == "\ufffdx".encode()
    assert text_at(found, "whole") == "\U0001f35e"
    assert text_at(found, "list", 0) == "\ufffd"


@pytest.mark.parametrize(
    "value",
    ["inf", "nan", "-5", "soon", "9" * 40, "9999-12-31T23:59:59-12:00", "Fri, 99 Foo 2026", "0001-01-01"],
)
def test_whatever_a_throttling_server_says_the_wait_is_bounded(value):
    told = answer(status=429, **{"retry-after": value})
    assert NOW <= free_again(told) <= NOW + timedelta(days=2)
    assert isinstance(fault_of(told, "Mastodon"), Throttled)


@pytest.mark.parametrize("value", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", "soon", ""])
def test_a_time_that_is_none_is_none(value):
    assert moment_at({"at": value}, "at") is None


@pytest.mark.parametrize(
    "value",
    ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "https://a.example/\n", 7, None],
)
def test_only_web_addresses_are_kept_for_opening(value):
    assert address_at({"url": value}, "url") == ""
    assert address_at({"url": "https://a.example/1"}, "url") == "https://a.example/1"


@pytest.mark.parametrize("status", [302, 303])
def test_to_be_sent_on_after_publishing_may_mean_that_it_was_done(status):
    told = answer(status=status, location="/done")
    assert isinstance(fault_of(told, "Mastodon", publishing=True), Unconfirmed)
    assert isinstance(fault_of(told, "Mastodon"), Refused)
    assert isinstance(fault_of(answer(status=301), "Mastodon", publishing=True), Refused)


@pytest.mark.parametrize(
    "told", [{"retry-after": "0"}, {"x-rate-limit-reset": str(int(NOW.timestamp()) - 900)}]
)
def test_a_rest_that_is_over_already_is_none_to_ask_again_at_once(told):
    assert free_again(answer(status=429, **told)) == NOW + timedelta(seconds=30)
