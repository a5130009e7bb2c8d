"""Corners that are cut off popups where X11 would show them black."""

from PySide6.QtCore import QPoint, QRect

from ui.widgets.rounding import rounded


def test_all_four_corners_are_cut_alike():
    area = QRect(0, 0, 40, 30)
    region = rounded(area, 9.0)
    for y in range(30):
        for x in range(40):
            inside = region.contains(QPoint(x, y))
            assert inside == region.contains(QPoint(39 - x, y)) == region.contains(QPoint(x, 29 - y))
    assert not region.contains(QPoint(1, 1))
    assert region.contains(QPoint(3, 3))
    assert region.contains(QPoint(0, 9))
    assert region.boundingRect() == area
