"""An attribute that is worked out when it is first asked for, and kept on its object."""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

_Value = TypeVar("_Value")


class once(Generic[_Value]):  # noqa: N801 - reads as the decorator it is
    """As ``functools.cached_property``, without its lock: every text has a dozen of these, and one thread reads it.

    Two threads that ask at once both work it out, and get equal answers.
    """

    def __init__(self, work_out: Callable[..., _Value]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "once[_Value]": ...
    @overload
    def __get__(self, owner: object, kind: type) -> _Value: ...
    def __get__(self, owner: object | None, kind: type) -> "once[_Value] | _Value":
        """The value; from then on it is an attribute of the object itself."""
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._work_out(owner)
        return value
