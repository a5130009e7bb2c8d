"""Powers over what is out already: taking a post away, changing its words. Small Protocols, tested by isinstance.

Repeating either is harmless on every network: what is gone stays gone, the same words stay the same words.
"""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.domain.account import Account
from planner.networks.rendered import Rendered
from planner.ports.http import Http


@runtime_checkable
class Deletes(Protocol):
    """Can take an own post away."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete it; a post that is already gone is no error. Gives the answer's status, None without one.

        Raises NotSent, Refused, SignInNeeded, Throttled, Unconfirmed (it may be gone: ask ``is_there``).
        """
        ...

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Whether people can still see it. Raises as any question does, never Unconfirmed."""
        ...


@runtime_checkable
class Rewrites(Protocol):
    """Can change the words of an own post that is out."""

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],
        remote_id: str,
    ) -> Json | None:
        """The whole request as JSON; None when the words are those that went out. Pure.

        Args:
            step: the ROOT or PART step it went out by.
            rendered: as the post shall be; its pictures are those that went out.
            account: where.
            sent: the frozen request of that step, or of its last change. The answer has the same shape.
            done: what the steps left on the network, the uploads among them.
            remote_id: the network's id of the part.

        Raises:
            Refused: the network would refuse it (too long).
        """
        ...

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change it as frozen, unless somebody else changed it there since: then Refused, nothing overwritten.

        Raises NotSent, Refused, SignInNeeded, Throttled, Unconfirmed (ask ``shows``).
        """
        ...

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Whether the network shows the words as frozen. Raises as any question does, never Unconfirmed."""
        ...
