"""Rewriting rows: one cell changes, every other byte stays."""

import codecs
import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import UserError
from planner.domain.kinds import Kind
from planner.exchange.entries import entries_of_file
from planner.exchange.layout import Layout, Splice
from planner.exchange.rewriting import rewritten
from tests.planner.exchange.desk import NOW, PLANS

HEAD = "client,platform,account,date,time,timezone,status,kind,text,link,media,alt_text,hashtags"
ROW = "Bakery,bluesky,b,2026-12-01,09:00,Europe/Berlin,scheduled,story,{},https://a.test,,,#one two"


def read(data: bytes):
    return tuple(
        entries_of_file(data, name="plan.csv", now=NOW, zone="Europe/Berlin", account=("bluesky", "b"))
    )


def change(data: bytes, number: int = 1, **values):
    """The file after a change to one row, by the row's number in the file."""
    before = read(data)
    after = [replace(e, **values) if int(e.order) == number else e for e in before]
    return rewritten(data, before, after, read)


def file_of(*cells: str, end: str = "\n", head: str = HEAD) -> str:
    return end.join([head, *(ROW.format(cell) for cell in cells), ""])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "cp1252"),
    ],
)
def test_only_the_words_change_whatever_the_file_is_written_in(end, mark, encoding) -> None:
    text = file_of("Brötchen jetzt", '"Käse, auch"', "Crème", end=end)
    data = mark + text.encode(encoding)
    done = change(data, 2, text="Käse, überall")
    assert done.data == mark + text.replace("auch", "überall").encode(encoding)
    assert done.entries[1].text == "Käse, überall"
    assert done.left == {}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_and_quoting_stay_as_the_file_has_them(separator) -> None:
    text = file_of("Plain words", "Other words").replace(",", separator)
    assert change(text.encode(), text="Fine words").data == text.replace("Plain", "Fine").encode()
    quoted = text.replace("Plain words", f'"Plain{separator} words"')
    done = change(quoted.encode(), text=f"Plain{separator} things")
    assert done.data == quoted.replace("words", "things", 1).encode()
    done = change(text.encode(), text=f"Plain{separator}words")
    assert done.data == text.replace("Plain words", f'"Plain{separator}words"').encode()


def test_excels_own_hint_and_a_missing_last_line_end() -> None:
    text = "sep=;\r\n" + file_of("Words", end="\r\n").replace(",", ";").rstrip("\r\n")
    assert change(text.encode(), text="Swords").data == text.replace("Words", "Swords").encode()


def test_quotes_and_lines_inside_a_cell() -> None:
    text = file_of('"Say ""cheese"",\r\nthen wait\r\nand bake"', end="\r\n")
    said = 'Say "cheese",\nthen wait\nand bake'
    assert read(text.encode())[0].text == said
    done = change(text.encode(), text=said.replace("wait", "rest"))
    assert done.data == text.replace("wait", "rest").encode()
    done = change(text.encode(), text=said.replace("cheese", 'cheese" or "brie'))
    assert done.data == text.replace("cheese", 'cheese"" or ""brie').encode()
    done = change(text.encode(), text=said + "\nslowly")
    assert done.data == text.replace("and bake", "and bake\r\nslowly").encode()
    plain = file_of('5" tall, no', "x").replace('5" tall, no', '5" tall')
    assert change(plain.encode(), text='6" tall').data == plain.replace('5"', '6"').encode()
    assert change(plain.encode(), text='5" tall\nand wide').data == (
        plain.replace('5" tall', '"5"" tall\nand wide"').encode()
    )


def test_a_cell_that_goes_on_after_its_quotes_is_written_anew() -> None:
    text = file_of('"one" two')
    assert read(text.encode())[0].text == "one two"
    assert change(text.encode(), text="one three").data == text.replace('"one" two', '"one three"').encode()


def test_formulas_stay_neutralised_and_become_so() -> None:
    text = file_of("'=1+1 is two")
    assert read(text.encode())[0].text == "=1+1 is two"
    assert change(text.encode(), text="=1+1 is too").data == text.replace("two,", "too,", 1).encode()
    assert change(text.encode(), text="1+1 is two").data == text.replace("'=1", "1").encode()
    bare = file_of("Words")
    assert change(bare.encode(), text="=Words").data == bare.replace("Words", "'=Words").encode()
    mention = file_of("@bakery says hi")
    assert change(mention.encode(), text="@bakery says ho").data == mention.replace("hi", "ho").encode()


def test_links_tags_and_alt_texts() -> None:
    text = file_of("Words").replace("https://a.test,,", " https://a.test ,a.jpg | b.jpg,One | Two")
    assert (
        change(text.encode(), link="https://a.test?x=1").data == text.replace("a.test", "a.test?x=1").encode()
    )
    assert change(text.encode(), hashtags=("#One", "two")).data == text.replace("#one", "#One").encode()
    assert change(text.encode(), hashtags=("two",)).data == text.replace("#one two", "two").encode()
    media = read(text.encode())[0].media
    done = change(text.encode(), media=(media[0], replace(media[1], alt_text="A | loaf")))
    assert done.data == text.replace("One | Two", "One | A \\| loaf").encode()
    assert done.entries[0].media[1].alt_text == "A | loaf"


def test_an_empty_cell_is_filled() -> None:
    text = file_of("Words").replace("https://a.test", "")
    assert (
        change(text.encode(), link="https://b.test").data
        == file_of("Words").replace("a.test", "b.test").encode()
    )


def test_blank_and_empty_rows_are_counted_as_the_reader_counts_them() -> None:
    lines = file_of("First", "Second", "Third").split("\n")
    text = "\n".join([lines[0], "", lines[1], ",,,", lines[2], "", lines[3], ""])
    entries = read(text.encode())
    assert [e.post for e in entries] == ["row:1", "row:3", "row:4"]
    assert change(text.encode(), 3, text="Next").data == text.replace("Second", "Next").encode()
    assert Layout(text.encode()).position(text.index("Second")) == (5, lines[2].index("Second") + 1)


def test_what_a_file_cannot_hold_is_left_and_said() -> None:
    data = file_of("Käse").encode("cp1252")
    done = change(data, text="Käse 🧀")
    assert (done.data, done.entries) == (data, read(data))
    assert done.left == {1: "Row 1: the file is Windows-1252 and cannot hold “ 🧀”. Save it as CSV UTF-8."}
    short = b"text,date,time\nWords,2026-12-01,09:00\n"
    assert change(short, hashtags=("a",)).left == {1: "Row 1 has no cell hashtags. Add the column hashtags."}
    assert list(change(short, kind=Kind.TEACH).left) == [1]


def test_bytes_that_mean_no_letter_stay() -> None:
    data = file_of("Käse", "Brot").encode("cp1252").replace(b"Brot", b"Br\x81t")
    assert change(data, text="Kuchen").data == data.replace("Käse".encode("cp1252"), b"Kuchen")


def test_a_file_with_zero_bytes_is_not_rewritten() -> None:
    with pytest.raises(UserError, match="zero bytes"):
        change(file_of("Wo\x00rds").encode(), text="Swords")


@pytest.mark.parametrize(
    "name", sorted(path.name for path in PLANS.glob("*.csv") if path.name != "broken.csv")
)
def test_every_row_of_the_sample_files_can_be_rewritten(name) -> None:
    data = (PLANS / name).read_bytes()
    try:
        before = read(data)
    except UserError:
        pytest.skip("the file asks something first")
    after = [replace(e, text=f"{e.text}\nP. S. “ok”") for e in before]
    done = rewritten(data, before, after, read)
    assert [e.text for e in done.entries] == [e.text for e in after]
    back = rewritten(done.data, after, before, read)
    assert read(back.data) == before


CELLS = st.text(alphabet=st.sampled_from('ab"",;\n\r \t\'=é🧀'), max_size=8)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5), st.booleans())
def test_records_stand_where_the_reader_finds_them(rows, quote_all) -> None:
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(out, quoting=quoting, lineterminator="\r\n").writerows(rows)
    text = "text,date,time\n" + out.getvalue()
    layout = Layout(text.encode())
    known = [r for r in csv.reader(io.StringIO(text, newline=""), delimiter=layout.separator) if r]
    found = [[layout.text[cell.start : cell.end] for cell in record] for record in layout.records]
    assert [len(record) for record in found] == [len(record) for record in known]
    for record, cells in zip(found, known, strict=True):
        for raw, cell in zip(record, cells, strict=True):
            again = csv.reader(io.StringIO(raw, newline=""), delimiter="\x01")
            assert (next(again, None) or [""]) == [cell]


@given(st.lists(CELLS.filter(str.strip), min_size=1, max_size=4), st.data())
def test_any_words_can_be_written_and_read_again(texts, draw) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["date", "time", "text", "platform"])
    writer.writerows([f"2026-12-0{n}", "09:00", text, "bluesky"] for n, text in enumerate(texts, 1))
    data = out.getvalue().encode()
    before = read(data)
    new = draw.draw(CELLS.filter(str.strip)).replace("\r\n", "\n").replace("\r", "\n")
    done = change(data, 1, text=new)
    assert done.entries[0].text == new
    assert done.entries[1:] == before[1:]


def test_pieces_are_spliced_in_any_order() -> None:
    layout = Layout(file_of("one two").encode())
    at = layout.text.index("one two")
    assert b"1 2" in layout.spliced([Splice(at + 4, at + 7, "2"), Splice(at, at + 3, "1")])


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_line_ends_between_two_changes_in_a_cell_stay_as_they_are(end):
    text = file_of('"Buy!! ""now""\r\n\nhere\r\rand there!!"', end=end)
    done = change(text.encode(), text='Buy! "now"\n\nhere\n\nand there!')
    assert done.data == text.replace("!!", "!").encode()
    longer = change(text.encode(), text='Buy! "now"\n\nhere\n\n\nand there!')
    assert longer.entries[0].text == 'Buy! "now"\n\nhere\n\n\nand there!'


@pytest.mark.parametrize(
    ("cell", "new"), [("\r;", "\n\n;"), ("\r", "\n\n"), ("a\rX\nb", "a\n\nb"), ("a\r\nb", "a\n\nb")]
)
def test_no_two_line_ends_become_one(cell, new):
    text = file_of(f'"{cell}."')
    assert change(text.encode(), text=f"{new}.").entries[0].text == f"{new}."
