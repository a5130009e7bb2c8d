"""A11Y001, A11Y002 and A11Y003: what a screen reader makes of a post."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.media import MediaItem, MediaUse
from planner.lint.fix import Field, Safety
from planner.lint.rules import alt_missing, alt_poor, emoji_fancy_text
from tests.planner.lint.rules.text_plans import fix_of, found, safely, trial, unsafely

MISSING, POOR, EMOJI = alt_missing.RULE, alt_poor.RULE, emoji_fancy_text.RULE


def bold(text: str) -> str:
    """The letters as a font generator draws them."""
    return "".join(
        chr(0x1D5D4 + ord(one) - 65)
        if "A" <= one <= "Z"
        else chr(0x1D5EE + ord(one) - 97)
        if "a" <= one <= "z"
        else one
        for one in text
    )


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (bold("New rye"), "New rye"),
        ("𝓕𝓻𝓮𝓼𝓱 bread", "Fresh bread"),
        ("Ⓑⓡⓔⓐⓓ today", "Bread today"),
        ("ｎｅｗ rye", "new rye"),
        ("ℋℯllo 𝟙𝟚 𝕡𝕠𝕤𝕥", "Hello 12 post"),
    ],
)
def test_styled_letters_become_plain_ones(text: str, plain: str) -> None:
    assert safely(EMOJI, text) == plain


@given(st.text(st.sampled_from("abcXYZ äß!🥖1"), max_size=20), st.text(st.sampled_from("abxy "), max_size=8))
def test_plain_letters_are_the_same_words(plain: str, styled: str) -> None:
    text = plain + bold(styled)
    after = safely(EMOJI, text)
    if after is not None:
        assert unicodedata.normalize("NFKC", after) == unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize(
    "text",
    [
        "Ⓥ vegan",
        "18 ℃, №5, ½ kg™ ©",
        "ＰＡＮ パン",
        "🇩🇪🇦🇹🇨🇭",
        "👩🏽‍🍳👨‍👩‍👧‍👦 family",
        "① ② ③ ④ ⑤ ⑥ ⑦",
        "→ → → → → → →",
    ],
)
def test_signs_and_few_emoji_are_left_alone(text: str) -> None:
    assert found(EMOJI, text) == ()


@pytest.mark.parametrize(
    ("text", "thin"),
    [
        ("Rye 🎉🎉🎉🎉!", "Rye 🎉!"),
        ("Rye 🎉 🎉 🎉 🎉", "Rye 🎉"),
        ("👍🏽👍🏽👍🏽👍🏽", "👍🏽"),
        ("🥖 rye\n🥨 pretzel\n🍰 cake", "- rye\n- pretzel\n- cake"),
        ("a🥖 b🥨 c🍰 d🌞 e🌙 f💛 g💚", "a🥖 b🥨 c🍰 d🌞 e🌙 f💛 g"),
    ],
)
def test_emoji_are_thinned_until_the_rule_is_silent(text: str, thin: str) -> None:
    assert safely(EMOJI, text) is None
    assert unsafely(EMOJI, text) == thin
    assert found(EMOJI, thin) == ()


def test_letters_and_emoji_are_two_findings() -> None:
    findings = found(EMOJI, f"{bold('New')} 🎉🎉🎉🎉")
    assert len({finding.fingerprint for finding in findings}) == len(findings) == 2


def picture(alt: str, name: str = "loaf.jpg", media_id: str | None = None) -> MediaUse:
    return MediaUse(media_id=media_id, name=name, alt_text=alt)


@pytest.mark.parametrize(
    ("alt", "why"),
    [
        ("IMG_2041.jpg", "is a file name"),
        ("IMG 2041", "is a file name"),
        ("Screenshot 2026-11-02 09.00.12", "is a file name"),
        ("loaf.jpg", "is a file name"),
        ("Photo of a loaf of rye", "begins with “Photo of”"),
        ("Ein Foto von unserem Roggenbrot", "begins with “Ein Foto von”"),
        ("Brot", "has 1 word, 3 is the least (preset Rule of thirds)"),
        ("パン", "has 1 word, 3 is the least (preset Rule of thirds)"),
        ("We baked.", "repeats the post"),
        ("bread " * 200, "characters, Instagram takes 1000"),
    ],
)
def test_poor_alt_texts_are_told_why(alt: str, why: str) -> None:
    [finding] = found(POOR, "We baked.", media=(picture(alt),))
    assert why in finding.message


@pytest.mark.parametrize(
    "alt",
    [
        "A loaf of rye, cut",
        "Drei Brote auf einem Brett",
        "Bildschirm mit drei Zeilen",
        "Photography class at work",
        "日本のパンとバター",
        "ขนมปังบนโต๊ะไม้",
    ],
)
def test_good_alt_texts_are_left_alone(alt: str) -> None:
    assert found(POOR, "We baked.", media=(picture(alt),)) == ()


def test_the_opening_is_taken_out_of_the_right_picture() -> None:
    one = trial("Rye.", media=(picture("A loaf of rye"), picture("image of a rye loaf, cut")))
    [finding] = [finding for finding in one.report.findings if finding.code == POOR.code]
    fix = fix_of(finding, Safety.UNSAFE)
    assert fix.patches[0].index == 1
    one.keep((fix,))
    assert one.entries[0].media[1].alt_text == "A rye loaf, cut"
    assert "picture 2" in fix_of(finding, Safety.ASSIST).title


def test_videos_need_no_alt_text_whatever_they_are_called() -> None:
    film = MediaItem(id="a" * 64, mime="video/mp4", size=1, name="clip")
    use = picture("", name="clip", media_id=film.id)
    assert found(MISSING, "Rye.", media=(use,), files=(film,)) == ()
    [finding] = found(MISSING, "Rye.", media=(use, picture("")), files=(film,))
    assert finding.numbers == {"without": 1, "pictures": 1}
    assert {fix.assist.field for fix in finding.fixes} == {Field.ALT_TEXT}
