"""What the page of ideas says."""

from planner.domain.kinds import Kind

NO_KIND = "No kind yet"
WRITE = "Write an idea and press Enter"
EMPTY = "Nothing waits here"
EMPTY_FACT = "An idea is a post without a time. Write one down above and give it a day later."
NOTHING_FOUND = "No idea has these words"
NOTHING_FOUND_FACT = "{count} ideas wait. Clear the search to see them."
NO_RHYTHM = "No posting slots yet. With a weekly rhythm, free slots stand here."
FREE = "{time}, {kind}, free slot"
TAKEN = "{time}, {words}"
DROP = "Drop an idea here, or press D on it."

BLURBS = {
    None: "Give it a kind later, or drop it on one",
    Kind.STORY: "What happened",
    Kind.TEACH: "What helps",
    Kind.ENTERTAIN: "What makes them smile",
    Kind.INSPIRE: "What lifts",
    Kind.CONVERSE: "What you would like to know",
    Kind.COMMUNITY: "Who else deserves a look",
    Kind.SERVICE: "What they need to know",
    Kind.PROMOTE: "What you sell",
}
"""What stands in a kind without ideas."""


def kind_name(kind: Kind | None) -> str:
    """A kind in words."""
    return kind.value.capitalize() if kind else NO_KIND
