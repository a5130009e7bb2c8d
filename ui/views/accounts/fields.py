"""The fields of a sign-in form, two beside each other, each checked when it is left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from planner.connectors.connector import CredentialField
from planner.domain.account import Account
from planner.publishing.accounts import field_error
from planner.publishing.signing_in import WITH_THE_ACCOUNT
from ui.widgets.choices import Combo
from ui.widgets.field import Field, LineEdit


class FieldGrid(QWidget):
    """The fields.

    Attributes:
        all: each field of the form with its control, by its key.
        edited: something was typed. entered: the person pressed Enter in a field.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, fields: Sequence[CredentialField], account: Account | None = None) -> None:
        super().__init__()
        self.all: dict[str, tuple[CredentialField, Field]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for index, one in enumerate(fields):
            grid.addWidget(self._field(one, account), index // 2, index % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def values(self) -> dict[str, str]:
        """What was typed, by key."""
        return {key: _value(field) for key, (_, field) in self.all.items()}

    def keep(self, values: dict[str, str]) -> None:
        """Put in what was typed into an earlier form."""
        for key, (_, field) in self.all.items():
            if values.get(key):
                field.set_text(values[key])
            if values.get(key) and isinstance(field.control, Combo):
                field.control.choose(values[key])

    def is_touched(self) -> bool:
        """Whether somebody typed into it, and it still stands there."""
        return any(line.isModified() and line.text() for line in self.findChildren(QLineEdit))

    def right(self) -> bool:
        """Whether every field may be right; the first that cannot be has the cursor then."""
        wrong = [field for one, field in self.all.values() if not self._check(one, field)]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def focus_first(self) -> None:
        """Put the cursor where something is missing."""
        for _, field in self.all.values():
            if not _value(field):
                field.control.setFocus()
                return

    def say(self, key: str, sentence: str) -> bool:
        """Tell at a field what is wrong; False when there is no such field."""
        if key not in self.all:
            return False
        field = self.all[key][1]
        field.set_error(sentence)
        field.control.setFocus()
        return True

    def _field(self, one: CredentialField, account: Account | None) -> Field:
        if one.choices:
            combo = Combo([(label, value) for value, label in one.choices], name=one.label)
            self.all[one.key] = (one, Field(one.label, combo, help=one.help, keep_help=True))
            return self.all[one.key][1]
        edit = LineEdit(placeholder=one.placeholder, icon="key" if one.secret else "")
        if one.secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        field = Field(one.label, edit, help=one.help, keep_help=True)  # it says where to get it
        if account is not None and one.key in WITH_THE_ACCOUNT and not one.secret:
            field.set_text(str(getattr(account, one.key, "")))
        self.all[one.key] = (one, field)
        field.left.connect(self._left)
        field.changed.connect(self.edited)
        edit.returnPressed.connect(self.entered)
        return field

    def _left(self) -> None:
        sender = self.sender()
        for one, field in self.all.values():
            if field is sender and field.text().strip():
                self._check(one, field)

    @staticmethod
    def _check(one: CredentialField, field: Field) -> bool:
        sentence = field_error(one, field.text().strip())
        field.set_error(sentence)
        return not sentence


def _value(field: Field) -> str:
    if isinstance(field.control, Combo):
        return str(field.control.currentData())
    return field.text().strip()
