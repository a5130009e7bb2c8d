"""A post's picture on its way to another form, and what is set for a network alone, for pictures of the window."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.views.composer.crop.sheet import CropSheet
from ui.views.composer.sheet import ComposerSheet

LOOK_MS = 20
FORM = "4:5"


class CropScene(QObject):
    """Waits until the composer in ``window`` has read its first picture, then opens the crop on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        sheet = self._window.findChild(ComposerSheet)
        use = sheet.media.use_at(0) if sheet is not None else None
        if sheet is None or use is None or sheet.pictures.image(use.media_id) is None:
            return
        self._timer.stop()
        sheet.media.cropping.emit(0)
        crop = self._window.findChild(CropSheet)
        if crop is not None and FORM in crop.buttons:
            crop.choose(FORM)


class OptionsScene(QObject):
    """Waits until the composer in ``window`` is laid out, then opens the form of its last account."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        sheet = self._window.findChild(ComposerSheet)
        if sheet is None or sheet.work.draft is None or not sheet.work.draft.accounts:
            return
        self._timer.stop()
        sheet.text.show_tab(sheet.work.draft.accounts[-1])
        sheet.options.more.click()
