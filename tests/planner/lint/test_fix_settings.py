"""Ignored tables are taken out of a settings file, and every other line stays."""

import pytest

from planner.domain.errors import UserError
from planner.lint.profiles.reading import read_profile
from planner.lint.profiles.rewriting import without_ignored

FILE = '''\ufeff# Ours
preset = "thirds"

# The fair
[[ignored]]
rule = "MIX001"
client = "Bakery"
reason = """two
[lines]
"""
until = 2026-12-24

# Agreed on the phone
[[ignored]]
rule = "TIM001"
reason = "late on purpose"   # said Ann
until = 2026-12-24
'''


def test_one_table_goes_with_its_values_and_no_other_line() -> None:
    data = FILE.replace("\n", "\r\n").encode()
    first, second = read_profile(data).suppressions
    after = without_ignored(data, {first.id})
    start, end = FILE.index("[[ignored]]"), FILE.index("\n# Agreed")
    assert after == (FILE[:start] + FILE[end:]).replace("\n", "\r\n").encode()
    assert [one.rule for one in read_profile(after).suppressions] == ["TIM001"]
    last = without_ignored(data, {second.id})
    assert last == FILE[: FILE.rindex("[[ignored]]")].replace("\n", "\r\n").encode()
    assert without_ignored(data, {"file:unknown"}) == data


def test_tables_in_one_line_are_left_to_the_person() -> None:
    data = b'ignored = [{rule = "MIX001", reason = "x", until = 2026-12-24}]\n'
    ids = {one.id for one in read_profile(data).suppressions}
    with pytest.raises(UserError, match="in one line"):
        without_ignored(data, ids)
