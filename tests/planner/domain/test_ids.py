"""Ids: UUIDv7, in the order they were made, never twice."""

import os
import subprocess
import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from planner.domain import ids
from planner.domain.ids import new_id

MANY = 3000  # more than lie ready at once


def test_ids_are_version_seven_of_the_rfc_and_as_python_writes_them():
    for one in (new_id() for _ in range(MANY)):
        read = uuid.UUID(one)
        assert (read.version, read.variant, str(read)) == (7, uuid.RFC_4122, one)


def test_ids_sort_in_the_order_they_were_made():
    made = [new_id() for _ in range(MANY)]
    assert made == sorted(set(made))


def test_threads_never_get_the_same():
    with ThreadPoolExecutor(8) as pool:
        made = [
            one for those in pool.map(lambda _: [new_id() for _ in range(MANY)], range(8)) for one in those
        ]
    assert len(set(made)) == 8 * MANY


FORKED = """
import os
from planner.domain.ids import new_id
new_id()  # now others lie ready
child = os.fork()
if child:
    os.waitpid(child, 0)  # each says its own in its turn
print(new_id()[19:], flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_has_random_digits_of_its_own():
    told = subprocess.run([sys.executable, "-c", FORKED], capture_output=True, text=True, check=True)
    mine, theirs = told.stdout.split()
    assert mine != theirs


def test_ids_go_on_in_order_when_a_moment_has_no_more_and_when_the_clock_goes_back(monkeypatch):
    told = iter([2_000] * 6000 + [1_000] * 3000 + [9_000])
    for name, value in (("_moment", 0), ("_counter", 0), ("_head", "")):
        monkeypatch.setattr(ids, name, value)  # so that they are as they were afterwards
    monkeypatch.setattr(ids, "time", SimpleNamespace(time_ns=lambda: next(told) * 1_000_000))
    made = [new_id() for _ in range(9001)]
    assert made == sorted(set(made))
    assert uuid.UUID(made[-1]).int >> 80 == 9_000
    assert {uuid.UUID(one).version for one in made} == {7}
