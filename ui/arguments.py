"""What may stand after the word ``window``. No Qt here: ``--help`` and wrong words answer at once."""

import argparse
import pkgutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import ui.views
from planner.commands.command import Parser
from planner.languages import tr

SMALLEST = (1024, 640)
LOOKS = ("system", "light", "dark")
COMPOSER, IMPORT, FINDING, WHY = "composer", "import", "finding", "why"
FIX, RULES, CATCH_UP, DELETE, BY_HAND = "fix", "rules", "catch-up", "delete", "by-hand"
DRAG, SELECT, CROP, OPTIONS = "drag", "select", "crop", "options"
GUIDE, TOUR = "guide", "tour"
FILTER, SEARCH, PALETTE, KEYS, PICK_DAY = "filter", "search", "palette", "keys", "pick-day"
LOOKING = frozenset({FILTER, SEARCH, PALETTE, KEYS, PICK_DAY})
"""Ways to find something, see ui.shell.looking_scenes."""
RHYTHM, PLAN_WEEK = "rhythm", "plan-week"
PRINT, EXPORT = "print", "export"
PAGES = (*sorted(one.name for one in pkgutil.iter_modules(ui.views.__path__)), "welcome")
"""What the rail leads to, by the modules' names: none is loaded for it. And the screen of an empty plan."""
FACES = frozenset({"month", "week", "agenda"})
"""Ways to show the calendar; with a scene over one of them: "week-drag"."""
SCENES = frozenset(
    {
        COMPOSER,
        CROP,
        OPTIONS,
        IMPORT,
        FINDING,
        WHY,
        FIX,
        RULES,
        CATCH_UP,
        DELETE,
        BY_HAND,
        DRAG,
        SELECT,
        GUIDE,
        RHYTHM,
        PLAN_WEEK,
        PRINT,
        EXPORT,
        TOUR,
        *LOOKING,
    }
)  # opened over the calendar, see ui.shell.scenes


def _view(text: str) -> str:
    face, _, over = text.partition("-")
    if text in {"", *PAGES, *FACES, *SCENES} or (face in FACES and over in SCENES):
        return text
    raise argparse.ArgumentTypeError(
        tr("there is no view “{name}”; there are {names}", name=text, names=_view_names())
    )


def _view_names() -> str:
    return ", ".join((*PAGES, *sorted(FACES | SCENES)))


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr("a size is width x height in px, such as 1440x900")) from error
    if width < SMALLEST[0] or height < SMALLEST[1]:
        raise argparse.ArgumentTypeError(
            tr("the window is at least {width}x{height}", width=SMALLEST[0], height=SMALLEST[1])
        )
    return width, height


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr("a time is written like 2026-10-14T10:42:00+01:00")) from error
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def parse_window(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the window's options.

    Returns:
        sample: bool; view: str ("" for the calendar, or the welcome screen in an empty plan); file: Path or None;
        about: str; theme: "", "system", "light" or "dark"; size: (width, height) or None; now: aware datetime or None;
        shot: Path or None; tray: bool.
    """
    parser = Parser(prog="main.py window", description=tr("Open the window."))
    parser.add_argument("--sample", action="store_true", help=tr("open the sample bakery's plan"))
    parser.add_argument(
        "--view",
        default="",
        metavar="NAME",
        type=_view,
        help=tr(
            "what to show first: a page, a way to show the calendar, or something over it: {names}",
            names=_view_names(),
        ),
    )
    parser.add_argument(
        "--tray", action="store_true", help=tr("begin in the tray, where there is one; else minimised")
    )
    parser.add_argument("--file", type=Path, metavar="FILE", help=tr("the plan that --view import reads"))
    parser.add_argument(
        "--about",
        default="",
        metavar="WORDS",
        help=tr(
            "the post of --view composer, delete, drag and by-hand: the first with these words; the rule of --view fix and rules"
        ),
    )
    parser.add_argument("--theme", default="", choices=LOOKS, help=tr("light, dark, or like the system"))
    parser.add_argument("--size", type=_size, metavar="WxH", help=tr("size of the window in px"))
    parser.add_argument("--now", type=_instant, metavar="ISO", help=tr("pretend that it is this time"))
    parser.add_argument(
        "--shot", type=Path, metavar="FILE", help=tr("write a picture of the window and stop")
    )
    return parser.parse_args(arguments)
