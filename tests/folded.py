"""Many small cases in one test.

pytest spends some milliseconds on each test that it collects, runs and reports, which is more than most of the
thousands of published and generated cases need themselves. What is folded loses nothing by it: every case runs,
whatever the others did, and those that fail are named together, each with its own traceback.
"""

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from planner.domain import hidden

SHOWN = 20  # names of failing cases in the first line
FAULTS = (Exception, pytest.fail.Exception, pytest.skip.Exception)


def each(
    names: str | tuple[str, ...],
    cases: Iterable[Any],
    ids: Iterable[str] | Callable[[Any], str] | None = None,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As ``pytest.mark.parametrize``, in one test: fixtures are those of the test, not of the case."""
    wanted = tuple(name.strip() for name in names.split(",")) if isinstance(names, str) else names
    told = list(_named(wanted, cases, ids))
    assert told, "no case, no test"

    def fold(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def run(*args: Any, **fixtures: Any) -> None:
            failed = [fault for name, case in told if (fault := _fault(name, test, args, fixtures | case))]
            if failed:
                first = "; ".join(fault.__notes__[-1] for fault in failed[:SHOWN])
                more = f"; and {len(failed) - SHOWN} more" if len(failed) > SHOWN else ""
                raise BaseExceptionGroup(f"{len(failed)} of {len(told)} cases: {first}{more}", failed)

        own = inspect.signature(test)
        left = [one for name, one in own.parameters.items() if name not in wanted]
        run.__signature__ = own.replace(parameters=left)
        return run

    return fold


def _named(wanted: tuple[str, ...], cases: Iterable[Any], ids: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each case as its name and its arguments."""
    names = None if ids is None or callable(ids) else iter(ids)
    for number, case in enumerate(cases, 1):
        own = case.id if hasattr(case, "values") and hasattr(case, "marks") else None
        values = case.values if hasattr(case, "marks") else case if len(wanted) > 1 else (case,)
        if own is None:
            own = next(names) if names else ids(case) if ids else f"{number}: {values!r:.80}"
        yield own, dict(zip(wanted, values, strict=True))


def _fault(
    name: str, test: Callable[..., None], args: tuple[Any, ...], named: dict[str, Any]
) -> BaseException | None:
    """What went wrong with a case, with its name as a note: a skip, too, for none is passed over in silence.

    What it had in hand as a secret is then forgotten.
    """
    try:
        test(*args, **named)
    except FAULTS as fault:
        fault.add_note(name)
        return fault
    finally:
        hidden.forget_all()
    return None
