"""Pictures and their alt texts, side by side: what would you say on the phone?"""

from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.media import MediaUse
from ui.theme.theme import current
from ui.views.composer.pictures import Pictures, sources_of
from ui.views.composer.state import Draft
from ui.views.composer.strip import Strip
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.themed import follow, px

VIDEOS = (".mp4", ".mov", ".m4v", ".webm")
PROMPT = "what would you say on the phone?"


class AltEdit(QPlainTextEdit):
    """A small field for an alt text; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("radius", 7)
        self.setPlaceholderText("A dark rye loaf, cut open on a board")
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        self.setFixedHeight(px(52))


class MediaBox(QWidget):
    """The strip with the alt text of the chosen picture.

    Signals:
        edited(object): the Draft with other pictures or alt texts.
        problem(str): a file was not taken; why.

    Attributes:
        folder: where pictures were last taken from; the next choice begins there.
    """

    folder = ""

    edited = Signal(object)
    problem = Signal(str)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._draft: Draft | None = None
        self._index = -1
        self._able = True
        self._filling = False
        self._shown = False
        self.strip = Strip(pictures)
        self.alt = AltEdit()
        self._label = ElidedLabel("Alt text", size=12, weight=500, color="tx2")
        self._label.setBuddy(self.alt)
        self.decorative = CheckBox("Decorative")
        self.decorative.setToolTip("It says nothing by itself: screen readers pass it over.")
        self.captioned = CheckBox("Has captions")
        self.captioned.setToolTip("What is said in the video can be read in it.")
        self._remove = Button("Remove", "ghost", "small", icon="trash")
        self._side = QWidget()
        self._build()
        self.strip.chosen.connect(self.choose)
        self.strip.removed.connect(self._take_out)
        self.strip.wanted.connect(self._browse)
        self.alt.textChanged.connect(self._typed)
        self.decorative.clicked.connect(self._ticked)
        self.captioned.clicked.connect(self._ticked)
        self._remove.clicked.connect(self._remove_current)
        pictures.added.connect(self._added)
        self.setAcceptDrops(True)

    def _build(self) -> None:
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self.decorative)
        under.addSpacing(10)
        under.addWidget(self.captioned)
        under.addStretch(1)
        under.addWidget(self._remove)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(5)
        side.addWidget(self._label)
        side.addWidget(self.alt)
        side.addLayout(under)
        left = QVBoxLayout()
        left.setSpacing(5)
        left.addWidget(Label("Pictures", size=12, weight=500, color="tx2"))
        left.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(left)
        row.addWidget(self._side, 1)

    def show_draft(self, draft: Draft, *, able: bool) -> None:
        """Show the pictures of a draft."""
        same = self._draft is not None and (self._draft.post.media, self._able) == (draft.post.media, able)
        self._draft, self._able = draft, able
        if same and self._shown:
            return
        self._shown = True
        count = len(draft.post.media)
        self.setVisible(able or count > 0)  # of a post that is out, none is left to be added
        if self._index >= count or (self._index < 0 and count):
            self._index = count - 1
        self._show()

    def choose(self, index: int) -> None:
        """Show the alt text of another picture and put the caret there."""
        self._index = index
        self._show()
        if self._able and not self.decorative.isChecked():
            self.alt.setFocus()

    def add(self, mime: QMimeData) -> None:
        """Take dropped or pasted pictures."""
        sources = sources_of(mime)
        if sources and self._able:
            self._pictures.add(sources)

    def _use(self) -> MediaUse | None:
        if self._draft is None or not 0 <= self._index < len(self._draft.post.media):
            return None
        return self._draft.post.media[self._index]

    def _show(self) -> None:
        if self._draft is None:
            return
        uses = self._draft.post.media
        use = self._use()
        self.strip.show_uses(uses, self._index, able=self._able)
        self._side.setVisible(use is not None)
        if use is None:
            return
        number = f", picture {self._index + 1}" if len(uses) > 1 else ""
        self._label.set_text(f"Alt text{number} · {PROMPT}")
        self.alt.setAccessibleName(f"Alt text of {use.name or 'the picture'}: {PROMPT}")
        self._filling = True
        if self.alt.toPlainText() != use.alt_text:
            self.alt.setPlainText(use.alt_text)
        self.decorative.setChecked(use.decorative)
        self.captioned.setChecked(use.captioned)
        self.captioned.setVisible(use.name.casefold().endswith(VIDEOS))
        self._filling = False
        self.alt.setEnabled(self._able and not use.decorative)
        self.decorative.setEnabled(self._able)
        self.captioned.setEnabled(self._able)
        self._remove.setVisible(self._able)

    def _change(self, draft: Draft) -> None:
        self._draft = draft
        self._show()
        self.edited.emit(draft)

    def _typed(self) -> None:
        if self._draft is not None and self._use() is not None and not self._filling:
            self._change(self._draft.with_picture_at(self._index, alt_text=self.alt.toPlainText()))

    def _ticked(self) -> None:
        if self._draft is not None and self._use() is not None:
            marks = {"decorative": self.decorative.isChecked(), "captioned": self.captioned.isChecked()}
            self._change(self._draft.with_picture_at(self._index, **marks))

    def _remove_current(self) -> None:
        self._take_out(self._index)

    def _take_out(self, index: int) -> None:
        if self._draft is not None and 0 <= index < len(self._draft.post.media):
            draft = self._draft.without_picture(index)
            self._index = min(index, len(draft.post.media) - 1)
            self._change(draft)

    def _browse(self) -> None:
        what = "Pictures and videos (*.jpg *.jpeg *.png *.gif *.webp *.mp4 *.mov);;All files (*)"
        start = MediaBox.folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.PicturesLocation
        )
        paths, _ = QFileDialog.getOpenFileNames(self, "Add pictures", start, what)
        if paths:
            MediaBox.folder = str(Path(paths[0]).parent)
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
            self.add(mime)

    def _added(self, added: object) -> None:
        if self._draft is None:
            return
        draft = self._draft
        for item in added.items:  # type: ignore[attr-defined]
            draft = draft.with_picture(MediaUse(media_id=item.id, name=item.name))
        self._pictures.ask(added.items)  # type: ignore[attr-defined]
        if draft != self._draft:
            self._index = len(draft.post.media) - 1
            self._change(draft)
        for sentence in added.problems:  # type: ignore[attr-defined]
            self.problem.emit(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures may be dropped here."""
        if self._able and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.add(event.mimeData())
        event.acceptProposedAction()
