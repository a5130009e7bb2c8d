"""What the filter says: names of its parts and choices."""

from planner.domain.kinds import Kind, kind_name
from planner.languages import tr
from ui.views.calendar.filtering.rule import NO_KIND, Standing

STANDINGS: tuple[tuple[str, str, str], ...] = (
    (Standing.DRAFT, tr("Draft"), "dashed-ring"),
    (Standing.SCHEDULED, tr("Scheduled"), "clock"),
    (Standing.OUT, tr("Published"), "check"),
    (Standing.WAITING, tr("Needs a look"), "triangle"),
)
"""Value, name and icon."""
KINDS: tuple[tuple[str, str], ...] = (
    *((kind.value, kind_name(kind)) for kind in Kind),
    (NO_KIND, tr("No kind")),
)
"""Value and name."""
PARTS = {
    "standings": tr("State"),
    "kinds": tr("Kind"),
    "networks": tr("Network"),
    "accounts": tr("Account"),
    "campaigns": tr("Campaign"),
    "offers": tr("Offer"),
}


def shown_of(shown: int, posts: int) -> str:
    """Say “7 of 31 shown”."""
    return tr("{shown} of {posts} shown", shown=shown, posts=posts)


def button_name(active: int) -> str:
    """What the button is called by a screen reader."""
    if not active:
        return tr("Filter")
    return tr("Filter, {n} part in use|Filter, {n} parts in use", "", active)
