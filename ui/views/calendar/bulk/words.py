"""What is said of several posts: numbers first, and what was left as it is."""

from collections import Counter
from collections.abc import Sequence

from planner.domain.kinds import Kind, kind_name
from planner.languages import tr
from planner.languages.dates import both
from ui.views.calendar.state import Chip, ChipState

_OUT = frozenset({ChipState.PUBLISHED, ChipState.BY_HAND, ChipState.REMOVED, ChipState.HISTORY})


def posts_of(chips: Sequence[Chip]) -> int:
    """How many posts these are; one with two times is one."""
    return len({chip.post_id for chip in chips})


def selected_words(chips: Sequence[Chip]) -> str:
    """Say “7 posts selected”."""
    return tr("{n} post selected|{n} posts selected", "", posts_of(chips))


def left_words(chips: Sequence[Chip]) -> str:
    """Why some stay as they are: “2 are out and 1 is being sent: they stay”; "" without any."""
    reasons = Counter(_reason(chip) for chip in chips)
    said = [_reason_words(reason, reasons[reason]) for reason in _REASONS if reasons[reason]]
    if not said:
        return ""
    return tr("{reasons}: it stays|{reasons}: they stay", "", len(chips), reasons=both(said))


def done_words(done: str, left: Sequence[Chip]) -> str:
    """Say in the toast “Moved 5 posts 3 days later. 2 are out: they stay.”."""
    rest = left_words(left)
    return f"{done}. {rest}." if rest else done


def moved_words(posts: int, days: int) -> str:
    """Say “Moved 5 posts 3 days later”."""
    those = tr("{n} post|{n} posts", "", posts)
    if days > 0:
        return tr("Moved {posts} {n} day later|Moved {posts} {n} days later", "", days, posts=those)
    return tr("Moved {posts} {n} day earlier|Moved {posts} {n} days earlier", "", -days, posts=those)


def marked_words(posts: int, kind: Kind | None) -> str:
    """Say “Marked 7 posts as Teach”."""
    if kind is None:
        return tr("Took the kind off {n} post|Took the kind off {n} posts", "", posts)
    return tr("Marked {n} post as {kind}|Marked {n} posts as {kind}", "", posts, kind=kind_name(kind))


def account_words(posts: int, account: str, *, add: bool) -> str:
    """Say “Bluesky added to 5 posts”."""
    if add:
        return tr("{account} added to {n} post|{account} added to {n} posts", "", posts, account=account)
    return tr("{account} taken off {n} post|{account} taken off {n} posts", "", posts, account=account)


def only_words(posts: int) -> str:
    """Say why an account stays: some posts go nowhere else."""
    return tr(
        "{n} goes to no other account: it stays there.|{n} go to no other account: they stay there.",
        "",
        posts,
    )


_REASONS = ("out", "sending", "unsure", "fixed")


def _reason_words(reason: str, posts: int) -> str:
    if reason == "out":
        return tr("{n} is out|{n} are out", "", posts)
    if reason == "sending":
        return tr("{n} is being sent|{n} are being sent", "", posts)
    if reason == "unsure":
        return tr("{n} may be out|{n} may be out", "", posts)
    return tr("{n} cannot change|{n} cannot change", "", posts)


def _reason(chip: Chip) -> str:
    if chip.state in _OUT:
        return "out"
    if chip.state is ChipState.SENDING:
        return "sending"
    return "unsure" if chip.state is ChipState.UNCONFIRMED else "fixed"
