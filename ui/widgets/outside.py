"""Opening pages and folders with the system's own programs, and saying so when there is none."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from planner.languages import tr


class Outside(QObject):
    """The way out of the program.

    Signals:
        missing: nothing on this computer opened it; a sentence that says what to do.
    """

    missing = Signal(str)

    def open(self, target: QUrl) -> None:
        """Open a page or a folder; where that fails, copy its address and say so."""
        if not self.opened(target):
            self.missing.emit(
                tr("No program opened that folder. Its place was copied.")
                if target.isLocalFile()
                else tr("No browser opened. The address was copied: paste it into a browser.")
            )

    def opened(self, target: QUrl) -> bool:
        """The same for who says it otherwise: whether a program took it, else its address was copied."""
        if QDesktopServices.openUrl(target):
            return True
        QGuiApplication.clipboard().setText(
            target.toLocalFile() or target.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        )
        return False


OUTSIDE = Outside()
"""For the whole program: the window says what it tells."""
