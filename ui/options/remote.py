"""What every control of a list has that is kept on the network: a way to read it anew, right where it is missing."""

from PySide6.QtCore import Signal

from planner.languages import tr
from ui.widgets.buttons import Button


class ReadButton(Button):
    """A link under a list.

    Attributes:
        wanted: it was pressed.
    """

    wanted = Signal()

    def __init__(self, label: str, network: str) -> None:
        super().__init__("", "link", "small")
        self._label, self._network = label, network
        self._filled = False
        self.hide()
        self.clicked.connect(self._press)

    def show_state(self, *, able: bool, filled: bool) -> None:
        """``able``: the account can be asked. ``filled``: there is something to choose already."""
        self._filled = filled
        self._say()
        self.end_waiting()
        self.setVisible(able)

    def ended(self) -> None:
        """The network was asked, whatever it said."""
        self._say()
        self.end_waiting()

    def _say(self) -> None:
        words = tr("Read anew") if self._filled else tr("Read from {network}", network=self._network)
        self.set_words(words)
        self.setAccessibleName(f"{self._label}: {words}")

    def _press(self) -> None:
        self.set_words(tr("Reading…"))
        self.begin_waiting()
        self.wanted.emit()


def none_yet(*, able: bool) -> str:
    """What stands where there is nothing to choose. ``able``: the account can be asked."""
    if able:
        return tr("There is none to choose yet.")
    return tr("There is none to choose yet. Connecting the account reads them.")
