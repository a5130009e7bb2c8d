"""Which language to begin with, when the person has chosen none."""

from collections.abc import Mapping, Sequence

ASKED = "PARLEY_LANGUAGE"
_LISTS = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def best_of(wanted: Sequence[str], known: Sequence[str]) -> str:
    """The first wanted language that is known, "en" when none is.

    Args:
        wanted: tags in order of liking: "de-AT", "de_AT.UTF-8", "C".
        known: codes of languages.
    """
    for tag in wanted:
        code = tag.partition(".")[0].replace("_", "-").split("-")[0].lower()
        if code in known:
            return code
        if code in {"c", "posix"}:
            break
    return "en"


def told_by(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The languages that a terminal asks for, best first: PARLEY_LANGUAGE, else as GNU gettext reads them."""
    if environment.get(ASKED):
        return (environment[ASKED],)
    locale = next((environment[name] for name in _LISTS[1:] if environment.get(name)), "")
    if locale.partition(".")[0] in {"", "C", "POSIX"}:  # gettext does not ask LANGUAGE then either
        return (locale,)
    return (*environment.get("LANGUAGE", "").split(":"), locale)
