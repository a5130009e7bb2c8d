"""From the first line of Qt to the event loop, in the order that shows the month soonest."""

import argparse
import sys
from functools import partial

from planner.ports.services import Outside
from ui.language import speak
from ui.shell.opening import Opening, open_plan
from ui.shell.single import call_first


def launch(outside: Outside, arguments: argparse.Namespace) -> int:
    """See ``ui.app.run_window``."""
    if arguments.shot is None and call_first(outside.data_dir):
        return 0
    opener = outside.open_sample if arguments.sample else outside.open
    opening = Opening(partial(open_plan, opener, not arguments.sample, sample=arguments.sample))
    opening.start()  # the plan opens while the widgets are imported
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Parley")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    speak(application)
    from ui.shell.wiring import App

    app = App(outside, arguments)
    app.done.connect(application.exit)
    app.start(opening)
    application.exec()
    return app.status
