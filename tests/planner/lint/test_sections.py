"""The bytes of the cache: what is written is read again, whole or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.lint.sections import Section, heard, read, told, written

LINE = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20).map(str.encode)
SECTION = st.builds(
    Section, whole=LINE, traces=LINE, posts=st.lists(LINE.filter(len), max_size=3).map(b"\n".join)
)
PLANS = st.dictionaries(st.text(max_size=8), SECTION, max_size=4)
MOST = 10_000


def same(sections: dict[str, Section]) -> dict[str, tuple[bytes, ...]]:
    return {client: tuple(map(bytes, one)) for client, one in sections.items()}


@given(sections=PLANS)
def test_what_is_written_is_read_again(sections) -> None:
    assert same(read(written(sections, "v1", MOST), "v1")) == same(sections)
    assert same(heard(told(sections))) == same(sections)


@given(sections=PLANS.filter(bool), at=st.integers(0, 10**6))
def test_one_wrong_byte_and_nothing_is_read(sections, at) -> None:
    data = bytearray(written(sections, "v1", MOST))
    data[at % len(data)] ^= 1
    assert read(bytes(data), "v1") == {}


@pytest.mark.parametrize("data", [b"", b"parley", b"\x1e" * 90])
def test_what_is_none_of_ours_is_not_read(data) -> None:
    assert read(data, "v1") == {}


def test_another_version_reads_nothing() -> None:
    assert read(written({"a": Section(b"[]", b"[]", b"k\tv")}, "v1", MOST), "v2") == {}


def test_too_much_goes_without_whole_clients_then_not_at_all() -> None:
    sections = {"a": Section(b"w" * 500, b"t" * 500, b"k\tv")}
    assert same(read(written(sections, "v1", 300), "v1")) == {"a": (b"", b"", b"k\tv")}
    assert written(sections, "v1", 5) == b""


def test_lines_of_posts_are_added_to_those_there() -> None:
    section = Section(posts=memoryview(b"a\t1")).with_posts(["b\t2", "c\t3"])
    assert section.lines() == ["a\t1", "b\t2", "c\t3"]
    assert Section().with_posts([]).lines() == []
    assert Section().with_posts(["b\t2"]).lines() == ["b\t2"]
