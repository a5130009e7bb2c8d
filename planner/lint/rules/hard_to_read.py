"""The text is hard to read.

## What it does
Works out how many years of school a text asks for, and how long its sentences are. Above year 10, or with more
than 22 words a sentence on average, it says so. Texts of fewer than 30 words are not judged. English is judged
by the Flesch-Kincaid grade, German by the Wiener Sachtextformel; other languages are left alone. Addresses,
hashtags and @names do not count.

## Why
Two studies of about 9,300 posts found more likes, comments and shares where the text was easy to read.

## Example
"In consideration of unforeseeable circumstances pertaining to our refrigeration infrastructure, availability
of confectionery is regrettably subject to temporary limitation at several of our participating locations
throughout the entirety of the coming week."

## Use instead
"Our fridge broke. There is little cake this week. We are sorry and bake more bread instead."

## Options
- `grade` = 10: school year above which a text is hard.
- `sentence` = 22: words of a sentence on average, at most.
- `least` = 30: fewest words that are judged.

## Fixes
- Shorten the longest sentence (opens the post there).

## Grade and source
Strong study (A): Pancer and others, Journal of Consumer Psychology 2019, doi 10.1002/jcpy.1073; Leonhardt and
Makienko, 2018, doi 10.1007/978-3-319-66023-3_116. Both are associations; the limits are our own.
"""

from collections.abc import Iterator

from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.kinds.language import language_of_text
from planner.lint.manual import page
from planner.lint.pieces import opens_at, span_in_text
from planner.lint.readability import Difficulty, difficulty
from planner.lint.rule import Context, Grade, Hit, Option, Rule, UnitKind
from planner.lint.units import PostView

_SHORTEN = Fix(title=tr("Shorten the longest sentence"), safety=Safety.ASSIST)
_LANGUAGES = ("en", "de")
_LAST = 16  # school years that are told apart


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit for a text that is long enough to judge and hard."""
    entry, least = post.entry, context.whole("least")
    if entry.text.count(" ") + entry.text.count("\n") + 1 < least:
        return
    language = post.notes.language.partition("-")[0].casefold() or language_of_text(entry.text)
    if language not in _LANGUAGES:
        return
    found = difficulty(entry.text, language)
    if found is None or found.words < least:
        return
    grade, most = context.whole("grade"), context.whole("sentence")
    wordy = found.words > most * found.sentences
    if found.grade <= grade and not wordy:
        return
    longest = found.longest
    yield Hit(
        message_id="sentence" if found.grade <= grade else "grade",
        message=_told(found, grade, most, context.set_by),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        span=span_in_text(entry, longest.start, longest.end),
        numbers={
            "grade": found.grade,
            "limit": grade,
            "words": found.words,
            "sentences": found.sentences,
        },
        evidence=(words.shorten(entry.text[longest.start : longest.end]),),
        fixes=(opens_at(entry, _SHORTEN.title, longest.start, longest.end),),
    )


def _told(found: Difficulty, grade: int, most: int, set_by: str) -> str:
    mean = (2 * found.words + found.sentences) // (2 * found.sentences)  # rounded half up
    longest = found.longest.words
    if found.grade > grade:
        year = f"{found.grade}" if found.grade <= _LAST else tr("{year} and more", year=_LAST)
        return tr(
            "Reads like school year {year}, limit {limit} ({set_by}). The longest sentence has {words} words.",
            year=year,
            limit=grade,
            set_by=set_by,
            words=longest,
        )
    return tr(
        "{mean} words a sentence on average, limit {limit} ({set_by}). The longest has {words}.",
        mean=mean,
        limit=most,
        set_by=set_by,
        words=longest,
    )


def _example(says: str, text: str, severity: Severity | None = None) -> Example:
    return Example(says=says, lines=(Line(when="2026-11-02 09:00", text=text),), severity=severity)


_EASY = (
    "At 3:40 this morning the mixer gave up. Aylin kneaded forty kilos by hand while Tom drove to Leipzig for "
    "a belt. If your rye is a little late today, that is why. Come by at ten."
)
_LEICHT = (
    "Der Ofen ist alt. Er steht seit 1961 in der Ecke und macht jeden Tag Brot. Heute war die Tür zu. Tom hat "
    "sie mit der Hand auf gemacht. Das Brot kam dann doch noch um neun Uhr in den Laden."
)

RULE = Rule(
    code="TXT004",
    name="hard-to-read",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.STUDY,),
    sources=(
        "Pancer et al. 2019, doi 10.1002/jcpy.1073",
        "Leonhardt and Makienko, doi 10.1007/978-3-319-66023-3_116",
    ),
    options=(
        Option(name="grade", default=10, low=1, high=20, says=tr("school year above which a text is hard")),
        Option(
            name="sentence", default=22, low=5, high=60, says=tr("words of a sentence on average, at most")
        ),
        Option(name="least", default=30, low=10, high=500, says=tr("fewest words that are judged")),
    ),
    messages={
        "grade": "Reads like school year {grade}, limit {limit}. The longest sentence has {words} words.",
        "sentence": "{mean} words a sentence on average, limit {limit}. The longest has {words}.",
    },
    fixes=(_SHORTEN,),
    per_account=False,
    passes=(
        _example("short sentences", _EASY),
        _example("kurze Sätze", _LEICHT),
        _example("too short to judge", "Refrigeration infrastructure availability limitations apply 🧊"),
    ),
    fails=(
        _example(
            "long words",
            "In consideration of unforeseeable circumstances pertaining to our refrigeration infrastructure, "
            "availability of confectionery is regrettably subject to temporary limitation at several of our "
            "participating locations throughout the entirety of the coming week.",
            Severity.INFO,
        ),
        _example(
            "one long sentence",
            "We got up at three and we mixed the dough and we cut it and we let it rest and we baked it and we "
            "put it on the shelf and we went home and then we came back and did it all again 🥖",
        ),
        _example(
            "lange Wörter",
            "Aufgrund unvorhersehbarer Schwierigkeiten bei der Energieversorgung unserer Produktionsanlagen "
            "bitten wir unsere geschätzten Kundinnen und Kunden um Verständnis, dass die Verfügbarkeit "
            "verschiedener Backwaren vorübergehend eingeschränkt sein wird und Vorbestellungen erst wieder ab "
            "kommender Woche entgegengenommen werden können.",
        ),
    ),
)
