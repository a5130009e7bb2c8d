"""What the filter says: names of its parts and choices."""

from planner.domain.kinds import Kind
from ui.views.calendar.filtering.rule import NO_KIND, Standing

STANDINGS: tuple[tuple[str, str, str], ...] = (
    (Standing.DRAFT, "Draft", "dashed-ring"),
    (Standing.SCHEDULED, "Scheduled", "clock"),
    (Standing.OUT, "Published", "check"),
    (Standing.WAITING, "Needs a look", "triangle"),
)
"""Value, name and icon."""
KINDS: tuple[tuple[str, str], ...] = (
    *((kind.value, kind.value.capitalize()) for kind in Kind),
    (NO_KIND, "No kind"),
)
"""Value and name."""
PARTS = {
    "standings": "State",
    "kinds": "Kind",
    "networks": "Network",
    "accounts": "Account",
    "campaigns": "Campaign",
    "offers": "Offer",
}


def shown_of(shown: int, posts: int) -> str:
    """Say “7 of 31 shown”."""
    return f"{shown} of {posts} shown"


def button_name(active: int) -> str:
    """What the button is called by a screen reader."""
    if not active:
        return "Filter"
    return "Filter, 1 part in use" if active == 1 else f"Filter, {active} parts in use"
