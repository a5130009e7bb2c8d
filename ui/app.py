"""The window's door. Qt and everything else is imported behind it, by ``ui.shell.launch``."""

import argparse
import gc

from planner.ports.services import Outside


def run_window(outside: Outside, arguments: argparse.Namespace) -> int:
    """Open the window and run until it is closed; returns the exit status.

    A second start on the same data folder brings the first window to the front and returns 0.
    """
    gc.disable()  # a tenth of the start, and never on another thread than the window's: see ui.collector
    from ui.language import settle

    settle(outside.data_dir)  # before what holds sentences is imported
    from ui.shell.launch import launch

    return launch(outside, arguments)
