"""A page of Markdown in the theme's type. It loads nothing from anywhere; links of the web open in the browser."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.outside import OUTSIDE
from ui.widgets.themed import follow

CALM = dict.fromkeys(range(1, 7), 14.0)
"""Headings a little above the text, as everywhere in the window."""
GUTTER = 8  # px between the words and the scroll bar
FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MarkdownPage(QTextBrowser):
    """``show_markdown`` shows a page.

    Args:
        headings: size in px of each heading level.
        name: what screen readers call it.
    """

    def __init__(
        self, name: str = "", headings: Mapping[int, float] = CALM, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._markdown, self._headings = "", headings
        self._document: QTextDocument | None = None
        self.setAccessibleName(name or tr("The page"))
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", True)
        self.setViewportMargins(0, 0, GUTTER, 0)
        self.anchorClicked.connect(self.open_link)
        follow(self)

    def show_markdown(self, markdown: str) -> None:
        """Show a page."""
        self._markdown = markdown
        self.retheme()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        theme = current()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, theme.tx)
        palette.setColor(QPalette.ColorRole.Link, theme.acctx)
        self.setPalette(palette)
        document = QTextDocument(self)  # a new one: an old one's first block keeps some of its look
        document.setDefaultFont(theme.font(13))
        document.setDocumentMargin(0)
        document.setIndentWidth(18)
        document.setMarkdown(self._markdown, FEATURES)
        self._dress(document)
        before, self._document = self._document, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: a page has words only."""
        return None

    def open_link(self, url: QUrl) -> None:
        """Follow a link."""
        if url.scheme() in {"http", "https"}:
            OUTSIDE.open(url)

    def _dress(self, document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                self._heading(block, self._headings[level])
            elif block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value):
                self._code(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._table(frame)

    def _heading(self, block: QTextBlock, size: float) -> None:
        cursor = QTextCursor(block)
        for start, length, look in _pieces(block):
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # it would win over any size
            look.setFont(current().font(size, 600))
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)
        space = block.blockFormat()
        space.setTopMargin(0 if block.blockNumber() == 0 else size)
        space.setBottomMargin(size / 3)
        cursor.setBlockFormat(space)

    def _code(self, block: QTextBlock) -> None:
        theme = current()
        look = QTextCharFormat()
        look.setFont(theme.font(12, mono=True))
        cursor = QTextCursor(block)  # not BlockUnderCursor: it takes the end of the block before, too
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
        ground = block.blockFormat()
        ground.setBackground(QBrush(theme.sunken))
        ground.setNonBreakableLines(False)  # a long line is read without scrolling sideways
        cursor.setBlockFormat(ground)

    def _table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorder(1)
        look.setBorderBrush(QBrush(current().line2))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderCollapse(True)
        look.setCellPadding(5)
        look.setCellSpacing(0)
        look.setTopMargin(6)
        look.setBottomMargin(10)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(look)


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where the differently dressed pieces of a block stand: position, length, look."""
    found, step = [], block.begin()
    while not step.atEnd():
        piece = step.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        step += 1
    return found
