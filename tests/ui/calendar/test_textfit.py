"""Words fit their lines in every script."""

import pytest
from PySide6.QtGui import QFontMetrics

from ui.theme.theme import Look, Theme
from ui.views.calendar.textfit import TextFit, right_to_left

SAMPLES = (
    "Pumpkin loaf pre-orders",
    "Supercalifragilisticexpialidocious loaf with pumpkin and rye",
    "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
    "Crème brûlée, naïve façades and a very long tail of words behind them",
    "مرحبا بكم في المخبز الجديد للحبوب الكاملة",
    "秋の新しいパンのお知らせです、ぜひお立ち寄りください",
    "🎃🍞 Pumpkin day 🎉 with a very long line of words here",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 families",
    "A",
)


@pytest.fixture
def font(qapp):
    return Theme(Look.LIGHT, bundled_font=True, scale=1.0).font(11.5, 500)


@pytest.mark.parametrize("words", SAMPLES)
@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("width", [60, 106, 300])
def test_every_line_fits_and_the_last_says_when_it_was_cut(font, words, most, width):
    metrics = QFontMetrics(font)
    lines = TextFit(font).fit(words, width, most)
    assert 1 <= len(lines) <= most
    assert all(metrics.horizontalAdvance(line) <= width + 1 for line in lines)
    whole = "".join(lines).replace(" ", "")
    assert whole == words.replace(" ", "") or lines[-1].endswith("…")


def test_two_lines_break_between_words(font):
    assert TextFit(font).fit("Pumpkin loaf pre-orders", 106, 2) == ("Pumpkin loaf pre-", "orders")


def test_words_that_fit_are_left_alone(font):
    assert TextFit(font).fit("Last boxes", 106, 1) == ("Last boxes",)


def test_the_first_letter_decides_the_direction():
    assert right_to_left("مرحبا")
    assert right_to_left("“שלום” 3 loaves")
    assert not right_to_left("Bread, خبز")
    assert not right_to_left("12 + 3 …")
