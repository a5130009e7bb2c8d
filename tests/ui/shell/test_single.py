import threading

from ui.shell.single import FirstWindow, address_of, call_first


def test_a_second_start_calls_the_first_window(qtbot, tmp_path):
    first = FirstWindow(tmp_path)
    answers = []
    with qtbot.waitSignal(first.called):
        second = threading.Thread(target=lambda: answers.append(call_first(tmp_path)))
        second.start()
    second.join()
    assert answers == [True]
    first.close()


def test_nobody_is_there_at_first(qapp, tmp_path):
    assert not call_first(tmp_path)


def test_each_data_folder_has_its_own_window(qtbot, tmp_path):
    first = FirstWindow(tmp_path / "one")
    assert not call_first(tmp_path / "two")
    assert address_of(tmp_path / "one") == address_of(tmp_path / "one" / ".." / "one")
    first.close()


def test_a_socket_left_by_a_crash_is_taken_over(qtbot, tmp_path):
    left = FirstWindow(tmp_path)
    left._server.setParent(None)
    again = FirstWindow(tmp_path)
    with qtbot.waitSignal(again.called):
        second = threading.Thread(target=call_first, args=(tmp_path,))
        second.start()
    second.join()
    again.close()
    left.close()
