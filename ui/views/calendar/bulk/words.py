"""What is said of several posts: numbers first, and what was left as it is."""

from collections import Counter
from collections.abc import Sequence

from planner.domain.kinds import Kind
from ui.views.calendar.dates import counted, listed
from ui.views.calendar.state import Chip, ChipState

_OUT = frozenset({ChipState.PUBLISHED, ChipState.BY_HAND, ChipState.REMOVED, ChipState.HISTORY})


def posts_of(chips: Sequence[Chip]) -> int:
    """How many posts these are; one with two times is one."""
    return len({chip.post_id for chip in chips})


def selected_words(chips: Sequence[Chip]) -> str:
    """Say “7 posts selected”."""
    return f"{counted(posts_of(chips), 'post')} selected"


def left_words(chips: Sequence[Chip]) -> str:
    """Why some stay as they are: “2 are out and 1 is being sent: they stay”; "" without any."""
    reasons = Counter(_reason(chip) for chip in chips)
    said = [words[0] if number == 1 else words[1].format(number) for words, number in _said(reasons)]
    if not said:
        return ""
    return f"{listed(said)}: {'it stays' if len(chips) == 1 else 'they stay'}"


def done_words(done: str, left: Sequence[Chip]) -> str:
    """Say in the toast “Moved 5 posts 3 days later. 2 are out: they stay.”."""
    rest = left_words(left)
    return f"{done}. {rest}." if rest else done


def moved_words(posts: int, days: int) -> str:
    """Say “Moved 5 posts 3 days later”."""
    direction = "later" if days > 0 else "earlier"
    return f"Moved {counted(posts, 'post')} {counted(abs(days), 'day')} {direction}"


def marked_words(posts: int, kind: Kind | None) -> str:
    """Say “Marked 7 posts as Teach”."""
    those = counted(posts, "post")
    return f"Marked {those} as {kind.value.capitalize()}" if kind else f"Took the kind off {those}"


def account_words(posts: int, account: str, *, add: bool) -> str:
    """Say “Bluesky added to 5 posts”."""
    those = counted(posts, "post")
    return f"{account} added to {those}" if add else f"{account} taken off {those}"


_REASONS = {
    "out": ("1 is out", "{} are out"),
    "sending": ("1 is being sent", "{} are being sent"),
    "unsure": ("1 may be out", "{} may be out"),
    "fixed": ("1 cannot change", "{} cannot change"),
}


def _reason(chip: Chip) -> str:
    if chip.state in _OUT:
        return "out"
    if chip.state is ChipState.SENDING:
        return "sending"
    return "unsure" if chip.state is ChipState.UNCONFIRMED else "fixed"


def _said(reasons: Counter[str]) -> list[tuple[tuple[str, str], int]]:
    return [(_REASONS[reason], reasons[reason]) for reason in _REASONS if reasons[reason]]
