"""The crop sheet: a picture, the forms that the post's networks like, and what is left of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.media import Crop, MediaItem
from planner.languages import tr
from ui.views.composer.crop.canvas import Canvas
from ui.views.composer.crop.shape import ALL, Frame, fitted, frame_of
from ui.views.composer.crop.words import AS_IT_IS, FREE, Form, cut_further, forms_for, size_words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import RadioButton
from ui.widgets.column import Column
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.sheet import Sheet
from ui.widgets.themed import px

NEAR = 0.012


class CropSheet(Sheet):
    """What of a picture goes out.

    Args:
        image: the picture as it is seen. item: its file. crop: as it is now. networks: where the post goes.
        where: a sentence that says what the crop is for.

    Signals:
        chosen(object): the Crop, None for the whole picture. left(): nothing is to be changed.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        image: QImage,
        item: MediaItem,
        crop: Crop | None,
        networks: Sequence[str],
        where: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Crop the picture"), parent)
        self._item, self._networks = item, tuple(networks)
        shape = item.width / item.height if item.width and item.height else image.width() / image.height()
        self.canvas = Canvas(image, shape, frame_of(crop))
        self.forms = forms_for(networks)
        self.buttons: dict[str, RadioButton] = {}
        self._size = Label("", size=12.5, color="tx2", tabular=True)
        self._note = Paragraph("", color="warn", size=12.5)
        self.default_button = Button(tr("Crop"), "primary")
        self._build(where)
        self.canvas.framed.connect(self._say)
        self._mark(self._form_now(crop))
        self._say()

    def sizeHint(self) -> QSize:
        """Large enough to see what is cut."""
        return QSize(max(900, px(860)), max(620, px(560)))

    def form(self) -> Form:
        """The form that is chosen."""
        return next(form for form in self.forms if self.buttons[form.key].isChecked())

    def choose(self, key: str) -> None:
        """Hold the frame to a form."""
        self.buttons[key].setChecked(True)
        self._hold()

    def _build(self, where: str) -> None:
        title = ElidedLabel(self._title(), size=15, weight=600)
        close = IconButton("x", tr("Close without a change"))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        right = Column()
        right.setFixedWidth(px(244))
        side = right.body
        side.setContentsMargins(0, 0, px(10), 0)
        side.setSpacing(7)
        side.addWidget(Label(tr("Form"), size=12, weight=500, color="tx2"))
        for form in self.forms:
            button = RadioButton(form.words)
            button.setAccessibleDescription(form.whose)
            button.clicked.connect(self._hold)
            self.buttons[form.key] = button
            side.addWidget(button)
            if form.whose:
                whose = ElidedLabel(form.whose, size=11.5, color="tx3")
                whose.setContentsMargins(px(26), 0, 0, 3)
                side.addWidget(whose)
        side.addStretch(1)
        side.addWidget(self._size)
        side.addWidget(self._note)
        keys = tr("Arrows move the frame, with Shift further; plus and minus size it.")
        side.addWidget(Paragraph(keys, color="tx3", size=11.5))
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(right)
        cancel = Button(tr("Cancel"))
        foot = QHBoxLayout()
        foot.addWidget(ElidedLabel(where, size=12, color="tx3"), 1)
        foot.addWidget(cancel)
        foot.addWidget(self.default_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)
        close.clicked.connect(self.left)
        cancel.clicked.connect(self.left)
        self.default_button.clicked.connect(self._chose)
        self.setFocusProxy(self.canvas)

    def _title(self) -> str:
        return tr("Crop {file}", file=self._item.name) if self._item.name else tr("Crop the picture")

    def _form_now(self, crop: Crop | None) -> str:
        """The form that the frame has as it comes."""
        if crop is None:
            return AS_IT_IS
        ratio = self.canvas.frame.ratio(self.canvas.shape)
        near = (form.key for form in self.forms if form.ratio and abs(form.ratio - ratio) < NEAR * ratio)
        return next(near, FREE)

    def _mark(self, key: str) -> None:
        self.buttons[key].setChecked(True)
        self.canvas.ratio = next(form.ratio for form in self.forms if form.key == key)

    def _hold(self) -> None:
        form = self.form()
        self.canvas.ratio = form.ratio
        if form.key == AS_IT_IS:
            self.canvas.show_frame(ALL)
        elif form.ratio:
            self.canvas.show_frame(fitted(form.ratio, self.canvas.shape, self.canvas.frame))
        self._say()

    def _say(self) -> None:
        frame = self.canvas.frame
        if frame != ALL and self.form().key == AS_IT_IS:
            self._mark(FREE)
        kept = self._kept(frame)
        words = size_words(*kept, frame.width * frame.height)
        self._size.setText(words)
        note = cut_further(self._networks, frame.ratio(self.canvas.shape))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.canvas.setAccessibleDescription(f"{words}. {note}".strip())

    def _kept(self, frame: Frame) -> tuple[int, int]:
        crop = frame.crop()
        seen = self._item.cropped(crop)
        return seen.width, seen.height

    def _chose(self) -> None:
        self.chosen.emit(self.canvas.frame.crop())
