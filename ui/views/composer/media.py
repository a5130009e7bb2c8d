"""Pictures and their alt texts, side by side; of all accounts, or of the one in view."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.languages import tr
from ui.views.composer import uses as change
from ui.views.composer.alt import AltSide
from ui.views.composer.hints import Hints
from ui.views.composer.pictures import Pictures, is_video, sources_of
from ui.views.composer.state import Draft
from ui.views.composer.strip import Strip
from ui.views.composer.undoing import Undoing
from ui.views.composer.uses import Uses
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.marks import Tag

PATTERNS = "*.jpg *.jpeg *.png *.gif *.webp *.avif *.tif *.tiff *.bmp *.mp4 *.mov"
LONGEST_NAME = 20


class MediaBox(QWidget):
    """The strip with the alt text of the chosen picture.

    Signals:
        edited(object): the Draft with other pictures or alt texts.
        problem(str): a file was not taken; why. told(str): it was taken, and something is to be known.
        cropping(int): picture of the tab in view (from 0) is to be cut.

    Attributes:
        folder: where pictures were last taken from; the next choice begins there.
    """

    folder = ""

    edited = Signal(object)
    problem = Signal(str)
    told = Signal(str)
    cropping = Signal(int)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._draft: Draft | None = None
        self._tab: AccountId | None = None
        self._index = -1
        self._able = True
        self._undoing = Undoing()
        self.strip, self.side = Strip(pictures), AltSide()
        self._own = Tag(tr("own pictures"))
        self._same = Button(tr("Same as All"), "link", "small")
        self.back = Button("", "link", "small", icon="undo")
        self.hints = Hints()
        self._build()
        self.strip.chosen.connect(self.choose)
        self.strip.picked.connect(self._pick)
        self.strip.removed.connect(self._take_out)
        self.strip.shifted.connect(self._shift)
        self.strip.cropping.connect(self._crop)
        self.strip.wanted.connect(self._browse)
        self.strip.pasted.connect(self._paste)
        self.strip.undone.connect(self._undo)
        self.side.typed.connect(self._typed)
        self.side.marked.connect(self._marked)
        self.side.crop.connect(self._crop_current)
        self.side.remove.connect(self._remove_current)
        self._same.clicked.connect(self._as_all)
        self.back.clicked.connect(self._put_back)
        pictures.added.connect(self._added)
        self.setAcceptDrops(True)

    @property
    def alt(self) -> QWidget:
        """The field of the alt text."""
        return self.side.edit

    @property
    def account(self) -> AccountId | None:
        """Whose pictures are in view; None: of all accounts."""
        return self._tab

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(tr("Pictures"), size=12, weight=500, color="tx2"))
        for widget in (self._own, self._same, self.back):
            head.addWidget(widget)
            widget.hide()
        head.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(5)
        left.addLayout(head)
        left.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(left)
        row.addWidget(self.side, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(5)
        whole.addLayout(row)
        whole.addWidget(self.hints)

    def show_draft(self, draft: Draft, tab: str = "", *, able: bool) -> None:
        """Show the pictures of a draft: of the account ``tab``, "" of all."""
        account = AccountId(tab) if tab in draft.accounts else None
        same = self._draft is not None and (self._uses(), change.has_own_uses(self._draft, self._tab)) == (
            change.uses_on(draft, account),
            change.has_own_uses(draft, account),
        )
        same = same and (self._tab, self._able) == (account, able)
        first = self._draft is None
        self._draft, self._able, self._tab = draft, able, account
        if same and not first:
            return
        count = len(self._uses())
        self.setVisible(able or count > 0)  # of a post that is out, none is left to be added
        if self._index >= count or (self._index < 0 and count):
            self._index = count - 1
        self._show()

    def choose(self, index: int) -> None:
        """Show the alt text of another picture."""
        self._index = index
        self._show()

    def add(self, mime: QMimeData) -> None:
        """Take dropped or pasted pictures."""
        sources = sources_of(mime)
        if sources and self._able:
            self._pictures.add(sources)

    def use_at(self, index: int) -> MediaUse | None:
        """A picture of the tab in view, None when there is none."""
        uses = self._uses()
        return uses[index] if 0 <= index < len(uses) else None

    def change_use(self, index: int, **fields: object) -> None:
        """Change a picture of the tab in view: its alt text, its crop."""
        if self._able and self.use_at(index) is not None:
            self._put(change.changed(self._uses(), index, **fields))

    def _uses(self) -> Uses:
        return change.uses_on(self._draft, self._tab) if self._draft is not None else ()

    def _show(self) -> None:
        if self._draft is None:
            return
        uses, use = self._uses(), self.use_at(self._index)
        own = change.has_own_uses(self._draft, self._tab)
        self._own.setVisible(own)
        self._same.setVisible(own and self._able)
        self.strip.show_uses(uses, self._index, able=self._able)
        self.side.setVisible(use is not None)
        if use is not None:
            number = self._index + 1 if len(uses) > 1 else 0
            image = self._pictures.image(use.media_id)
            item = self._pictures.item(use.media_id)
            croppable = (image is None or not image.isNull()) and not is_video(use, item)
            self.side.show_use(use, item, number, able=self._able, croppable=croppable and item is not None)

    def _put(self, uses: Uses, *, noted: bool = True) -> None:
        if self._draft is None or uses == self._uses():
            return
        if noted:
            self._note()
        self.back.hide()
        self._change(change.with_uses(self._draft, uses, self._tab))

    def _change(self, draft: Draft) -> None:
        self._draft = draft
        self._index = min(self._index, len(self._uses()) - 1)
        self._show()
        self.edited.emit(draft)

    def _note(self) -> None:
        if self._draft is not None:
            self._undoing.note(self._draft, self._tab)

    def _undo(self, again: bool) -> None:
        """Take the last change of pictures in this tab back, or do it again."""
        if self._draft is None:
            return
        draft = self._undoing.back(self._draft, self._tab, again=again)
        if draft is not None:
            self.back.hide()
            self._change(draft)

    def _put_back(self) -> None:
        self._undo(False)

    def _as_all(self) -> None:
        if self._draft is not None and self._tab is not None:
            self._note()
            self._change(change.same_uses_as_all(self._draft, self._tab))

    def _pick(self, index: int) -> None:
        self.choose(index)
        use = self.use_at(index)
        if self._able and use is not None and not use.decorative:
            self.side.edit.setFocus()

    def _typed(self, words: str) -> None:
        use = self.use_at(self._index)
        if use is not None and use.alt_text != words:
            self._put(change.changed(self._uses(), self._index, alt_text=words), noted=False)

    def _marked(self, decorative: bool, captioned: bool) -> None:
        if self.use_at(self._index) is not None:
            marks = {"decorative": decorative, "captioned": captioned}
            self._put(change.changed(self._uses(), self._index, **marks))

    def _shift(self, index: int, to: int) -> None:
        if self._able and self.use_at(index) is not None:
            self._index = to
            self._put(change.moved(self._uses(), index, to))

    def _crop(self, index: int) -> None:
        self.choose(index)
        if not self.side.crop_button.isHidden():
            self.cropping.emit(index)

    def _crop_current(self) -> None:
        self.cropping.emit(self._index)

    def _remove_current(self) -> None:
        self._take_out(self._index)

    def _take_out(self, index: int) -> None:
        use = self.use_at(index)
        if not self._able or use is None:
            return
        self._put(change.without(self._uses(), index))
        named = use.name and len(use.name) <= LONGEST_NAME
        self.back.set_words(tr("Put {file} back", file=use.name) if named else tr("Put it back"))
        self.back.show()

    def _browse(self) -> None:
        what = f"{tr('Pictures and videos')} ({PATTERNS});;{tr('All files')} (*)"
        start = MediaBox.folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.PicturesLocation
        )
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Add pictures"), start, what)
        if paths:
            MediaBox.folder = str(Path(paths[0]).parent)
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
            self.add(mime)

    def _paste(self) -> None:
        self.add(QGuiApplication.clipboard().mimeData())

    def _added(self, added: object) -> None:
        if self._draft is None:
            return
        uses = self._uses()
        for item in added.items:  # type: ignore[attr-defined]
            uses = change.added(uses, MediaUse(media_id=item.id, name=item.name))
        self._pictures.ask(added.items)  # type: ignore[attr-defined]
        if uses != self._uses():
            self._note()
            self._index = len(uses) - 1
            self._put(uses, noted=False)
            self._index = len(uses) - 1
            self._show()
        for sentence in added.problems:  # type: ignore[attr-defined]
            self.problem.emit(sentence)
        for sentence in added.notes:  # type: ignore[attr-defined]
            self.told.emit(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures may be dropped here."""
        if self._able and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()
            self.strip.welcome(dropped=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They were carried on."""
        self.strip.welcome(dropped=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.strip.welcome(dropped=False)
        self.add(event.mimeData())
        event.acceptProposedAction()
