"""The text field: 14/22, links coloured, squiggles under findings, what is too long marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from planner.languages import tr
from ui.theme.theme import Theme
from ui.views.composer.marks import Mark, MarkKind, findings_at
from ui.views.composer.offsets import difference, to_qt
from ui.views.composer.thread.breaks import has_breaks, paint_breaks

LINE = 22
SIZE = 14
ALL = ""
REST_MS = 300  # after which a pointer that rests on a finding is told of it


class Editor(QTextEdit):
    """One text field for all tabs; each tab keeps its own undo steps and caret.

    Signals:
        typed(str): the person changed the text of the tab in view.
        dropped(object): QMimeData with pictures that was dropped or pasted.
        asked(object, object): findings at the caret (Ctrl+.) and where their words stand (QRect); none: all.
        hovered(object, object): the same of findings under the pointer.
    """

    typed = Signal(str)
    dropped = Signal(object)
    asked = Signal(object, object)
    hovered = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._documents: dict[str, QTextDocument] = {}
        self._carets: dict[str, int] = {}
        self._tab = ALL
        self._marks: tuple[Mark, ...] = ()
        self._filling = False
        self.ring_around: QWidget = self
        self._spot = QPoint()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self._rested)
        self.viewport().setMouseTracking(True)
        self.setAcceptRichText(False)
        self.setProperty("bare", True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setPlaceholderText(tr("What do you want to say?"))
        self.setAccessibleName(tr("Text"))
        self.cursorPositionChanged.connect(self._moved)
        self.show_tab(ALL, "")
        self.refresh()

    def text(self) -> str:
        """The words of the tab in view, line ends as line feeds."""
        return self.toPlainText()

    def show_tab(self, tab: str, text: str) -> None:
        """Show a tab's words ("" the tab of all networks); its undo steps and caret are as they were left."""
        self._carets[self._tab] = self.textCursor().position()
        self._tab = tab
        document = self._documents.get(tab)
        if document is None:
            document = QTextDocument(self)
            document.setDocumentMargin(0)
            document.contentsChanged.connect(self._changed)
            self._documents[tab] = document
            self._fill(document, "")
        self._filling = True
        self.setDocument(document)
        self._style(document)
        if document.toPlainText() != text:
            self._fill(document, text)
        cursor = self.textCursor()
        cursor.setPosition(min(self._carets.get(tab, 0), document.characterCount() - 1))
        self.setTextCursor(cursor)
        self._filling = False

    def caret(self) -> int:
        """Where the caret stands, in code points."""
        return self._code_point(self.textCursor().position())

    def selected(self) -> tuple[int, int]:
        """Where the selection begins and ends, in code points; both the caret where nothing is selected."""
        cursor = self.textCursor()
        return self._code_point(cursor.selectionStart()), self._code_point(cursor.selectionEnd())

    def offset_at(self, spot: QPoint) -> int:
        """What stands at a point of the viewport, in code points."""
        return self._code_point(self.cursorForPosition(spot).position())

    def select_words(self, start: int, end: int) -> None:
        """Select a piece of the text (code points), and show it."""
        text = self.text()
        cursor = self.textCursor()
        cursor.setPosition(to_qt(text, start))
        cursor.setPosition(to_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def rewrite(self, text: str) -> None:
        """Put other words in place of those in view, as one step that Ctrl+Z takes back."""
        before = self.text()
        start, end, words = difference(before, text)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(to_qt(before, start))
        cursor.setPosition(to_qt(before, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def rewrite_silently(self, text: str) -> None:
        """The same, for words that the draft has already."""
        was, self._filling = self._filling, True
        self.rewrite(text)
        self._filling = was

    def place_of(self, start: int, end: int) -> QRect:
        """Where a piece of the text (code points) stands, in own coordinates; of several lines the last."""
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(text, end))
        last = self.cursorRect(cursor)
        cursor.setPosition(to_qt(text, start))
        first = self.cursorRect(cursor)
        left = first.left() if first.top() == last.top() else 0
        shown = QRect(left, last.top(), max(last.left() - left, 1), last.height())
        return shown.translated(self.viewport().pos())

    def go_to_end(self) -> None:
        """Put the caret where one goes on writing."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def forget(self, tab: str) -> None:
        """A tab is gone for good: drop its undo steps."""
        if tab != self._tab:
            self._documents.pop(tab, None)
            self._carets.pop(tab, None)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Draw marks; offsets are code points of the text in view."""
        self._marks = tuple(marks)
        text = self.toPlainText()
        selections = []
        for mark in marks:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(to_qt(text, mark.start))
            cursor.setPosition(to_qt(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor  # type: ignore[attr-defined]
            selection.format = self._format(mark)  # type: ignore[attr-defined]
            selections.append(selection)
        self.setExtraSelections(selections)

    def refresh(self) -> None:
        """Take font and colours anew."""
        self.setFont(self._theme.font(SIZE))
        for document in self._documents.values():
            self._style(document)
        self.show_marks(self._marks)

    def _format(self, mark: Mark) -> QTextCharFormat:
        look = QTextCharFormat()
        if mark.kind is MarkKind.LINK:
            look.setForeground(self._theme.acctx)
            return look
        if mark.kind is MarkKind.OVER:
            look.setBackground(self._theme.critsoft)
            look.setForeground(self._theme.crit)
            return look
        if mark.kind is MarkKind.SPELLING:  # dots, so that it is told from a finding without its colour
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(self._theme.crit)
            return look
        strong, soft = self._theme.severity(mark.kind.value)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(strong)
        if mark.kind is not MarkKind.INFO:
            look.setBackground(QColor(soft))
        return look

    def _fill(self, document: QTextDocument, text: str) -> None:
        document.setUndoRedoEnabled(False)
        document.setPlainText(text)
        self._line_height(document)
        document.setUndoRedoEnabled(True)

    def _style(self, document: QTextDocument) -> None:
        was, self._filling = self._filling, True
        document.setDefaultFont(self._theme.font(SIZE))
        self._filling = was

    def _line_height(self, document: QTextDocument) -> None:
        block = QTextBlockFormat()
        height = LINE * self._theme.scale
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)

    def _changed(self) -> None:
        if not self._filling and self.sender() is self.document():
            self.typed.emit(self.toPlainText())

    def _moved(self) -> None:
        if has_breaks(self):
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines between the parts of a thread over the words."""
        super().paintEvent(event)
        if has_breaks(self):
            paint_breaks(self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures too: they become the post's pictures."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words as plain text; hand pictures over."""
        files = [url for url in source.urls() if url.isLocalFile()]
        if source.hasImage() or files:
            self.dropped.emit(source)
            return
        if source.hasText():
            self.insertPlainText(source.text().replace("\r\n", "\n").replace("\r", "\n"))

    def event(self, event: QEvent) -> bool:
        """Ctrl+. is this field's while it has the focus, and not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_Period:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+. tells the findings at the caret; Ctrl+Enter and Escape belong to the sheet."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Period:
            if not self._tell(self._code_point(self.textCursor().position()), self.asked):
                self.asked.emit((), self.cursorRect().translated(self.viewport().pos()))
            return
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pointer that rests tells the finding under it."""
        super().mouseMoveEvent(event)
        self._spot = event.position().toPoint()
        if event.buttons():
            self._resting.stop()
        else:
            self._resting.start()

    def leaveEvent(self, event: QEvent) -> None:
        """It rests elsewhere."""
        self._resting.stop()
        super().leaveEvent(event)

    def _rested(self) -> None:
        self.tell_at(self._spot)

    def tell_at(self, spot: QPoint) -> None:
        """Tell the findings at a point of the viewport, if there are any."""
        cursor = self.cursorForPosition(spot)
        if self.cursorRect(cursor).adjusted(-SIZE, -2, SIZE, 4).contains(spot):  # not beside the words
            self._tell(self._code_point(cursor.position()), self.hovered)

    def _tell(self, offset: int, signal: SignalInstance) -> bool:
        findings = findings_at(self._marks, offset)
        if findings:
            first = next(mark for mark in self._marks if mark.finding is findings[0])
            signal.emit(findings, self.place_of(first.start, first.end))
        return bool(findings)

    def _code_point(self, position: int) -> int:
        units = self.toPlainText().encode("utf-16-le", "surrogatepass")[: 2 * position]
        return len(units.decode("utf-16-le", "replace"))
