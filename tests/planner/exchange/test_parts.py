"""A file cut into its clients says what the whole file says."""

import csv
import io

import pytest

from planner.domain.errors import UserError
from planner.exchange.entries import entries_of_file
from planner.exchange.parts import Parts, parts_of_file
from tests.planner.commands.linting import BAKERY, NOW

HEADER = "client,platform,account,date,time,timezone,status,text,post\n"
ROWS = (
    "Oven,x,oven,2026-12-01,09:00,Europe/Berlin,scheduled,Bread,a\n",
    "Mill,x,mill,2026-12-01,10:00,Europe/Berlin,scheduled,Flour,b\n",
    " oven ,bluesky,oven.test,2026-12-02,09:00,Europe/Berlin,scheduled,Rolls,a\n",
    ",,,,,,,,\n",
)


def cut(*rows: str, header: str = HEADER, **how) -> Parts:
    return parts_of_file("".join([header, *rows]).encode(), name="plan.csv", **how)


def digests(parts: Parts) -> dict[str, str]:
    return {part.key: part.digest for part in parts.all}


def test_all_parts_together_are_the_file() -> None:
    data = BAKERY.read_bytes()
    whole = entries_of_file(data, name="bakery.csv", now=NOW)
    parts = parts_of_file(data, name="bakery.csv")
    assert parts.every(NOW) == parts.entries(parts.all, NOW) == whole


def test_clients_are_told_apart_as_entries_tell_them() -> None:
    parts = cut(*ROWS)
    assert [(part.key, part.numbers) for part in parts.all] == [("oven", (1, 3)), ("mill", (2,)), ("", (4,))]
    for part in parts.all:
        assert {one.client_key for one in parts.entries([part], NOW)} <= {part.key}
    oven, mill, _ = parts.all
    assert [one.post for one in parts.entries([mill, oven], NOW)] == ["row:1", "row:2", "row:1"]


def test_a_part_is_known_again_wherever_its_rows_stand() -> None:
    before, moved = digests(cut(*ROWS)), digests(cut(ROWS[1], ROWS[0], *ROWS[2:]))
    assert moved == before
    assert digests(cut(*ROWS, zone="Asia/Tokyo"))["oven"] != before["oven"]
    other = cut(*[row.replace("Flour", "Rye") for row in ROWS])
    assert digests(other)["oven"] == before["oven"]
    assert digests(other)["mill"] != before["mill"]


@pytest.mark.parametrize(
    "rows",
    [
        (ROWS[0], ROWS[2].replace("Rolls", "Roll")),
        (ROWS[0], ROWS[2].replace(",a", ",")),
        (ROWS[2], ROWS[0]),
        (ROWS[0],),
        (ROWS[0].replace("Bread,a", '"Bread,a",'), ROWS[2]),
    ],
)
def test_whatever_its_rows_say_is_part_of_the_digest(rows) -> None:
    assert digests(cut(*rows))["oven"] != digests(cut(ROWS[0], ROWS[2]))["oven"]


def test_another_header_and_another_order_of_days_are_part_of_it() -> None:
    row = "Oven,x,oven,02.03.2026,09:00,Europe/Berlin,scheduled,Bread,\n"
    plain = digests(cut(row))["oven"]
    assert digests(cut(row, ROWS[1].replace("2026-12-01", "25.12.2026")))["oven"] != plain
    assert digests(cut(row, header=HEADER.replace(",post", ",notes")))["oven"] != plain


def test_a_post_of_two_clients_keeps_the_file_whole() -> None:
    assert cut(*ROWS, ROWS[1].replace(",b", ",a")).all == ()


def test_rows_that_cannot_be_read_are_named_as_in_the_file() -> None:
    parts = cut(ROWS[0], ROWS[1].replace("2026-12-01", "soon"))
    with pytest.raises(UserError, match="row 2"):
        parts.every(NOW)
    assert len(parts.entries(parts.all[:1], NOW)) == 1


def test_a_file_without_clients_is_one_part() -> None:
    said = io.StringIO(newline="")
    rows = csv.reader(io.StringIO(BAKERY.read_text(encoding="utf-8"), newline=""))
    csv.writer(said).writerows([row[1:] for row in rows])
    (part,) = parts_of_file(said.getvalue().encode(), name="plan.csv").all
    assert part.key == ""
