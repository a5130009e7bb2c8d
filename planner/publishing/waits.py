"""What a publication waits for, and until when, in one or two plain sentences."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from planner.domain.journal import Step, StepRole, StepState
from planner.domain.publication import HeldReason, Publication, PublicationState
from planner.domain.standing import reason_word, state_word
from planner.editing.words import moment_in
from planner.languages import tr
from planner.publishing.reconcile import LOOKS

_S = PublicationState
_ASKED = frozenset({StepRole.REMOVAL, StepRole.CHANGE})
_OPEN = frozenset({StepState.UNCONFIRMED, StepState.WAITING})


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A publication with what its sentences say: the network's name and the client's zone."""

    one: Publication
    network: str
    zone: str
    doubt: StepRole | None
    rest_until: datetime | None = None
    offline_since: datetime | None = None

    @property
    def until(self) -> str:
        return moment_in(self.one.not_before, self.zone) if self.one.not_before is not None else ""

    @property
    def late(self) -> str:
        return moment_in(self.one.late_at, self.zone) if self.one.late_at is not None else ""


def waits_for(
    one: Publication,
    network: str,
    zone: str,
    steps: Iterable[Step] = (),
    rest_until: datetime | None = None,
    offline_since: datetime | None = None,
) -> str:
    """Say what is waited for; "" when nothing is: it is out, or was never to go out.

    Args:
        one: as it is stored.
        network: its name for people ("Mastodon").
        zone: of the client, on whose clocks times are told.
        steps: of the publication; a removal or change among them may have no certain end.
        rest_until: of the account's gate.
        offline_since: nobody who publishes has reached any server since then, and it is due.
    """
    doubt = next((step.role for step in steps if step.role in _ASKED and step.state in _OPEN), None)
    say = _SAYS.get(one.state)
    return say(_Waiting(one, network, zone, doubt, rest_until, offline_since)) if say else ""


def _planned(it: _Waiting) -> str:
    one = it.one
    if one.due_at is None:
        return ""
    tail = tr("Later than {late} it is not sent by itself.", late=it.late)
    ready = max(one.due_at, one.not_before or one.due_at)
    if it.offline_since is not None:
        return tr(
            "No server is reached since {since}. It goes out as soon as one is. {tail}",
            since=moment_in(it.offline_since, it.zone),
            tail=tail,
        )
    if it.rest_until is not None and it.rest_until > ready:
        rest = moment_in(it.rest_until, it.zone)
        return tr(
            "{network} asked to be left alone until {rest}; nothing of the account is sent before. {tail}",
            network=it.network,
            rest=rest,
            tail=tail,
        )
    if one.not_before is not None and one.not_before > one.due_at:
        return tr("The next try is {until}. {tail}", until=it.until, tail=tail)
    return tr("It goes out {moment_in}. {tail}", moment_in=moment_in(one.due_at, it.zone), tail=tail)


def _held(it: _Waiting) -> str:
    reason = reason_word(it.one.held_reason) if it.one.held_reason else state_word(it.one.state)
    told = it.one.note or tr("It waits: {reason}.", reason=reason)
    return (
        tr("{told} Mend that before {late}, else it is missed.", told=told, late=it.late) if it.late else told
    )


def _sending(it: _Waiting) -> str:
    return tr("It is being sent to {network} right now.", network=it.network)


def _unconfirmed(it: _Waiting) -> str:
    if it.one.asks_if_live:
        return tr("It waits for your answer: is this live? Until then nothing is sent again.")
    when = it.until or tr("in a moment")
    return tr(
        "Parley looks on {network} {when}, look {what} of {LOOKS}. Nothing is sent before.",
        network=it.network,
        when=when,
        what=it.one.looks + 1,
        LOOKS=LOOKS,
    )


def _decide(_it: _Waiting) -> str:
    return tr("It waits for your decision; until then nothing is sent.")


def _rest(it: _Waiting) -> str:
    if it.doubt is not None and it.one.removed_at is None:
        what = tr("it was removed") if it.doubt is StepRole.REMOVAL else tr("its words were changed")
        return tr(
            "Whether {what} on {network} is not known. Ask for it again: Parley looks first.",
            what=what,
            network=it.network,
        )
    at = it.one.follow_up_at
    if it.one.asks_for_rest:
        return tr("The post is out. The rest of it waits for your word; until then nothing of it is sent.")
    if at is not None and it.one.held_reason is HeldReason.PAUSED:
        return tr("{note} When that ends, you are asked before it is sent.", note=it.one.note)
    return (
        ""
        if at is None
        else tr("The post is out. The rest of it is tried {moment_in}.", moment_in=moment_in(at, it.zone))
    )


_SAYS: dict[PublicationState, Callable[[_Waiting], str]] = {
    _S.PLANNED: _planned,
    _S.THROTTLED: _planned,
    _S.HELD: _held,
    _S.CLAIMED: _sending,
    _S.SENDING: _sending,
    _S.UNCONFIRMED: _unconfirmed,
    _S.MISSED: _decide,
    _S.REFUSED: _decide,
    _S.PUBLISHED: _rest,
}
