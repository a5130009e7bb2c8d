import threading

import pytest
from PySide6.QtCore import QObject, Signal

from planner.domain.changes import Aggregate
from planner.domain.client import Client
from planner.domain.ids import ClientId, new_id
from tests.fakes.plan import FakePlan
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme.theme import current


class Receiver(QObject):
    came = Signal(object)
    broke = Signal(object)

    def __init__(self):
        super().__init__()
        self.got = []
        self.thread_of_answer = None

    def take(self, value):
        self.thread_of_answer = threading.current_thread()
        self.got.append(value)
        self.came.emit(value)

    def fail(self, error):
        self.broke.emit(error)


@pytest.fixture
def plan():
    return FakePlan()


@pytest.fixture
def tasks(qapp, plan):
    runner = Tasks(plan)
    yield runner
    assert runner.close()


def add_client(plan):
    with plan.write() as unit:
        unit.clients.save(Client(id=ClientId(new_id()), name="Fennel & Rye", zone="Europe/London"))
        return unit.commit()


def test_work_runs_elsewhere_and_is_answered_here(qtbot, tasks):
    receiver = Receiver()
    with qtbot.waitSignal(receiver.came):
        tasks.read(lambda unit: (threading.current_thread(), list(unit.clients.all())), receiver.take)
    thread, clients = receiver.got[0]
    assert thread is not threading.main_thread()
    assert receiver.thread_of_answer is threading.main_thread()
    assert clients == []
    assert tasks.idle()


def test_database_work_is_done_in_order_by_one_thread(qtbot, tasks):
    receiver = Receiver()
    threads = []
    for number in range(20):
        tasks.run(lambda n=number: threads.append(threading.current_thread()) or n, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 20)
    assert receiver.got == list(range(20))
    assert len(set(threads)) == 1


def test_an_error_reaches_the_one_who_asked_else_everyone(qtbot, tasks):
    receiver = Receiver()
    with qtbot.waitSignal(receiver.broke, check_params_cb=lambda error: isinstance(error, ZeroDivisionError)):
        tasks.run(lambda: 1 // 0, receiver.take, receiver.fail)
    with qtbot.waitSignal(tasks.trouble, check_params_cb=lambda error: isinstance(error, ZeroDivisionError)):
        tasks.run(lambda: 1 // 0, receiver.take)
    assert receiver.got == []


def test_a_receiver_that_is_gone_is_not_called(qtbot, tasks):
    gone, stays = Receiver(), Receiver()
    go = threading.Event()
    tasks.run(go.wait, gone.take)
    tasks.run(lambda: "second", stays.take)
    del gone
    go.set()
    qtbot.waitUntil(lambda: stays.got == ["second"])


def test_only_bound_methods_of_qobjects_receive(tasks):
    with pytest.raises(TypeError, match="bound method of a QObject"):
        tasks.run(lambda: 1, print)


def test_network_calls_do_not_wait_for_each_other(qtbot, tasks):
    receiver = Receiver()
    meet = threading.Barrier(2, timeout=10)
    for _ in range(2):
        tasks.network(meet.wait, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 2)


def test_a_write_is_told_once_and_before_its_answer(qtbot, plan, tasks):
    bridge, receiver, order = Bridge(tasks, current()), Receiver(), []
    bridge.changed.connect(order.append)
    receiver.came.connect(order.append)
    with qtbot.waitSignal(receiver.came):
        tasks.run(lambda: add_client(plan), receiver.take)
    assert len(order) == 2
    assert order[0].touches(Aggregate.CLIENT)
    tasks.run(lambda: None, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 2)
    assert len(order) == 3


def test_changes_of_others_are_heard_by_polling(qtbot, plan, tasks):
    bridge = Bridge(tasks, current())
    bridge.listen()
    qtbot.waitUntil(tasks.idle)
    add_client(plan)  # as another process would
    with qtbot.waitSignal(bridge.changed):
        pass
    bridge.close()


def test_a_tick_comes_from_the_publishers_thread(qtbot, tasks):
    bridge, receiver = Bridge(tasks, current()), Receiver()
    bridge.tick_done.connect(receiver.take)
    thread = threading.Thread(target=bridge.tick_from_agent, args=("report",))
    with qtbot.waitSignal(receiver.came):
        thread.start()
    thread.join()
    assert receiver.thread_of_answer is threading.main_thread()


def test_nothing_is_answered_after_closing(qtbot, plan):
    runner, receiver = Tasks(plan), Receiver()
    assert runner.close()
    runner.run(lambda: 1, receiver.take)
    qtbot.wait(20)
    assert receiver.got == []
