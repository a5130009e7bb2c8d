"""Slots as cells of the board."""

from datetime import time

from planner.domain.kinds import Kind
from planner.domain.slot import Slot
from ui.sheets.rhythm.cells import Cell, cells_of, changed, twins

NOON = time(12)


def slot(account, day, at=NOON, kind=None):
    return Slot(account_id=account, weekday=day, at=at, kind=kind)


def cell(day, *accounts, at=NOON, kind=None):
    return Cell(weekday=day, at=at, kind=kind, accounts=accounts)


def test_accounts_with_one_time_and_role_are_one_cell():
    slots = [slot("b", 1), slot("a", 1), slot("a", 0, time(9)), slot("c", 1, kind=Kind.STORY)]
    assert cells_of(slots, ["a", "b", "c"]) == [
        cell(0, "a", at=time(9)),
        cell(1, "a", "b"),
        cell(1, "c", kind=Kind.STORY),
    ]
    assert cells_of(slots, ["b"]) == [cell(1, "b")]


def test_twins_are_the_same_cell_on_other_days():
    cells = [cell(0, "a"), cell(2, "a"), cell(3, "b"), cell(4, "a", kind=Kind.TEACH)]
    assert twins(cells, cells[0]) == (0, 2)


def test_a_cell_is_changed_on_all_its_days_and_copied_to_others():
    slots = (slot("a", 0), slot("a", 2), slot("b", 0, time(9)))
    after = cell(0, "a", "b", at=time(18), kind=Kind.STORY)
    found = changed(slots, cell(0, "a"), (0, 2), after, (2, 5))
    assert set(found) == {
        slot("b", 0, time(9)),
        *(slot(one, day, time(18), Kind.STORY) for one in "ab" for day in (2, 5)),
    }
    assert changed(slots, cell(0, "a"), (0, 2), None, ()) == (slot("b", 0, time(9)),)
    assert set(changed(slots, None, (), cell(6, "a"), (6,))) == {*slots, slot("a", 6)}


def test_a_slot_that_is_there_already_takes_the_new_role():
    assert changed((slot("a", 0),), None, (), cell(0, "a", kind=Kind.STORY), (0,)) == (
        slot("a", 0, kind=Kind.STORY),
    )
