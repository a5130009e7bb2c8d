"""A line over the text that says what became of the post where that needs a person: refused, held, not confirmed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from planner.domain.account import Account
from planner.domain.ids import AccountId
from planner.domain.publication import HeldReason, Publication, PublicationState
from planner.editing.resting import SendRest
from planner.editing.words import network_label
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.publishing.handing import posted_by_hand
from ui.context import UiContext
from ui.views.composer.banner import Banner
from ui.views.composer.work import Work

_S = PublicationState
_WEIGHTS = (_S.UNCONFIRMED, _S.REFUSED, _S.HELD, _S.MISSED, _S.THROTTLED, _S.PUBLISHED)
_TONES = {_S.REFUSED: "error", _S.THROTTLED: "info"}
CHANGE = tr("Change it there…")
CAN_CHANGE = tr("This post is out. Its words can be changed there; to plan it once more, copy it.")
LIVE, SIGN_IN, CONNECT, JOURNAL = tr("Is this live?"), tr("Sign in again…"), tr("Connect…"), tr("Journal")
BY_HAND = tr("Post by hand…")
REST = tr("Send the rest")
_CONNECTS = {
    HeldReason.NEEDS_SIGN_IN: SIGN_IN,
    HeldReason.NOT_CONNECTED: CONNECT,
    HeldReason.BY_HAND: BY_HAND,
    HeldReason.NO_PLACE: BY_HAND,
}


@dataclass(frozen=True, slots=True)
class Told:
    """What the line says: its tone, its sentence, its buttons, and the publication it is about."""

    tone: str
    sentence: str
    buttons: tuple[str, ...]
    about: Publication


def standing(publications: Sequence[Publication], accounts: Mapping[AccountId, Account]) -> Told | None:
    """What weighs most of all that waits for a person; None when nothing does."""
    waiting = sorted(
        (
            one
            for one in publications
            if one.state in _WEIGHTS and (one.state is not _S.PUBLISHED or _trouble(one))
        ),
        key=lambda one: _WEIGHTS.index(one.state),
    )
    if not waiting:
        return None
    first = waiting[0]
    account = accounts.get(first.account_id)
    where = f"{network_label(account.network)}: " if account and len(publications) > 1 else ""
    reason = first.held_reason.value if first.held_reason else first.state.value
    words = first.note or tr("It stands at “{reason}”.", reason=reason)
    others = len(waiting) - 1
    rest = " " + tr("{n} other account too.|{n} other accounts too.", "", others) if others else ""
    own = LIVE if first.state is _S.UNCONFIRMED else _CONNECTS.get(first.held_reason or HeldReason.PAUSED, "")
    if first.state is _S.MISSED and account is not None and posted_by_hand(account):
        own = BY_HAND
    if first.asks_for_rest:
        own = REST
    buttons = (own, JOURNAL) if own else (JOURNAL,)
    return Told(_TONES.get(first.state, "warning"), f"{where}{words}{rest}", buttons, first)


def _trouble(one: Publication) -> bool:
    """Whether one that is out has something to say: a part is missing, it could not be removed or changed."""
    return bool(one.note) and one.removed_at is None


def changeable(publications: Sequence[Publication], accounts: Mapping[AccountId, Account]) -> bool:
    """Whether at least one network that shows the post lets Parley change it."""
    for one in publications:
        account = accounts.get(one.account_id)
        facts = facts_of(account.network) if account else None
        if one.on_show and one.remote_id and facts is not None and facts.allows_edit:
            return True
    return False


class StandingBand(Banner):
    """The line; its buttons lead to where it is mended."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told: Told | None = None
        self.first.connect(self._press_first)
        self.second.connect(self._press_second)

    def show_state(self, work: Work) -> None:
        """Show what became of the post on the desk."""
        desk = work.desk
        self._told = standing(desk.publications, desk.accounts) if desk is not None and desk.saved else None
        if self._told is None:
            self.say("info", "")
        else:
            self.say(self._told.tone, self._told.sentence, *self._told.buttons)

    def _press_first(self) -> None:
        if self._told is not None:
            self._do(self._told.buttons[0], self._told.about)

    def _press_second(self) -> None:
        if self._told is not None:
            self._do(self._told.buttons[1], self._told.about)

    def _do(self, words: str, about: Publication) -> None:
        shell = self._context.shell
        if words == LIVE:
            shell.ask_live(about.post_id)
        elif words == BY_HAND:
            shell.post_by_hand(about.post_id)
        elif words == REST:
            shell.do(SendRest((about.id,)))
        elif words == JOURNAL:
            shell.show_journal(about.post_id)
        else:
            shell.connect_account(about.account_id)
