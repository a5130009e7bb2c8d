"""What is set for one network, in one cell: a line each, ``visibility=unlisted``."""

from planner.domain.options import Options
from planner.exchange.planrow import Trouble
from planner.languages import tr

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_MEANT = {written[1]: meant for meant, written in _ESCAPES.items()}


def option_lines(options: Options) -> str:
    """A line for each option; line ends and backslashes inside of a value are written as in many languages."""
    return "\n".join(f"{key}={_escaped(value)}" for key, value in options.items())


def options_in(cell: str) -> Options | Trouble:
    """The options of a cell: exactly those that ``option_lines`` wrote, spaces around names do not matter."""
    found: dict[str, str] = {}
    for line in filter(str.strip, cell.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        key, sign, value = line.partition("=")
        if not sign or not key.strip():
            return Trouble(
                "options",
                tr("“{line}” sets no option.", line=line.strip()[:60]),
                tr("Write a line for each: visibility=unlisted."),
            )
        found[key.strip()] = _meant(value)
    return Options(found)


def _escaped(value: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in value)


def _meant(value: str) -> str:
    out: list[str] = []
    letters = iter(value)
    for letter in letters:
        if letter != "\\":
            out.append(letter)
            continue
        after = next(letters, "")
        out.append(_MEANT.get(after, letter + after))
    return "".join(out)
