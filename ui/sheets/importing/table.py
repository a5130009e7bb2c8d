"""The table of verdicts: painted, so that ten thousand rows scroll as one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from planner.exchange.verdicts import Verdict
from planner.languages import tr
from ui.sheets.importing.model import VerdictModel, cell
from ui.sheets.importing.words import said
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.themed import follow, px

LOOK = {
    Verdict.READY: ("check", "ok"),
    Verdict.HISTORY: ("history", "tx3"),
    Verdict.IDEA: ("bulb", "note"),
    Verdict.PROBLEM: ("octagon-x", "crit"),
}
WAITS = ("ring-help", "note")
WIDTHS = (48, 100, 150, 210)


class VerdictDelegate(QStyledItemDelegate):
    """Paints a verdict: its words, and under them what is to be done."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, px(46))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current()
        model = index.model()
        if not isinstance(model, VerdictModel):
            return
        row = model.row_at(index)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.accsoft)
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), theme.line)
        inner = box.adjusted(10, 0, -8, 0)
        column = index.column()
        words = cell(row, column, model.account)
        glyph, tone = WAITS if row.asks else LOOK[row.verdict]
        if column == 1:
            pixmap = icon_pixmap(glyph, getattr(theme, tone), 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(inner.left(), round(inner.center().y() - 7)), pixmap)
            inner.setLeft(inner.left() + 20)
            self._line(painter, inner, words, color=tone, weight=500)
        elif column == 4:
            self._post(painter, inner, words, said(row), tone)
        else:
            self._line(painter, inner, words, color="tx3" if column == 0 else "tx2", tabular=True)

    def _post(self, painter: QPainter, box: QRectF, words: str, said: str, tone: str) -> None:
        if not said:
            self._line(painter, box, words, color="tx")
            return
        top, below = QRectF(box), QRectF(box)
        top.setBottom(box.center().y() + 1)
        below.setTop(box.center().y() - 1)
        self._line(painter, top, words, color="tx", align=Qt.AlignmentFlag.AlignBottom)
        color = "crit" if tone == "crit" else "tx2"
        self._line(painter, below, said, color=color, size=12, align=Qt.AlignmentFlag.AlignTop)

    @staticmethod
    def _line(
        painter: QPainter,
        box: QRectF,
        words: str,
        *,
        color: str,
        size: float = 13,
        weight: int = 400,
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        theme = current()
        painter.setFont(theme.font(size, weight, tabular=tabular))
        painter.setPen(getattr(theme, color))
        shown = painter.fontMetrics().elidedText(
            words.replace("\n", " "), Qt.TextElideMode.ElideRight, round(box.width())
        )
        painter.drawText(box, align | Qt.AlignmentFlag.AlignLeft, shown)


class VerdictTable(QTableView):
    """The table with its delegate and quiet headers."""

    def __init__(self, model: VerdictModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(VerdictDelegate(self))
        self.setAccessibleName(tr("Rows of the file"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, px(width))
        follow(self)

    def retheme(self) -> None:
        """Read colours and text sizes from the current theme."""
        self.verticalHeader().setDefaultSectionSize(px(46))
        self.horizontalHeader().setFont(current().font(11.5, 500))
        self.viewport().update()
