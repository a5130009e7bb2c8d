"""What a CSV dialect is, and the walk that finds them: one module in ``planner/exchange/csv`` each."""

import difflib
import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from planner.domain.errors import UserError
from planner.languages import tr

COLUMNS = (
    "client", "platform", "account", "date", "time", "timezone", "status", "kind", "title", "text",
    "first_comment", "link", "media", "alt_text", "hashtags", "series", "campaign", "notes", "external_url",
)  # fmt: skip
"""Parley's own 19 columns, in the order of a file."""

FURTHER = (
    "id", "post", "ask", "confirmed", "fold", "decorative", "captioned",
    "offer", "disclosure", "deadline", "claim_source", "grace", "crop", "language", "utm", "numbered",
    "options",
)  # fmt: skip
"""What Parley's own export appends; optional on import."""

WHEN = "when"
"""Column of dialects that keep date and time in one cell."""

LINES_TO_JUDGE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one tool writes a plan.

    Attributes:
        name: the word for ``--dialect``. label: the tool's name for people.
        columns: the tool's header (as ``header_key`` writes it) -> Parley's column, or ``WHEN``.
        needs: header keys without which a file is not this tool's.
        positions: for files without a header, Parley's columns from left to right.
        restores: cells that were neutralised on export get back their first character.
        addresses: pictures are web addresses, one in each cell.
    """

    name: str
    label: str
    columns: Mapping[str, str] = field(default_factory=dict)
    needs: frozenset[str] = frozenset()
    positions: tuple[str, ...] = ()
    restores: bool = False
    addresses: bool = False

    @property
    def has_header(self) -> bool:
        """Whether the first record names the columns."""
        return not self.positions

    def fit(self, records: Sequence[Sequence[str]]) -> int:
        """How well the first records look like this dialect's: 0 not at all."""
        if not records:
            return 0
        if self.has_header:
            keys = {header_key(cell) for cell in records[0]}
            if not self.needs <= keys:
                return 0
            return 100 * len(self.needs) + len(keys & self.columns.keys())
        return self._fit_by_position(records[:LINES_TO_JUDGE])

    def _fit_by_position(self, records: Sequence[Sequence[str]]) -> int:
        from planner.exchange.dates import looks_like_date  # beside its only use: most files have a header

        when = self.positions.index(WHEN)
        good = sum(
            len(record) > when + 1
            and looks_like_date(record[when])
            and not any(record[len(self.positions) :])
            for record in records
        )
        return 50 if 2 * good > len(records) else 0


def header_key(cell: str) -> str:
    """A header cell as dialects name it: lower case, words joined by "_" (" Alt Text " -> "alt_text")."""
    return "_".join(cell.replace("-", " ").replace("_", " ").split()).casefold()


@lru_cache(maxsize=1)
def all_dialects() -> tuple[Dialect, ...]:
    """Every dialect, by name."""
    from planner.exchange import csv as package

    found: list[Dialect] = [
        importlib.import_module(f"{package.__name__}.{module.name}").DIALECT
        for module in pkgutil.iter_modules(package.__path__)
    ]
    return tuple(sorted(found, key=lambda dialect: dialect.name))


def dialect_named(word: str) -> Dialect:
    """The dialect called ``word``, whatever its case.

    Raises:
        UserError: there is none; the mend names those there are.
    """
    known = {dialect.name: dialect for dialect in all_dialects()}
    found = known.get(word.strip().casefold())
    if found is None:
        raise UserError(
            tr("“{word}” is no dialect.", word=word), mend=tr("Choose one of {what}.", what=", ".join(known))
        )
    return found


def dialect_of(records: Sequence[Sequence[str]]) -> Dialect:
    """The dialect that the records of a file are written in.

    Raises:
        UserError: none fits; the sentence shows the header found.
    """
    best = max(all_dialects(), key=lambda dialect: dialect.fit(records))
    if best.fit(records):
        return best
    shown = ", ".join(cell.strip() or "(empty)" for cell in records[0][:6])
    more = ", …" if len(records[0]) > len(records[0][:6]) else ""
    raise UserError(
        tr("The columns are not known: {shown}{more}.", shown=shown, more=more),
        place="line 1",
        mend=tr(
            "Name them as Parley does ({what}, …); files of Buffer and Hootsuite are told by their own columns.",
            what=", ".join(COLUMNS[:10]),
        ),
    )


def nearest(word: str, known: Sequence[str]) -> str:
    """The known word that ``word`` most likely means, "" when none is near."""
    lower = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(word.strip().casefold(), list(lower), n=1, cutoff=0.6)
    return lower[found[0]] if found else ""
