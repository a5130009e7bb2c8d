"""What is to be known of a post's pictures, below them: a form that a network does not take, a video that is not sent."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.domain.options import NO_OPTIONS
from planner.editing.words import joined
from planner.languages import tr
from planner.networks.facts import NetworkFacts, facts_of
from planner.networks.formats import as_chosen
from planner.networks.looks import look_of, ratio_of
from ui.views.composer.loading import Desk
from ui.views.composer.pictures import is_video
from ui.views.composer.state import Draft
from ui.views.composer.uses import uses_on
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph

_ROUNDED = 0.005  # whole pixels cannot meet a ratio exactly


@dataclass(frozen=True, slots=True)
class Misfit:
    """A picture whose form a network does not take. ``index``: which of the account's. form: the nearest it takes."""

    account: AccountId
    index: int
    name: str
    ratio: float
    label: str
    form: str

    @property
    def words(self) -> str:
        """What is wrong, numbers first."""
        return tr(
            "{file} is {ratio} times as wide as high, which {network} does not take.",
            file=self.name or tr("A picture"),
            ratio=f"{self.ratio:.2f}",
            network=self.label,
        )


def misfit_of(draft: Draft, desk: Desk) -> Misfit | None:
    """The first picture whose form one of the post's networks does not take, None when all fit."""
    for key in draft.accounts:
        account = desk.accounts.get(key)
        facts = facts_of(account.network) if account is not None else None
        forms = look_of(facts.key).crops if facts is not None else ()
        if account is None or facts is None or not forms:
            continue
        variant = draft.post.variant(key)
        facts = as_chosen(facts, (variant.options if variant else NO_OPTIONS).over(account.usual))
        for index, use in enumerate(uses_on(draft, key)):
            item = desk.media.get(use.media_id) if use.media_id else None
            if item is None or is_video(use, item) or not (item.width and item.height):
                continue
            seen = item.cropped(use.crop)
            ratio = seen.width / seen.height
            if _refused(ratio, facts):
                form = min(forms, key=lambda name: abs(ratio_of(name) - ratio))
                return Misfit(key, index, use.name, ratio, facts.label, form)
    return None


def film_note(draft: Draft, desk: Desk) -> str:
    """One sentence when a video stands where Parley sends pictures only; "" otherwise."""
    names = []
    for key in draft.accounts:
        account = desk.accounts.get(key)
        facts = facts_of(account.network) if account is not None else None
        if facts is None or not facts.connectable or facts.sends_videos:
            continue
        if any(_is_film(use, desk) for use in uses_on(draft, key)):
            names.append(facts.label)
    names = list(dict.fromkeys(names))
    if not names:
        return ""
    return tr(
        "Parley sends pictures to {networks}, but no videos yet. Take the video out, or post it there by hand.",
        networks=joined(names),
    )


class Hints(QWidget):
    """One sentence with what to do.

    Signals:
        crop(object): cut the picture of a Misfit.
    """

    crop = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Paragraph("", color="warn", size=12)
        self.button = Button("", "link", "small", icon="crop")
        self.button.clicked.connect(self._pressed)
        self._misfit: Misfit | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_draft(self, draft: Draft, desk: Desk, *, able: bool) -> None:
        """Tell what is to be known of a draft's pictures; nothing of one that cannot be changed."""
        note = film_note(draft, desk) if able else ""
        self._misfit = misfit_of(draft, desk) if able and not note else None
        if self._misfit is not None:
            note = self._misfit.words
            self.button.set_words(tr("Crop for {network}…", network=self._misfit.label))
        self.words.setText(note)
        self.button.setVisible(self._misfit is not None)
        self.setVisible(bool(note))

    def _pressed(self) -> None:
        if self._misfit is not None:
            self.crop.emit(self._misfit)


def _refused(ratio: float, facts: NetworkFacts) -> bool:
    low, high = facts.image_min_ratio, facts.image_max_ratio
    return bool((low and ratio < low - _ROUNDED) or (high and ratio > high + _ROUNDED))


def _is_film(use: MediaUse, desk: Desk) -> bool:
    return is_video(use, desk.media.get(use.media_id) if use.media_id else None)
