"""The tokens keep the contrasts the design promises (WCAG 2.x formula)."""

import pytest

from planner.domain.kinds import Kind
from ui.theme import tokens
from ui.theme.theme import Look, Theme

TEXT, GLYPH = 4.5, 3.0
GROUNDS = ("canvas", "raised", "rail", "panel", "sunken", "sel", "weekend", "outside")
SOFT = (
    ("acctx", "accsoft"),
    ("crit", "critsoft"),
    ("warn", "warnsoft"),
    ("note", "notesoft"),
    ("ok", "oksoft"),
)


def luminance(color):
    parts = [int(color.lstrip("#")[-6:][i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


TABLES = pytest.mark.parametrize("table", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])


def test_the_formula_knows_black_on_white():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@TABLES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["tx", "tx2", "tx3"])
def test_text_reads_on_every_ground(table, ink, ground):
    assert contrast(table[ink], table[ground]) >= TEXT


@TABLES
@pytest.mark.parametrize(("ink", "ground"), [*SOFT, ("acct", "acc"), ("acct", "acch"), ("acctx", "canvas")])
def test_coloured_text_reads_on_its_fill(table, ink, ground):
    assert contrast(table[ink], table[ground]) >= TEXT


@TABLES
def test_strong_edges_and_the_focus_ring_are_seen(table):
    assert contrast(table["field"], table["canvas"]) >= GLYPH
    assert contrast(table["acc"], table["canvas"]) >= GLYPH
    assert contrast(table["acc"], table["rail"]) >= GLYPH


@TABLES
@pytest.mark.parametrize("ground", ["canvas", "raised", "panel"])
@pytest.mark.parametrize("ink", ["acctx", "crit", "warn", "note", "ok"])
def test_links_and_severities_read_on_pages_cards_and_panels(table, ink, ground):
    assert contrast(table[ink], table[ground]) >= TEXT


@TABLES
@pytest.mark.parametrize("ground", ["raised", "panel", "sunken", "weekend"])
def test_the_focus_ring_and_strong_edges_are_seen_everywhere(table, ground):
    assert contrast(table["acc"], table[ground]) >= GLYPH
    if ground in {"raised", "panel"}:
        assert contrast(table["field"], table[ground]) >= GLYPH


@TABLES
def test_a_toast_reads_in_both_themes(table):
    assert contrast(tokens.DARK["tx"], table["toast"]) >= TEXT
    assert contrast(tokens.DARK["acctx"], table["toast"]) >= TEXT


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_kinds_are_seen_and_their_chips_read(qapp, kind, look):
    theme = Theme(look)
    assert contrast(theme.kind(kind).name(), theme.glyph.name()) >= GLYPH
    assert contrast(theme.kind(kind).name(), theme.canvas.name()) >= GLYPH
    for published in (False, True):
        fill = theme.chip_fill(kind, published=published).name()
        assert contrast(theme.tx.name(), fill) >= TEXT
        assert contrast(theme.tx2.name(), fill) >= TEXT


def test_every_kind_has_a_colour_and_a_code():
    assert set(tokens.KINDS_LIGHT) == set(tokens.KINDS_DARK) == set(tokens.KIND_CODES) == set(Kind)
    assert set(tokens.LIGHT) == set(tokens.DARK)
