"""What an account has on its network to choose from (boards, playlists), kept among the account's facts.

A connector tells it when it checks the account: ``Profile(facts=choices_kept("board", boards))``. It is read anew
with every check, and the forms show what was read last.
"""

import json
from collections.abc import Iterable, Mapping

from planner.networks.options import Choice

_BEFORE = "choices."


def choices_kept(key: str, choices: Iterable[Choice]) -> dict[str, str]:
    """The facts by which an account keeps what its option ``key`` may say; an empty list is kept as well."""
    return {_BEFORE + key: json.dumps([[one.value, one.label] for one in choices], ensure_ascii=False)}


def choices_known(key: str, facts: Mapping[str, object]) -> tuple[Choice, ...] | None:
    """What the account had there when it was checked last; None: nobody has asked yet."""
    kept = facts.get(_BEFORE + key)
    if not isinstance(kept, str):
        return None
    try:
        return tuple(Choice(str(value), str(label)) for value, label in json.loads(kept))
    except (ValueError, TypeError):
        return None
