"""Where the pictures of a post stand on a network, and what is cut of each. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.networks.looks import Arrangement, NetworkLook

SQUARE = 1.0
_FEWEST_IN_GRID = 2
_STRIP_SHARE = 0.62
"""Height of a strip as a share of the width: two pictures are begun to be seen."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one picture stands, in px of a gallery. ``index``: which picture. ``more``: so many are behind it."""

    index: int
    left: float
    top: float
    width: float
    height: float
    more: int = 0

    @property
    def ratio(self) -> float:
        """Width divided by height."""
        return self.width / self.height if self.height else SQUARE


@dataclass(frozen=True, slots=True)
class Gallery:
    """All places with the height that they take, in px. ``pages``: as many pictures are swiped one by one."""

    height: float
    places: tuple[Place, ...]
    pages: int = 0


def frame(ratios: Sequence[float], look: NetworkLook, width: float, gap: float) -> Gallery:
    """Lay pictures out as the network does.

    Args:
        ratios: width divided by height of each picture, after its own crop; 0 where it is not known.
        look: of the network.
        width: of the gallery, in px.
        gap: between two pictures, in px.
    """
    count = len(ratios)
    if not count or width <= 0:
        return Gallery(0.0, ())
    first = shown_ratio(ratios[0], look)
    if count == 1:
        return Gallery(width / first, (Place(0, 0.0, 0.0, width, width / first),))
    if look.arrangement is Arrangement.CAROUSEL:
        return Gallery(width / first, (Place(0, 0.0, 0.0, width, width / first),), pages=count)
    if look.arrangement is Arrangement.GRID and look.grids:
        return _grid(count, look, width, gap)
    if look.arrangement is Arrangement.STRIP:
        return _strip(ratios, look, width, gap)
    return _column(ratios, look, width, gap)


def shown_ratio(ratio: float, look: NetworkLook) -> float:
    """The form in which a single picture is shown: its own, as far as the network goes."""
    shown = ratio if ratio > 0 else SQUARE
    if look.ratio_min:
        shown = max(shown, look.ratio_min)
    return min(shown, look.ratio_max) if look.ratio_max else shown


def share_seen(ratio: float, place: float) -> float:
    """How much of a picture is seen in a place of another form, 0 to 1: it covers the place."""
    if ratio <= 0 or place <= 0:
        return 1.0
    return min(ratio / place, place / ratio)


def _grid(count: int, look: NetworkLook, width: float, gap: float) -> Gallery:
    grid = look.grids[min(count - _FEWEST_IN_GRID, len(look.grids) - 1)]
    height = width / grid.ratio
    hidden = count - len(grid.boxes)
    places = []
    for index, box in enumerate(grid.boxes):
        left = box.left * width + (gap / 2 if box.left > 0 else 0)
        top = box.top * height + (gap / 2 if box.top > 0 else 0)
        right = (box.left + box.width) * width - (gap / 2 if box.left + box.width < _NEARLY_ONE else 0)
        bottom = (box.top + box.height) * height - (gap / 2 if box.top + box.height < _NEARLY_ONE else 0)
        last = index == len(grid.boxes) - 1
        more = hidden if last and look.more else 0
        places.append(Place(index, left, top, right - left, bottom - top, more))
    return Gallery(height, tuple(places))


_NEARLY_ONE = 0.999  # thirds do not add up to one exactly


def _strip(ratios: Sequence[float], look: NetworkLook, width: float, gap: float) -> Gallery:
    height, left = width * _STRIP_SHARE, 0.0
    places = []
    for index, ratio in enumerate(ratios):
        wide = height * shown_ratio(ratio, look)
        places.append(Place(index, left, 0.0, wide, height))
        left += wide + gap
        if left >= width:
            break
    return Gallery(height, tuple(places))


def _column(ratios: Sequence[float], look: NetworkLook, width: float, gap: float) -> Gallery:
    top = 0.0
    places = []
    for index, ratio in enumerate(ratios):
        high = width / shown_ratio(ratio, look)
        places.append(Place(index, 0.0, top, width, high))
        top += high + gap
    return Gallery(top - gap, tuple(places))
