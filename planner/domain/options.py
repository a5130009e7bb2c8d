"""What is set for one network alone (who sees a post, its content warning, its board), as names and texts.

Which names a network has, and what they may say, stands in its facts file (``planner.networks.options``).
"""

import json
from collections.abc import Iterable, Iterator, Mapping

YES, NO = "yes", "no"
"""What a switch says. A name that is not there says nothing: it is as usual for the account."""


class Options(Mapping[str, str]):
    """An immutable mapping of texts, in the order of its names; equal ones have the same hash.

    A name with "" says so on purpose: nothing, whatever is usual for the account.
    """

    __slots__ = ("_pairs",)
    _pairs: dict[str, str]

    def __init__(self, pairs: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = dict(sorted(dict(pairs).items()))

    def __getitem__(self, key: str) -> str:
        return self._pairs[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Options) and self._pairs == other._pairs

    def __hash__(self) -> int:
        return hash(tuple(self._pairs.items()))

    def __repr__(self) -> str:
        return f"Options({self._pairs})"

    def is_on(self, key: str) -> bool:
        """Whether a switch is on."""
        return self.get(key) == YES

    def over(self, usual: Mapping[str, str]) -> "Options":
        """These, and those of ``usual`` that are not among them."""
        return Options({**usual, **self._pairs}) if usual else self

    def having(self, key: str, value: str | None) -> "Options":
        """The same with another value; None: without the name."""
        rest = {name: held for name, held in self._pairs.items() if name != key}
        return Options(rest if value is None else {**rest, key: value})

    def text(self) -> str:
        """JSON text, "" of none: what a database keeps."""
        return json.dumps(self._pairs, ensure_ascii=False) if self._pairs else ""


NO_OPTIONS = Options()


def options_of(text: str) -> Options:
    """What ``Options.text`` wrote."""
    return Options(json.loads(text)) if text else NO_OPTIONS
