"""Changes of pictures that can be taken back and done again, without Qt."""

from planner.domain.ids import AccountId
from ui.views.composer.state import Draft
from ui.views.composer.uses import Uses, has_own_uses, same_uses_as_all, uses_on, with_uses

MOST = 50
Step = tuple[AccountId | None, Uses | None]


def step_of(draft: Draft, account: AccountId | None) -> Step:
    """How the pictures of a tab are; None: as in "All"."""
    own = account is None or has_own_uses(draft, account)
    return account, uses_on(draft, account) if own else None


class Undoing:
    """The last changes, the newest last."""

    def __init__(self) -> None:
        self._before: list[Step] = []
        self._after: list[Step] = []

    def note(self, draft: Draft, account: AccountId | None) -> None:
        """Remember how it is, to take the next change back."""
        self._before = [*self._before[1 - MOST :], step_of(draft, account)]
        self._after.clear()

    def back(self, draft: Draft, account: AccountId | None, *, again: bool) -> Draft | None:
        """The draft before the last change of this tab, or after it ``again``; None: there was none here."""
        source, other = (self._after, self._before) if again else (self._before, self._after)
        if not source or source[-1][0] != account:
            return None
        _, uses = source.pop()
        other.append(step_of(draft, account))
        if account is not None and uses is None:
            return same_uses_as_all(draft, account)
        return with_uses(draft, uses or (), account)
