"""The card in which an account is added: a title with its close button, and the form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.languages import tr
from ui.sheets.frame import Card
from ui.views.accounts.form import ConnectForm
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label


class FormCard(Card):
    """Holds one form at a time; hidden while there is none.

    Attributes:
        left: the person pressed its x.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__(padding=18)
        self._form: QWidget | None = None
        self.hide()

    def open(self, form: QWidget, mark: QWidget, words: str) -> None:
        """Show a form under a title with a mark before it."""
        self.clear()
        close = IconButton("x", tr("Close the form"), size="small")
        close.clicked.connect(self.left)
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(mark)
        title.addWidget(Label(words, size=15, weight=600))
        title.addStretch(1)
        title.addWidget(close)
        self.body.addLayout(title)
        self.body.addWidget(form)
        self._form = form
        self.show()

    def may_close(self) -> bool:
        """As the form says, where it has anything to lose."""
        return not isinstance(self._form, ConnectForm) or self._form.may_close()

    def close_form(self) -> None:
        """Show none."""
        self.clear()
        self._form = None
        self.hide()
