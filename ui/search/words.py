"""What the search says."""

from datetime import date

from planner.domain.searching import asked
from planner.languages import tr
from ui.search.reading import Answer, PostHit
from ui.views.calendar.dates import long_day, short_day
from ui.views.calendar.words import state_words

HINT = tr("Enter shows a post in the calendar, Ctrl+Enter opens it.")
EMPTY = tr("Type words of a post, its title, tags, first comment, campaign or notes.")
NOTHING = tr("No post has these words. A word is found by its beginning.")
NO_WORDS = tr("There is no word in this to look for.")
IDEA = tr("Idea")


def under_the_list(words: str, answer: Answer | None) -> str:
    """The line below: what to do, or why nothing is there."""
    if not words.strip():
        return EMPTY
    if not asked(words):
        return NO_WORDS
    if answer is None:
        return ""
    if not answer.hits:
        return NOTHING
    if len(answer.hits) < answer.sought.limit:
        return HINT
    return tr("The {n} nearest to today.|The {n} nearest to today.", "", len(answer.hits)) + " " + HINT


def when_words(hit: PostHit, today: date) -> str:
    """Say “today 18:30”, “Thu 15 Oct, 12:00”, with the year where it is another one; “Idea”."""
    if hit.chip is None:
        return IDEA
    day = hit.chip.shown.date()
    if day == today:
        return tr("today {time}", time=hit.chip.time)
    if day.year != today.year:
        return f"{short_day(day)} {day.year}, {hit.chip.time}"
    return f"{short_day(day)}, {hit.chip.time}"


def said(hit: PostHit, today: date) -> str:
    """What a screen reader says of it."""
    when = IDEA if hit.chip is None else when_words(hit, today)
    if hit.chip is not None and hit.chip.shown.date() != today:
        when = f"{long_day(hit.chip.shown.date())} {hit.chip.shown.year}, {hit.chip.time}"
    state = state_words(hit.chip.state) if hit.chip else ""
    parts = (hit.title.text, hit.client, when, state, hit.passage.text)
    return ", ".join(part for part in parts if part)
