"""The parts of a thread under the text, each with its own counter; a click goes to the part."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from planner.languages.numbers import grouped
from ui.theme.theme import current
from ui.views.composer.accounts import mark_of, network_label
from ui.views.composer.thread.parts import Part
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.themed import follow


def part_words(number: int, part: Part) -> str:
    """What its counter shows: "2 · 242 / 300", what is over as a number below zero."""
    count = part.count
    length = f"−{grouped(-count.left)}" if count.over else grouped(count.length)
    return f"{number} · {length}" + (f" / {grouped(count.limit)}" if count.limit else "")


def spoken(number: int, many: int, part: Part) -> str:
    """The same for tooltip and screen reader."""
    count, label = part.count, network_label(part.network)
    length, limit, unit = grouped(count.length), grouped(count.limit or 0), count.unit_word
    place = tr("Part {number} of {many}, {network}", number=number, many=many, network=label)
    if count.limit:
        words = tr(
            "{network}: {length} of {limit} {unit}", network=place, length=length, limit=limit, unit=unit
        )
    else:
        words = f"{place}: {length} {unit}"
    if count.over:
        return tr("{length_and_limit}, {over} over", length_and_limit=words, over=grouped(-count.left))
    return words


class _PartButton(Button):
    """One part."""

    pressed_at = Signal(int)

    def __init__(self) -> None:
        super().__init__("", "ghost", "small")
        self._start = 0
        self.clicked.connect(self._go)

    def show_part(self, number: int, many: int, part: Part) -> None:
        """Show another part's length."""
        self._start = part.start
        self.set_kind("danger" if part.count.over else "ghost")
        self.set_icon(mark_of(part.network))
        if self.text() != part_words(number, part):
            self.set_words(part_words(number, part))
        self.setAccessibleName(spoken(number, many, part))
        self.setToolTip(self.accessibleName())

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        super().retheme()
        self.setFont(current().font(12, 500, tabular=True))

    def _go(self) -> None:
        self.pressed_at.emit(self._start)


class PartStrip(QWidget):
    """A row of counters, wrapped where there is no room; hidden while the text is no thread.

    Signals:
        chosen(int): where the words of the part begin, in code points.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[_PartButton] = []
        self._parts: tuple[Part, ...] = ()
        self._flow = FlowLayout(gap=2)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 3, 8, 0)
        box.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show the lengths of the parts; none hides the row."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        while len(self.buttons) < len(parts):
            button = _PartButton()
            button.pressed_at.connect(self.chosen)
            self._flow.addWidget(button)
            self.buttons.append(button)
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(parts))
            if index < len(parts):
                button.show_part(index + 1, len(parts), parts[index])
        self.setVisible(bool(parts))
        self.updateGeometry()
