"""What is on a day, in one line: its posts by time, each with the time to answer it behind it."""

from datetime import timedelta

from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.state import Chip, DayState

Item = Chip | ReplyWindow


def items_of(day: DayState) -> tuple[Item, ...]:
    """What is on a day: posts by time, each with its time to answer behind it."""
    after = timedelta(seconds=1)
    starts = {chip.post_id: chip.shown for chip in reversed(day.chips)}
    timed: list[tuple[object, int, Item]] = [(chip.shown, 0, chip) for chip in day.chips]
    for number, window in enumerate(day.replies, start=1):
        at = starts.get(window.post_id, window.shown) if window.post_id else window.shown
        timed.append((at + after if window.post_id in starts else at, number, window))
    timed.sort(key=lambda one: (one[0], one[1]))  # type: ignore[arg-type,return-value]
    return tuple(item for _, _, item in timed)
