from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.kinds import Kind
from planner.lint.finding import Headline
from planner.lint.words import percent
from ui.mix.figures import Tone, date_range, day_range, figure_of, percent_words, tone_of

START = datetime(2026, 10, 8, 8, tzinfo=UTC)
END = datetime(2026, 10, 21, 18, tzinfo=UTC)


def headline(promo: int = 6, posts: int = 13, *, judged: bool = True, limit=(1, 5)) -> Headline:
    kinds = {kind.value: 0 for kind in Kind}
    kinds |= {"promote": promo, "story": 2, "teach": 2, "converse": 1, "": posts - promo - 5}
    return Headline(judged=judged, start=START, end=END, promo=promo, posts=posts, warn=limit, kinds=kinds)


def test_the_target():
    figure = figure_of(headline(), "Europe/London")
    assert figure.percent == percent_words(6, 13) == "46\u00a0%"
    assert (figure.of, figure.dates, figure.verdict) == ("6 of 13 posts", "8–21 Oct", "")
    assert figure.tone is Tone.OVER
    assert figure.limit == (1, 5)
    assert figure.limit_label.startswith("limit 20")
    assert [part.kind for part in figure.parts] == ["promote", "story", "teach", "converse", ""]
    assert figure.spoken(figure.parts[0]) == "Promote 6 of 13, 46 percent, limit 20"
    assert sum(part.share for part in figure.parts) == pytest.approx(1)


def test_all_eight_kinds_are_there_promote_first_and_unknown_only_when_there_are_some():
    figure = figure_of(headline(5, 10), "UTC")
    assert figure.counts[0].kind == "promote"
    assert {part.kind for part in figure.counts} == {kind.value for kind in Kind}


@pytest.mark.parametrize(
    ("promo", "posts", "tone"),
    [
        (3, 9, Tone.NEAR),  # exactly the limit is within it
        (7, 20, Tone.OVER),
        (6, 20, Tone.NEAR),  # 30 %
        (5, 20, Tone.PLAIN),  # 25 %, more than 5 points below 33.3 %
        (0, 8, Tone.PLAIN),
    ],
)
def test_tones_of_a_third(promo, posts, tone):
    assert tone_of(promo, posts, (1, 3)) is tone


@given(posts=st.integers(1, 60), data=st.data())
def test_tones_agree_with_exact_fractions(posts, data):
    promo = data.draw(st.integers(0, posts))
    limit = (data.draw(st.integers(1, 4)), 5)
    share, edge = Fraction(promo, posts), Fraction(*limit)
    wanted = Tone.PLAIN if share < edge - Fraction(1, 20) else Tone.NEAR
    assert tone_of(promo, posts, limit) is (Tone.OVER if share > edge else wanted)


def test_too_few_shows_no_number():
    figure = figure_of(headline(1, 6, judged=False), "UTC")
    assert (figure.percent, figure.verdict, figure.of) == ("", "Too few to judge", "6 posts")
    assert (figure.tone, figure.limit) == (Tone.QUIET, None)


def test_no_post_at_all():
    figure = figure_of(Headline(judged=False), "UTC")
    assert (figure.percent, figure.of, figure.dates, figure.parts) == ("", "0 posts planned", "", ())


def test_a_range_that_is_looked_at_is_neutral():
    figure = figure_of(headline(), "UTC", looking=True)
    assert figure.percent.startswith("46")
    assert (figure.verdict, figure.tone, figure.limit) == ("not judged", Tone.PLAIN, None)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 10, 8), date(2026, 10, 8), "8 Oct"),
        (date(2026, 10, 8), date(2026, 10, 21), "8–21 Oct"),
        (date(2026, 9, 28), date(2026, 10, 11), "28 Sep – 11 Oct"),
        (date(2026, 12, 28), date(2027, 1, 11), "28 Dec 2026 – 11 Jan 2027"),
    ],
)
def test_day_range(first, last, words):
    assert day_range(first, last) == words


def test_dates_are_days_of_the_zone():
    late = datetime(2026, 10, 21, 23, 30, tzinfo=UTC)
    assert date_range(START, late, "Europe/London") == "8–22 Oct"
    assert date_range(None, late, "UTC") == ""


@given(posts=st.integers(8, 40), data=st.data())
def test_the_headline_says_the_same_percent_as_the_finding(posts, data):
    promo = data.draw(st.integers(0, posts))
    assert percent_words(promo, posts).replace("\u00a0", " ") == percent(promo, posts)
