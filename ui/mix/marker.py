"""Which finding's posts are marked in the calendar: the hovered one, else the one that was clicked."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.context import UiContext
from ui.mix.rows import Row


class Marker(QObject):
    """Hover and focus mark for as long as they last, a click until Esc or the next click.

    Signals:
        lit(str): key of the row that is marked now, "" none.
    """

    lit = Signal(str)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._over: Row | None = None
        self._kept: Row | None = None
        self._told: tuple[tuple[str, ...], str] = ((), "")

    @property
    def kept(self) -> Row | None:
        """The row that was clicked."""
        return self._kept

    def enter(self, row: Row) -> None:
        """Pointer or focus came to a card."""
        self._over = row
        self._tell()

    def leave(self, row: Row) -> None:
        """Pointer or focus left it."""
        if self._over is not None and row is not None and self._over.key == row.key:
            self._over = None
            self._tell()

    def press(self, row: Row) -> None:
        """Keep a row marked; the same one again lets go."""
        self._keep(None if self._kept is not None and self._kept.key == row.key else row)

    def keep(self, row: Row) -> None:
        """Keep a row marked."""
        self._keep(row)

    def clear(self) -> None:
        """Let go of everything."""
        self._over = None
        self._keep(None)

    def follow(self, rows: dict[str, Row]) -> None:
        """The findings are other ones: keep what is still there, with its new posts."""
        self._over = rows.get(self._over.key) if self._over else None
        self._keep(rows.get(self._kept.key) if self._kept else None)

    def _keep(self, row: Row | None) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if row is not None:
                app.installEventFilter(self)
        self._kept = row
        self._tell()

    def _tell(self) -> None:
        row = self._over or self._kept
        marks = (row.finding.posts, row.finding.severity.value) if row else ((), "")
        if marks != self._told:
            self._told = marks
            self._context.shell.highlight(*marks)
        self.lit.emit(row.key if row else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc lets go; whoever has the focus hears it too."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.clear()
        return super().eventFilter(watched, event)
