"""Tables from a server's answer to what it means for a post: one general, and each network's own before it.

A row stands for some statuses and, where a network has them, for its own codes (Bluesky's ``error``,
WordPress's ``code``). The first row that fits counts.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from planner.languages import tr
from planner.ports.http import HttpAnswer


class Meaning(StrEnum):
    """What an answer means. ``NOT_DONE`` and ``REFUSED`` are certain; ``UNSURE`` never is."""

    NOT_DONE = "not done"  # it certainly did nothing and may do it later
    REFUSED = "refused"  # understood, and no
    SIGN_IN = "sign in"  # the account's credential, or the account itself, is not accepted any more
    THROTTLED = "throttled"
    UNSURE = "unsure"  # a publishing call may have been done; any other may be repeated
    SENT_ON = "sent on"  # the same for a publishing call; any other has the wrong address
    UPLOADS_GONE = "uploads gone"  # it did nothing: what was uploaded before is not there any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Answers that mean the same.

    Attributes:
        status: statuses of HTTP. codes: the network's own words for it; none: whatever it says.
        says: the sentence for people; may hold ``{who}``, ``{status}``, ``{said}`` (the server's words);
            "" as the meaning usually has it.
        field: the field of the sign-in form or the post that it is about, or "".
    """

    meaning: Meaning
    status: Collection[int]
    codes: Collection[str] = ()
    says: str = ""
    field: str = ""

    def fits(self, status: int, code: str) -> bool:
        """Whether an answer is one of these."""
        return status in self.status and (not self.codes or code in self.codes)


def _no_code(_: HttpAnswer) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A network's own rows; what none of them fits, the general ones say.

    Attributes:
        code_of: reads the network's own code from an answer, "" when there is none.
        with_code: a body that says a code, for tests.
        typed: the person typed the server's address, and can mend it.
    """

    rows: tuple[Row, ...] = ()
    code_of: Callable[[HttpAnswer], str] = field(default=_no_code)
    with_code: Callable[[str], object] = field(default=lambda _: {})
    typed: bool = False

    def row_of(self, answer: HttpAnswer) -> Row | None:
        """The row that an answer fits, None for a success."""
        if answer.status in _OK:
            return None
        if answer.headers.get(_GUARD) == _CHALLENGE:
            return GUARDED
        code = self.code_of(answer)
        return next(row for row in self._all() if row.fits(answer.status, code))

    def row_of_code(self, code: str) -> Row | None:
        """The network's own row for a code, wherever it was told; None where it has none."""
        return next((row for row in self.rows if code in row.codes), None)

    def _all(self) -> Iterator[Row]:
        yield from self.rows
        yield from GENERAL if self.typed else FIXED


_OK = range(200, 300)
_MOVED_AWAY = tr("{who} sends on to another address{where}. Enter that address.")
_IN_ITS_PLACE = tr(
    "{who} sends on to another address{where}, which it never does by itself: something on the way answers in its place. Try another connection to the internet."
)
_GUARD, _CHALLENGE = "cf-mitigated", "challenge"
"""The header by which Cloudflare says that it, and not the server behind it, gave the answer."""
GUARDED = Row(
    meaning=Meaning.NOT_DONE,
    status=range(300, 600),
    says=tr(
        "{who} is behind a guard that lets browsers through, and no programs. Ask who runs it to let programs reach it."
    ),
)
"""The request never came to the server, so neither the token nor the address is wrong."""

GENERAL = (
    Row(meaning=Meaning.THROTTLED, status={429}),
    Row(meaning=Meaning.SENT_ON, status={302, 303}, says=_MOVED_AWAY, field="server"),
    Row(meaning=Meaning.REFUSED, status=range(300, 400), says=_MOVED_AWAY, field="server"),
    Row(meaning=Meaning.NOT_DONE, status={421, 425}),
    Row(meaning=Meaning.UNSURE, status={408}),
    Row(meaning=Meaning.SIGN_IN, status={401}),
    Row(
        meaning=Meaning.REFUSED,
        status={413},
        says=tr("{who} does not take anything that large.{said}"),
        field="media",
    ),
    Row(meaning=Meaning.REFUSED, status=range(400, 500)),
    Row(meaning=Meaning.REFUSED, status={501}),
    Row(meaning=Meaning.UNSURE, status=range(500, 600)),
    Row(meaning=Meaning.UNSURE, status=range(1000)),  # what no standard knows
)
"""What every server means. A server may have done it before it said 5xx or 408; 302 and 303 are what many
sites answer to a form that they took; 421 and 425 say that nothing was done, 501 that nothing ever will be."""

FIXED = tuple(
    replace(row, says=_IN_ITS_PLACE, field="") if row.says == _MOVED_AWAY else row for row in GENERAL
)
"""The same of a network whose address is its own."""

NO_ROWS = Table()
"""The general table alone."""
