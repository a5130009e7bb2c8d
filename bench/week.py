"""The week beside a raw QPainter loop of the same items; scrolling, dragging and going around with 10,000 posts."""

import gc
import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from bench.harness import Figure, alternate, percentile
from bench.paint import PER_MONTH
from bench.plans import NOW, make_plan
from planner.ports.clock import FixedClock
from planner.ports.unit_of_work import Plan
from ui.context import UiContext
from ui.preferences import Preferences
from ui.theme.theme import Look, Theme, use
from ui.views.calendar.page import CalendarPage
from ui.views.calendar.state import OVER, ChipState

POSTS = 10_000
SIZE = (1440 - 204 - 332, 900)
FRAME = 16.0  # ms of one frame at 60 Hz
STEPS = 120
WARM = 6  # the first ones fill the stores of pixmaps and statements
FRAME_NOTE = "one frame at 60 Hz"


class Bridge(QObject):
    """The window's news; there are none here."""

    changed = Signal(object)
    client_changed = Signal(object)
    report_ready = Signal(object)
    tick_done = Signal(object)
    theme_changed = Signal()
    client = None


class Now:
    """Reads at once, on the caller's thread; ``taken``: seconds of it, which the window leaves to a worker."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.taken = 0.0

    def read(self, work: Callable, done: Callable, failed: Callable | None = None) -> None:
        del failed
        start = time.perf_counter()
        with self._plan.read() as unit:
            result = work(unit)
        self.taken += time.perf_counter() - start
        done(result)

    glance = read


class Shell:
    """The window's verbs; all do nothing."""

    def __getattr__(self, _name: str) -> Callable:
        return _nothing


def _nothing(*_places: object, **_words: object) -> None:
    return None


class RawWeek(QWidget):
    """Paints what the week paints, from a flat list, with nothing but QPainter calls."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        grid = page.face.grid
        theme, room, layout, self.top = grid.theme, grid.room, grid.laid_out, grid.scrolled
        self.line, self.quiet, self.small = QPen(theme.line, 0), theme.tx2, room.small
        self.columns = [
            (one.x, one.width, theme.weekend if one.day.weekend else theme.canvas) for one in layout.days
        ]
        self.hours = [layout.y(place) for place, _, _ in layout.state.axis.hours()]
        self.chips = []
        low = self.top + grid.viewport().height()
        for column in layout.days:
            for placed in column.chips.values():
                if placed.art is None or placed.y > low or placed.y + placed.height < self.top:
                    continue
                chip = placed.chip
                over = chip.state in OVER or chip.state is ChipState.DRAFT
                base = placed.y + room.measures.line
                self.chips.append(
                    (
                        (placed.x, placed.y, placed.width, placed.height),
                        theme.chip_fill(chip.kind, published=over),
                        (placed.x, placed.y, 3, placed.height),
                        theme.kind(chip.kind),
                        [(placed.x + x, placed.y + y, pixmap) for x, y, pixmap in placed.art.pixmaps[1:]],
                        [(placed.x + x, base, text.text()) for x, _, text in placed.art.quiet],
                        [(placed.x + x, placed.y + y, text) for x, y, text in placed.art.words],
                        placed.art.color,
                        placed.art.font,
                    )
                )

    def paintEvent(self, _event) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.translate(0, -self.top)
        for x, width, ground in self.columns:
            painter.fillRect(x, self.top, width, self.height(), ground)
        painter.setPen(self.line)
        for y in self.hours:
            painter.drawLine(0, y, self.width(), y)
        for x, width, _ in self.columns:
            painter.drawLine(x + width - 1, self.top, x + width - 1, self.top + self.height())
        for box, fill, bar, kind, pixmaps, texts, words, ink, font in self.chips:
            painter.fillRect(*box, fill)
            painter.fillRect(*bar, kind)
            for x, y, pixmap in pixmaps:
                painter.drawPixmap(x, y, pixmap)
            painter.setFont(self.small)
            painter.setPen(self.quiet)
            for x, y, text in texts:
                painter.drawText(x, y, text)
            painter.setFont(font)
            painter.setPen(ink)
            for x, y, text in words:
                painter.drawText(x, y, text)
        painter.end()


def figures() -> list[Figure]:
    """Painting first, then what a person does in a week, by the frame."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    theme = use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))
    start = datetime(2026, 9, 1, tzinfo=UTC)
    with tempfile.TemporaryDirectory() as folder:
        plan = make_plan(Path(folder) / "plan.db", POSTS, start=start, per_month=PER_MONTH)
        page = _page(plan, theme)
        app.processEvents()
        found = [_painting(app, page)]
        gc.collect()
        gc.disable()  # as the other figures are measured
        for name, step in (
            ("scrolling the week", _scroll),
            ("dragging in the week", _drag),
            ("next week, without reading", _next),
            ("next week, read and shown", _next_whole),
            ("month to week and back, without reading", _switch),
        ):
            taken = [1000 * step(page, number) for number in range(STEPS)][WARM:]
            worst = percentile(taken, 0.95)
            limit = None if step is _next_whole else 1.0  # the window reads on a worker, no frame waits
            found.append(
                Figure(f"{name}, 10,000 posts, 95th percentile", worst, FRAME, "ms", limit, FRAME_NOTE)
            )
        gc.enable()
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(
            page, QEvent.Type.DeferredDelete
        )  # no timer of it asks a closed plan
        plan.close()
    return found


def _page(plan: Plan, theme: Theme) -> CalendarPage:
    preferences = Preferences()
    preferences.put("own_zone", "Europe/Berlin")
    context = UiContext(
        services=SimpleNamespace(clock=FixedClock(NOW), plan=plan),
        tasks=Now(plan),
        bridge=Bridge(),
        theme=theme,
        shell=Shell(),
        preferences=preferences,
    )
    page = CalendarPage(context)
    page.resize(*SIZE)
    page.show()
    page.show_face("week")
    return page


def _painting(app: QApplication, page: CalendarPage) -> Figure:
    grid = page.face.grid
    grid.viewport().repaint()
    raw = RawWeek(page)
    raw.resize(grid.viewport().size())
    raw.show()
    app.processEvents()
    chips = len(raw.chips)
    assert chips > 10
    ours, reference = alternate(lambda: _repaint(grid.viewport()), lambda: _repaint(raw), rounds=5)
    raw.close()
    note = "raw QPainter loop over the same rectangles, texts and pixmaps"
    return Figure(f"painting a week, {chips} chips, 1440x900", ours * 100, reference * 100, "ms", 2.0, note)


def _repaint(widget: QWidget) -> None:
    for _ in range(10):  # ten at once: one is too short for the clock of a busy machine
        widget.repaint()


def _timed(work: Callable[[], object], page: CalendarPage) -> float:
    """Seconds of a step and the frame that shows it."""
    start = time.perf_counter()
    work()
    page.face.grid.viewport().repaint()
    return time.perf_counter() - start


def _scroll(page: CalendarPage, step: int) -> float:
    bar = page.face.grid.verticalScrollBar()
    span = max(1, bar.maximum())
    at = (step * 40) % (2 * span)
    return _timed(lambda: bar.setValue(at if at <= span else 2 * span - at), page)


def _drag(page: CalendarPage, step: int) -> float:
    grid = page.face.grid
    if not grid.mouse.dragging:
        grid.verticalScrollBar().setValue(grid.laid_out.y(6 * 60))
        placed = next(
            one
            for column in grid.laid_out.days
            for one in column.chips.values()
            if one.chip.movable and one.y > grid.scrolled + 40
        )
        point = QPoint(placed.x + 12, placed.y + 12 - grid.scrolled)
        _mouse(grid.viewport(), QEvent.Type.MouseButtonPress, point, Qt.MouseButton.LeftButton)
    wide, tall = grid.viewport().width(), grid.viewport().height()
    goal = QPoint(20 + step * 37 % (wide - 40), 60 + step * 23 % (tall - 120))
    taken = _timed(
        lambda: _mouse(grid.viewport(), QEvent.Type.MouseMove, goal, Qt.MouseButton.NoButton), page
    )
    if step == STEPS - 1:
        assert grid.mouse.dragging
        grid.mouse.give_up()
    return taken


def _mouse(widget: QWidget, kind: QEvent.Type, point: QPoint, button: Qt.MouseButton) -> None:
    event = QMouseEvent(
        kind,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        button,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def _next(page: CalendarPage, step: int) -> float:
    return _without_reading(page, lambda: _next_whole(page, step))


def _next_whole(page: CalendarPage, step: int) -> float:
    if step % 40 == 39:
        page.face.day = NOW.date()
    return _timed(lambda: page.step(1), page)


def _without_reading(page: CalendarPage, measure: Callable[[], float]) -> float:
    tasks = page.frame.context.tasks
    before = tasks.taken
    taken = measure()
    return taken - (tasks.taken - before)


def _switch(page: CalendarPage, step: int) -> float:
    if step == 0:
        page.face.go(NOW.date() + timedelta(days=7))
    return _without_reading(page, lambda: _timed(lambda: page.show_face_number(1 + (step + 1) % 2), page))
