"""The window's door. Qt and everything else is imported behind it, by ``ui.shell.launch``."""

import argparse
import gc

from planner.ports.services import Outside


def run_window(outside: Outside, arguments: argparse.Namespace) -> int:
    """Open the window and run until it is closed; returns the exit status.

    A second start on the same data folder brings the first window to the front and returns 0.
    """
    gc.disable()  # nothing to collect among imports; it takes a tenth of the start. Switched on after the first picture.
    from ui.shell.launch import launch

    return launch(outside, arguments)
