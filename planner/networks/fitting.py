"""A network's facts as the limits that pictures are made to keep."""

from planner.domain.fit import Fit
from planner.networks.facts import NetworkFacts

_SAME = {"jpg": "jpeg", "tif": "tiff"}


def fit_of(facts: NetworkFacts) -> Fit:
    """What a network takes of a picture."""
    return Fit(
        label=facts.label,
        types=tuple(dict.fromkeys(f"image/{_SAME.get(one, one)}" for one in facts.image_types)),
        size=facts.image_bytes,
        gif_size=facts.gif_bytes,
        pixels=facts.image_max_pixels,
    )
