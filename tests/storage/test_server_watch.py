"""Listening for commits on a server: its own and those of others, each told once and in order."""

import select
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from planner.domain.changes import Aggregate, Change
from storage.server.watch import CHANNEL, Watch
from tests.storage.test_server_plan import start_other
from tests.storage.world import World


@pytest.fixture
def world(server_plan):
    return World(server_plan)


def test_another_processs_commit_is_seen(world, database):
    seen = world.plan.changes_since(0).sequence
    assert world.plan.changes_since(seen).rows == ()
    code = """
        from storage.open import open_plan_url
        plan = open_plan_url(sys.argv[1])
        with plan.write() as unit:
            unit.settings.put("theme", "dark")
            unit.commit()
    """
    assert start_other(code, database).communicate(timeout=60)[1] == ""
    while not (told := world.plan.changes_since(seen).rows):
        assert select.select([world.plan._watch._connection], [], [], 60)[0]  # it tells when it likes
    assert told == (Change(Aggregate.SETTING, "theme"),)


def test_looking_for_changes_asks_the_server_nothing_while_there_are_none(world):
    world.plan.changes_since(0)
    hear_all(world.plan, listening := world.plan._watch._connection)
    seen = world.plan.changes_since(0).sequence
    before = ask_activity(world.plan, listening.info.backend_pid)
    for _ in range(20):
        assert world.plan.changes_since(seen).rows == ()
    assert ask_activity(world.plan, listening.info.backend_pid) == before


def hear_all(plan, listening) -> None:
    """Take off what the server has told so far, of the world's making: it tells in order, but when it likes."""
    with plan.engine.begin() as connection:
        connection.exec_driver_sql(f"NOTIFY {CHANNEL}, 'over'")
    assert any(note.payload == "over" for note in listening.notifies(timeout=60))


def ask_activity(plan, pid: int):
    """When the connection with that number last asked the server anything."""
    with plan.engine.connect() as connection:
        asked = connection.exec_driver_sql(f"SELECT query_start FROM pg_stat_activity WHERE pid = {pid}")
        return asked.scalar()


def test_who_reads_up_to_a_number_never_finds_a_smaller_one_later(world):
    """Numbers are given before commits; without a turn, a later number could be seen before an earlier one."""
    leased = world.plan.under_lease()
    start, ended, seen = world.plan.newest_change(), threading.Event(), []

    def listen() -> None:
        at = start
        while True:
            last = ended.is_set()
            changes = world.plan.changes_since(at)
            seen.extend(row.id for row in changes.rows)
            at = changes.sequence
            if last:
                return

    def write(worker: int) -> None:
        for number in range(40):
            with leased.write() as unit:
                unit.settings.put(f"{worker}.{number}", "x")
                unit.commit()

    with ThreadPoolExecutor(5) as pool:
        listener = pool.submit(listen)
        for done in [pool.submit(write, worker) for worker in range(4)]:
            done.result()
        ended.set()
        listener.result()
    assert sorted(seen) == sorted(f"{worker}.{number}" for worker in range(4) for number in range(40))


def test_of_two_commits_at_the_same_moment_the_later_is_the_one_to_read_up_to():
    """While one number is weighed, another thread brings a larger one."""
    watch = Watch(None)

    class Weighed(int):
        def __gt__(self, other):
            beside.start()
            beside.join(0.1)  # it comes through, or waits for its turn
            return int(self) > other

    beside = threading.Thread(target=watch.own, args=(8,))
    watch.own(Weighed(7))
    beside.join()
    assert watch._own == 8
