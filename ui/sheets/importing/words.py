"""What the import says in the window. The planner's sentences also serve the terminal and name its options."""

import re

from planner.exchange.verdicts import Deed, ImportPreview, Question, RowVerdict, Verdict

_OPTION = re.compile(r", or [^.,]*--[^.]*\.")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_WAITS = {
    "dates": "Waits for the order of day and month.",
    "zone": "Waits for the time zone.",
    "account": "Waits for the account.",
    "client": "Waits for the client.",
}
_NAMES = {
    Verdict.READY: "Ready",
    Verdict.HISTORY: "History",
    Verdict.IDEA: "Idea",
    Verdict.PROBLEM: "Problem",
}
CANCELLED = "Import cancelled. The plan is as it was."
CANCELLING = "Cancelling…"
HOW_TO_CANCEL = "Escape cancels."
TOO_LATE = "All rows are written: this cannot be cancelled any more"


def spoken(text: str) -> str:
    """``text`` without what only helps in a terminal: ", or say --zone ..." and "Say --zone."."""
    left = _OPTION.sub(".", text)
    return " ".join(part for part in _SENTENCES.split(left) if "--" not in part)


def asked(question: Question) -> str:
    """A question as the window asks it."""
    rows = "1 row waits" if question.rows == 1 else f"{question.rows:,} rows wait"
    if question.asks == "dates":
        return f"{spoken(question.message)} {rows} for the order."
    if question.asks == "zone":
        return f"The file names no time zone, and {rows} for one. On which clocks are its times?"
    if question.asks == "account":
        return f"The file names no account, and {rows} for one. Where do these posts go?"
    return f"The file names no client, and {rows} for one. Whose posts are these?"


def verdict_name(row: RowVerdict) -> str:
    """The word in the second column."""
    return "Waits" if row.asks else _NAMES[row.verdict]


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
    parts = (
        (counts[Verdict.READY], "ready", "ready"),
        (counts[Verdict.HISTORY], "history", "history"),
        (counts[Verdict.IDEA], "idea", "ideas"),
        (waiting, "waits for an answer", "wait for an answer"),
        (counts[Verdict.PROBLEM] - waiting, "problem", "problems"),
        (preview.already, "already in the plan", "already in the plan"),
    )
    return " · ".join(f"{count:,} {one if count == 1 else more}" for count, one, more in parts if count)


def rows_done(done: int, total: int) -> str:
    """How far the import is: "1,204 of 10,000 rows"."""
    return f"{done:,} of {total:,} {'row' if total == 1 else 'rows'}"


def imported(posts: int, left_out: int) -> str:
    """The toast afterwards: "Imported 7 posts. 12 rows were left out."."""
    first = f"Imported {'1 post' if posts == 1 else f'{posts:,} posts'}."
    if not left_out:
        return first
    return f"{first} {'1 row was' if left_out == 1 else f'{left_out:,} rows were'} left out."
