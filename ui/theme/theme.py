"""The theme: tokens as colours, fonts by the design's sizes, light or dark, switched live."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from planner.domain.kinds import Kind
from ui.theme import fonts, tokens
from ui.theme.qss import style_sheet

TRACKING = -0.35 / 19  # of the size, for sizes from 19 px on


class Look(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """``share`` (0 to 1) of ``over`` in ``under``, both opaque, in sRGB."""
    pairs = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


class Theme(QObject):
    """All colours and fonts. One per window; ``changed`` is sent after every switch.

    Attributes:
        canvas ... glyph: a QColor for each token of ``ui.theme.tokens``.
        dark: which table is in use. scale: text scale, 1.0 for 100 %.
        reduced_motion: animations are immediate.
    """

    changed = Signal()

    canvas: QColor
    raised: QColor
    rail: QColor
    panel: QColor
    sunken: QColor
    sel: QColor
    weekend: QColor
    outside: QColor
    line: QColor
    line2: QColor
    field: QColor
    tx: QColor
    tx2: QColor
    tx3: QColor
    acc: QColor
    acch: QColor
    acct: QColor
    acctx: QColor
    accsoft: QColor
    crit: QColor
    critsoft: QColor
    warn: QColor
    warnsoft: QColor
    note: QColor
    notesoft: QColor
    ok: QColor
    oksoft: QColor
    scrim: QColor
    shadow: QColor
    toast: QColor
    glyph: QColor

    def __init__(
        self,
        look: Look = Look.SYSTEM,
        *,
        bundled_font: bool = False,
        scale: float | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.high_contrast = False
        self.reduced_motion = False
        self.family = fonts.ui_family(bundled=bundled_font)
        self._system_scale = scale if scale is not None else fonts.system_text_scale()
        self._chosen_scale = 1.0
        self._fonts: dict[tuple[float, int, bool, bool], QFont] = {}
        self.dark = False
        self._fill()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def scale(self) -> float:
        """The text scale: the system's times the one chosen in settings."""
        return self._system_scale * self._chosen_scale

    def adopt(self, look: Look, chosen_scale: float, *, high_contrast: bool) -> bool:
        """Take all that can be chosen in settings; False when nothing is new."""
        if (look, chosen_scale, high_contrast) == (self.look, self._chosen_scale, self.high_contrast):
            return False
        self.look, self._chosen_scale, self.high_contrast = look, chosen_scale, high_contrast
        self._fonts.clear()
        self.refresh()
        return True

    def refresh(self) -> None:
        """Read the tokens anew, restyle the application, and tell everyone."""
        self._fill()
        self.apply()
        self.changed.emit()

    def apply(self) -> None:
        """Give the application this theme's palette, font and style sheet."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setPalette(self._palette())
        app.setFont(self.font(13))
        sheet = style_sheet(self)
        if app.styleSheet() != sheet:  # Qt styles every widget anew, of whatever text it is
            app.setStyleSheet(sheet)

    def kind(self, kind: Kind) -> QColor:
        """A kind's colour: bars, badges and mix bar; never text."""
        return QColor((tokens.KINDS_DARK if self.dark else tokens.KINDS_LIGHT)[kind])

    def chip_fill(self, kind: Kind | None, *, published: bool = False) -> QColor:
        """A chip's fill: some of its kind's colour in the canvas, less when published."""
        share = tokens.CHIP_SHARE_DARK if self.dark else tokens.CHIP_SHARE_LIGHT
        if published:
            share *= tokens.PUBLISHED_SHARE
        return mix(self.kind(kind) if kind else self.field, self.canvas, share)

    def severity(self, severity: str) -> tuple[QColor, QColor]:
        """Text and soft fill of a finding's severity ("error", "warning", "info")."""
        return {
            "error": (self.crit, self.critsoft),
            "warning": (self.warn, self.warnsoft),
        }.get(severity, (self.note, self.notesoft))

    def font(self, size: float, weight: int = 400, *, mono: bool = False, tabular: bool = False) -> QFont:
        """A font of ``size`` px at 100 % text scale; kept, so treat it as read only."""
        key = (size, weight, mono, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(*key)
        return self._fonts[key]

    def line_height(self, size: float) -> int:
        """The line height in px that goes with a text size."""
        return round(tokens.LINE_HEIGHT.get(size, size * 1.35) * self.scale)

    def _make_font(self, size: float, weight: int, mono: bool, tabular: bool) -> QFont:
        font = QFont(fonts.mono_family() if mono else self.family)
        screen = QGuiApplication.primaryScreen()
        dpi = screen.logicalDotsPerInch() if screen else 96.0
        font.setPointSizeF(size * self.scale * 72.0 / dpi)
        font.setWeight(QFont.Weight(weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        if size >= 19:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, TRACKING * size * self.scale)
        return font

    def _fill(self) -> None:
        if self.look is Look.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            self.dark = scheme == Qt.ColorScheme.Dark
        else:
            self.dark = self.look is Look.DARK
        for name, value in (tokens.DARK if self.dark else tokens.LIGHT).items():
            setattr(self, name, QColor(value))
        if self.high_contrast:
            self.line = self.line2 = self.field

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, color in (
            (roles.Window, self.canvas),
            (roles.Base, self.raised),
            (roles.AlternateBase, self.sunken),
            (roles.WindowText, self.tx),
            (roles.Text, self.tx),
            (roles.Button, self.raised),
            (roles.ButtonText, self.tx),
            (roles.PlaceholderText, self.tx3),
            (roles.Highlight, self.acc),
            (roles.HighlightedText, self.acct),
            (roles.Link, self.acctx),
            (roles.ToolTipBase, self.toast),
            (roles.ToolTipText, QColor("#FFFFFF")),
        ):
            palette.setColor(role, color)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.tx3)
        return palette

    def _system_changed(self) -> None:
        if self.look is Look.SYSTEM:
            self.refresh()


_current: list[Theme] = []


def use(theme: Theme) -> Theme:
    """Make ``theme`` the one that widgets read, and give it to the application."""
    _current[:] = [theme]
    theme.apply()
    return theme


def current() -> Theme:
    """The theme in use; one like the system until ``use`` was called, or when its window is gone."""
    return _current[0] if _current and isValid(_current[0]) else use(Theme())
