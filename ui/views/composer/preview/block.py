"""What a preview is made of: blocks that know their height at a width and paint themselves."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from planner.networks.facts import NetworkFacts, facts_of
from planner.networks.looks import NetworkLook, look_of
from ui.views.composer.preview.skins import Colours, Skin, skin_of

UNKNOWN = NetworkFacts(key="", label="", mark="net")


@dataclass(frozen=True, slots=True)
class Coat:
    """How a network shows a post, in light or in dark."""

    facts: NetworkFacts
    look: NetworkLook
    skin: Skin
    dark: bool

    @property
    def colours(self) -> Colours:
        """Of the chosen one of both."""
        return self.skin.colours(dark=self.dark)

    @property
    def tag(self) -> QColor:
        """The colour of hashtags."""
        return self.skin.tag(dark=self.dark)


def coat_of(network: str, *, dark: bool) -> Coat:
    """All that is known of how a network looks."""
    return Coat(facts_of(network) or UNKNOWN, look_of(network), skin_of(network), dark)


class Block(Protocol):
    """One thing below the other in a card."""

    def height(self, width: float) -> float:
        """Its height in px at a width; 0: nothing to show."""
        ...

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it."""
        ...

    def tip(self, spot: QPointF, width: float) -> str:
        """What the pointer is told at ``spot`` (from the block's own corner); "" nothing."""
        ...

    def says(self) -> str:
        """What a screen reader says of it; "" nothing."""
        ...
