"""Opens the crop sheet on a picture of the composer, and puts what was chosen into the draft."""

from PySide6.QtCore import QObject

from planner.domain.media import Crop
from planner.languages import tr
from ui.context import UiContext
from ui.views.composer.accounts import network_label
from ui.views.composer.crop.sheet import CropSheet
from ui.views.composer.hints import Misfit
from ui.views.composer.media import MediaBox
from ui.views.composer.pictures import Pictures
from ui.views.composer.textbox import TextBox
from ui.views.composer.work import Work


class Cropping(QObject):
    """One per composer.

    Args:
        context: the window's verbs. work: the post. media: where the pictures are. pictures: what is read of them.
        text: the tabs.
    """

    def __init__(
        self, context: UiContext, work: Work, media: MediaBox, pictures: Pictures, text: TextBox
    ) -> None:
        super().__init__(media)
        self._context, self._work, self._media, self._pictures = context, work, media, pictures
        self._text = text
        self._index = -1
        media.cropping.connect(self._open)
        media.hints.crop.connect(self._fit)

    def _fit(self, misfit: Misfit) -> None:
        """Cut a picture for the one account that does not take its form, that form chosen already."""
        if len(self._work.draft.accounts if self._work.draft else ()) > 1:
            self._text.show_tab(misfit.account)
        self._open(misfit.index, misfit.form)

    def _open(self, index: int, form: str = "") -> None:
        use, desk, draft = self._media.use_at(index), self._work.desk, self._work.draft
        if use is None or desk is None or draft is None:
            return
        image, item = self._pictures.image(use.media_id), self._pictures.item(use.media_id)
        if image is None or image.isNull() or item is None:
            return  # it is still being read, or cannot be
        chosen = self._media.account
        accounts = [chosen] if chosen else list(draft.accounts)
        networks = [desk.accounts[key].network for key in accounts if key in desk.accounts]
        where = tr("It is cut for all accounts. The stored picture stays whole.")
        if chosen and networks:
            where = tr(
                "It is cut on {network} only. The stored picture stays whole.",
                network=network_label(networks[0]),
            )
        self._index = index
        sheet = CropSheet(image, item, use.crop, networks, where)
        sheet.chosen.connect(self._chose)
        sheet.left.connect(self._context.shell.close_sheet)
        self._context.shell.open_sheet(sheet)
        if form:
            sheet.choose(form)

    def _chose(self, crop: Crop | None) -> None:
        self._media.change_use(self._index, crop=crop)
        self._context.shell.close_sheet()
