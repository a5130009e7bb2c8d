"""What a fix is: its title, how safe it is, and what it would change, as data.

A rule says what would change; nothing here changes anything. The same patches are tried on entries (and
linted again), turned into edits of a plan, or written into the rows of a file.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain.kinds import Kind
from planner.domain.patch import Field, Patch, Value

__all__ = ["Assist", "Field", "Fix", "Opens", "Patch", "Safety", "Value"]


class Safety(StrEnum):
    """What a fix may change."""

    SAFE = "safe"  # meaning kept, one undo step; never moves, pauses, unschedules or relabels
    UNSAFE = "unsafe"  # shown before and after first
    ASSIST = "assist"  # opens the right editor, prefilled


class Opens(StrEnum):
    """Which editor an assist opens."""

    POST = "post"  # the post's composer, at ``field``
    NEW_POST = "new post"  # an empty composer with ``kind``, ``text``, ``day``
    ACCOUNT = "account"
    CLIENT = "client"
    RULE = "rule"  # the rule's numbers
    PLACE = "place"  # the client's place for pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Assist:
    """An editor to open, and what is filled in already.

    Attributes:
        post: the post opened, for ``Opens.POST``. field: where the cursor goes. span: words selected there.
        kind, text, day: of a new post. openings: first lines to choose from ("turn it into a story").
        option: of its network, where the cursor goes instead of ``field``; "" none.
        client_key, account_key: whose new post, "" that of the finding.
    """

    opens: Opens
    post: str = ""
    client_key: str = ""
    account_key: str = ""
    field: Field = Field.TEXT
    span: tuple[int, int] | None = None
    kind: Kind | None = None
    text: str = ""
    day: date | None = None
    openings: tuple[str, ...] = ()
    option: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A fix as it is offered.

    Attributes:
        title: what it does, a verb with an object: "Write #BlackFridayDeals".
        patches: what a safe or unsafe fix changes; together one undo step.
        drops: ids of suppressions that it removes. assist: what an assist opens.
        leads_to: the number it leads to, worked out and linted again: "5 of 20, limit 6"; "" not told.
    """

    title: str
    safety: Safety
    patches: tuple[Patch, ...] = ()
    drops: tuple[str, ...] = ()
    assist: Assist | None = field(default=None)
    leads_to: str = ""
