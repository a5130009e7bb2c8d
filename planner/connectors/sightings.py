"""What was seen on the way through a network's list, when this computer's clock and the network's need not agree."""

from datetime import datetime, timedelta

from planner.connectors.connector import CannotTell, Found, Look, NotThere, StepResult

CLOCKS = timedelta(hours=26)
"""A post that is the very same and too old by no more than this may be it: one of the two clocks was wrong. Farther
apart no two zones are, and clocks are mostly wrong by a zone."""


class Sightings:
    """Judges what fits a post that may be out. Sending that again could double it, adopting it could be a lie.

    Args:
        since: aware; the post was not there before, by this computer's clock.
        doubt: why nothing can be told for certain from the beginning.
    """

    def __init__(self, since: datetime, doubt: CannotTell | None = None) -> None:
        self._since = since
        self._doubtful = doubt

    @property
    def oldest(self) -> datetime:
        """How far back a list is read: only who has read that far can say that a post is not there."""
        return self._since - CLOCKS

    def judged(self, made: datetime | None, result: StepResult) -> Found | None:
        """The verdict on a post that is the same by all but its time; None: a person may have to look at it.

        Args:
            made: when the network says it was made, None where it does not say.
            result: what it leaves.
        """
        if made is not None and made >= self._since:
            return Found(result=result)
        if made is None or made >= self.oldest:
            self._doubtful = self._doubtful or CannotTell(link=result.remote_url)
        return None

    def is_past(self, made: datetime | None) -> bool:
        """Whether a post is too old to be it under any clock."""
        return made is not None and made < self.oldest

    def nothing(self, proof: str) -> Look:
        """The verdict of who has read the whole list, or far enough back."""
        return self._doubtful or NotThere(proof=proof)

    def unread(self, link: str) -> Look:
        """The verdict of who has not. ``link``: where a person sees the list."""
        return self._doubtful or CannotTell(link=link)
