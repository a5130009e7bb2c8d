"""A network's facts as the limits that pictures are made to keep."""

from collections.abc import Sequence

from planner.domain.fit import Fit
from planner.domain.media import MediaItem
from planner.networks.facts import NetworkFacts

_SAME = {"jpg": "jpeg", "tif": "tiff"}


_AROUND = 64 * 1024
"""Bytes of a request that are not its files, generously."""


def fit_of(facts: NetworkFacts, beside: Sequence[MediaItem] = ()) -> Fit:
    """What a network takes of a picture that travels with all of these, itself among them, in one request."""
    share = _share(facts, beside)
    return Fit(
        label=facts.label,
        types=tuple(dict.fromkeys(f"image/{_SAME.get(one, one)}" for one in facts.image_types)),
        size=min(facts.image_bytes or share, share) if share else facts.image_bytes,
        gif_size=min(facts.gif_bytes, share) if share else facts.gif_bytes,
        pixels=facts.image_max_pixels,
        gif_pixels=facts.gif_max_pixels,
        sides=facts.image_max_sides,
    )


def _share(facts: NetworkFacts, beside: Sequence[MediaItem]) -> int:
    """Bytes that each picture may have so that all fit into one request; 0: as many as it likes."""
    still = sum(item.mime.startswith("image/") for item in beside)
    if not facts.request_bytes or not still:
        return 0
    films = sum(item.size for item in beside if not item.mime.startswith("image/"))
    return max((facts.request_bytes - films - _AROUND) // still, 1)
