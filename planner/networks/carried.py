"""What a post carries beside its words, as far as options go: how many pictures, how many videos."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.media import MediaUse, is_video


@dataclass(frozen=True, slots=True)
class Carried:
    """So many pictures and videos, told apart by their names. Truthy: at least one."""

    pictures: int = 0
    videos: int = 0

    def __bool__(self) -> bool:
        return self.count > 0

    @property
    def count(self) -> int:
        """All together."""
        return self.pictures + self.videos


NOTHING, A_PICTURE, A_VIDEO = Carried(), Carried(pictures=1), Carried(videos=1)
ANYTHING = (NOTHING, A_PICTURE, A_VIDEO)
"""One of each, where no post is known: what is usual for an account has to fit them all."""


def carried_by(uses: Sequence[MediaUse]) -> Carried:
    """What these are."""
    videos = sum(map(is_video, uses))
    return Carried(len(uses) - videos, videos)
