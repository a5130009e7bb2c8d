"""How the states of posts and accounts are called in sentences; what is stored and exported keeps their values."""

from planner.domain.account import AccountState
from planner.domain.journal import Outcome
from planner.domain.publication import HeldReason, PublicationState
from planner.languages import tr

_S = PublicationState


def state_word(state: PublicationState) -> str:
    """Says "done by hand": the state of a post on an account, as it stands in a sentence."""
    words = {
        _S.DRAFT: tr("draft", "a state"),
        _S.PLANNED: tr("planned", "a state"),
        _S.CLAIMED: tr("claimed", "a state"),
        _S.SENDING: tr("sending", "a state"),
        _S.PUBLISHED: tr("published", "a state"),
        _S.REFUSED: tr("refused", "a state"),
        _S.UNCONFIRMED: tr("unconfirmed", "a state"),
        _S.THROTTLED: tr("throttled", "a state"),
        _S.HELD: tr("held", "a state"),
        _S.MISSED: tr("missed", "a state"),
        _S.CANCELLED: tr("cancelled", "a state"),
        _S.DONE_BY_HAND: tr("done by hand", "a state"),
        _S.HISTORY: tr("history", "a state"),
    }
    return words[state]


def reason_word(reason: HeldReason) -> str:
    """Says "needs sign-in": why a post waits."""
    words = {
        HeldReason.NOT_CONNECTED: tr("not connected", "why it waits"),
        HeldReason.NEEDS_SIGN_IN: tr("needs sign-in", "why it waits"),
        HeldReason.BY_HAND: tr("you post it by hand", "why it waits"),
        HeldReason.NO_PLACE: tr("no place for its pictures", "why it waits"),
        HeldReason.FINDING: tr("blocked by a finding", "why it waits"),
        HeldReason.PICTURE_MISSING: tr("picture missing", "why it waits"),
        HeldReason.PAUSED: tr("paused", "why it waits"),
        HeldReason.OFFLINE: tr("offline", "why it waits"),
    }
    return words[reason]


def outcome_word(outcome: Outcome) -> str:
    """Says "not sent": how an attempt ended."""
    words = {
        Outcome.DONE: tr("done", "an attempt"),
        Outcome.NOT_SENT: tr("not sent", "an attempt"),
        Outcome.REFUSED: tr("refused", "an attempt"),
        Outcome.THROTTLED: tr("throttled", "an attempt"),
        Outcome.UNCONFIRMED: tr("unconfirmed", "an attempt"),
        Outcome.SIGN_IN_NEEDED: tr("sign-in needed", "an attempt"),
    }
    return words[outcome]


def account_word(state: AccountState) -> str:
    """Says "needs sign-in": how an account stands."""
    words = {
        AccountState.PLANNED: tr("planned", "an account"),
        AccountState.CONNECTED: tr("connected", "an account"),
        AccountState.BY_HAND: tr("you post by hand", "an account"),
        AccountState.NEEDS_SIGN_IN: tr("needs sign-in", "an account"),
        AccountState.REMOVED: tr("removed", "an account"),
    }
    return words[state]
