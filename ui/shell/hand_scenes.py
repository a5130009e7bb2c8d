"""What a hand does in month and week, for pictures: a post on its way to another day, and several selected."""

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from ui.context import CalendarPage
from ui.views.calendar.grid import MonthGrid
from ui.views.calendar.month_page import MonthPage
from ui.views.calendar.page import CalendarPage as PlanPage
from ui.views.calendar.week.grid import WeekGrid
from ui.views.calendar.week.page import WeekPage

FURTHER = 2  # days
EARLIER = 120  # minutes, in the week
SELECTED_DAYS = 7


def drag(page: CalendarPage, about: str) -> None:
    """Lift the first post with these words that can move, and carry it a little further."""
    face = cast("PlanPage", page).face
    if isinstance(face, WeekPage):
        _drag_in_week(face, about)
    if not isinstance(face, MonthPage):
        return
    grid = face.grid
    layout = grid.laid_out
    if layout is None:
        return
    grid.clearFocus()  # losing it would put the post back
    chips = [(cell, placed) for cell in layout.cells for placed in cell.chips if placed.chip.movable]
    cell, placed = next((pair for pair in chips if about in pair[1].chip.words), chips[0])
    start = QPoint(placed.x + 40, placed.y + placed.height // 2)
    goal = min(layout.cells.index(cell) + FURTHER, len(layout.cells) - 1)
    grid.mouse.press(_mouse(grid, QEvent.Type.MouseButtonPress, start))
    there = layout.cells[goal]
    for point in (start + QPoint(40, 0), QPoint(there.x + 60, there.y + there.height // 2)):
        grid.mouse.move(_mouse(grid, QEvent.Type.MouseMove, point))


def _drag_in_week(face: WeekPage, about: str) -> None:
    grid, layout = face.grid, face.grid.laid_out
    if layout is None:
        return
    grid.clearFocus()
    chips = [
        (day, placed)
        for day, column in enumerate(layout.days)
        for placed in column.chips.values()
        if placed.chip.movable
    ]
    day, placed = next((pair for pair in chips if about in pair[1].chip.words), chips[0])
    start = QPoint(placed.x + 40, placed.y + placed.height // 2 - grid.scrolled)
    there = layout.days[min(day + FURTHER, len(layout.days) - 1)]
    goal = QPoint(there.x + 52, start.y() - layout.y(EARLIER))
    grid.mouse.press(_mouse(grid, QEvent.Type.MouseButtonPress, start))
    for point in (start + QPoint(40, 0), goal):
        grid.mouse.move(_mouse(grid, QEvent.Type.MouseMove, point))


def _mouse(grid: MonthGrid | WeekGrid, kind: QEvent.Type, point: QPoint) -> QMouseEvent:
    there = QPointF(point)
    world = QPointF(grid.viewport().mapToGlobal(point))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    pressed = kind is QEvent.Type.MouseButtonPress
    return QMouseEvent(kind, there, world, left if pressed else none, left, Qt.KeyboardModifier.NoModifier)


def select(page: CalendarPage) -> None:
    """Select the posts of a few days together."""
    face = cast("PlanPage", page).face
    if not isinstance(face, MonthPage) or face.grid.month_state is None:
        return
    days = face.grid.month_state.days
    today = next((index for index, day in enumerate(days) if day.today), 0)
    face.grid.selection.put(chip for day in days[today : today + SELECTED_DAYS] for chip in day.chips)
