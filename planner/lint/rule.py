"""What a rule is: a record that one file under ``rules/`` exports as ``RULE``."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Flag, StrEnum, auto
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.examples import Example
from planner.lint.finding import Severity
from planner.lint.fix import Fix
from planner.lint.reach import Reach

if TYPE_CHECKING:
    from planner.lint.notes import ClientNotes


class UnitKind(StrEnum):
    """What a rule's check receives, and nothing else."""

    POST = "post"
    SEQUENCE = "sequence"  # one account's counted posts
    DAY = "day"  # an account's posts on one local day
    CLIENT = "client"  # all accounts of a client
    PLAN = "plan"  # full runs only


class Reads(Flag):
    """What a rule on sequences reads out of the words of a post: its texts, link and hashtags."""

    NOTHING = 0
    SELLS = auto()  # ``Item.sells`` and ``Item.counts_as``
    HARD = auto()  # whether the ask is hard
    ASKS = auto()  # whether it asks for anything
    INVITES = auto()  # whether there is an invitation
    ADDRESSES = auto()  # where it leads, and where that is written


class Status(StrEnum):
    """Whether a rule may still change its mind."""

    STABLE = "stable"
    PREVIEW = "preview"


class Grade(StrEnum):
    """How good the evidence behind a rule is."""

    LAW = "L"
    PLATFORM = "P"
    STUDY = "A"
    OBSERVED = "B"
    SURVEY = "C"
    FOLKLORE = "F"
    EXPERT = "expert"
    FACT = "fact"
    NONE = "none"

    @property
    def words(self) -> str:
        """The grade as a page says it."""
        return _GRADES[self]


_GRADES = {
    Grade.LAW: tr("law or regulator"),
    Grade.PLATFORM: tr("a network's own rule"),
    Grade.STUDY: tr("strong study"),
    Grade.OBSERVED: tr("observation or a vendor's data"),
    Grade.SURVEY: tr("survey"),
    Grade.FOLKLORE: tr("rule of thumb"),
    Grade.EXPERT: tr("expert consensus"),
    Grade.FACT: tr("fact"),
    Grade.NONE: tr("no source found, our own reasoning"),
}


OptionValue: TypeAlias = int | Fraction | tuple[str, ...]
"""A whole number, a share, or a list of words."""


class Option(NamedTuple):
    """One setting of a rule.

    Attributes:
        default: int, a Fraction for shares (compared as integers, never as floats), or words.
        low, high: bounds of a number, both included. says: what it means, one phrase.
    """

    name: str
    default: OptionValue
    says: str
    low: int | Fraction = 0
    high: int | Fraction = 0

    def check(self, value: OptionValue) -> OptionValue:
        """Return ``value`` in the option's own type. Raises ValueError when it is outside the bounds."""
        if isinstance(self.default, tuple) or isinstance(value, tuple):
            if isinstance(self.default, tuple) and isinstance(value, tuple):
                return value
            wanted = "a list of words" if isinstance(self.default, tuple) else "a number"
            raise ValueError(f"{self.name} takes {wanted}.")
        if isinstance(self.default, int) and Fraction(value).denominator != 1:
            raise ValueError(f"{self.name} takes a whole number, not {value}.")
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name} is {value}; it goes from {self.low} to {self.high}.")
        return int(value) if isinstance(self.default, int) else Fraction(value)


class Context(NamedTuple):
    """What a check is told beside its unit.

    Attributes:
        now: aware UTC, from the injected clock. judge_all: judge history too (``--all``).
        options: the rule's options as the profile sets them. set_by: who set them,
            for people: "preset Rule of thirds".
    """

    now: datetime
    options: Mapping[str, OptionValue]
    judge_all: bool = False
    set_by: str = ""

    def whole(self, name: str) -> int:
        """An option that is a whole number."""
        return int(self._number(name))

    def share(self, name: str) -> tuple[int, int]:
        """An option that is a share, as (numerator, denominator)."""
        value = Fraction(self._number(name))
        return value.numerator, value.denominator

    def words(self, name: str) -> tuple[str, ...]:
        """An option that is a list of words."""
        value = self.options[name]
        assert isinstance(value, tuple)
        return value

    def _number(self, name: str) -> int | Fraction:
        value = self.options[name]
        assert not isinstance(value, tuple)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What a check found; the engine makes the Finding of it.

    Attributes:
        message_id: one of the rule's ``messages``. message: the sentence itself.
        about: the entry whose client, network and account the finding names.
        posts: the entries behind it, in order of time. anchor: see lint-rules, Fingerprint.
        whole_client: the finding is about no single account.
        severity: when it is not the rule's default.
        judged: instants of the first and the last post of a streak, each the last post of a window: what
            the finding is about, where ``window`` reaches further back; None: the window, else the posts.
        overall: it is said of the whole sequence because nothing in it could be judged ("too few posts").
        evidence, fixes: what shows it and what it offers, or what works that out: often nobody looks.
        blocks: when this one finding does not keep its post back although the rule's findings do, or the
            other way round; None: as the rule says.
    """

    message_id: str
    message: str
    about: PlanEntry
    posts: tuple[PlanEntry, ...]
    anchor: str
    whole_client: bool = False
    severity: Severity | None = None
    blocks: bool | None = None
    window: tuple[datetime, datetime] | None = None
    judged: tuple[datetime, datetime] | None = None
    overall: bool = False
    span: tuple[int, int] | None = None
    numbers: dict[str, int | float] = field(default_factory=dict)
    evidence: tuple[str, ...] | Callable[[], tuple[str, ...]] = ()
    fixes: tuple[Fix, ...] | Callable[[], tuple[Fix, ...]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule.

    Attributes:
        code: "MIX001", never used again for another rule. name: "promo-share-account".
        doc: the module's docstring, which is the manual page.
        severity: what its findings have when it is on. on: on by default.
        blocks: a finding keeps the post it names from being scheduled or sent.
        per_account: the finding is the account's own (its limit, its sequence); otherwise the same finding
            of one post on several accounts is told once.
        minutes: its words change with every minute of the clock, so nothing of it may be kept.
        clock: what it says of a post hangs on the moment (a day that is still to come), so it is not kept for
            the next run; finding nothing does not.
        reach: how far from a post its verdict on that post looks, or what tells it from the options; None:
            anywhere, so that every edit checks the whole sequence (or client) again.
        idle: of rules on a client, whether there is nothing to say of one whatever its posts are; such a rule
            costs an edit nothing. None: there always may be.
        reads: of rules on sequences and clients, all that it reads out of the words of a post (fixes and evidence
            left aside), or what tells it from the options; None: whatever it likes.
        compares: it asks ``PostView.similar``.
        stays: it looks at the time to answer around a post (``PlanEntry.stays``).
        messages: what each message id stands for.
        check: (unit, context) -> hits; pure. The unit is the view of ``units.py`` that ``unit`` names.
        origin: the file of a person's own rule ("kitchen.yaml"), which then sets its numbers; "" built in.
        fixes: every fix it may offer. passes, fails: example plans, run by the tests.
    """

    code: str
    name: str
    unit: UnitKind
    doc: str
    severity: Severity
    check: Callable[[Any, Context], Iterable[Hit]]
    since: str = "0.1"
    on: bool = True
    blocks: bool = False
    status: Status = Status.STABLE
    grades: tuple[Grade, ...] = (Grade.FACT,)
    sources: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    messages: Mapping[str, str] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    per_account: bool = True
    minutes: bool = False
    clock: bool = False
    reach: Reach | Callable[[Mapping[str, OptionValue]], Reach] | None = None
    idle: "Callable[[ClientNotes], bool] | None" = None
    reads: "Reads | Callable[[Mapping[str, OptionValue]], Reads | None] | None" = None
    compares: bool = False
    stays: bool = False
    origin: str = ""
    passes: tuple[Example, ...] = ()
    fails: tuple[Example, ...] = ()

    @property
    def family(self) -> str:
        """The letters of the code: "MIX"."""
        return self.code.rstrip("0123456789")
