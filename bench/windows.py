"""The two windows that ``bench.start`` and ``bench.memory`` start: ``python -m bench.windows ours|bare FOLDER``.

Each prints "painted" after its first picture (ours: of a month with posts), then, when its standard input
says so, its resident memory in KiB, and ends.
"""

import os
import sys


def resident() -> int:
    """This process's resident memory in KiB."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - nothing more to import
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


def tell() -> None:
    """Say that the picture is there; at "memory" on standard input say how much it takes, then end."""
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(answer)
    application.setProperty("notifier", notifier)


def answer() -> None:
    """Say the memory and end at once."""
    if os.read(0, 64).startswith(b"memory"):
        sys.stdout.write(f"{resident()}\n")
        sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """A window that imports what ours imports of Qt, and SQLAlchemy, and paints one line."""
    import sqlalchemy  # noqa: F401 - imported for its cost
    from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets  # noqa: F401 - the same

    application = QtWidgets.QApplication([])

    class Bare(QtWidgets.QWidget):
        told = False

        def paintEvent(self, _event) -> None:  # noqa: N802 - Qt's name
            QtGui.QPainter(self).drawText(20, 40, "Bare")
            if not self.told:
                self.told = True
                QtCore.QTimer.singleShot(0, tell)

    window = Bare()
    window.resize(1440, 900)
    window.show()
    application.exec()


def ours(folder: str) -> None:
    """Parley's own window on the plan in ``folder``, as ``main.py`` opens it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    import main as entry
    from ui.app import run_window
    from ui.arguments import parse_window

    application = QApplication([])

    class Watch(QObject):
        told = False

        def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
            if not self.told and event.type() == QEvent.Type.Paint:
                layout = getattr(watched.parent(), "laid_out", None)
                if layout is not None and any(cell.chips for cell in layout.cells):
                    self.told = True
                    QTimer.singleShot(0, tell)
            return False

    watch = Watch()
    application.installEventFilter(watch)
    wanted = parse_window(["--size", "1440x900", "--theme", "light"])
    sys.exit(run_window(entry.outside_of(folder), wanted))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[2])
