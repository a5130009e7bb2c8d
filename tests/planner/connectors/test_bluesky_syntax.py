"""The published cases of the AT Protocol: names, addresses, times and languages as Parley reads and writes them."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.connectors.fields import iso
from planner.connectors.platforms.bluesky.place import place_of
from planner.connectors.platforms.bluesky.record import COLLECTION, mentions_of, post_record, rkey_of
from planner.connectors.platforms.bluesky.syntax import (
    is_at_uri,
    is_did,
    is_handle,
    is_language,
    is_nsid,
    is_record_key,
    is_tid,
    is_time,
    language_of,
)
from planner.domain.errors import Refused
from planner.domain.ids import new_id
from tests.folded import each

FOLDER = Path(__file__).resolve().parents[2] / "data" / "conformance" / "atproto"
CHECKS = {
    "handle": is_handle,
    "did": is_did,
    "atidentifier": lambda text: is_handle(text) or is_did(text),
    "nsid": is_nsid,
    "recordkey": is_record_key,
    "tid": is_tid,
    "aturi": is_at_uri,
    "datetime": is_time,
    "language": is_language,
}
COUNTS = {"valid": 227, "invalid": 259}


def lines(name):
    """The cases of a file; what begins with "# " is a remark, "#extra" is a case."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and line != "#" and not line.startswith("# ")]


CASES = [
    pytest.param(check, line, verdict == "valid", id=f"{kind}-{verdict}-{number}")
    for kind, check in CHECKS.items()
    for verdict in COUNTS
    for number, line in enumerate(lines(f"{kind}_syntax_{verdict}"), 1)
]


def test_every_file_is_read():
    wanted = {f"{kind}_syntax_{verdict}" for kind in CHECKS for verdict in COUNTS}
    wanted |= {"datetime_parse_invalid", "language_parse_invalid"}
    assert {path.stem for path in FOLDER.glob("*_*_*.txt")} == wanted
    for verdict, count in COUNTS.items():
        assert sum(len(lines(f"{kind}_syntax_{verdict}")) for kind in CHECKS) == count


@each("check, text, right", CASES)
def test_a_case(check, text, right):
    assert check(text) is right


@each("text", lines("datetime_parse_invalid"))
def test_a_moment_that_no_clock_shows_is_none(text):
    assert not is_time(text)


@each("text", lines("language_parse_invalid"))
def test_a_language_that_is_no_good_one_is_written_well_or_not_at_all(text):
    assert is_language(text)
    assert language_of(text) == ("ja" if text == "JA" else "")


@pytest.mark.parametrize("text", ["de", "pt-BR", "zh-Hant", "en-u-co-phonebk-t-en-US"])
def test_a_good_language_goes_out_as_it_is(text):
    assert language_of(text) == text


@given(st.text(max_size=40), st.integers(0, 240))
def test_every_key_of_a_record_is_one(client_key, part):
    for key in (client_key, new_id()):
        made = rkey_of(key, part)
        assert is_tid(made)
        assert is_record_key(made)
        assert is_at_uri(f"at://did:plc:asdf123/{COLLECTION}/{made}")


@given(st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_every_moment_that_is_written_is_one(moment, minutes):
    assert is_time(iso(moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))))
    assert is_time(iso(moment.replace(tzinfo=UTC)))


@each("text", lines("aturi_syntax_invalid"))
def test_a_record_is_never_looked_for_at_what_is_no_address(text):
    with pytest.raises(Refused):
        place_of(text)


def test_an_address_says_where_a_record_is():
    assert place_of("at://did:plc:asdf123/com.atproto.feed.post/a") == {
        "repo": "did:plc:asdf123",
        "collection": "com.atproto.feed.post",
        "rkey": "a",
    }
    with pytest.raises(Refused):
        place_of("at://did:plc:asdf123/com.atproto.feed.post")


def test_only_what_is_a_handle_is_asked_for():
    assert [one["handle"] for one in mentions_of("Thanks @mill.com and @-mill.com!")] == ["mill.com"]


def test_what_is_no_language_costs_no_post():
    record = post_record("Brot", "2026-11-21T12:00:00.000Z", languages=("DE", "d!", "", "de", "pt-BR"))
    assert record["langs"] == ["de", "pt-BR"]
