"""What the import says in the window. The planner's sentences also serve the terminal and name its options."""

import re

from planner.exchange.verdicts import Deed, ImportPreview, Question, RowVerdict, Verdict
from planner.languages import tr

_OPTION = re.compile(rf", {re.escape(tr('or', 'before another way'))} [^.,]*--[^.]*\.")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_WAITS = {
    "dates": tr("Waits for the order of day and month."),
    "zone": tr("Waits for the time zone."),
    "account": tr("Waits for the account."),
    "client": tr("Waits for the client."),
}
_NAMES = {
    Verdict.READY: tr("Ready"),
    Verdict.HISTORY: tr("History"),
    Verdict.IDEA: tr("Idea"),
    Verdict.PROBLEM: tr("Problem"),
}
CANCELLED = tr("Import cancelled. The plan is as it was.")
TOO_LATE = tr("All rows are written: this cannot be cancelled any more")


def spoken(text: str) -> str:
    """``text`` without what only helps in a terminal: ", or say --zone ..." and "Say --zone."."""
    left = _OPTION.sub(".", text)
    return " ".join(part for part in _SENTENCES.split(left) if "--" not in part)


def asked(question: Question) -> str:
    """A question as the window asks it."""
    rows = question.rows
    if question.asks == "dates":
        waits = tr("{n} row waits for the order.|{n:,} rows wait for the order.", "", rows)
        return f"{spoken(question.message)} {waits}"
    if question.asks == "zone":
        return tr(
            "The file names no time zone, and {n} row waits for one. On which clocks are its times?|"
            "The file names no time zone, and {n:,} rows wait for one. On which clocks are its times?",
            "",
            rows,
        )
    if question.asks == "account":
        return tr(
            "The file names no account, and {n} row waits for one. Where do these posts go?|"
            "The file names no account, and {n:,} rows wait for one. Where do these posts go?",
            "",
            rows,
        )
    return tr(
        "The file names no client, and {n} row waits for one. Whose posts are these?|"
        "The file names no client, and {n:,} rows wait for one. Whose posts are these?",
        "",
        rows,
    )


def verdict_name(row: RowVerdict) -> str:
    """The word in the second column."""
    return tr("Waits") if row.asks else _NAMES[row.verdict]


def said(row: RowVerdict) -> str:
    """What there is to say of a row, "" when it simply goes in."""
    if row.asks in _WAITS:
        return _WAITS[row.asks]
    return " ".join(part for part in (spoken(row.message), spoken(row.mend)) if part)


def going_in(preview: ImportPreview) -> int:
    """How many rows an import would write: all but problems and what is in the plan already."""
    return sum(len(draft.rows) for draft in preview.drafts if draft.deed is not Deed.SAME)


def summed(preview: ImportPreview) -> str:
    """The rows by verdict: "5 ready · 1 history · 1 idea · 12 problems"; what is none is left out."""
    counts = preview.counts()
    waiting = sum(1 for row in preview.problems if row.asks)
    ready, history, ideas = (counts[one] for one in (Verdict.READY, Verdict.HISTORY, Verdict.IDEA))
    problems = counts[Verdict.PROBLEM] - waiting
    parts = (
        (ready, tr("{n:,} ready|{n:,} ready", "", ready)),
        (history, tr("{n:,} history|{n:,} history", "", history)),
        (ideas, tr("{n:,} idea|{n:,} ideas", "", ideas)),
        (waiting, tr("{n:,} waits for an answer|{n:,} wait for an answer", "", waiting)),
        (problems, tr("{n:,} problem|{n:,} problems", "", problems)),
        (preview.already, tr("{n:,} already in the plan|{n:,} already in the plan", "", preview.already)),
    )
    return " · ".join(words for count, words in parts if count)


def rows_done(done: int, total: int) -> str:
    """How far the import is: "1,204 of 10,000 rows"."""
    return tr("{done:,} of {n} row|{done:,} of {n:,} rows", "", total, done=done)


def rows_words(count: int) -> str:
    """Says "1 row", "1,204 rows"."""
    return tr("{n} row|{n:,} rows", "", count)


def imported(posts: int, left_out: int) -> str:
    """The toast afterwards: "Imported 7 posts. 12 rows were left out."."""
    first = tr("Imported {n} post.|Imported {n:,} posts.", "", posts)
    if not left_out:
        return first
    return first + " " + tr("{n} row was left out.|{n:,} rows were left out.", "", left_out)
