"""A hashtag is hard to read, or is none at all.

## What it does
Finds hashtags of two or more words in small letters throughout ("#blackfridaydeals") and shows them with a
capital for each word. It speaks only when its English and German word lists can tell the words apart. German
compounds ("#weihnachtsmarkt"), English ones ("#sourdough") and names stay as they are. In the hashtag field it
also finds what is no hashtag, as a warning: digits alone, and signs at which the network cuts it off.

## Why
A screen reader may take "#blackfridaydeals" for one long word; with capitals it reads three, and so do people.

## Example
"#yogaforbeginners" in the text, "#rye-bread" in the hashtag field.

## Use instead
"#YogaForBeginners", "#RyeBread"

## Options
None. The words stand in `planner/lint/data/words.en.txt` and `words.de.txt`.

## Fixes
- Write it with capitals (safe where the words can be told apart in one way only; else shown before and after).
- Change the hashtags (opens them).

## Grade and source
Expert consensus (expert): university guides to accessible posts (University of Virginia, Illinois State
University), read 2026-08.
"""

import re
from collections.abc import Iterator

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety
from planner.lint.manual import page
from planner.lint.notes import ClientNotes
from planner.lint.pieces import patch_of, span_in_text
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView
from planner.lint.wordparts import Cut, cut

_WRITE = Fix(title=tr("Write it with capitals"), safety=Safety.SAFE)
_CHANGE = Fix(title=tr("Change the hashtags"), safety=Safety.ASSIST)
_PLAIN = re.compile(r"([A-ZÄÖÜ]?[a-zäöüß]{5,})(\d*)")
_BROKEN = re.compile(r"[^\w·・\u200c]")
_NAME = 5  # letters of a word on average below which "Barclays" may be a name
_CLEAR = 4  # letters of each English word that is surely no German one
_LANGUAGES = ("en", "de")


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """One hit for the hashtags that could be read, one for those that are none."""
    entry = post.entry
    if entry.hashtags:
        yield from _broken(entry)
    if not entry.hashtags and "#" not in post.reading.words:
        return
    found: dict[str, tuple[str, bool]] = {}
    for tag in post.reading.tags:
        better = _readable(tag, post.notes)
        if better is not None:
            found[tag] = better
    if not found:
        return
    spans = [span for span in post.reading.hashtags if span.text[1:] in found]
    patches = [
        patch
        for span in spans
        for patch in patch_of(entry, span.start + 1, span.end, found[span.text[1:]][0])
    ]
    sure = all(certain for _, certain in found.values())
    first, (better_one, _) = next(iter(found.items()))
    title = tr("Write #{tag}", tag=better_one)
    if len(found) > 1:
        title = tr("Write {number} hashtags with capitals", number=len(found))
    yield Hit(
        message_id="joined",
        message=_message(len(found), first, better_one),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, spans[0].start, spans[0].end) if spans else None,
        numbers={"hashtags": len(found)},
        evidence=tuple(f"#{tag} → #{better}" for tag, (better, _) in found.items()),
        fixes=(
            Fix(
                title=title,
                safety=Safety.SAFE if sure else Safety.UNSAFE,
                patches=(*patches, *_in_field(entry, found)),
            ),
        ),
    )


def _message(hashtags: int, tag: str, better: str) -> str:
    if hashtags == 1:
        return tr("1 hashtag reads as one word: #{tag} is better as #{better}.", tag=tag, better=better)
    return tr(
        "{hashtags} hashtags read as one word: #{tag} is better as #{better}, and {n} other."
        "|{hashtags} hashtags read as one word: #{tag} is better as #{better}, and {n} others.",
        "",
        hashtags - 1,
        hashtags=hashtags,
        tag=tag,
        better=better,
    )


def _readable(tag: str, notes: ClientNotes) -> tuple[str, bool] | None:
    """The tag with a capital for each word and whether that is sure; None: it may stay."""
    match = _PLAIN.fullmatch(tag)
    if match is None:
        return None
    letters, digits = match.groups()
    own = next((own for own in notes.brief.own_hashtags if own.casefold() == tag.casefold()), None)
    if own is not None:
        return (own, True) if own != tag and not own.islower() else None
    if any(_joined(name) == letters.casefold() for name in (notes.name, *(h for _, h in notes.handles))):
        return None
    found = _cut(letters.lower(), notes.language)
    if found is None:
        return None
    if letters[0].isupper() and len(letters) < _NAME * len(found.words):
        return None
    return "".join(word.capitalize() for word in found.words) + digits, found.sure and letters.islower()


def _cut(letters: str, language: str) -> Cut | None:
    """The words by the lists of the client's language and English, which tags are often in."""
    spoken = language.partition("-")[0].casefold()
    if spoken and spoken not in _LANGUAGES:
        return None
    found = [way for one in _LANGUAGES if one in {"en", spoken or one} and (way := cut(letters, one))]
    if len(found) != 1:
        return None
    foreign = spoken == "de" and min(map(len, found[0].words)) < _CLEAR and cut(letters, "de") is None
    return found[0]._replace(sure=False) if foreign else found[0]


def _joined(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.replace("&", "and")).casefold()


def _in_field(entry: PlanEntry, found: dict[str, tuple[str, bool]]) -> tuple[Patch, ...]:
    """The patch of the hashtag field, when any of them stands there."""

    def said(match: re.Match[str]) -> str:
        return found[match[0]][0] if match[0] in found else match[0]

    better = tuple(re.sub(r"\w+", said, typed) for typed in entry.hashtags)
    if better == entry.hashtags:
        return ()
    return (Patch(post=entry.post, field=Field.HASHTAGS, value=better, before=" ".join(entry.hashtags)),)


def _broken(entry: PlanEntry) -> Iterator[Hit]:
    """A hit for words in the hashtag field that no network takes as hashtags."""
    tags = [word.lstrip("#＃") for typed in entry.hashtags for word in typed.replace(",", " ").split()]
    broken = [tag for tag in tags if tag and (tag.isdecimal() or _BROKEN.search(tag))]
    if not broken:
        return
    yield Hit(
        message_id="broken",
        message=_broken_message(broken, len(tags)),
        about=entry,
        posts=(entry,),
        anchor=f"broken {anchor_of(entry)}",
        severity=Severity.WARNING,
        numbers={"broken": len(broken), "hashtags": len(tags)},
        evidence=tuple(f"#{tag}" for tag in broken),
        fixes=(
            Fix(
                title=_CHANGE.title,
                safety=_CHANGE.safety,
                assist=Assist(
                    opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=Field.HASHTAGS
                ),
            ),
        ),
    )


def _broken_message(broken: list[str], typed: int) -> str:
    tag = broken[0]
    all_words = tr("{n} word|{n} words", "after “of”", typed)
    sign = _BROKEN.search(tag)
    if tag.isdecimal() or sign is None:
        return tr(
            "{n} of {words} in the hashtag field is no hashtag: #{tag} has digits only."
            "|{n} of {words} in the hashtag field are no hashtags: #{tag} has digits only.",
            "",
            len(broken),
            words=all_words,
            tag=tag,
        )
    return tr(
        "{n} of {words} in the hashtag field is no hashtag: #{tag} is cut off at “{sign}”."
        "|{n} of {words} in the hashtag field are no hashtags: #{tag} is cut off at “{sign}”.",
        "",
        len(broken),
        words=all_words,
        tag=tag,
        sign=sign[0],
    )


def _example(says: str, text: str, *tags: str, severity: Severity | None = None) -> Example:
    line = Line(when="2026-11-02 09:00", text=text, hashtags=tags)
    return Example(says=says, lines=(line,), severity=severity)


RULE = Rule(
    code="TAG002",
    name="hashtag-form",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.EXPERT,),
    sources=("digitalaccessibility.virginia.edu/social-media", "isu.edu/accessibility"),
    messages={
        "joined": "{n} hashtags read as one word: #{tag} is better as #{better}.",
        "broken": "{n} of {words} words in the hashtag field are no hashtags: #{tag} {why}.",
    },
    fixes=(_WRITE, _CHANGE),
    per_account=False,
    passes=(
        _example("capitals already", "Fresh #BlackFridayDeals"),
        _example("one word", "Fresh #sourdough #handmade #bread"),
        _example("zusammengesetzt ist ein Wort", "Heute #weihnachtsmarkt #mitarbeiter #brotbacken"),
        _example("the client's own name", "Come to #fennelandrye"),
        _example("a number is no hashtag", "We are #1 and in room #12."),
    ),
    fails=(
        _example("three words", "Fresh #blackfridaydeals", severity=Severity.INFO),
        _example("drei Wörter", "Unser #brotmitliebe 🥖"),
        _example("in the field", "Fresh.", "supportlocal", "#christmasmarket2026"),
        _example("a number and a dash", "Fresh.", "#2026", "#rye-bread", severity=Severity.WARNING),
    ),
)
