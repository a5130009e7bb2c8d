"""Plans for the linter's tests: short to write, and random ones for hypothesis."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime, wall_at

START = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
NOW = START
KINDS = {
    "p": Kind.PROMOTE,
    "s": Kind.STORY,
    "t": Kind.TEACH,
    "c": Kind.CONVERSE,
    "?": None,
}


def entry(
    number: int,
    at: datetime,
    kind: str = "s",
    *,
    account: str = "instagram",
    client: str = "bakery",
    text: str | None = None,
    **rest,
) -> PlanEntry:
    """One entry at an instant; kinds by letter, "?" for none, "!" for a story that asks hard."""
    words = f"Words of {number}." if text is None else text
    fields = {
        "post": f"row:{number}",
        "order": f"{number:09d}",
        "client_key": client,
        "client": client.title(),
        "account_key": f"{client}/{account}",
        "network": account,
        "account": account,
        "state": PublicationState.PLANNED,
        "stage": Stage.SCHEDULED,
        "when": wall_at(at, "UTC"),
        "instant": at,
        "kind": KINDS.get(kind, Kind.STORY),
        "ask": Ask.HARD if kind == "!" else None,
        "text": words,
        "media": (MediaUse(media_id=None, name="loaf.jpg", alt_text="A dark loaf"),),
        "from_file": True,
    }
    return PlanEntry(**{**fields, **rest})


def plan(kinds: str, *, days: float = 1, start: datetime = START, first: int = 1, **rest) -> list[PlanEntry]:
    """One entry per letter, every so many days."""
    return [
        entry(number, start + timedelta(days=days) * index, kind, **rest)
        for index, (number, kind) in enumerate(zip(range(first, first + len(kinds)), kinds, strict=True))
    ]


def at_wall(local: str, zone: str, fold: int | None = None, **rest) -> PlanEntry:
    """One entry at a wall time."""
    when = WallTime(datetime.fromisoformat(local), zone, fold)
    return replace(entry(1, when.instant()), when=when, **rest)


_STATES = [PublicationState.PLANNED] * 6 + [
    PublicationState.HISTORY,
    PublicationState.MISSED,
    PublicationState.DRAFT,
]


def random_plans(*, accounts: int = 3, most: int = 60) -> st.SearchStrategy[list[PlanEntry]]:
    """Plans with ties, gaps, unclear kinds, hard asks, every state, on a few accounts, in any order."""
    row = st.tuples(
        st.sampled_from([0, 1, 1, 1, 4]),
        st.sampled_from("ppssstc?!"),
        st.integers(1, accounts),
        st.booleans(),
        st.sampled_from(_STATES),
    )
    rows = st.lists(row, min_size=12, max_size=most)
    return st.tuples(rows, st.sampled_from([1, 24, 24 * 9]), st.randoms(use_true_random=False)).map(_made)


def _made(drawn) -> list[PlanEntry]:
    rows, step, chance = drawn
    hours = 0
    entries = []
    for number, (pause, kind, account, same, state) in enumerate(rows, 1):
        hours += pause * step
        words = "Same words." if same else f"Words of {number}."
        at = START + timedelta(hours=hours)
        entries.append(entry(number, at, kind, account=f"a{account}", text=words, state=state))
    chance.shuffle(entries)
    return entries


def moments(entries: list[PlanEntry]) -> st.SearchStrategy[datetime]:
    """Clocks before, at and after the posts of a plan."""
    known = [one.instant for one in entries] or [START]
    return st.sampled_from([START - timedelta(days=1), *known, max(known) + timedelta(seconds=1)])
