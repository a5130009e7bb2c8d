"""The words people write into status, kind, ask and yes-or-no cells, and what they mean."""

import re
from functools import lru_cache

from planner.domain.brief import Disclosure
from planner.domain.kinds import KIND_ALIASES, Ask, Kind, kind_named
from planner.domain.post import Stage
from planner.domain.publication import GRACE_LEAST, GRACE_MOST
from planner.domain.publication import PublicationState as State
from planner.exchange.dialect import nearest
from planner.exchange.planrow import Trouble
from planner.exchange.wording import in_english, meant
from planner.languages import tr
from planner.languages.dates import either

_SCHEDULED = (Stage.SCHEDULED, State.PLANNED)
STATUSES: dict[str, tuple[Stage, State]] = {
    "idea": (Stage.IDEA, State.DRAFT),
    "draft": (Stage.DRAFT, State.DRAFT),
    "scheduled": _SCHEDULED,
    "planned": _SCHEDULED,
    "queued": _SCHEDULED,
    "approved": _SCHEDULED,
    "ready": _SCHEDULED,
    "held": _SCHEDULED,
    "published": (Stage.SCHEDULED, State.HISTORY),
    "posted": (Stage.SCHEDULED, State.HISTORY),
    "sent": (Stage.SCHEDULED, State.HISTORY),
    "done": (Stage.SCHEDULED, State.HISTORY),
    "done by hand": (Stage.SCHEDULED, State.HISTORY),
    "posted by hand": (Stage.SCHEDULED, State.HISTORY),
    "history": (Stage.SCHEDULED, State.HISTORY),
    "unconfirmed": (Stage.SCHEDULED, State.HISTORY),
    "missed": (Stage.SCHEDULED, State.MISSED),
    "refused": (Stage.SCHEDULED, State.REFUSED),
    "failed": (Stage.SCHEDULED, State.REFUSED),
    "cancelled": (Stage.SCHEDULED, State.CANCELLED),
    "canceled": (Stage.SCHEDULED, State.CANCELLED),
    "skipped": (Stage.SCHEDULED, State.CANCELLED),
}
"""What the planner wanted and what became of it, by the word in the status column."""

STATUS_OF: dict[State, str] = {
    State.DRAFT: "draft",
    State.PLANNED: "scheduled",
    State.CLAIMED: "scheduled",
    State.SENDING: "unconfirmed",  # a publishing call may have left: never to be sent again from a file
    State.THROTTLED: "scheduled",
    State.HELD: "scheduled",
    State.PUBLISHED: "published",
    State.DONE_BY_HAND: "done by hand",
    State.HISTORY: "history",
    State.UNCONFIRMED: "unconfirmed",
    State.MISSED: "missed",
    State.REFUSED: "refused",
    State.CANCELLED: "cancelled",
}
"""The word that export writes for a publication's state."""

_YES = frozenset({"yes", "y", "true", "1", "x", "confirmed", "not selling", "decorative"})
_NO = frozenset({"no", "n", "false", "0", ""})
_DISCLOSURES: dict[str, Disclosure] = {
    **{one.value: one for one in Disclosure},
    "ad": Disclosure.PAID,
    "sponsored": Disclosure.PAID,
    "gifted": Disclosure.GIFT,
    "staff": Disclosure.STAFF,
}
LANGUAGE_MOST = 32
"""Letters of a language's code: what a plan keeps of one."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_USUAL = {2: str.upper, 4: str.title}
"""How the parts of a code are written by their length: countries and scripts."""
_FOLDS = {"": None, "0": 0, "first": 0, "1": 1, "second": 1}


def status_of(cell: str) -> tuple[Stage, State] | Trouble:
    """What a status cell means."""
    found = STATUSES.get(" ".join(in_english(cell, "status").split()).casefold())
    said = tr("“{cell}” is no status.", cell=cell)
    return found or _unknown(
        "status", cell, said, (*STATUSES, *meant("status")), ("scheduled", "draft", "idea")
    )


def kind_of(cell: str) -> Kind | Trouble:
    """The kind that a cell declares."""
    known = (*Kind, *KIND_ALIASES, *meant("kind"))
    found = kind_named(in_english(cell, "kind"))
    if found is not None:
        return found
    near = nearest(cell, known)
    mend = tr("Did you mean {word}?", word=near) if near else tr("Write {words}.", words=", ".join(Kind))
    return Trouble("kind", tr("“{cell}” is no kind of post.", cell=cell), mend)


def ask_of(cell: str) -> Ask | Trouble:
    """The ask that a cell declares."""
    key = in_english(cell, "ask").casefold()
    if key in set(Ask):
        return Ask(key)
    return _unknown("ask", cell, tr("“{cell}” is no ask.", cell=cell), tuple(Ask), tuple(Ask))


def yes_of(cell: str, column: str) -> bool | Trouble:
    """Whether a cell says yes."""
    key = in_english(cell, "yes").casefold()
    if key in _YES or key in _NO:
        return key in _YES
    return Trouble(
        column, tr("“{cell}” is neither yes nor no.", cell=cell), tr("Write yes, or leave it empty.")
    )


def disclosure_of(cell: str) -> Disclosure | Trouble:
    """What the poster got for a post, as a cell says it."""
    key = " ".join(in_english(cell, "disclosure").split()).casefold()
    found = _DISCLOSURES.get(key)
    said = tr("“{cell}” is no disclosure.", cell=cell)
    offer = (*tuple(Disclosure)[:-1], "own staff")
    return found or _unknown("disclosure", cell, said, tuple(_DISCLOSURES), offer)


def grace_of(cell: str) -> int | Trouble | None:
    """How many minutes late a post may still go out, None: as usual."""
    if not cell:
        return None
    if cell.isdecimal() and GRACE_LEAST <= int(cell) <= GRACE_MOST:
        return int(cell)
    return Trouble(
        "grace",
        tr("“{cell}” is no number of minutes that a post may be late.", cell=cell),
        tr("Write {least} to {most}, or nothing for 30.", least=GRACE_LEAST, most=GRACE_MOST),
    )


def fold_of(cell: str) -> int | Trouble | None:
    """Which of two readings a cell chooses, None when none."""
    key = in_english(cell, "fold").casefold()
    if key in _FOLDS:
        return _FOLDS[key]
    return Trouble(
        "fold", tr("“{cell}” is neither first nor second.", cell=cell), tr("Write first or second.")
    )


def language_of(cell: str) -> str | Trouble:
    """The BCP-47 code that a cell means, written as is usual: "de", "pt-BR", "sr-Latn"."""
    if len(cell) > LANGUAGE_MOST or not _LANGUAGE.fullmatch(cell):
        return Trouble(
            "language",
            tr("“{cell}” is no code of a language.", cell=cell),
            tr("Write a code, as en, de or pt-BR, or leave it empty for the client's language."),
        )
    first, *rest = cell.replace("_", "-").split("-")
    return "-".join((first.lower(), *(_USUAL.get(len(part), str)(part) for part in rest)))


@lru_cache(maxsize=512)
def network_of(cell: str) -> str | Trouble:
    """The key of the network that a cell means."""
    from planner.networks.facts import all_networks, network_named

    key = network_named(cell)
    if key is not None:
        return key
    known = all_networks()
    near = nearest(cell, [word for facts in known for word in (facts.key, facts.label)])
    labels = ", ".join(facts.label for facts in known)
    mend = tr("Write one of {labels}, or take the row out and post it there by hand.", labels=labels)
    if near:
        mend = " ".join([tr("Did you mean {word}?", word=network_named(near)), mend])
    return Trouble("platform", tr("“{cell}” is no network that Parley knows.", cell=cell), mend)


@lru_cache(maxsize=512)
def zone_trouble(cell: str) -> Trouble | None:
    """What is wrong with a time zone's name, None when it is right."""
    import zoneinfo

    from planner.domain.errors import UserError
    from planner.domain.times import zone_of

    try:
        zone_of(cell)
    except UserError as error:
        near = nearest(cell, sorted(zoneinfo.available_timezones()))
        return Trouble("timezone", str(error), tr("Did you mean {word}?", word=near) if near else error.mend)
    return None


def _unknown(column: str, cell: str, said: str, known: tuple[str, ...], offer: tuple[str, ...]) -> Trouble:
    near = nearest(cell, known)
    return Trouble(
        column,
        said,
        tr("Did you mean {word}?", word=near) if near else tr("Write {words}.", words=either(offer)),
    )
