"""Sets up the place from which networks fetch a client's pictures: tried out before it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.ids import ClientId
from planner.domain.media_host import MediaHost
from planner.languages import tr
from planner.publishing.places import WORDPRESS, give_up_place, kinds, set_up_place
from ui.sheets.frame import TaskSheet
from ui.shell.words import sentence
from ui.views.accounts.fields import FieldGrid
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.field import Field
from ui.widgets.labels import Paragraph
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 600
LEAD = tr(
    "Some networks fetch pictures from a public address. Parley puts a picture there under a name nobody guesses "
    "and takes it down once it was fetched."
)
NO_SITE = tr("No WordPress account of this client is connected. Connect one first, or choose another place.")


@dataclass(frozen=True, slots=True)
class Known:
    """A client's place, None where it has none, and its connected WordPress accounts."""

    client_id: ClientId
    host: MediaHost | None
    sites: tuple[Account, ...]


class PlaceSheet(TaskSheet):
    """Kinds, the fields of each, and a trial.

    Attributes:
        kept: the place is another one now. kinds: which kind. grids: the fields, by kind.
        site: the WordPress account. save: tries it out and keeps it. drop: forgets it.
        help: opens the guide's page on places.
    """

    kept = Signal()
    help_page = "guide/place-for-pictures.md"
    scrolls = True

    def __init__(self, context: "UiContext", known: Known) -> None:
        super().__init__(tr("Place for pictures"), LEAD, width=WIDTH)
        self._context, self._known = context, known
        offered = [(WORDPRESS, word_of(WORDPRESS)), *((kind, label) for kind, label, _ in kinds())]
        self.kinds = Segmented(offered, name=tr("What kind of place"))
        self.kinds.chosen.connect(self._choose)
        self.site = Combo([(one.name, one.id) for one in known.sites], name=tr("WordPress account"))
        self._site_field = Field(tr("WordPress account"), self.site)
        self._no_site = Paragraph(NO_SITE, color="tx2")
        self.grids = {kind: FieldGrid(fields) for kind, _, fields in kinds()}
        self.trouble = Paragraph("", color="crit")
        self.trouble.hide()
        self.body.addWidget(self.kinds)
        for part in (self._site_field, self._no_site, *self.grids.values(), self.trouble):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.drop = Button(tr("Have none"), "ghost")
        self.drop.setVisible(known.host is not None)
        self.drop.clicked.connect(self._drop)
        self.save = Button(tr("Try it out and keep it"), "primary")
        self.save.clicked.connect(self._save)
        self.help = Button(tr("Where do I get this?"), "ghost", icon="link")
        self.help.clicked.connect(self._help)
        self.foot.addWidget(self.help)
        self.foot.addWidget(self.drop)
        self.foot.addStretch(1)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.leave)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)
        self._fill()

    def _help(self) -> None:
        from ui.shell.help import open_help

        open_help(self.window(), self.help_page)  # type: ignore[arg-type] - a sheet is shown in the window

    def _fill(self) -> None:
        host = self._known.host
        if host is not None and host.kind in self.grids:
            self.grids[host.kind].keep(dict(host.fields))
        if host is not None and host.kind == WORDPRESS:
            self.site.choose(host.account_id)
        first = host.kind if host is not None else WORDPRESS if self._known.sites else kinds()[0][0]
        self.kinds.set_value(first)
        self._choose(first)

    def _choose(self, kind: str) -> None:
        self._kind = kind
        for key, grid in self.grids.items():
            grid.setVisible(key == kind)
        self._site_field.setVisible(kind == WORDPRESS and bool(self._known.sites))
        self._no_site.setVisible(kind == WORDPRESS and not self._known.sites)
        self.trouble.hide()
        self.save.set_reason("" if kind != WORDPRESS or self._known.sites else NO_SITE)
        self.updateGeometry()

    def _save(self) -> None:
        grid = self.grids.get(self._kind)
        if grid is not None and not grid.right():
            return
        self.trouble.hide()
        self._busy(True)
        host, secrets = self._typed()
        work = partial(set_up_place, self._context.services, self._known.client_id, host, secrets)
        self._context.tasks.network(work, self._saved, self._failed)

    def _typed(self) -> tuple[MediaHost, Mapping[str, str]]:
        grid = self.grids.get(self._kind)
        if grid is None:
            return MediaHost(kind=WORDPRESS, account_id=str(self.site.currentData())), {}
        hidden = {key for key, (one, _) in grid.all.items() if one.secret}
        values = grid.values()
        fields = {key: value for key, value in values.items() if key not in hidden}
        return MediaHost(kind=self._kind, fields=fields), {key: values[key] for key in hidden}

    def _saved(self, _host: MediaHost) -> None:
        self._context.shell.toast(tr("It works: a picture was put up, fetched and taken down again."))
        self.kept.emit()
        self.done.emit()

    def _drop(self) -> None:
        work = partial(give_up_place, self._context.services, self._known.client_id)
        self._context.tasks.network(work, self._dropped, self._failed)

    def _dropped(self, _nothing: object) -> None:
        self._context.shell.toast(tr("Posts that need a place are yours to post by hand now."))
        self.kept.emit()
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        words = sentence(error)
        key = error.field if isinstance(error, Refused) else getattr(error, "place", "")
        grid = self.grids.get(self._kind)
        if grid is None or not grid.say(key, words):
            self.trouble.setText(words)
            self.trouble.show()

    def _busy(self, busy: bool) -> None:
        self.save.set_words(tr("Trying it out…") if busy else tr("Try it out and keep it"))
        self.save.setEnabled(not busy)


def word_of(kind: str) -> str:
    """The name of a kind of place."""
    return next((label for key, label, _ in kinds() if key == kind), tr("WordPress site"))
