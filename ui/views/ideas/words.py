"""What the page of ideas says."""

from planner.domain import kinds
from planner.domain.kinds import Kind
from planner.languages import tr

NO_KIND = tr("No kind yet")
WRITE = tr("Write an idea and press Enter")
EMPTY = tr("Nothing waits here")
EMPTY_FACT = tr("An idea is a post without a time. Write one down above and give it a day later.")
NOTHING_FOUND = tr("No idea has these words")
NO_RHYTHM = tr("No posting slots yet. With a weekly rhythm, free slots stand here.")
DROP = tr("Drop an idea here, or press D on it.")

BLURBS = {
    None: tr("Give it a kind later, or drop it on one"),
    Kind.STORY: tr("What happened"),
    Kind.TEACH: tr("What helps"),
    Kind.ENTERTAIN: tr("What makes them smile"),
    Kind.INSPIRE: tr("What lifts"),
    Kind.CONVERSE: tr("What you would like to know"),
    Kind.COMMUNITY: tr("Who else deserves a look"),
    Kind.SERVICE: tr("What they need to know"),
    Kind.PROMOTE: tr("What you sell"),
}
"""What stands in a kind without ideas."""


def kind_name(kind: Kind | None) -> str:
    """A kind in words."""
    return kinds.kind_name(kind) if kind else NO_KIND


def nothing_found(ideas: int) -> str:
    """What stands under a search without a find."""
    return tr(
        "{n} idea waits. Clear the search to see it.|{n} ideas wait. Clear the search to see them.", "", ideas
    )
