"""The words that argparse itself says, of a terminal's commands and their options."""

import argparse

from planner.languages import tr


def speak_in_options() -> None:
    """Let argparse say its words in the language that was chosen.

    It asks the name ``_`` of its module for each of them, which is gettext's there (source: Lib/argparse.py).
    """
    words = _words()
    setattr(argparse, "_", lambda text: words.get(text, text))  # noqa: B010 - a name its types do not know


def _words() -> dict[str, str]:
    """By argparse's own: its places are those of the percent sign, and stay."""
    return {
        "usage: ": tr("usage: "),
        "options": tr("options", "of a command"),
        "positional arguments": tr("positional arguments"),
        "show this help message and exit": tr("show this help message and exit"),
        "%(prog)s: error: %(message)s\n": tr("%(prog)s: error: %(message)s") + "\n",
        "argument %(argument_name)s: %(message)s": tr("argument %(argument_name)s: %(message)s"),
        "the following arguments are required: %s": tr("the following arguments are required: %s"),
        "unrecognized arguments: %s": tr("unrecognized arguments: %s"),
        "one of the arguments %s is required": tr("one of the arguments %s is required"),
        "not allowed with argument %s": tr("not allowed with argument %s"),
        "expected one argument": tr("expected one argument"),
        "expected at least one argument": tr("expected at least one argument"),
        "invalid choice: %(value)r (choose from %(choices)s)": tr(
            "invalid choice: %(value)r (choose from %(choices)s)"
        ),
        "invalid %(type)s value: %(value)r": tr("invalid %(type)s value: %(value)r"),
        "ambiguous option: %(option)s could match %(matches)s": tr(
            "ambiguous option: %(option)s could match %(matches)s"
        ),
    }
