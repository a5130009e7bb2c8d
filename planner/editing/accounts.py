"""Edits of accounts: write, remove."""

from dataclasses import dataclass, replace

from planner.domain.account import Account, AccountState
from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import AccountId
from planner.domain.options import Options
from planner.domain.publication import EDITABLE, IN_FLIGHT, CancelledReason, PublicationState
from planner.editing.edit import Batch, Edit
from planner.editing.follow import cancel
from planner.editing.locks import check_not_in_flight
from planner.editing.putback import put_back, snapshot
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

_WAITING = EDITABLE - {PublicationState.CANCELLED}


@dataclass(frozen=True, slots=True)
class PutAccount:
    """Create an account (planned, not connected), or replace what is known of it."""

    account: Account
    label: str = tr("Saved")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Save it. Raises ChangedElsewhere, UserError (no handle, the same account is there already)."""
        wanted = self.account
        if not wanted.handle.strip():
            raise UserError(
                tr("An account needs a name."), place="handle", mend=tr("Type its name on the network.")
            )
        known = unit.accounts.all(wanted.client_id, removed=True)
        key = (wanted.network, wanted.handle.casefold(), wanted.server)
        for one in known:
            same = (one.network, one.handle.casefold(), one.server) == key
            if same and one.id != wanted.id and one.state is not AccountState.REMOVED:
                raise UserError(
                    tr("{handle} is already among this client's accounts.", handle=one.handle), place="handle"
                )
        before = next((one for one in known if one.id == wanted.id), None)
        after = unit.accounts.save(wanted)
        gone = replace(after, state=AccountState.REMOVED)
        return PutAccountBack(self.label, left=after, target=before or gone)


@dataclass(frozen=True, slots=True)
class RemoveAccount:
    """Take an account away: what is planned on it is cancelled, its journal stays.

    The secret is not in the plan: ``planner.publishing.accounts.remove`` drops it as well.
    """

    id: AccountId

    @property
    def label(self) -> str:
        """Says "Account removed"."""
        return tr("Account removed")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Remove it. Raises Locked while a post is on its way through it."""
        account = unit.accounts.get(self.id)
        for one in unit.publications.of_account(self.id, IN_FLIGHT):
            check_not_in_flight(unit, unit.posts.get(one.post_id), one)
        waiting = unit.publications.of_account(self.id, _WAITING)
        ids = tuple(dict.fromkeys(one.post_id for one in waiting))
        before = snapshot(unit, ids)
        for one in waiting:
            cancel(unit, one, CancelledReason.ACCOUNT_REMOVED, clock.now())
        after = unit.accounts.save(replace(account, state=AccountState.REMOVED))
        connected = account.state in {AccountState.CONNECTED, AccountState.NEEDS_SIGN_IN}
        target = replace(account, state=AccountState.NEEDS_SIGN_IN) if connected else account
        back = PutAccountBack(self.label, left=after, target=target)
        return Batch(self.label, (put_back(unit, self.label, before, ids), back))


@dataclass(frozen=True, slots=True)
class SetUsual:
    """Set what posts on an account have of its network's options unless they say otherwise.

    What is planned follows; what is out or on its way stays as it was sent.
    """

    id: AccountId
    options: Options

    @property
    def label(self) -> str:
        """Says "Set what is usual here"."""
        return tr("Set what is usual for an account")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Set it. Raises NotFound."""
        before = unit.accounts.get(self.id)
        unit.accounts.save(replace(before, usual=self.options))
        return SetUsual(self.id, before.usual)


@dataclass(frozen=True, slots=True)
class PutAccountBack:
    """Leads an account from ``left`` back to ``target``; compares by content."""

    label: str
    left: Account
    target: Account

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Put it back. Raises ChangedElsewhere."""
        current = unit.accounts.get(self.left.id)
        if replace(current, revision=0) != replace(self.left, revision=0):
            raise ChangedElsewhere(
                tr(
                    "The account {name} was changed in the meantime, so this was not taken back.",
                    name=current.name,
                )
            )
        after = unit.accounts.save(replace(self.target, revision=current.revision))
        return PutAccountBack(self.label, left=after, target=current)
