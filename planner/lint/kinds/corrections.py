"""What a planner said about texts that were read wrongly: an exact memory, and a shift of the prior per client.

Nothing is trained and nothing relabelled: a remembered text is read as the planner said, a text that is new is
read by its cues, weighed a little more or less after what was corrected before. Pure data; whoever opens a plan
keeps the JSON text in its settings and hands it in.
"""

import json
import math
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from planner.domain.errors import UserError
from planner.domain.kinds import Ask, Kind
from planner.languages import tr
from planner.lint.kinds.ask import HARD, AskReading, hard_cues
from planner.lint.kinds.lexicon import fold
from planner.lint.kinds.suggest import KindReading

ALIKE = 0.85
"""Two texts are the same when they share this part of their runs of three words (Jaccard)."""

MOST = 0.5
"""The furthest that corrections shift the weight of hard cues, so that two strong cues always decide."""

_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"https?://\S+")
_RUN = 3
_ENOUGH = 3  # corrections of a client before anything is shifted
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Correction:
    """One text that was read wrongly, and what is right.

    Attributes:
        text_key: as ``text_key`` makes it. client: the client's key.
        kind, ask: what the planner said; None: nothing was said of it.
        read_kind, read_ask: what had been read.
    """

    text_key: str
    client: str
    kind: Kind | None = None
    ask: Ask | None = None
    read_kind: Kind | None = None
    read_ask: Ask | None = None


def text_key(text: str) -> str:
    """The words of a text, lower case, without addresses and signs, one space between."""
    return " ".join(_WORD.findall(_LINK.sub(" ", fold(text))))


@dataclass(frozen=True)
class Corrections:
    """All of a plan, the newest last."""

    all: tuple[Correction, ...] = ()
    _found: dict[tuple[str, str], Correction | None] = field(default_factory=dict, compare=False, repr=False)

    def with_one(self, one: Correction) -> "Corrections":
        """These and one more; it replaces an earlier one of the same client and text."""
        kept = (old for old in self.all if (old.client, old.text_key) != (one.client, one.text_key))
        return Corrections((*kept, one))

    def remembered(self, text: str, client: str) -> Correction | None:
        """The client's correction of this text, or of one nearly the same; the most alike, the newest of equals."""
        if client not in self._clients:
            return None
        key = text_key(text)
        if (client, key) not in self._found:
            self._found[client, key] = self._look(key, client)
        return self._found[client, key]

    def _look(self, key: str, client: str) -> Correction | None:
        own = self._clients[client]
        same = next((one for one in reversed(own) if one.text_key == key), None)
        if same is not None:
            return same
        runs = runs_of(key)
        shared = Counter(at for run in runs for at in self._runs.get((client, run), ()))
        likeness, at = max(
            ((count / (len(runs) + self._sizes[client][at] - count), at) for at, count in shared.items()),
            default=(0.0, 0),
        )
        return own[at] if likeness >= ALIKE else None

    @cached_property
    def _clients(self) -> dict[str, list[Correction]]:
        found: dict[str, list[Correction]] = {}
        for one in self.all:
            found.setdefault(one.client, []).append(one)
        return found

    @cached_property
    def _sizes(self) -> dict[str, list[int]]:
        return {client: [len(runs_of(one.text_key)) for one in own] for client, own in self._clients.items()}

    @cached_property
    def _runs(self) -> dict[tuple[str, str], list[int]]:
        """Which of a client's corrections hold a run of words."""
        found: dict[tuple[str, str], list[int]] = {}
        for client, own in self._clients.items():
            for at, one in enumerate(own):
                for run in runs_of(one.text_key):
                    found.setdefault((client, run), []).append(at)
        return found

    def ask_shift(self, client: str) -> float:
        """What to add to the weight of a client's hard cues, from -.5 to .5; 0 with fewer than three corrections.

        Half the logarithm of how often a hard ask was missed to how often one was read wrongly.
        """
        own = [
            one for one in self._clients.get(client, ()) if one.ask is not None and one.read_ask is not None
        ]
        missed = sum(one.ask is Ask.HARD and one.read_ask is not Ask.HARD for one in own)
        wrong = sum(one.ask is not Ask.HARD and one.read_ask is Ask.HARD for one in own)
        if missed + wrong < _ENOUGH:
            return 0.0
        return max(-MOST, min(MOST, math.log((1 + missed) / (1 + wrong)) / 2))

    def kind_shift(self, client: str, kind: Kind) -> float:
        """How much likelier (above 0) or less likely a kind is for a client than its cues say, in logarithms."""
        own = [one for one in self._clients.get(client, ()) if one.kind is not None]
        if len(own) < _ENOUGH:
            return 0.0
        said = Counter(one.kind for one in own)
        read = Counter(one.read_kind for one in own)
        return math.log((1 + said[kind]) / (1 + read[kind]))

    def ask(self, text: str, client: str, reading: AskReading) -> AskReading:
        """A reading after what the planner said: the memory first, then the shift."""
        known = self.remembered(text, client)
        if known is not None and known.ask is not None:
            return AskReading(known.ask, reading.cues if known.ask is reading.ask else (), reading.weight)
        weight = reading.weight + self.ask_shift(client) if reading.weight else 0.0
        if reading.ask is Ask.HARD and weight < HARD:
            return AskReading(Ask.SOFT, reading.cues, weight)
        if reading.ask is not Ask.HARD and weight >= HARD:
            return AskReading(Ask.HARD, hard_cues(text)[0], weight)
        return reading

    def kind(self, text: str, client: str, reading: KindReading) -> KindReading:
        """A suggestion after what the planner said; a kind that was mostly taken back is not suggested again."""
        known = self.remembered(text, client)
        if known is not None and known.kind is not None:
            return KindReading(known.kind, reading.cues if known.kind is reading.kind else ())
        if reading.kind is not None and self.kind_shift(client, reading.kind) <= -math.log(4):
            return KindReading(None)
        return reading

    def as_json(self) -> str:
        """One JSON object, to be kept with the plan."""
        rows = [
            {
                "text": one.text_key,
                "client": one.client,
                **{
                    name: value.value
                    for name, value in (
                        ("kind", one.kind),
                        ("ask", one.ask),
                        ("read_kind", one.read_kind),
                        ("read_ask", one.read_ask),
                    )
                    if value is not None
                },
            }
            for one in self.all
        ]
        return json.dumps({"version": _VERSION, "corrections": rows}, ensure_ascii=False)


def corrections_from(text: str) -> Corrections:
    """Read what ``as_json`` wrote; "" is none.

    Raises:
        UserError: it is not that.
    """
    if not text.strip():
        return Corrections()
    try:
        rows = json.loads(text)["corrections"]
        return Corrections(tuple(_correction(row) for row in rows))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(
            tr("The corrections kept with this plan cannot be read."),
            mend=tr("Clear them in the client's settings."),
        ) from error


def _correction(row: dict[str, str]) -> Correction:
    return Correction(
        text_key=row["text"],
        client=row["client"],
        kind=Kind(row["kind"]) if "kind" in row else None,
        ask=Ask(row["ask"]) if "ask" in row else None,
        read_kind=Kind(row["read_kind"]) if "read_kind" in row else None,
        read_ask=Ask(row["read_ask"]) if "read_ask" in row else None,
    )


def runs_of(key: str) -> frozenset[str]:
    """Runs of three words in a ``text_key``; of shorter texts the whole."""
    words = key.split()
    if len(words) < _RUN:
        return frozenset([key]) if key else frozenset()
    return frozenset(" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
