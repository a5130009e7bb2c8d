"""``kinds``: what texts want, why they exist, and the words that say so. Writes nothing but its answer."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from planner.commands._cues import use_own_cues
from planner.commands.command import Command, speak_utf8
from planner.domain.errors import EnvironmentFault, UserError
from planner.languages import in_quotes, tr
from planner.ports.services import Outside

DONE, BAD = 0, 2


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "file",
        metavar="FILE.csv",
        nargs="?",
        help=tr("a CSV with texts; without it one JSON string a line on stdin"),
    )
    parser.add_argument(
        "--column", metavar="NAME", default="text", help=tr("the column that holds them (text)")
    )
    parser.add_argument(
        "--format",
        choices=("jsonl", "text"),
        default="jsonl",
        help=tr("one JSON object a text, or words for people"),
    )


def run(options: argparse.Namespace, outside: Outside) -> int:
    """One line of stdout per text, in order; 0, or 2 for bad input with a sentence on stderr."""
    speak_utf8()
    try:
        use_own_cues(outside)
        texts = _from_file(options, outside) if options.file else _from_stdin()
        for text in texts:
            told = reading(text)
            print(
                json.dumps(told) if options.format == "jsonl" else _sentence(text, told),
                flush=not options.file,
            )
    except (UserError, EnvironmentFault) as error:
        mend = error.mend if isinstance(error, UserError) else ""
        print(f"{error} {mend}".strip(), file=sys.stderr)
        return BAD
    return DONE


def reading(text: str) -> dict[str, object]:
    """What the detector makes of a text.

    Returns:
        ``language`` (None: cannot be told), ``kind`` (None: no suggestion), ``class`` (None: not sure), ``top``
        and ``p``, the most probable class and its probability, ``ask``, and ``cues``, the words that decided
        kind and ask, in order. Of a text that is not surely English no class is sure, and ``top`` a guess.
    """
    from planner.lint.kinds.ask import read_ask
    from planner.lint.kinds.classes import read_class
    from planner.lint.kinds.language import language_of_text
    from planner.lint.kinds.suggest import suggest_kind

    language = language_of_text(text)
    ask = read_ask(text, language)
    kind = suggest_kind(text, language=language)
    told = read_class(text, "en")
    assert told is not None
    cues = {(cue.start, cue.end): cue.text for cue in (*kind.cues, *ask.cues)}
    return {
        "language": language,
        "kind": kind.kind.value if kind.kind else None,
        "class": told.name if language == "en" else None,
        "top": told.top,
        "p": round(told.p, 4),
        "ask": ask.ask.value,
        "cues": [cues[at] for at in sorted(cues)],
    }


def _sentence(text: str, told: dict[str, object]) -> str:
    """The same for people, in one line."""
    from planner.lint.words import shorten

    cues = told["cues"]
    assert isinstance(cues, list)
    why = ", ".join(in_quotes(str(cue)) for cue in cues)
    sure = told["class"] or tr("not sure, {name} at {share}", name=told["top"], share=told["p"])
    parts = [
        tr("kind {kind}", kind=told["kind"] or tr("not told")),
        tr("asks {ask}", ask=told["ask"]),
        tr("class {name}", name=sure),
    ]
    if told["language"]:
        parts.append(tr("language {code}", code=told["language"]))
    said = tr("{text}: {parts}.", "what a text is", text=shorten(text), parts=", ".join(parts))
    return " ".join([said, tr("Because of {words}.", words=why)]) if why else said


def _from_stdin() -> Iterator[str]:
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            text = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except (ValueError, RecursionError):
            text = None
        if not isinstance(text, str):
            raise UserError(
                tr("Line {number} is not a JSON string.", number=number),
                place=tr("line {number}", number=number),
                mend=tr('Write each text on a line of its own, in double quotes: "Fresh bread".'),
            )
        yield text


def _from_file(options: argparse.Namespace, outside: Outside) -> Iterator[str]:
    from planner.exchange.table import read_table

    wanted = options.column.strip().casefold()
    path = Path(options.file)
    table = read_table(
        outside.files.read(path),
        lambda records: sum(cell.strip().casefold() == wanted for cell in records[0]) if records else 0,
    )
    header = [cell.strip() for cell in table.records[0]]
    columns = [number for number, name in enumerate(header) if name.casefold() == wanted]
    exactly = [number for number in columns if header[number] == options.column.strip()]
    if len(exactly or columns) > 1:
        raise UserError(
            tr(
                "{name} has {number} columns “{column}”.",
                name=path.name,
                number=len(exactly or columns),
                column=options.column,
            ),
            place="--column",
            mend=tr("Give each a name of its own."),
        )
    if not columns:
        known = ", ".join(in_quotes(name) for name in header if name)
        raise UserError(
            tr("{name} has no column “{column}”.", name=path.name, column=options.column),
            place="--column",
            mend=tr("Its columns are {known}.", known=known)
            if known
            else tr("Its first line names no columns."),
        )
    column = (exactly or columns)[0]
    for record in table.records[1:]:
        yield record[column] if column < len(record) else ""


COMMAND = Command(
    word="kinds",
    help=tr("Tell what texts ask of the reader and why they exist, with the words that say so."),
    add=add,
    run=run,
)
