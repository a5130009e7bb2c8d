"""Python's garbage collector, kept on the GUI thread.

The collector runs wherever an allocation tips its counter: on the plan's worker or the publisher's thread as
well. When it finds a cycle with a widget in it there, Qt destroys that widget off its own thread ("Timers
cannot be stopped from another thread"), and now and then the program with it. So the automatic collector is
off while there is a window, and a timer asks the same question on the thread where widgets live.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
OLDEST = 2  # the generation of what lives long


class Collector(QObject):
    """Collects each second what the thresholds of ``gc`` say is due."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin; what the start made lives as long as the program and is never looked at again."""
        gc.freeze()
        self._timer.start()

    def collect(self) -> int:
        """Collect the oldest generation whose counter is over its threshold; how many objects went."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in range(OLDEST, -1, -1):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                return gc.collect(generation)
        return 0
