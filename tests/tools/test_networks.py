"""The README's table of networks says what they declare."""

import pytest

from tools.networks import BEGIN, COLUMNS, END, main, table, written


def test_the_readme_has_the_table_as_it_is_declared():
    assert main(["--check"]) == 0, "run make pages"


def test_every_row_has_every_column():
    rows = [line for line in table().splitlines() if line.startswith("|")]
    assert {line.count("|") for line in rows} == {len(COLUMNS) + 1}
    cells = {row.split(" | ")[0].strip("| "): row for row in rows}
    assert "asks you" in cells["Telegram"]
    assert "the same again, harmless" in cells["Bluesky"]


def test_an_old_table_is_replaced_and_a_readme_without_a_place_is_told():
    stale = f"a\n{BEGIN}\n| old |\n{END}\nb\n"
    assert written(stale) == f"a\n{BEGIN}\n{table()}\n{END}\nb\n"
    with pytest.raises(SystemExit):
        written("nothing")
