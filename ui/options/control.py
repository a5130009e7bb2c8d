"""What every control of an option is: it shows what holds and what is wrong, and tells what a person wants."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.networks.options import Option


class Control(QWidget):
    """An option as it is asked for.

    Attributes:
        edited: sends the option's key and the value that is wanted now.
        reads: what there is to choose shall be read anew.
    """

    edited = Signal(str, str)
    reads = Signal()

    def __init__(self, option: Option, network: str, account_facts: Mapping[str, object]) -> None:
        super().__init__()
        self.option, self.network, self.account_facts = option, network, account_facts
        self.label, self.help = option.label, option.help
        self._filling = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def fill(self, value: str, beneath: str, wrong: str) -> None:
        """Show what holds, what would hold without it, and what is wrong with it."""
        self._filling = True
        self.show_value(value, beneath)
        self.show_wrong(wrong)
        self._filling = False

    def show_value(self, value: str, beneath: str) -> None:
        """Show what holds and, where the kind can tell it, what would hold without it."""
        raise NotImplementedError

    def show_wrong(self, wrong: str) -> None:
        """Say what is wrong, "" when all is well."""
        raise NotImplementedError

    def offer_reading(self, *, able: bool) -> None:
        """Whether what there is to choose can be read from the network; of a list that is kept there alone."""

    def reading_ended(self) -> None:
        """The network was asked, whatever it said."""

    def tell(self, value: str) -> None:
        """The person wants another value."""
        if not self._filling:
            self.edited.emit(self.option.key, value)
