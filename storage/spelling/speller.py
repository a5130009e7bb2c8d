"""``planner.ports.spelling.Speller`` on Hunspell.

Reading a dictionary takes a quarter of a second and holds Python's lock all the while, and a broken one may end
the process that reads it. So it is read by a process of its own, which is started with the first question.
"""

import threading
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from storage.spelling.folders import bundled, dictionaries, folders

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

SECONDS = 20.0
"""How long an answer may take before the dictionary counts as broken."""

_P = ParamSpec("_P")
_T = TypeVar("_T")


class HunspellSpeller:
    """Asks the dictionaries of this machine.

    Args:
        places: folders with dictionaries, what counts most first.
    """

    def __init__(self, places: Sequence[Path]) -> None:
        self._places = places
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None  # started late: a start of the window needs none of it

    @cached_property
    def _found(self) -> dict[str, Path]:
        return dictionaries(self._places)

    def languages(self) -> Sequence[str]:
        """Codes of the dictionaries that are there."""
        return tuple(self._found)

    def wrong(self, words: Iterable[str], language: str) -> frozenset[str]:
        """Those of ``words`` that the dictionary does not know. Raises EnvironmentFault."""
        from storage.spelling import child

        asked = tuple(dict.fromkeys(words))
        return frozenset(self._ask(child.wrong, str(self._found[language]), asked)) if asked else frozenset()

    def suggest(self, word: str, language: str) -> Sequence[str]:
        """What may have been meant. Raises EnvironmentFault."""
        from storage.spelling import child

        return self._ask(child.suggest, str(self._found[language]), word)

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, question: Callable[_P, _T], *given: _P.args, **named: _P.kwargs) -> _T:
        from concurrent.futures.process import BrokenProcessPool

        try:
            return self._process().submit(question, *given, **named).result(SECONDS)
        except (BrokenProcessPool, TimeoutError, OSError, MemoryError) as error:
            with self._lock:
                self._pool = None
            raise EnvironmentFault(
                tr(
                    "The dictionary {name} could not be read, so spelling is not checked by it.",
                    name=given[0],
                )
            ) from error

    def _process(self) -> "ProcessPoolExecutor":
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        from storage.spelling import child

        with self._lock:
            if self._pool is None:
                fresh = multiprocessing.get_context("spawn")
                self._pool = ProcessPoolExecutor(1, mp_context=fresh, initializer=child.begin)
            return self._pool


def speller_at(data_dir: Path) -> HunspellSpeller:
    """The dictionaries for a plan in ``data_dir``: its own folder first, the library's English last.

    Without the library (no wheel for this machine) there are none.
    """
    last = bundled()
    return HunspellSpeller([*folders(data_dir / "dictionaries"), last] if last else [])
