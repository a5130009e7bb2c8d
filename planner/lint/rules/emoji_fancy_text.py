"""Fancy letters, or so many emoji that the text is hard to hear read aloud.

## What it does
Finds letters in another style (bold, script, in circles), as font generators make them; more than three
emoji in a row; more than six in a post; and more than two lines that begin with an emoji. A flag or a
family counts as one emoji. Full-width letters in Chinese, Japanese or Korean texts are left alone.

## Why
A screen reader says "mathematical bold capital S" for each such letter, or nothing at all, and search
does not find the word. It reads every emoji by its name: six times "face with tears of joy".

## Example
"𝗡𝗲𝘄 rye 🎉🎉🎉🎉"

## Use instead
"New rye 🎉"

## Options
- `row` = 3: emoji side by side, at most.
- `total` = 6: emoji in a post, at most.
- `bullets` = 2: lines that begin with an emoji, at most.

## Fixes
- Write plain letters (safe: the same words, read aloud as words).
- Leave some emoji out, or write a dash for them at the start of a line (shows the text before and after).
- Choose which stay (opens the post there).

## Grade and source
Expert consensus (expert): university guides to accessible posts (University of Virginia, University of
Kentucky), read 2026-08. The numbers are our own. The letters: Unicode Standard, annex 15
(NFKC), read 2026-11.
"""

import unicodedata
from collections.abc import Iterator

import regex

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Patch, Safety
from planner.lint.manual import page
from planner.lint.pieces import opens_at, patch_of, span_in_text
from planner.lint.rule import Context, Grade, Hit, Option, Rule, UnitKind
from planner.lint.units import PostView

_PLAIN = Fix(title=tr("Write plain letters"), safety=Safety.SAFE)
_THIN = Fix(title=tr("Leave some emoji out"), safety=Safety.UNSAFE)
_STAY = Fix(title=tr("Choose which stay"), safety=Safety.ASSIST)
_FIRST = "\u2122"  # below stand no styled letters and no emoji but © and ®
_STYLED = regex.compile(
    r"[\U0001D400-\U0001D7FFⒶ-ⓩ\U0001F130-\U0001F149Ａ-Ｚａ-ｚℂℊ-ℓℕℙ-ℝℤℬℭℯ-ℴ]"
    r"[\U0001D400-\U0001D7FFⒶ-ⓩ\U0001F130-\U0001F149Ａ-Ｚａ-ｚℂℊ-ℓℕℙ-ℝℤℬℭℯ-ℴ\p{M}]+"
)
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")  # scripts that have wide Latin letters
_ONE = (
    r"(?:\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)"
    r"(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*)"
)
_EMOJI = regex.compile(_ONE)
_ROW = regex.compile(rf"{_ONE}(?:[ \u00A0]?{_ONE})+")
_BULLET = regex.compile(rf"(?m)^[ \t]*({_ONE})[ \t]*(?=[^\s]*\w)")


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """One hit for styled letters, one for emoji."""
    text = post.reading.words
    if text.isascii() or max(text) < _FIRST:
        return
    letters = [match.span() for match in _STYLED.finditer(text)]
    if letters and not _WIDE.search(text):
        yield _letters(post.entry, text, letters)
    emoji = [match.span() for match in _EMOJI.finditer(text)]
    if len(emoji) <= min(context.whole("row"), context.whole("total"), context.whole("bullets")):
        return
    rows = [match.span() for match in _ROW.finditer(text)]
    rows = [row for row in rows if _within(emoji, row) > context.whole("row")]
    bullets = [match.span(1) for match in _BULLET.finditer(text)]
    bullets = bullets if len(bullets) > context.whole("bullets") else []
    if rows or bullets or len(emoji) > context.whole("total"):
        yield _emoji(post.entry, text, (emoji, rows, bullets), context)


def _letters(entry: PlanEntry, text: str, found: list[tuple[int, int]]) -> Hit:
    number = sum(end - start for start, end in found)
    start, end = found[0]
    plain = unicodedata.normalize("NFKC", text[start:end])
    patches = tuple(
        patch
        for start, end in found
        for patch in patch_of(entry, start, end, unicodedata.normalize("NFKC", text[start:end]))
    )
    return Hit(
        message_id="letters",
        message=tr(
            "{letters} styled letters: a screen reader spells “{words}” sign by sign, or leaves it out.",
            letters=number,
            words=words.shorten(plain),
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, start, end),
        numbers={"letters": number},
        evidence=tuple(text[start:end] for start, end in found),
        fixes=(Fix(title=_PLAIN.title, safety=_PLAIN.safety, patches=patches),),
    )


_Found = tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[int, int]]]


def _emoji(entry: PlanEntry, text: str, found: _Found, context: Context) -> Hit:
    emoji, rows, bullets = found
    total = context.whole("total")
    if rows:
        most = max(_within(emoji, row) for row in rows)
        message_id, where = "row", rows[0]
        told = tr(
            "{emoji} emoji in a row, limit {limit} ({set_by}). Each is read aloud by name.",
            emoji=most,
            limit=context.whole("row"),
            set_by=context.set_by,
        )
    elif bullets:
        message_id, where = "bullets", bullets[0]
        told = tr(
            "{n} line begins with an emoji, limit {limit} ({set_by}): it is read aloud before each."
            "|{n} lines begin with an emoji, limit {limit} ({set_by}): it is read aloud before each.",
            "",
            len(bullets),
            limit=context.whole("bullets"),
            set_by=context.set_by,
        )
    else:
        message_id, where = "total", emoji[total]
        told = tr(
            "{n} emoji, limit {limit} ({set_by}). Each is read aloud by name."
            "|{n} emoji, limit {limit} ({set_by}). Each is read aloud by name.",
            "",
            len(emoji),
            limit=total,
            set_by=context.set_by,
        )
    gone = _too_many(emoji, rows, bullets, total)
    patches = tuple(
        patch
        for start, end in gone
        for patch in _without(entry, text, start, end, bullet=(start, end) in bullets)
    )
    return Hit(
        message_id=message_id,
        message=told,
        about=entry,
        posts=(entry,),
        anchor=f"emoji {anchor_of(entry)}",
        span=span_in_text(entry, *where),
        numbers={"emoji": len(emoji), "limit": total},
        evidence=tuple(text[start:end] for start, end in emoji),
        fixes=(
            Fix(title=_THIN.title, safety=_THIN.safety, patches=patches),
            opens_at(entry, _STAY.title, *where),
        ),
    )


def _without(entry: PlanEntry, text: str, start: int, end: int, *, bullet: bool) -> tuple[Patch, ...]:
    """Takes an emoji out with the space before it, or puts a dash where it was a bullet."""
    if bullet:
        return patch_of(entry, start, end, "-")
    return patch_of(entry, start - (start > 0 and text[start - 1] == " "), end, "")


def _within(emoji: list[tuple[int, int]], row: tuple[int, int]) -> int:
    return sum(row[0] <= start < row[1] for start, _ in emoji)


def _too_many(
    emoji: list[tuple[int, int]],
    rows: list[tuple[int, int]],
    bullets: list[tuple[int, int]],
    total: int,
) -> list[tuple[int, int]]:
    """Those to leave out: all of a row but its first, all bullets, then from the end down to the total."""
    gone = set(bullets)
    for first, last in rows:
        inside = [one for one in emoji if first <= one[0] < last]
        gone.update(inside[1:])
    left = [one for one in emoji if one not in gone]
    gone.update(left[total:])
    return sorted(gone)


def _example(says: str, text: str, severity: Severity | None = None) -> Example:
    return Example(says=says, lines=(Line(when="2026-11-02 09:00", text=text),), severity=severity)


RULE = Rule(
    code="A11Y003",
    name="emoji-fancy-text",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    grades=(Grade.EXPERT,),
    sources=(
        "digitalaccessibility.virginia.edu/social-media",
        "ada.uky.edu/digital-accessibility/social-media",
    ),
    options=(
        Option(name="row", default=3, low=1, high=50, says=tr("emoji side by side, at most")),
        Option(name="total", default=6, low=0, high=100, says=tr("emoji in a post, at most")),
        Option(
            name="bullets", default=2, low=0, high=100, says=tr("lines that begin with an emoji, at most")
        ),
    ),
    messages={
        "letters": "{n} styled letters: a screen reader spells “{words}” sign by sign, or leaves it out.",
        "row": "{n} emoji in a row, limit {limit}. Each is read aloud by name.",
        "bullets": "{n} lines begin with an emoji, limit {limit}: it is read aloud before each.",
        "total": "{n} emoji, limit {limit}. Each is read aloud by name.",
    },
    fixes=(_PLAIN, _THIN, _STAY),
    per_account=False,
    passes=(
        _example("three in a row", "Rye 🎉🎉🎉"),
        _example("a family and a flag are one each", "👨‍👩‍👧‍👦 🇩🇪 and a thumb 👍🏽"),
        _example("a mark and a sign for vegan", "Fennel™, 18 ℃, Ⓥ, №5 — „Brot“ für 3,50 €"),
        _example("wide letters in Japanese", "ＰＡＮ フェンネルのパン"),
    ),
    fails=(
        _example("bold letters", "𝗡𝗲𝘄 rye today", Severity.WARNING),
        _example("four in a row", "Rye 🎉🎉🎉🎉"),
        _example(
            "sieben im Ganzen",
            "Brot 🥖 und Brezel 🥨 und Kuchen 🍰 am Tag 🌞 in der Nacht 🌙 für dich 💛 und mich 💚",
        ),
        _example("as bullets", "Today:\n🥖 rye\n🥨 pretzels\n🍰 cake"),
    ),
)
