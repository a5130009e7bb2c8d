"""What a preview says of a file before anything is written, and what became of it afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.account import Account
from planner.domain.changes import Changes
from planner.domain.client import Client
from planner.domain.ids import ClientId, PostId
from planner.domain.times import WallTime
from planner.exchange.pictures import Pictures
from planner.exchange.planrow import PlanRow
from planner.languages import tr


class Verdict(StrEnum):
    """What will become of a row."""

    READY = "ready"
    HISTORY = "history"
    IDEA = "idea"
    PROBLEM = "problem"


def verdict_word(verdict: Verdict) -> str:
    """Says "ready": how a verdict is called in sentences."""
    words = {
        Verdict.READY: tr("ready", "a row"),
        Verdict.HISTORY: tr("history", "a row"),
        Verdict.IDEA: tr("idea", "a row"),
        Verdict.PROBLEM: tr("problem", "a row"),
    }
    return words[verdict]


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """One line of the preview.

    Attributes:
        row: 1 for the first data row.
        message: what there is to say, a sentence; "" for a row that simply goes in.
        mend: what to do about a problem, a sentence.
        column: the column of a problem, "" for the whole row.
        words: title or beginning of the text. network: key. account: as the file has it.
        asks: what only the person can say ("dates", "zone", "account", "client"), "" for other problems.
    """

    row: int
    verdict: Verdict
    message: str = ""
    mend: str = ""
    column: str = ""
    words: str = ""
    client: str = ""
    network: str = ""
    account: str = ""
    when: WallTime | None = None
    asks: str = ""

    def as_json(self) -> dict[str, int | str]:
        """The four fields of the stable interface."""
        return {"row": self.row, "verdict": self.verdict.value, "message": self.message, "mend": self.mend}


@dataclass(frozen=True, slots=True)
class Question:
    """Something the file does not say and only the person knows; ask it and read the file again.

    Attributes:
        asks: "dates", "zone", "account" or "client": the argument of ``read_plan`` (and the option
            in the terminal) that answers it.
        message: the question's reason, a sentence. options: possible answers, () for any.
        rows: how many rows wait for the answer.
    """

    asks: str
    message: str
    options: tuple[str, ...] = ()
    rows: int = 0


class Deed(StrEnum):
    """What importing a post does to the plan."""

    ADD = "add"
    UPDATE = "update"
    SAME = "same"


@dataclass(slots=True, kw_only=True)
class Draft:
    """Rows that are one post, on their way into the plan.

    Attributes:
        rows: each with the accounts it goes to.
        base: the row whose words are the post's own.
        key: identity of the post by content or by its name in the file.
        existing: the post in the plan that it is, with ``deed`` UPDATE or SAME.
        keeps_id: an id of Parley's own in the file may be the new post's; False: it is in use.
    """

    client: Client
    rows: list[tuple[PlanRow, tuple[Account, ...]]]
    base: PlanRow
    key: str
    deed: Deed = Deed.ADD
    existing: PostId | None = None
    keeps_id: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What a file would do to the plan. Nothing has been written.

    Attributes:
        rows: one verdict for each data row, in order.
        questions: while there is one, nothing can be imported.
        notes: sentences on the file as a whole.
        dialect: label of the tool whose file it is.
        drafts: posts that can enter, for ``apply_import``.
        clients, accounts: to be made, planned and not connected.
        sequence: the plan's newest change when it was compared.
        columns: Parley's columns that the file has: others of a post in the plan stay as they are.
    """

    rows: tuple[RowVerdict, ...]
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()
    dialect: str = ""
    drafts: tuple[Draft, ...] = ()
    clients: tuple[Client, ...] = ()
    accounts: tuple[Account, ...] = ()
    sequence: int = 0
    columns: frozenset[str] = frozenset()
    pictures: Pictures | None = None

    @property
    def problems(self) -> tuple[RowVerdict, ...]:
        """The rows that cannot be imported."""
        return tuple(row for row in self.rows if row.verdict is Verdict.PROBLEM)

    def counts(self) -> dict[Verdict, int]:
        """Rows by verdict, all four present."""
        return counted(self.rows)

    @property
    def already(self) -> int:
        """How many posts are in the plan as they are."""
        return sum(draft.deed is Deed.SAME for draft in self.drafts)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did.

    Attributes:
        written: False when problem rows kept everything out.
        added, updated, already: posts. rows: the verdicts, problems found while writing included.
    """

    written: bool
    rows: tuple[RowVerdict, ...]
    added: int = 0
    updated: int = 0
    already: int = 0
    clients: tuple[ClientId, ...] = ()
    accounts: tuple[Account, ...] = ()
    changes: Changes = field(default_factory=Changes)

    @property
    def problems(self) -> tuple[RowVerdict, ...]:
        """The rows that were not imported."""
        return tuple(row for row in self.rows if row.verdict is Verdict.PROBLEM)


def counted(rows: Iterable[RowVerdict]) -> dict[Verdict, int]:
    """Rows by verdict, all four present."""
    found = dict.fromkeys(Verdict, 0)
    for row in rows:
        found[row.verdict] += 1
    return found
