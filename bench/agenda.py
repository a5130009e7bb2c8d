"""Scrolling the agenda of a plan of 10,000 posts, and switching between month and agenda.

A frame is the time from a turn of the wheel until the window has painted it; the list reads more on the plan's
worker meanwhile, and takes it up in a frame of its own. The reference is the frame of a 60 Hz screen.
"""

import gc
import os
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.drag import FRAME, SHARE, Desk
from bench.harness import Figure, percentile

TURNS = 400
PX = 90  # a turn of the wheel
SWITCHES = 24


def figures() -> list[Figure]:
    """Frames of scrolling, then of the switch."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(app, Path(folder))
        switched = [_switch(desk, face) for _ in range(SWITCHES) for face in ("agenda", "month")][4:]
        _switch(desk, "agenda")
        gc.collect()
        scrolled, months = _scroll(desk)
        desk.close()
    name = f"scrolling the agenda over {months} months, 95 %"
    return [
        Figure(name, 1e3 * percentile(scrolled, SHARE), 16.0, "ms", 1.0, "a frame at 60 Hz"),
        Figure(
            "longest frame from month to agenda and back, 95 %",
            1e3 * percentile(switched, SHARE),
            16.0,
            "ms",
            1.0,
            "a frame at 60 Hz",
        ),
    ]


def _switch(desk: Desk, face: str) -> float:
    """Seconds of the longest frame until another face is read and painted."""
    began = time.perf_counter()
    desk.page.show_face(face)
    longest, quiet = time.perf_counter() - began, 0
    while quiet < 2:
        began = time.perf_counter()
        desk.app.processEvents()
        longest = max(longest, time.perf_counter() - began)
        quiet = quiet + 1 if desk.tasks.idle() else 0
        time.sleep(0.001)
    return longest


def _scroll(desk: Desk) -> tuple[list[float], int]:
    """Seconds of each frame, and how many months went by."""
    view, frames, seen = desk.page.face.list, [], set()
    due = time.perf_counter()
    for _ in range(TURNS):
        began = time.perf_counter()
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + PX)
        desk.app.processEvents()
        frames.append(time.perf_counter() - began)
        day = view.top_day()
        seen.add((day.year, day.month))
        due += FRAME
        while (rest := due - time.perf_counter()) > 0:
            began = time.perf_counter()
            desk.app.processEvents()
            frames[-1] = max(frames[-1], time.perf_counter() - began)
            time.sleep(min(0.002, max(0.0, rest)))
    return frames, len(seen)
