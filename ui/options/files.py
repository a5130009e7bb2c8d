"""The control of an option that takes the words of a file: a button to choose one, and how long it is."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from planner.languages import tr
from planner.networks.option_files import MOST_BYTES, words_in
from planner.networks.option_words import said_of
from planner.networks.options import Option
from ui.options.control import Control
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label


class FromFile(Control):
    """What is chosen stands beside the button; its words are kept with the post, so the file may go."""

    folder = ""
    """Where the last one was chosen."""

    def __init__(self, option: Option, network: str, account_facts: Mapping[str, object]) -> None:
        super().__init__(option, network, account_facts)
        self.choose = Button(tr("Choose a file…"), size="small")
        self.remove = Button(tr("Take it out"), kind="ghost", size="small")
        self.said = Label("", size=12.5, color="tx2")
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.choose)
        row.addWidget(self.said)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.field = Field(self.label, inside, help=self.help)
        self._column.addWidget(self.field)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._take_out)
        self.show_value("", "")

    def show_value(self, value: str, beneath: str) -> None:  # noqa: ARG002 - nothing is usual of a file
        """How long it is, and a way to be rid of it."""
        said = said_of(self.option, value, self.account_facts, short=False)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.remove.setVisible(bool(said))
        self.choose.setText(tr("Choose another…") if said else tr("Choose a file…"))
        self.choose.setAccessibleName(f"{self.label}: {self.choose.text()}")
        self.remove.setAccessibleName(f"{self.label}: {self.remove.text()}")

    def show_wrong(self, wrong: str) -> None:
        """Under the button."""
        if wrong != self.field.error():
            self.field.set_error(wrong)

    def take(self, path: Path) -> None:
        """Read a file; what is wrong with reading it is said under the button."""
        try:
            if path.stat().st_size > MOST_BYTES:
                self.field.set_error(tr("{name} is too large to be read.", name=path.name))
                return
            words = words_in(path.read_bytes())
        except OSError:
            self.field.set_error(tr("{name} cannot be read.", name=path.name))
            return
        if not words:
            self.field.set_error(tr("{name} is empty.", name=path.name))
            return
        self.tell(words)

    def _choose(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in self.option.endings)
        start = self.folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        what = f"{self.label} ({patterns});;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, self.label, start, what)
        if path:
            FromFile.folder = str(Path(path).parent)
            self.take(Path(path))

    def _take_out(self) -> None:
        self.tell("")
        self.choose.setFocus()
