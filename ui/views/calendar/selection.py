"""The chips that are selected together; the same for every face of the calendar."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from planner.domain.ids import PostId
from ui.views.calendar.state import Chip

Key = tuple[str, str]


class Selection(QObject):
    """Chips by their keys. Empty as long as a person works with one chip at a time.

    Attributes:
        keys: what is selected, as ``Chip.key``.

    Signals:
        changed: other chips are selected.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Key, Chip] = {}
        self.keys: frozenset[Key] = frozenset()

    def __len__(self) -> int:
        return len(self._chips)

    def __contains__(self, chip: Chip) -> bool:
        return chip.key in self._chips

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is selected, in order of time."""
        return tuple(sorted(self._chips.values(), key=lambda chip: (chip.shown, chip.post_id)))

    @property
    def posts(self) -> tuple[PostId, ...]:
        """The posts selected, each once, in order of time."""
        return tuple(dict.fromkeys(chip.post_id for chip in self.chips))

    def put(self, chips: Iterable[Chip]) -> None:
        """Select these and no others."""
        self._become({chip.key: chip for chip in chips})

    def toggle(self, chip: Chip) -> None:
        """Select a chip, or take it out."""
        chips = dict(self._chips)
        if chips.pop(chip.key, None) is None:
            chips[chip.key] = chip
        self._become(chips)

    def clear(self) -> None:
        """Select none."""
        self._become({})

    def follow(self, shown: Iterable[Chip]) -> None:
        """The plan was read again: selected posts stay selected where they are shown now, others are let go.

        What nobody sees is never changed.
        """
        if not self._chips:
            return
        by_key = {chip.key: chip for chip in shown}
        by_post: dict[str, Chip] = {}
        for chip in by_key.values():
            by_post.setdefault(chip.post_id, chip)
        found = (by_key.get(key) or by_post.get(chip.post_id) for key, chip in self._chips.items())
        self._become({chip.key: chip for chip in found if chip is not None})

    def _become(self, chips: dict[Key, Chip]) -> None:
        if chips == self._chips:
            return
        self._chips = chips
        self.keys = frozenset(chips)
        self.changed.emit()
