"""A picture beside a video as what people see before they press play, on networks that take one so."""

from collections.abc import Sequence

from planner.domain.media import MediaUse, is_video
from planner.networks.facts import NetworkFacts


def cover_of(uses: Sequence[MediaUse], facts: NetworkFacts) -> MediaUse | None:
    """The picture that goes out as the video's cover: the only one, beside the only video."""
    if not facts.covers_videos or len(uses) != 2:  # noqa: PLR2004 - one of each
        return None
    stills = [use for use in uses if not is_video(use)]
    return stills[0] if len(stills) == 1 else None
