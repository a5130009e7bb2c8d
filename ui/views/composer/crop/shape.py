"""A crop while it is drawn, without Qt: moved, pulled at a handle, held to a form, never beyond the picture.

All numbers are shares of the picture (0 to 1); ``shape`` is the picture's own width divided by its height.
"""

from dataclasses import dataclass, replace

from planner.domain.media import WHOLE, Crop

LEAST = 0.05
"""A crop is at least so wide and high."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What is kept."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def ratio(self, shape: float) -> float:
        """Width divided by height as it is seen."""
        return self.width * shape / self.height

    def crop(self) -> Crop | None:
        """As it is kept; None when all of the picture is."""
        left, top = round(self.left * WHOLE), round(self.top * WHOLE)
        width = min(round(self.width * WHOLE), WHOLE - left)
        height = min(round(self.height * WHOLE), WHOLE - top)
        crop = Crop(left, top, max(width, 1), max(height, 1))
        return None if crop.whole else crop


ALL = Frame()


def frame_of(crop: Crop | None) -> Frame:
    """The frame of a crop that is kept."""
    if crop is None:
        return ALL
    return Frame(crop.left / WHOLE, crop.top / WHOLE, crop.width / WHOLE, crop.height / WHOLE)


def fitted(ratio: float, shape: float, around: Frame = ALL) -> Frame:
    """The largest frame of a form, about the middle of another one."""
    share = ratio / shape  # width divided by height, in shares
    width, height = (1.0, 1.0 / share) if share >= 1 else (share, 1.0)
    left = around.left + around.width / 2 - width / 2
    top = around.top + around.height / 2 - height / 2
    return Frame(min(max(left, 0.0), 1 - width), min(max(top, 0.0), 1 - height), width, height)


def shifted(frame: Frame, right: float, down: float) -> Frame:
    """The frame moved, as far as the picture goes."""
    left = min(max(frame.left + right, 0.0), 1 - frame.width)
    top = min(max(frame.top + down, 0.0), 1 - frame.height)
    return replace(frame, left=left, top=top)


def pulled(frame: Frame, handle: tuple[int, int], right: float, down: float, share: float | None) -> Frame:
    """The frame pulled at a handle; what lies opposite stays.

    Args:
        frame: before.
        handle: -1, 0 or 1 to the right and down: (1, 1) is the lower right corner.
        right: how far it is pulled to the right.
        down: how far it is pulled down.
        share: width divided by height in shares of the picture where a form is held, None: free.
    """
    across, along = handle
    width = _length(frame.left, frame.width, across, right)
    height = _length(frame.top, frame.height, along, down)
    if share is not None:
        room_w = _room(frame.left, frame.width, across)
        room_h = _room(frame.top, frame.height, along)
        width = width if across else height * share
        if across and along:
            width = max(width, height * share)
        width = min(max(width, LEAST, LEAST * share), room_w, room_h * share)
        height = width / share
    return _anchored(frame, handle, width, height)


def scaled(frame: Frame, factor: float) -> Frame:
    """The frame made larger or smaller about its middle, in its own form."""
    most = min(1 / frame.width, 1 / frame.height)
    least = max(LEAST / frame.width, LEAST / frame.height)
    by = min(max(factor, least), most)
    width, height = frame.width * by, frame.height * by
    middle = frame.left + frame.width / 2, frame.top + frame.height / 2
    return shifted(Frame(0, 0, width, height), middle[0] - width / 2, middle[1] - height / 2)


def _length(start: float, length: float, side: int, by: float) -> float:
    """The new length when one end is pulled."""
    if side == 0:
        return length
    return min(max(length + side * by, LEAST), _room(start, length, side))


def _room(start: float, length: float, side: int) -> float:
    """How long it can be at most when the other end, or its middle, stays."""
    if side > 0:
        return 1 - start
    if side < 0:
        return start + length
    middle = start + length / 2
    return 2 * min(middle, 1 - middle)


def _anchored(frame: Frame, handle: tuple[int, int], width: float, height: float) -> Frame:
    across, along = handle
    left = frame.left if across > 0 else frame.right - width
    top = frame.top if along > 0 else frame.bottom - height
    if across == 0:
        left = frame.left + frame.width / 2 - width / 2
    if along == 0:
        top = frame.top + frame.height / 2 - height / 2
    return Frame(min(max(left, 0.0), 1 - width), min(max(top, 0.0), 1 - height), width, height)
