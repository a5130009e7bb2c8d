"""What a publication waits for, and until when, in one or two plain sentences."""

from planner.domain.publication import Publication, PublicationState
from planner.editing.words import moment_in
from planner.publishing.reconcile import LOOKS, awaits_look

_S = PublicationState
_DECIDE = "It waits for your decision; until then nothing is sent."


def waits_for(one: Publication, network: str, zone: str) -> str:
    """Say what is waited for; "" when nothing is: it is out, or was never to go out.

    Args:
        one: as it is stored.
        network: its name for people ("Mastodon").
        zone: of the client, on whose clocks times are told.
    """
    until = moment_in(one.not_before, zone) if one.not_before is not None else ""
    late = moment_in(one.late_at, zone) if one.late_at is not None else ""
    if one.state in {_S.PLANNED, _S.THROTTLED}:
        return _planned(one, until, late, zone)
    if one.state is _S.HELD:
        told = one.note or f"It waits: {one.held_reason.value if one.held_reason else 'held'}."
        return f"{told} Mend that before {late}, else it is missed." if late else told
    if one.state in {_S.CLAIMED, _S.SENDING}:
        return f"It is being sent to {network} right now."
    if one.state is _S.UNCONFIRMED:
        if not awaits_look(one):
            return "It waits for your answer: is this live? Until then nothing is sent again."
        if until:
            return (
                f"Parley looks on {network} {until}, look {one.looks + 1} of {LOOKS}. Nothing is sent before."
            )
        return f"Parley is about to look on {network}. Nothing is sent before."
    if one.state in {_S.MISSED, _S.REFUSED}:
        return _DECIDE
    if one.state is _S.PUBLISHED and one.follow_up_at is not None:
        return f"The post is out. The rest of it is tried {moment_in(one.follow_up_at, zone)}."
    return ""


def _planned(one: Publication, until: str, late: str, zone: str) -> str:
    if one.due_at is None:
        return ""
    if one.not_before is not None and one.not_before > one.due_at:
        return f"The next try is {until}. Later than {late} it is not sent by itself."
    due = moment_in(one.due_at, zone)
    return f"It goes out {due}. Later than {late} it is not sent by itself."
