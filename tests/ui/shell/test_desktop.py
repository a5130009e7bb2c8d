"""Messages where there is no tray: by the desktop's own program, else in the window once it is looked at."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from planner.domain.publication import PublicationState
from tests.ui.shell.desk import NOW, ZONE, add_post
from tests.ui.shell.test_background import becomes, flush
from ui.shell import desktop
from ui.shell.desktop import DesktopMessages
from ui.shell.window import MainWindow

S = PublicationState


@pytest.fixture
def desk(make_desk, monkeypatch):
    """A window that nobody looks at, on a desktop without a tray; ``started``: what its own program was told."""
    started = []
    monkeypatch.setattr(MainWindow, "raise_", lambda _window: None)

    def made(*, program):
        monkeypatch.setattr(desktop, "program", lambda: program)
        monkeypatch.setattr(
            DesktopMessages.__init__, "__defaults__", (lambda path, words: started.append((path, words)),)
        )
        desk = make_desk("Rye & Shine")
        desk.preferences.put("own_zone", ZONE)
        monkeypatch.setattr(desk.session, "publishes", lambda: True)
        desk.qtbot.waitUntil(lambda: desk.window.background.notifier is not None)
        desk.settle()
        monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)
        desk.started = started
        return desk

    return made


def test_the_desktops_own_program_shows_them(desk):
    made = desk(program="/usr/bin/notify-send")
    becomes(made, add_post(made.plan, made.clients[0], text="Rye <b>&</b> more"), S.MISSED)
    flush(made)
    [(path, words)] = made.started
    assert path == "/usr/bin/notify-send"
    assert words[-3:] == ["--", "Rye & Shine: missed", "“Rye &lt;b&gt;&amp;&lt;/b&gt; more” on Practice"]
    assert "--urgency=critical" in words
    assert made.window.toast.text() == ""


def test_a_title_that_looks_like_an_option_is_none():
    told = []
    DesktopMessages("/bin/x", lambda _path, words: told.append(words)).say("--help", "-u", loud=False)
    assert told[0].index("--") < told[0].index("--help")
    assert "--urgency=normal" in told[0]


def test_without_it_the_window_tells_as_soon_as_it_is_looked_at(desk, monkeypatch):
    made = desk(program="")
    becomes(made, add_post(made.plan, made.clients[0]), S.PUBLISHED, published_at=NOW)
    flush(made)
    becomes(made, add_post(made.plan, made.clients[0], text="Two"), S.MISSED)
    flush(made)
    assert made.started == []
    assert made.window.toast.text() == ""
    with made.qtbot.waitSignal(made.window.background.notifier.told):
        QCoreApplication.sendEvent(made.window, QEvent(QEvent.Type.WindowActivate))
    assert (
        made.window.toast.text()
        == "1 post published, 1 post missed. Rye & Shine: “Pumpkin loaf pre-orders”, “Two”"
    )
    assert made.window.background.notifier.away == []
    QCoreApplication.sendEvent(made.window, QEvent(QEvent.Type.WindowActivate))  # once is enough


def test_the_program_is_only_looked_for_on_a_linux_desktop(qapp, monkeypatch):
    monkeypatch.setattr(
        desktop.QStandardPaths, "findExecutable", staticmethod(lambda name: f"/usr/bin/{name}")
    )
    monkeypatch.setattr(desktop.QApplication, "platformName", staticmethod(lambda: "wayland"))
    monkeypatch.setattr(desktop.sys, "platform", "linux")
    assert desktop.program() == "/usr/bin/notify-send"
    monkeypatch.setattr(desktop.sys, "platform", "darwin")
    assert desktop.program() == ""
    monkeypatch.setattr(desktop.sys, "platform", "linux")
    monkeypatch.setattr(desktop.QApplication, "platformName", staticmethod(lambda: "offscreen"))
    assert desktop.program() == ""
