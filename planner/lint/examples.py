"""Example plans that a rule carries: small, readable, and run by the tests."""

from dataclasses import dataclass
from datetime import UTC, datetime

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.lint.finding import Severity

BERLIN = "Europe/Berlin"
NOW = "2026-11-01T00:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One post of an example.

    Attributes:
        when: "2026-11-23 08:30" in ``zone``. kind: a kind's value, "" for none.
        alt: alt text of its one picture; None: no picture; "" without alt text; "-" decorative.
        out: it has gone out already.
    """

    when: str
    kind: str = "story"
    text: str = "We baked."
    network: str = "instagram"
    account: str = "fennelandrye"
    zone: str = BERLIN
    fold: int | None = None
    ask: str = ""
    not_selling: bool = False
    title: str = ""
    link: str = ""
    alt: str | None = None
    out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A small plan and what the rule says to it.

    Attributes:
        says: what the example shows. now: UTC, "2026-11-01T00:00".
        severity: of the worst finding a failing example must give; None: any.
    """

    says: str
    lines: tuple[Line, ...]
    now: str = NOW
    severity: Severity | None = None

    @property
    def at(self) -> datetime:
        """``now`` as aware UTC."""
        return datetime.fromisoformat(self.now).replace(tzinfo=UTC)

    def entries(self) -> tuple[PlanEntry, ...]:
        """The plan as the linter reads it, like rows of a file."""
        return tuple(_entry(number, line) for number, line in enumerate(self.lines, 1))


def every(days: int, kinds: str, *, start: str = "2026-11-02 09:00", **same: str | bool) -> tuple[Line, ...]:
    """Posts every so many days, one per word of ``kinds`` ("promote story ?"; "?" has no kind)."""
    first = datetime.fromisoformat(start)
    lines = []
    for index, kind in enumerate(kinds.split()):
        day = datetime.fromordinal(first.toordinal() + index * days)
        when = datetime.combine(day.date(), first.time())
        text = f"Day {index + 1}: we baked."
        lines.append(
            Line(when=f"{when:%Y-%m-%d %H:%M}", kind=kind.replace("?", ""), **{"text": text, **same})  # type: ignore[arg-type]
        )
    return tuple(lines)


def _entry(number: int, line: Line) -> PlanEntry:
    when = WallTime(datetime.fromisoformat(line.when), line.zone, line.fold)
    media: tuple[MediaUse, ...] = ()
    if line.alt is not None:
        decorative = line.alt == "-"
        media = (
            MediaUse(
                media_id=None, name="loaf.jpg", alt_text="" if decorative else line.alt, decorative=decorative
            ),
        )
    return PlanEntry(
        post=f"row:{number}",
        order=f"{number:09d}",
        client_key="fennel & rye",
        client="Fennel & Rye",
        account_key=f"{line.network}:{line.account}",
        network=line.network,
        account=line.account,
        state=PublicationState.HISTORY if line.out else PublicationState.PLANNED,
        stage=Stage.SCHEDULED,
        when=when,
        instant=when.instant(),
        kind=Kind(line.kind) if line.kind else None,
        ask=Ask(line.ask) if line.ask else None,
        not_selling=line.not_selling,
        title=line.title,
        text=line.text,
        link=line.link,
        media=media,
        from_file=True,
    )
