"""Does what a finding's buttons ask for: offers fixes, makes them so, opens the right editor."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from planner.domain.ids import ClientId, PostId
from planner.editing.edit import Batch
from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.fix import Assist, Opens, Safety
from planner.ports.unit_of_work import UnitOfWork
from ui.context import Prefill, UiContext
from ui.mix.fix import FixPopover
from ui.mix.offer_words import safe_fix
from ui.mix.offering import Offer, everything_safe, offers


class Fixer(QObject):
    """One for each panel. What it works out runs on the worker."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._finding: Finding | None = None
        self._popover: FixPopover | None = None
        self._at_once = False

    def ask(self, finding: Finding, anchor: QWidget, rect: QRect | None = None) -> None:
        """Offer what can be done; a finding with one safe fix is fixed without a question."""
        self._finding = finding
        self._at_once = safe_fix(finding) is not None
        self._anchor, self._rect = anchor, rect
        if not self._at_once:
            self._open()
        workspace, now = self._context.workspace, self._context.services.clock.now()

        def work(unit: UnitOfWork) -> tuple[Finding, tuple[Offer, ...]]:
            return finding, offers(unit, finding, workspace.read(), now)

        self._context.tasks.read(work, self._offered)

    def fix_all(self, client: ClientId | None) -> None:
        """Make every safe fix, as one undo step."""
        workspace, now = self._context.workspace, self._context.services.clock.now()

        def work(unit: UnitOfWork) -> Batch | None:
            return everything_safe(unit, client, workspace.read(), now)

        self._context.tasks.read(work, self._all)

    def _open(self) -> None:
        if self._finding is None or not isValid(self._anchor):
            return
        self._popover = FixPopover(self._anchor, self._finding)
        self._popover.chosen.connect(self._do)
        self._popover.opens.connect(self._assist)
        self._popover.open_under(self._anchor, self._rect)

    def _offered(self, answer: tuple[Finding, tuple[Offer, ...]]) -> None:
        finding, found = answer
        if finding is not self._finding:
            return
        safe = [one for one in found if one.edit is not None and one.fix.safety is Safety.SAFE]
        if self._at_once and safe:
            self._do(safe[0])
            return
        if self._at_once:  # it proved to be more than a safe fix: show it first
            self._open()
        if self._popover is not None and isValid(self._popover):
            self._popover.show_offers(found)

    def _do(self, offer: Offer) -> None:
        if offer.edit is not None:
            self._context.shell.do(offer.edit)

    def _all(self, edit: Batch | None) -> None:
        if edit is None:
            self._context.shell.toast(tr("Nothing could be fixed without a question."))
        else:
            self._context.shell.do(edit)

    def _assist(self, offer: Offer) -> None:
        if self._finding is not None and offer.fix.assist is not None:
            open_assist(self._context, self._finding, offer.fix.assist)


def open_assist(context: UiContext, finding: Finding, assist: Assist) -> None:
    """Open the editor that an assist names, with what is filled in already."""
    if assist.opens is Opens.POST:
        fill = Prefill(
            account=assist.account_key,
            field=assist.field,
            span=assist.span,
            openings=assist.openings,
            option=assist.option,
        )
        context.shell.compose(PostId(assist.post or finding.posts[0]), prefill=fill)
    elif assist.opens is Opens.NEW_POST:
        fill = Prefill(
            client=assist.client_key or finding.client_key,
            account=assist.account_key or ("" if assist.client_key else finding.account_key),
            kind=assist.kind,
            text=assist.text,
            day=assist.day,
            openings=assist.openings,
        )
        context.shell.compose(None, prefill=fill)
    elif assist.opens is Opens.CLIENT:
        context.shell.edit_client(ClientId(finding.client_key), page="agreed")
    elif assist.opens is Opens.PLACE:
        context.shell.set_up_place(ClientId(finding.client_key))
    elif assist.opens is Opens.ACCOUNT:
        context.shell.show_view("accounts")
    else:
        context.shell.set_rules(finding.code)
