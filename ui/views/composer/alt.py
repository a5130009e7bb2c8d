"""Beside the strip: what a screen reader says of the chosen picture, asked gently, and its marks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.media import MediaItem, MediaUse
from planner.languages import tr
from ui.theme.theme import current
from ui.views.composer.pictures import is_video
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import ElidedLabel
from ui.widgets.themed import follow, px


class AltEdit(QPlainTextEdit):
    """A small field for an alt text; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("radius", 7)
        self.setPlaceholderText(tr("A dark rye loaf, cut open on a board"))
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        self.setFixedHeight(px(52))


class AltSide(QWidget):
    """The words and marks of one picture.

    Signals:
        typed(str): another alt text. marked(bool, bool): decorative, captioned.
        crop(): cut it. remove(): take it out.
    """

    typed = Signal(str)
    marked = Signal(bool, bool)
    crop = Signal()
    remove = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.edit = AltEdit()
        self.label = ElidedLabel(tr("Alt text"), size=12, weight=500, color="tx2")
        self.label.setBuddy(self.edit)
        self.decorative = CheckBox(tr("Decorative"))
        self.decorative.setToolTip(tr("It says nothing by itself: screen readers pass it over."))
        self.captioned = CheckBox(tr("Has captions"))
        self.captioned.setToolTip(tr("What is said in the video can be read in it."))
        self.crop_button = Button(tr("Crop…"), "ghost", "small", icon="crop")
        self.remove_button = Button(tr("Remove"), "ghost", "small", icon="trash")
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self.decorative)
        under.addSpacing(10)
        under.addWidget(self.captioned)
        under.addStretch(1)
        under.addWidget(self.crop_button)
        under.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.label)
        column.addWidget(self.edit)
        column.addLayout(under)
        column.addStretch(1)
        self.edit.textChanged.connect(self._typed)
        self.decorative.clicked.connect(self._ticked)
        self.captioned.clicked.connect(self._ticked)
        self.crop_button.clicked.connect(self.crop)
        self.remove_button.clicked.connect(self.remove)

    def show_use(
        self, use: MediaUse, item: MediaItem | None, number: int, *, able: bool, croppable: bool
    ) -> None:
        """Show one picture. ``number``: which of several, 0: the only one."""
        video = is_video(use, item)
        asked = tr("Alt text · what would you say on the phone?")
        if number and video:
            asked = tr("Alt text, video {number} · what would you say on the phone?", number=number)
        elif number:
            asked = tr("Alt text, picture {number} · what would you say on the phone?", number=number)
        self.label.set_text(asked)
        file = use.name or tr("the picture")
        self.edit.setAccessibleName(tr("Alt text of {file}: what would you say on the phone?", file=file))
        self._filling = True
        if self.edit.toPlainText() != use.alt_text:
            self.edit.setPlainText(use.alt_text)
        self.decorative.setChecked(use.decorative)
        self.captioned.setChecked(use.captioned)
        self._filling = False
        self.decorative.setVisible(not video)
        self.captioned.setVisible(video)
        self.edit.setEnabled(able and not use.decorative)
        self.decorative.setEnabled(able)
        self.captioned.setEnabled(able)
        self.remove_button.setVisible(able)
        self.crop_button.setVisible(able and croppable)

    def _typed(self) -> None:
        if not self._filling:
            self.typed.emit(self.edit.toPlainText())

    def _ticked(self) -> None:
        self.marked.emit(self.decorative.isChecked(), self.captioned.isChecked())
