"""Painting a month beside a raw QPainter loop of the same items, and going to the next month."""

import gc
import os
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from bench.harness import Figure, alternate, percentile
from bench.plans import NOW, WORDS, make_plan
from planner.domain.entry import CalendarRow
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.ports.unit_of_work import Plan
from ui.theme.theme import Look, Theme, use
from ui.views.calendar.grid import MonthGrid
from ui.views.calendar.reading import Wanted, read_month
from ui.views.calendar.state import OVER, ChipState, build_month

SIZES = {"2560x1440": (2560 - 204 - 332, 1440 - 52), "1440x900": (1440 - 204 - 332, 900 - 52)}
"""The month's part of the window beside rail and mix panel, under the toolbar."""
STATES = (PublicationState.PUBLISHED, PublicationState.PLANNED, PublicationState.DRAFT, PublicationState.HELD)
MONTHS = 64
WARM = 4  # the first months fill the stores of pixmaps and statements
PER_MONTH = 220  # so that also a February of four weeks shows 200


class RawMonth(QWidget):
    """Paints what the grid paints, from a flat list, with nothing but QPainter calls."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme, room, layout = grid.theme, grid.room, grid.laid_out
        self.number, self.small = theme.font(13, 500), room.small
        self.line, self.quiet = QPen(theme.line, 0), theme.tx2
        line = room.measures.line
        self.cells, self.chips = [], []
        for cell in layout.cells:
            box = (cell.x, cell.y, cell.width, cell.height)
            ground = theme.weekend if cell.day.weekend else theme.canvas
            self.cells.append((box, ground, cell.day.label))
            for placed in cell.chips:
                chip = placed.chip
                over = chip.state in OVER or chip.state is ChipState.DRAFT
                pixmaps = [(placed.x + x, placed.y + y, pixmap) for x, y, pixmap in placed.art.pixmaps[1:]]
                base = placed.y + 4 + line - 4
                texts = [(placed.x + x, base, text.text()) for x, _, text in placed.art.quiet]
                if placed.art.rest is not None:
                    texts.append((placed.x + placed.art.rest[0], base, placed.art.rest[2].text()))
                words = [
                    (placed.x + 8, base + line * (number + 1), text)
                    for number, text in enumerate(placed.lines)
                ]
                self.chips.append(
                    (
                        (placed.x, placed.y, placed.width, placed.height),
                        theme.chip_fill(chip.kind, published=over),
                        (placed.x, placed.y, 3, placed.height),
                        theme.kind(chip.kind),
                        pixmaps,
                        texts,
                        words,
                        theme.tx2 if over else theme.tx,
                        room.plain if over else room.strong,
                    )
                )

    def paintEvent(self, _event) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        for box, ground, label in self.cells:
            x, y, width, height = box
            painter.fillRect(*box, ground)
            painter.setPen(self.line)
            painter.drawLine(x + width - 1, y, x + width - 1, y + height - 1)
            painter.drawLine(x, y + height - 1, x + width - 1, y + height - 1)
            painter.setFont(self.number)
            painter.setPen(self.quiet)
            painter.drawText(x + 7, y + 18, label)
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
    """Painting in both sizes, then the next month."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    theme = use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))
    found = [_painting(app, theme, name, size) for name, size in SIZES.items()]
    return found + _next_months(app, theme)


def _painting(app: QApplication, theme: Theme, name: str, size: tuple[int, int]) -> Figure:
    grid = MonthGrid(theme)
    grid.resize(*size)
    grid.show_state(build_month(_full_month(), date(2026, 6, 1), "UTC", NOW))
    grid.show()
    app.processEvents()
    chips = sum(len(cell.chips) for cell in grid.laid_out.cells)
    raw = RawMonth(grid)
    raw.resize(grid.viewport().size())
    raw.show()
    app.processEvents()
    ours, reference = alternate(lambda: _repaint(grid.viewport()), lambda: _repaint(raw), rounds=5)
    grid.close()
    raw.close()
    note = "raw QPainter loop over the same rectangles, texts and pixmaps"
    return Figure(f"painting a month, {chips} chips, {name}", ours * 100, reference * 100, "ms", 2.0, note)


def _repaint(widget: QWidget) -> None:
    for _ in range(10):  # ten at once: one is too short for the clock of a busy machine
        widget.repaint()


def _full_month() -> list[CalendarRow]:
    """Six posts on each of June's 35 shown days."""
    rows = []
    kinds = list(Kind)
    for index in range(35 * 6):
        at = datetime(2026, 6, 1, tzinfo=UTC).replace(tzinfo=None) + timedelta(
            days=index // 6, hours=7 + 2 * (index % 6)
        )
        words = " ".join(WORDS[(index + step * 5) % len(WORDS)] for step in range(9)).capitalize()
        for network in ("mastodon", "bluesky", "instagram")[: 1 + index % 3]:
            when = WallTime(at, "UTC")
            rows.append(
                CalendarRow(
                    post_id=PostId(f"p{index:04}"),
                    client_id=ClientId("c"),
                    stage=Stage.SCHEDULED,
                    kind=kinds[index % 8],
                    words=words,
                    when=when,
                    due_at=when.instant(),
                    publication_id=PublicationId(f"p{index}-{network}"),
                    account_id=AccountId(network),
                    network=network,
                    state=STATES[index % 4],
                )
            )
    return rows


def _next_months(app: QApplication, theme: Theme) -> list[Figure]:
    grid = MonthGrid(theme)
    grid.resize(*SIZES["1440x900"])
    grid.show()
    app.processEvents()
    start = NOW - timedelta(days=30)
    with tempfile.TemporaryDirectory() as folder:
        plans = [
            make_plan(Path(folder) / f"{posts}.db", posts, start=start, per_month=PER_MONTH)
            for posts in (10_000, 100_000)
        ]
        gc.collect()
        gc.disable()  # as the other figures are measured
        taken = [[_next(plan, grid, step) for plan in plans] for step in range(MONTHS)][WARM:]
        gc.enable()
        for plan in plans:
            plan.close()
    grid.close()
    frames = [1000 * shown for (_, shown), _ in taken]
    small, large = ([1000 * sum(pair[index]) for pair in taken] for index in range(2))
    middle, worst = percentile(small, 0.5), percentile(small, 0.95)
    frame, other = "one frame at 60 Hz", "the same with 10,000 posts"
    return [
        Figure(
            "next month, without reading, 95th percentile", percentile(frames, 0.95), 16.0, "ms", 1.0, frame
        ),
        # the window reads on a worker: no frame waits for it
        Figure("next month, read and shown, 95th percentile", worst, 16.0, "ms", None, frame),
        Figure("next month, median with 100,000 posts", percentile(large, 0.5), middle, "ms", 1.2, other),
    ]


def _next(plan: Plan, grid: MonthGrid, step: int) -> tuple[float, float]:
    """Seconds of reading one month, and of its layout and paint."""
    number = 11 + step % 40
    month = date(2026 + number // 12, number % 12 + 1, 1)
    wanted = Wanted(day=month, client_id=None, own_zone="Europe/Berlin", now=NOW)
    start = time.perf_counter()
    with plan.read() as unit:
        shown = read_month(unit, wanted)
    read = time.perf_counter()
    grid.show_state(shown.state)
    grid.viewport().repaint()
    taken = read - start, time.perf_counter() - read
    assert len(shown.post_ids) >= 200
    return taken
