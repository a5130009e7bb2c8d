"""Columns that only Parley's own files have: what a post offers and proves, its language, tags and numbers."""

from dataclasses import replace

import pytest

from planner.domain.brief import Disclosure
from planner.domain.options import Options
from planner.exchange.entries import entries_of_file
from planner.exchange.exporting import export_plan
from planner.exchange.rows import read_rows
from planner.exchange.verdicts import Verdict
from tests.planner.exchange.desk import NOW

HEAD = "client,platform,account,date,time,timezone,text,language,utm,numbered\n"
ROW = "Fennel & Rye,facebook,Fennel & Rye,2026-12-01,09:00,Europe/Berlin,Bread {},{}\n"


def sheet(*cells):
    return (HEAD + "".join(ROW.format(number, three) for number, three in enumerate(cells))).encode()


def test_language_tags_and_numbers_are_read():
    rows = read_rows(sheet("de,yes,yes", "PT_br,x,no", " sr-latn ,,", ",no,1")).rows
    assert [(one.language, one.utm, one.numbered) for one in rows] == [
        ("de", True, True),
        ("pt-BR", True, False),
        ("sr-Latn", False, False),
        ("", False, True),
    ]


@pytest.mark.parametrize(
    ("cells", "column", "message"),
    [
        ("german,,", "language", "“german” is no code of a language."),
        ("d,,", "language", "“d” is no code of a language."),
        ("de-" + "a-" * 20 + "b,,", "language", f"“de-{'a-' * 20}b” is no code of a language."),
        ("de,often,", "utm", "“often” is neither yes nor no."),
        ("de,,1/3", "numbered", "“1/3” is neither yes nor no."),
    ],
)
def test_a_wrong_cell_is_named_with_its_row(desk, cells, column, message):
    preview = desk.preview(sheet("de,yes,yes", cells))
    assert [one.verdict for one in preview.rows] == [Verdict.READY, Verdict.PROBLEM]
    (wrong,) = preview.problems
    assert (wrong.row, wrong.column, wrong.message) == (2, column, message)
    assert wrong.mend


def test_they_come_into_the_plan_and_a_file_without_them_leaves_them(desk):
    desk.bring(sheet("de,yes,yes"))
    (post,) = desk.posts()
    assert (post.language, post.utm, post.numbered) == ("de", True, True)
    head, row = exported(desk).splitlines()
    assert head.endswith(",language,utm,numbered,options")
    assert row.endswith(",de,yes,yes,")
    fewer = "\n".join(line.rsplit(",", 4)[0] for line in (head, row.replace("Bread 0", "Rye")))
    assert desk.bring(fewer).updated == 1
    (after,) = desk.posts()
    assert (after.text, after.language, after.utm, after.numbered) == ("Rye", "de", True, True)
    emptied = exported(desk).replace(",de,yes,yes,", ",,,,")
    assert desk.bring(emptied).updated == 1
    (last,) = desk.posts()
    assert replace(last, language="de", utm=True, numbered=True, revision=after.revision) == after
    assert exported(desk).splitlines()[1].endswith(",,,")


def test_what_is_set_for_a_network_comes_in_and_a_file_without_it_leaves_it(desk):
    head = HEAD.strip() + ",options\n"
    row = ROW.format(0, "de,yes,yes").strip()
    desk.bring(f'{head}{row},"visibility=unlisted\nspoiler_text=Food\\nRaw"\n'.encode())
    (post,) = desk.posts()
    wanted = Options({"visibility": "unlisted", "spoiler_text": "Food\nRaw"})
    assert post.variants[0].options == wanted
    assert desk.bring(exported(desk)).updated == 0
    lines = exported(desk).splitlines()
    without = "\n".join((lines[0].rsplit(",", 1)[0], lines[1].rsplit(",", 1)[0].replace("Bread 0", "Rye")))
    assert desk.bring(without).updated == 1
    (after,) = desk.posts()
    assert (after.text, after.variants[0].options) == ("Rye", wanted)
    preview = desk.preview(f"{head}{row},silent\n".encode())
    assert [one.message for one in preview.problems] == ["“silent” sets no option."]


def test_what_a_network_would_refuse_is_said_and_the_row_comes_in_all_the_same(desk):
    head = HEAD.strip() + ",options\n"
    row = "Fennel & Rye,mastodon,rye@bread.example,2026-12-01,09:00,Europe/Berlin,Bread {},,,,{}\n"
    preview = desk.preview(
        (head + row.format(1, "visiblity=unlisted") + row.format(2, "visibility=unlisted")).encode()
    )
    assert [one.verdict for one in preview.rows] == [Verdict.READY, Verdict.READY]
    assert "Mastodon has no option “visiblity”. Did you mean “visibility”?" in preview.rows[0].message
    assert "option" not in preview.rows[1].message


def test_a_board_that_is_needed_is_asked_for_as_soon_as_the_file_is_read(desk):
    head = HEAD.strip() + ",media\n"
    row = "Fennel & Rye,pinterest,rye,2026-12-01,09:00,Europe/Berlin,Bread,,,,oven.jpg\n"
    (found,) = desk.preview((head + row).encode()).rows
    assert found.verdict is Verdict.READY
    assert "Pinterest needs this: Board." in found.message


def test_the_linter_reads_them_from_a_file():
    (one,) = entries_of_file(sheet("de,yes,yes"), name="plan.csv", now=NOW)
    assert (one.utm, one.numbered) == (True, True)


def test_offer_disclosure_deadline_and_source_are_read_and_wrong_ones_named():
    head = "client,platform,account,date,time,timezone,text,offer,disclosure,deadline,claim_source\n"
    row = "Fennel & Rye,facebook,Fennel & Rye,2026-12-01,09:00,Europe/Berlin,Bread,box,{},{},our lab\n"
    good = (row.format("Sponsored", "2026-12-18"), row.format("own staff", "2026-12-18 18:00"))
    rows = read_rows((head + "".join(good)).encode()).rows
    assert [one.disclosure for one in rows] == [Disclosure.PAID, Disclosure.STAFF]
    assert [f"{one.deadline.local:%d %H:%M} {one.deadline.zone}" for one in rows] == [
        "18 23:59 Europe/Berlin",
        "18 18:00 Europe/Berlin",
    ]
    assert (rows[0].offer, rows[0].claim_source) == ("box", "our lab")
    bad = read_rows((head + row.format("payed", "") + row.format("", "soon")).encode()).rows
    assert next((one.trouble.column, one.trouble.mend) for one in bad) == ("disclosure", "Did you mean paid?")
    assert bad[1].trouble.column == "deadline"


def exported(desk):
    with desk.plan.read() as unit:
        return export_plan(unit).decode()
