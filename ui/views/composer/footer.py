"""The sheet's foot: save, what is in the way, publish now, schedule."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Rule
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import IconMark, KeyCap


class Footer(QWidget):
    """Its buttons. Only blocking findings and what is missing disable Schedule, always with the reason.

    Signals:
        save(), draft(), now(), schedule(), delete(): the buttons.
    """

    save = Signal()
    draft = Signal()
    now = Signal()
    schedule = Signal()
    delete = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[object, ...] = ()
        self.save_button = Button("Save draft")
        self.key = KeyCap("Ctrl S")
        self.draft_button = Button("Back to draft", "ghost")
        self.delete_button = IconButton("trash", "Delete this post")
        self.sign = IconMark("laptop", "tx3", 15)
        self.sentence = ElidedLabel("", size=12, color="tx2")
        self.now_button = Button("Publish now…")
        self.schedule_button = Button("Schedule", "primary", icon="clock")
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 13)
        row.setSpacing(8)
        for widget in (self.save_button, self.key, self.draft_button, self.delete_button):
            row.addWidget(widget)
        row.addSpacing(10)
        row.addStretch(0)
        row.addWidget(self.sign)
        row.addWidget(self.sentence, 1)
        row.addSpacing(6)
        row.addWidget(self.now_button)
        row.addWidget(self.schedule_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.save_button.clicked.connect(self.save)
        self.draft_button.clicked.connect(self.draft)
        self.delete_button.clicked.connect(self.delete)
        self.now_button.clicked.connect(self.now)
        self.schedule_button.clicked.connect(self.schedule)

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """The sentence beside the buttons; ``trouble``: it is in the way."""
        if (sentence, trouble) == self._said:
            return
        self._said = (sentence, trouble)
        self.sentence.set_text(sentence)
        self.sentence.set_color("crit" if trouble else "tx2")
        self.sign.set("octagon-x" if trouble else "info", "crit" if trouble else "tx3")
        self.sign.setVisible(bool(sentence))
