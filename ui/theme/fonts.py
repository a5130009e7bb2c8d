"""The family: the system's UI font where it is a good one, else the bundled Inter."""

import sys
from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QGuiApplication

GOOD_ON_LINUX = frozenset(
    {"Adwaita Sans", "Cantarell", "Inter", "Inter Variable", "Noto Sans", "Open Sans", "Roboto", "Ubuntu"}
)
"""UI fonts of Linux desktops that have the weights 400, 500 and 600 or near ones, and tabular figures."""
WINDOWS_POINTS = 9.0  # Windows' UI font at a text scale of 100 %


@cache
def inter() -> str:
    """Load the bundled Inter once and return its family name."""
    folder = resources.files("ui.theme") / "fonts"
    family = "Inter"
    for face in ("Regular", "Medium", "SemiBold"):
        data = (folder / f"Inter-{face}.otf").read_bytes()
        handle = QFontDatabase.addApplicationFontFromData(QByteArray(data))
        names = QFontDatabase.applicationFontFamilies(handle)
        if names:
            family = names[0]
    return family


@cache
def mono_family() -> str:
    """The system's monospace family, for rule codes."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def ui_family(*, bundled: bool = False) -> str:
    """The family of all text; ``bundled`` asks for Inter whatever the system has (pictures, tests)."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if bundled:
        return inter()
    if sys.platform in {"win32", "darwin"} or system in GOOD_ON_LINUX:
        return system
    return inter()


def system_text_scale() -> float:
    """The system's text scale, 1.0 for 100 %.

    Windows says it by the size of its UI font, Linux desktops by the logical resolution; macOS has none.
    """
    if sys.platform == "darwin":
        return 1.0
    if sys.platform == "win32":
        points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
        return max(1.0, points / WINDOWS_POINTS)
    screen = QGuiApplication.primaryScreen()
    return max(1.0, screen.logicalDotsPerInch() / 96.0) if screen else 1.0
