"""Bytes to records: whatever tool wrote them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.exchange.cells import joined, neutralised, restored, split_names, split_texts
from planner.exchange.dialect import all_dialects, dialect_named
from planner.exchange.rows import read_rows
from planner.exchange.table import decode
from tests.planner.exchange.desk import PLANS, sheet

TEXT = "Grüße, 100 % Roggen – für £3"


def texts(data, **options):
    return [row.text for row in read_rows(data, zone="Europe/Berlin", **options).rows]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_encodings(encoding):
    assert texts(sheet({"text": TEXT}).encode(encoding)) == [TEXT]


def test_windows_letters_are_told():
    assert "Windows-1252" in read_rows(sheet({"text": TEXT}).encode("cp1252")).notes[0]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators(separator):
    data = separator.join(["platform", "account", "text"]) + "\n"
    data += separator.join(["facebook", "me", '"one, two; three\tfour|five"']) + "\n"
    assert texts(data.encode()) == ["one, two; three\tfour|five"]


def test_excels_own_hint_is_heard():
    assert texts(b"sep=;\nplatform;text\nfacebook;a,b\n") == ["a,b"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end):
    assert texts(end.join(["platform,text", 'facebook,"a\nb"', "facebook,c", ""]).encode()) == ["a\nb", "c"]


def test_zero_bytes_are_left_out_and_told():
    found = read_rows(b"platform,text\nfacebook,he\x00llo\n")
    assert [row.text for row in found.rows] == ["hello"]
    assert found.notes == ("1 zero byte was left out.",)


def test_blank_lines_do_not_count_and_empty_rows_are_left_out():
    rows = read_rows(b"platform,text\n\n,\nfacebook,a\n\nfacebook,b\n").rows
    assert [(row.number, row.text) for row in rows] == [(2, "a"), (3, "b")]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\x00\x00 \r\n", "empty"),
        (b"PK\x03\x04rest", "Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"SQLite format 3\x00", "plan database"),
        (b"\xff\xfea\x00b", "byte"),
        (b"a,b,c\n1,2,3\n", "columns are not known: a, b, c"),
        (b"a,b,c\n1,2,3\n", "files of Buffer and Hootsuite"),  # and no option that lint does not have
        (b'platform,text\nfacebook,"never closed\nfacebook,b\n', "never closed"),
        (b"platform,text,text\nfacebook,a,b\n", "Two columns"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_with_a_mend(data, words):
    with pytest.raises(UserError) as caught:
        read_rows(data)
    assert words in f"{caught.value} {caught.value.mend}"
    assert caught.value.mend.endswith(".")


def test_an_open_quote_names_its_line():
    with pytest.raises(UserError) as caught:
        read_rows(b'platform,text\nfacebook,a\nfacebook,"b\nfacebook,c\n')
    assert caught.value.place == "line 3"
    assert str(caught.value).startswith("In line 3 begins a row in which a quote is opened")


def test_a_cell_as_large_as_a_book_is_named_as_what_it_is():
    with pytest.raises(UserError, match="In line 2 begins a row with a cell of more than 1,000,000 charact"):
        read_rows(b'platform,text\nfacebook,"' + b"x" * 1_100_000 + b'"\n')
    with pytest.raises(UserError, match="In line 2 begins a row in which a quote is opened"):
        read_rows(b'platform,text\nfacebook,"' + b"x" * 1_100_000 + b"\n")


def test_a_column_with_a_slip_is_told():
    assert read_rows(b"platfrom,text\nfacebook,a\n").notes == (
        "Column “platfrom” is not known and was left out. Did you mean “platform”?",
    )


@pytest.mark.parametrize("name", ["parley", "buffer", "hootsuite"])
def test_dialects_are_told_apart_by_themselves(name):
    found = read_rows((PLANS / f"bakery.{name}.csv").read_bytes(), zone="Europe/Berlin")
    assert found.dialect.name == name
    assert not any(row.trouble for row in found.rows)
    assert all(row.when for row in found.rows)


def test_a_dialect_said_must_fit():
    with pytest.raises(UserError, match="no Buffer file"):
        read_rows(sheet({}).encode(), dialect="buffer")
    with pytest.raises(UserError) as caught:
        dialect_named("bufer")
    assert "buffer, hootsuite, parley" in caught.value.mend


def test_every_dialect_has_a_name_and_words():
    assert [one.name for one in all_dialects()] == ["buffer", "hootsuite", "parley"]
    assert all(
        one.label and ("text" in one.columns.values() or "text" in one.positions) for one in all_dialects()
    )


def test_buffers_pictures_are_called_by_the_last_part_of_their_address():
    rows = read_rows((PLANS / "bakery.buffer.csv").read_bytes(), zone="Europe/Berlin").rows
    assert rows[0].media[0].name == "stollen-box.jpg"


@given(st.text(st.characters(codec="utf-8")))
def test_neutralised_cells_come_back_exactly(cell):
    safe = neutralised(cell)
    assert restored(safe) == cell
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@given(st.text())
def test_restoring_leaves_other_cells_alone(cell):
    if not cell.startswith("'"):
        assert restored(cell) == cell


values = st.text(st.sampled_from("ab |\\"), max_size=8)


@given(st.lists(values, min_size=1, max_size=4).map(tuple))
def test_several_values_in_one_cell_come_back_exactly(parts):
    assert split_texts(joined(parts), len(parts)) == parts


@given(st.lists(st.text(st.sampled_from("ab|."), min_size=1, max_size=6), max_size=4).map(tuple))
def test_several_names_in_one_cell_come_back_exactly(names):
    assert split_names(joined(names)) == names


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_sentence(data):
    said = "."
    try:
        decode(data)
        read_rows(data, zone="UTC")
    except UserError as error:
        said = str(error)
    assert said.endswith(".")
