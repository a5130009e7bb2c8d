"""Draws the sample bakery's pictures: flat still lifes, the same bytes each time.

python -m tools.sample_pictures [FOLDER]
"""

import math
import sys
from pathlib import Path

from PIL import Image, ImageDraw

SIZE = (1200, 900)
FINE = 2  # drawn twice as large, then scaled down: smooth edges
FOLDER = Path(__file__).resolve().parents[1] / "planner" / "exchange" / "sample_media"

CREAM, LINEN, DUSK, SAGE, ROSE = "#F3E9D8", "#E9DCC3", "#2E3440", "#C9D3BE", "#EBCFC4"
WOOD, DARK_WOOD, CRUST, GOLD, CRUMB = "#B98A5A", "#8A6038", "#8B5527", "#C98B45", "#E8C891"
RYE, INK, WHITE, RED, BLUE, GREEN = "#5C3A21", "#3B2A20", "#FBF6EC", "#A8442F", "#4F6D8C", "#5E7A52"


class Sheet:
    """A picture being drawn; all numbers are in pixels of the finished one."""

    def __init__(self, wall: str, table: str, horizon: int = 560) -> None:
        self.image = Image.new("RGB", (SIZE[0] * FINE, SIZE[1] * FINE), wall)
        self._draw = ImageDraw.Draw(self.image)
        self.box(0, horizon, *SIZE, fill=table)

    def box(
        self, left: float, top: float, right: float, bottom: float, *, fill: str, round_: int = 0
    ) -> None:
        box = [value * FINE for value in (left, top, right, bottom)]
        self._draw.rounded_rectangle(box, round_ * FINE, fill=fill)

    def oval(self, x: float, y: float, wide: float, high: float, *, fill: str) -> None:
        box = [value * FINE for value in (x - wide, y - high, x + wide, y + high)]
        self._draw.ellipse(box, fill=fill)

    def line(self, *points: tuple[float, float], fill: str, width: int = 6) -> None:
        scaled = [(x * FINE, y * FINE) for x, y in points]
        self._draw.line(scaled, fill=fill, width=width * FINE, joint="curve")

    def shape(self, *points: tuple[float, float], fill: str) -> None:
        self._draw.polygon([(x * FINE, y * FINE) for x, y in points], fill=fill)

    def arc(
        self, x: float, y: float, wide: float, high: float, turn: tuple[int, int], *, fill: str, width: int
    ) -> None:
        box = [value * FINE for value in (x - wide, y - high, x + wide, y + high)]
        self._draw.arc(box, *turn, fill=fill, width=width * FINE)

    def save(self, path: Path) -> None:
        small = self.image.resize(SIZE, Image.Resampling.LANCZOS)
        small.save(path, "JPEG", quality=82, optimize=True, progressive=True)


def loaf(
    sheet: Sheet, x: float, y: float, wide: float, high: float, *, crust: str = CRUST, cut: str = GOLD
) -> None:
    """A round loaf with a scored leaf."""
    sheet.oval(x, y, wide, high, fill=crust)
    sheet.oval(x - wide * 0.06, y - high * 0.1, wide * 0.9, high * 0.78, fill=cut)
    sheet.line(
        (x - wide * 0.66, y + high * 0.1),
        (x, y - high * 0.18),
        (x + wide * 0.66, y - high * 0.34),
        fill=WHITE,
        width=9,
    )
    for step in range(-2, 3):
        at = x + step * wide * 0.24
        lift = -high * 0.14 * step / 2
        sheet.line(
            (at - 34, y + 46 + lift), (at, y - 20 + lift), (at + 40, y - 72 + lift), fill=WHITE, width=7
        )


def first_light() -> Sheet:
    sheet = Sheet(DUSK, DARK_WOOD, 600)
    sheet.box(690, 90, 1080, 430, fill="#F2B45E", round_=8)
    sheet.oval(885, 430, 150, 120, fill="#F8D48F")
    sheet.box(690, 430, 1080, 560, fill=DUSK)
    sheet.box(690, 425, 1080, 445, fill=INK)
    sheet.box(878, 90, 892, 430, fill=INK)
    sheet.box(690, 255, 1080, 267, fill=INK)
    sheet.box(60, 250, 560, 270, fill=WOOD)
    for index in range(4):
        sheet.oval(135 + index * 118, 222, 52, 34, fill=GOLD)
    loaf(sheet, 420, 620, 250, 150)
    return sheet


def loaf_wrapped() -> Sheet:
    sheet = Sheet(SAGE, LINEN)
    sheet.box(220, 500, 980, 730, fill=WOOD, round_=30)
    loaf(sheet, 600, 470, 300, 170, crust=RYE, cut=CRUST)
    sheet.shape((260, 480), (600, 610), (940, 480), (980, 700), (600, 790), (220, 700), fill=WHITE)
    for index in range(5):
        sheet.line(
            (300 + index * 70, 540 + index * 26), (280 + index * 78, 716 + index * 12), fill=BLUE, width=5
        )
    return sheet


def knots() -> Sheet:
    sheet = Sheet(ROSE, CREAM)
    sheet.oval(600, 640, 430, 150, fill=WHITE)
    sheet.oval(600, 625, 370, 118, fill=LINEN)
    for x, y in ((430, 560), (770, 560), (600, 480)):
        for turn in range(6):
            angle = turn * math.pi / 3
            sheet.oval(
                x + 62 * math.cos(angle), y + 46 * math.sin(angle), 58, 46, fill=GOLD if turn % 2 else CRUST
            )
        sheet.oval(x, y, 44, 34, fill="#A8682F")
        sheet.arc(x, y, 84, 62, (200, 340), fill=CRUMB, width=10)
    return sheet


def crumb() -> Sheet:
    sheet = Sheet(CREAM, WOOD, 640)
    sheet.shape((250, 700), (250, 420), (330, 280), (600, 220), (870, 280), (950, 420), (950, 700), fill=RYE)
    sheet.shape(
        (282, 672), (282, 430), (352, 312), (600, 256), (848, 312), (918, 430), (918, 672), fill="#B98B5C"
    )
    for index in range(46):
        x = 330 + (index * 137) % 540
        y = 350 + (index * 89) % 290
        size = 6 + (index * 7) % 17
        sheet.oval(x, y, size * 1.3, size, fill="#8F6238" if index % 3 else "#D3AC7B")
    return sheet


def market() -> Sheet:
    sheet = Sheet("#CFE0E6", "#C8B79B", 640)
    for index in range(8):
        left = 160 + index * 110
        fill = RED if index % 2 else WHITE
        sheet.shape((left, 180), (left + 110, 180), (left + 110, 300), (left, 300), fill=fill)
        sheet.oval(left + 55, 300, 55, 34, fill=fill)
    sheet.box(170, 300, 186, 700, fill=DARK_WOOD)
    sheet.box(1014, 300, 1030, 700, fill=DARK_WOOD)
    sheet.box(130, 560, 1070, 740, fill=WOOD, round_=10)
    for index in range(5):
        sheet.oval(250 + index * 90, 536, 52, 36, fill=CRUST if index % 2 else GOLD)
    for index in range(4):
        sheet.box(730 + index * 80, 470, 788 + index * 80, 560, fill="#D99A2B", round_=12)
        sheet.box(734 + index * 80, 456, 784 + index * 80, 474, fill=WHITE, round_=4)
    return sheet


def dog() -> Sheet:
    sheet = Sheet("#E3D7EA", "#B9A384", 620)
    sheet.oval(560, 640, 250, 190, fill="#B07B46")
    sheet.oval(560, 400, 150, 140, fill="#C08A52")
    sheet.oval(430, 400, 54, 120, fill="#8A5B30")
    sheet.oval(690, 400, 54, 120, fill="#8A5B30")
    sheet.oval(560, 462, 82, 62, fill="#E2C39A")
    sheet.oval(560, 436, 30, 22, fill=INK)
    sheet.oval(505, 380, 15, 18, fill=INK)
    sheet.oval(615, 380, 15, 18, fill=INK)
    sheet.arc(560, 466, 40, 30, (20, 160), fill=INK, width=6)
    sheet.box(770, 690, 990, 770, fill=RYE, round_=38)
    sheet.oval(840, 716, 50, 12, fill="#7A5030")
    return sheet


def oven() -> Sheet:
    sheet = Sheet("#8C4A36", "#5F4636", 720)
    for row in range(9):
        for column in range(9):
            left = column * 150 - (75 if row % 2 else 0)
            sheet.box(left + 4, row * 80 + 4, left + 146, row * 80 + 76, fill="#9C5A43", round_=4)
    sheet.oval(600, 520, 330, 270, fill="#3A2620")
    sheet.box(270, 520, 930, 720, fill="#3A2620")
    sheet.oval(600, 620, 250, 130, fill="#D9702B")
    sheet.oval(600, 650, 170, 84, fill="#F4B64C")
    loaf(sheet, 600, 640, 130, 70)
    sheet.box(230, 716, 970, 744, fill="#4A4A4C", round_=6)
    return sheet


def buns() -> Sheet:
    sheet = Sheet("#DDE6D5", WOOD, 420)
    sheet.box(120, 380, 1080, 800, fill="#6D6A66", round_=24)
    sheet.box(146, 404, 1054, 776, fill="#8C8984", round_=16)
    for row in range(3):
        for column in range(5):
            x, y = 245 + column * 178, 470 + row * 120
            sheet.oval(x, y, 80, 54, fill=CRUST)
            sheet.oval(x, y - 8, 72, 44, fill=GOLD)
            sheet.line((x - 40, y - 8), (x + 40, y - 8), fill=WHITE, width=8)
            sheet.line((x, y - 40), (x, y + 26), fill=WHITE, width=8)
    return sheet


PICTURES = {
    "first-light.jpg": first_light,
    "wrapped-loaf.jpg": loaf_wrapped,
    "cinnamon-knots.jpg": knots,
    "rye-crumb.jpg": crumb,
    "market-stall.jpg": market,
    "biscuit.jpg": dog,
    "old-oven.jpg": oven,
    "hot-buns.jpg": buns,
}


def main(folder: Path) -> None:
    """Draw all of them into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        draw().save(folder / name)
        print(folder / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
