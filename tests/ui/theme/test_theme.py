from PySide6.QtGui import QColor, QFontMetricsF

from planner.domain.kinds import Kind
from planner.networks.facts import all_networks
from ui.theme.icons import badge_pixmap, icon_names, icon_pixmap
from ui.theme.qss import style_sheet
from ui.theme.theme import Look, Theme


def inked(pixmap):
    image = pixmap.toImage()
    return any(
        image.pixelColor(x, y).alpha() > 100 for x in range(image.width()) for y in range(image.height())
    )


def test_every_icon_is_drawn_in_its_tint(qapp):
    for name in icon_names():
        pixmap = icon_pixmap(name, QColor("#B3202C"), 16, 2.0)
        assert pixmap.width() == 32, name
        assert inked(pixmap), name


def test_every_kind_and_network_has_its_mark(qapp):
    for kind in Kind:
        assert f"kind-{kind.value}" in icon_names()
    for facts in all_networks():
        assert facts.mark in icon_names()


def test_an_unknown_network_gets_the_globe(qapp):
    ink = QColor("#18211D")
    assert icon_pixmap("net-elsewhere", ink).toImage() == icon_pixmap("globe", ink).toImage()


def test_a_pixmap_is_made_once(qapp):
    ink = QColor("#18211D")
    assert icon_pixmap("clock", ink) is icon_pixmap("clock", ink)
    theme = Theme(Look.DARK)
    assert badge_pixmap(Kind.STORY, theme) is badge_pixmap(Kind.STORY, theme)
    assert badge_pixmap(Kind.STORY, theme, large=True).width() == 18


def test_switching_the_look_tells_everyone(qapp, qtbot):
    theme = Theme(Look.LIGHT)
    light = theme.canvas.name()
    with qtbot.waitSignal(theme.changed):
        assert theme.adopt(Look.DARK, 1.0, high_contrast=False)
    assert theme.dark
    assert theme.canvas.name() != light
    assert not theme.adopt(Look.DARK, 1.0, high_contrast=False)


def test_high_contrast_draws_lines_as_strong_edges(qapp):
    theme = Theme(Look.LIGHT)
    theme.adopt(Look.LIGHT, 1.0, high_contrast=True)
    assert theme.line == theme.line2 == theme.field


def test_text_follows_the_scale(qapp):
    theme = Theme(Look.LIGHT, scale=1.0)
    before = QFontMetricsF(theme.font(13)).height()
    theme.adopt(Look.LIGHT, 1.5, high_contrast=False)
    assert QFontMetricsF(theme.font(13)).height() > before * 1.4
    assert theme.line_height(13) == 27


def test_figures_are_tabular(qapp):
    metrics = QFontMetricsF(Theme(Look.LIGHT, bundled_font=True).font(12, tabular=True))
    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


def test_the_style_sheet_has_no_gaps(qapp):
    for look in (Look.LIGHT, Look.DARK):
        assert "$" not in style_sheet(Theme(look))
