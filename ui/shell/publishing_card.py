"""Settings: how posts that are published late keep their distance, and the pause of everything."""

from dataclasses import dataclass

from planner.domain.changes import Aggregate, Changes
from planner.domain.pause import PAUSED_KEY
from planner.editing.pausing import SetPause
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.catchup.spacing import SPACING_KEY, SPACINGS, spacing_of
from ui.context import UiContext
from ui.shell.settings_card import Card
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo


@dataclass(frozen=True, slots=True)
class _Kept:
    minutes: int
    paused: bool


def _read(unit: UnitOfWork) -> _Kept:
    return _Kept(int(spacing_of(unit).total_seconds() // 60), bool(unit.settings.get(PAUSED_KEY)))


def minutes_words(minutes: int) -> str:
    """Says "5 minutes"."""
    return tr("{n} minute|{n} minutes", "", minutes)


class PublishingCard(Card):
    """Reads the plan's settings and writes them at once."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(tr("Publishing"))
        self._context = context
        self._paused = False
        self.spacing = Combo([(minutes_words(one), one) for one in SPACINGS])
        self.spacing.activated.connect(self._keep)
        self.add_row(
            tr("Late posts of one account are apart by"),
            self.spacing,
            note=tr(
                "When you publish several missed posts, the first goes out at once and the next ones follow."
            ),
        )
        self.pause = Button(tr("Pause everything"), icon="octagon-pause")
        self.pause.clicked.connect(self._turn)
        self.add_row(
            tr("Stop all publishing for now"),
            self.pause,
            note=tr(
                "What is due meanwhile waits for your decision. One client or account can be paused, too."
            ),
        )
        context.bridge.changed.connect(self._heard)
        self._load()

    def _load(self) -> None:
        self._context.tasks.read(_read, self._show)

    def _show(self, kept: _Kept) -> None:
        if self.spacing.findData(kept.minutes) < 0:
            self.spacing.addItem(minutes_words(kept.minutes), kept.minutes)
        self.spacing.choose(kept.minutes)
        self._paused = kept.paused
        self.pause.set_words(tr("Resume") if kept.paused else tr("Pause everything"))
        self.pause.set_icon("play" if kept.paused else "octagon-pause")

    def _heard(self, changes: Changes) -> None:
        if changes.ids(Aggregate.SETTING) & {PAUSED_KEY, SPACING_KEY}:
            self._load()

    def _keep(self, *_args: object) -> None:
        plan, minutes = self._context.services.plan, int(self.spacing.currentData())

        def keep() -> None:
            with plan.write() as unit:
                unit.settings.put(SPACING_KEY, str(minutes))
                unit.commit()

        self._context.tasks.run(keep, self._kept)

    def _kept(self, _nothing: object) -> None:
        self._load()

    def _turn(self) -> None:
        self._context.shell.do(SetPause(not self._paused))
