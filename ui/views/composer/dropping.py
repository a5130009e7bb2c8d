"""Pictures may be dropped anywhere on the composer; the row of pictures shows where they go."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.views.composer.media import MediaBox


class Dropping(QObject):
    """Hands what is dropped on ``sheet`` to its pictures."""

    def __init__(self, sheet: QWidget, media: MediaBox) -> None:
        super().__init__(sheet)
        self._media = media
        sheet.setAcceptDrops(True)
        sheet.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and pictures; words are left to the text."""
        if isinstance(event, QDragEnterEvent):
            self._media.dragEnterEvent(event)
            return event.isAccepted()
        if event.type() == QEvent.Type.DragLeave:
            self._media.strip.welcome(dropped=False)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._media.dropEvent(event)
            return True
        return super().eventFilter(watched, event)
