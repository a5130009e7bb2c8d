"""A person's own cue lists, next to the data: ``cues-en.txt``, ``cues-de.txt``."""

from planner.ports.services import Outside

_BEGIN, _END = "cues-", ".txt"


def use_own_cues(outside: Outside) -> None:
    """Lay the lists in the data folder over those that come with Parley, for all that is read from now on.

    Raises:
        UserError: a line of a list cannot be read; names file, line and what to do.
    """
    from planner.exchange.table import decode
    from planner.lint.kinds.lexicon import shipped, use

    names = [name for name in outside.files.names(outside.data_dir, _END) if name.startswith(_BEGIN)]
    texts = {
        name[len(_BEGIN) : -len(_END)]: decode(outside.files.read(outside.data_dir / name))[0]
        for name in names
    }
    use(shipped().with_user_cues(texts) if texts else None)
