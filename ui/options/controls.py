"""One control for each kind of option: a list, a tick, a line, a file."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.options import NO, YES
from planner.languages import tr
from planner.networks.option_words import choices_of, said_of
from planner.networks.options import Option, OptionKind, ids_in, length_of, tags_in
from ui.options.control import Control
from ui.options.files import FromFile
from ui.options.remote import ReadButton, none_yet
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.field import Field
from ui.widgets.labels import Paragraph


class Switch(Control):
    """A tick with its sentence; the help stands under it."""

    def __init__(self, option: Option, network: str, account_facts: Mapping[str, object]) -> None:
        super().__init__(option, network, account_facts)
        self.box = CheckBox(self.label)
        self.note = Paragraph(self.help, size=11.5, color="tx3")
        self.box.setAccessibleDescription(self.help)
        self._column.addWidget(self.box)
        self._column.addWidget(self.note)
        if not self.help:
            self.note.hide()
        self._column.addStretch(0)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self._toggled)

    def show_value(self, value: str, beneath: str) -> None:  # noqa: ARG002 - a tick tells it
        """Ticked or not."""
        self.box.setChecked(value == YES)

    def show_wrong(self, wrong: str) -> None:
        """Say it in the help's place."""
        self.note.setText(wrong or self.help)
        self.note.set_color("crit" if wrong else "tx3")
        self.note.setVisible(bool(wrong or self.help))
        self.box.setAccessibleDescription(wrong or self.help)

    def _toggled(self, on: bool) -> None:
        self.tell(YES if on else NO)


class Line(Control):
    """A line of text, or of words with commas between; counted where there is a limit."""

    def __init__(self, option: Option, network: str, account_facts: Mapping[str, object]) -> None:
        super().__init__(option, network, account_facts)
        self.field = Field(self.label, placeholder=option.placeholder, help=self.help)
        self._column.addWidget(self.field)
        self.setFocusProxy(self.field.control)
        self.field.changed.connect(self._typed)

    def show_value(self, value: str, beneath: str) -> None:  # noqa: ARG002 - it stands in the field itself
        """The text; what is being typed is left as it is."""
        if self.field.text().strip() != value.strip():
            self.field.set_text(value)
        self.field.set_help(self._counted(value))

    def show_wrong(self, wrong: str) -> None:
        """Under the field."""
        if wrong != self.field.error():
            self.field.set_error(wrong)

    def _counted(self, value: str) -> str:
        option = self.option
        if not value.strip():
            return self.help
        if option.limit:
            return tr(
                "{length} of {limit} characters.", length=length_of(option, value.strip()), limit=option.limit
            )
        if option.most:
            return tr("{count} of {most}.", count=len(tags_in(value)), most=option.most)
        return self.help

    def _typed(self, text: str) -> None:
        self.tell(text)


class OneOf(Control):
    """A list of values; the first entry says what holds where nothing is chosen."""

    def __init__(self, option: Option, network: str, account_facts: Mapping[str, object]) -> None:
        super().__init__(option, network, account_facts)
        self.combo = Combo(name=self.label)
        self.field = Field(self.label, self.combo, help=self.help)
        self.read = ReadButton(self.label, network)
        self._column.addWidget(self.field)
        self._column.addWidget(self.read)
        self._column.addStretch(0)
        self.setFocusProxy(self.combo)
        self.read.wanted.connect(self.reads)
        self._beneath: str | None = None
        self.combo.activated.connect(self._chose)

    def show_value(self, value: str, beneath: str) -> None:
        """The value, among those there are."""
        choices = choices_of(self.option, self.account_facts)
        if beneath != self._beneath:
            self._beneath = beneath
            self.combo.clear()
            if not self.option.default and not (self.option.required and beneath):
                self.combo.addItem(self._nothing(), "")
            for key, words in choices:
                self.combo.addItem(words, key)
        if self.combo.findData(value) < 0:
            self.combo.addItem(said_of(self.option, value, self.account_facts), value)
        self.combo.choose(value)
        self.combo.setEnabled(bool(choices) or bool(value))

    def show_wrong(self, wrong: str) -> None:
        """Under the list."""
        self.field.set_error(wrong)

    def offer_reading(self, *, able: bool) -> None:
        """Of a list that is kept on the network alone."""
        if self.option.kind is OptionKind.REMOTE:
            filled = bool(choices_of(self.option, self.account_facts))
            self.read.show_state(able=able, filled=filled)
            self.field.set_help(self.help if filled else none_yet(able=able))
            if not filled and able:
                self.setFocusProxy(self.read)

    def reading_ended(self) -> None:
        """Say what can be done again."""
        self.read.ended()

    def _nothing(self) -> str:
        if self.option.required:
            return tr("Choose…")
        if self.option.kind is OptionKind.REMOTE:
            return tr("None")
        return self.option.nothing or tr("As usual on {network}", network=self.network)

    def _chose(self, _index: int) -> None:
        self.tell(str(self.combo.currentData() or ""))


class SomeOf(Control):
    """Several of what the account has there, a tick for each."""

    def __init__(self, option: Option, network: str, account_facts: Mapping[str, object]) -> None:
        super().__init__(option, network, account_facts)
        self.boxes = {key: CheckBox(words) for key, words in choices_of(option, account_facts)}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for box in self.boxes.values():
            column.addWidget(box)
            box.toggled.connect(self._toggled)
        self.field = Field(self.label, inside, help=self.help)
        self.read = ReadButton(self.label, network)
        self._column.addWidget(self.field)
        self._column.addWidget(self.read)
        self.setFocusProxy(next(iter(self.boxes.values()), self.read))
        self.read.wanted.connect(self.reads)

    def offer_reading(self, *, able: bool) -> None:
        """Always: such a list is kept on the network."""
        self.read.show_state(able=able, filled=bool(self.boxes))
        self.field.set_help(self.help if self.boxes else none_yet(able=able))

    def reading_ended(self) -> None:
        """Say what can be done again."""
        self.read.ended()

    def show_value(self, value: str, beneath: str) -> None:  # noqa: ARG002 - ticks tell it
        """Tick what is chosen."""
        ids = ids_in(value)
        for key, box in self.boxes.items():
            box.setChecked(key in ids)

    def show_wrong(self, wrong: str) -> None:
        """Under the ticks."""
        self.field.set_error(wrong)

    def _toggled(self, _on: bool) -> None:
        self.tell("\n".join(key for key, box in self.boxes.items() if box.isChecked()))


_OF_KIND: Mapping[OptionKind, Callable[[Option, str, Mapping[str, object]], Control]] = {
    OptionKind.CHOICE: OneOf,
    OptionKind.REMOTE: OneOf,
    OptionKind.SWITCH: Switch,
    OptionKind.TEXT: Line,
    OptionKind.TAGS: Line,
    OptionKind.FILE: FromFile,
}


def control_for(
    option: Option, network: str, account_facts: Mapping[str, object], parent: QObject | None = None
) -> Control:
    """The control of an option."""
    control = (SomeOf if option.several else _OF_KIND[option.kind])(option, network, account_facts)
    if isinstance(parent, QWidget):
        control.setParent(parent)
    return control
