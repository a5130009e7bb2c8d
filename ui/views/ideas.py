"""Ideas: posts without a time, newest first. Open one, give it a day, or write the next."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import ClientId
from planner.domain.post import Post
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import Page, PageHead
from ui.theme.icons import badge_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.states import EmptyState
from ui.widgets.themed import follow, px

if TYPE_CHECKING:
    from ui.context import UiContext

SHOWN = 200  # more ideas than that are a list nobody reads; the newest are shown, the count says the rest


class IdeaRow(QWidget):
    """One idea: kind, words, notes. Click or Enter opens it."""

    pressed = Signal(str)

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        kind = post.kind.value.capitalize() if post.kind else "Kind not chosen"
        self.setAccessibleName(f"Idea, {kind}, {self._first()}")
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFixedHeight(px(60 if self._rest() else 46))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, self.height())

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._post.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit(self._post.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.acc if self.hasFocus() else theme.field if self.underMouse() else theme.line
        painter.setPen(edge)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        dpr = self.devicePixelRatioF()
        badge = badge_pixmap(self._post.kind, theme, dpr, large=True)
        painter.drawPixmap(QPointF(14, round((self.height() - 18) / 2)), badge)
        room, half = self.width() - 44 - 14, self.height() / 2
        rest = self._rest()
        top = half - px(21) if rest else half - px(10)
        self._line(painter, QRectF(44, top, room, px(20)), self._first(), strong=True)
        if rest:
            self._line(painter, QRectF(44, half + 1, room, px(18)), rest, strong=False)

    def _first(self) -> str:
        """The headline; the notes of an idea that has no words yet."""
        post = self._post
        return post.headline if post.title.strip() or post.text.strip() else post.notes or "Empty idea"

    def _rest(self) -> str:
        """The words after the headline, else the notes."""
        text = self._post.text.strip()
        if not text and not self._post.title.strip():
            return ""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return " ".join(lines if self._post.title.strip() else lines[1:]) or self._post.notes

    def _line(self, painter: QPainter, box: QRectF, words: str, *, strong: bool) -> None:
        theme = current()
        painter.setFont(theme.font(13, 600) if strong else theme.font(12))
        painter.setPen(theme.tx if strong else theme.tx2)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


class IdeasPage(Page):
    """The page."""

    def __init__(self, context: "UiContext") -> None:
        super().__init__()
        self._context = context
        self._client: ClientId | None = context.bridge.client
        self._count = Label("", size=13, color="tx2", tabular=True)
        self._new = Button("New idea", "primary", icon="plus")
        self._new.clicked.connect(self._write)
        head = PageHead("Ideas", self._count)
        head.row.addWidget(self._new)
        self._empty = EmptyState(
            "bulb",
            "Nothing waits here",
            "An idea is a post without a time. Write one down and give it a day later.",
            "New idea",
        )
        self._empty.pressed.connect(self._write)
        self._list = QWidget()
        self._list.setProperty("plain", True)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(22, 8, 22, 22)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        self._scroll.setAccessibleName("Ideas")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self._empty, 1)
        box.addWidget(self._scroll, 1)
        self._scroll.hide()
        context.bridge.client_changed.connect(self.show_client)
        context.bridge.changed.connect(self._heard)

    def show_client(self, client_id: ClientId | None) -> None:
        """Show the ideas of one client, or of all."""
        self._client = client_id
        self.refresh()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Aggregate.POST, Aggregate.CLIENT):
            self.refresh()

    def load(self) -> None:
        """Read the ideas."""
        client = self._client

        def ideas(unit: UnitOfWork) -> Sequence[Post]:
            return unit.posts.ideas(client)

        self._context.tasks.read(ideas, self._show)

    def _show(self, posts: Sequence[Post]) -> None:
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for index, post in enumerate(posts[:SHOWN]):
            row = IdeaRow(post)
            row.pressed.connect(self._open)
            self._rows.insertWidget(index, row)
        self._count.setText(str(len(posts)) if posts else "")
        self._new.setVisible(bool(posts))  # the empty state has its own
        self._empty.setVisible(not posts)
        self._scroll.setVisible(bool(posts))

    def _open(self, post_id: str) -> None:
        self._context.shell.compose(post_id)  # type: ignore[arg-type]

    def _write(self) -> None:
        self._context.shell.compose()


class _IdeasView:
    """The page's entry in the rail."""

    key = "ideas"
    title = "Ideas"
    icon = "bulb"
    order = 2

    def tell(self, unit: UnitOfWork, client_id: ClientId | None) -> tuple[int, str]:
        """How many ideas wait."""
        return len(unit.posts.ideas(client_id)), ""

    def build(self, context: "UiContext") -> QWidget:
        """Make the page's widget; called when it is first shown."""
        return IdeasPage(context)


VIEW = _IdeasView()
