"""A picture beside a video as what people see before they press play, on networks that take one so."""

from collections.abc import Sequence
from pathlib import PurePath

from planner.domain.media import VIDEOS, MediaUse
from planner.networks.facts import NetworkFacts


def is_film(use: MediaUse) -> bool:
    """Whether it is a video, by its name: what a plan tells before anybody has the file."""
    return PurePath(use.name).suffix.casefold() in VIDEOS


def cover_of(uses: Sequence[MediaUse], facts: NetworkFacts) -> MediaUse | None:
    """The picture that goes out as the video's cover: the only one, beside the only video."""
    if not facts.covers_videos or len(uses) != 2:  # noqa: PLR2004 - one of each
        return None
    stills = [use for use in uses if not is_film(use)]
    return stills[0] if len(stills) == 1 else None
