"""Taking tables out of a settings file; every other line stays as it was written."""

from collections.abc import Collection, Iterable

from planner.domain.errors import UserError
from planner.languages import tr
from planner.lint.profiles.lines import lines_of
from planner.lint.profiles.places import WORKSPACE_FILE
from planner.lint.profiles.reading import read_profile
from planner.lint.rule import Rule


def without_ignored(
    data: bytes, ids: Collection[str], name: str = WORKSPACE_FILE, *, own: Iterable[Rule] = ()
) -> bytes:
    """The file without the ``[[ignored]]`` tables of these suppressions; comments above the next one stay.

    Args:
        data: a settings file that can be read.
        ids: of suppressions as ``read_profile`` gives them.
        name: what to call it in sentences.
        own: as for ``read_profile``.

    Raises:
        UserError: its tables cannot be told apart by line.
    """
    text = data.decode("utf-8-sig")
    mark = data[: len(data) - len(text.encode("utf-8"))]
    ignored = read_profile(data, name, own=own).suppressions
    where = lines_of(text)
    heads = [where.get(("ignored", number), 0) for number in range(len(ignored))]
    lines = text.splitlines(keepends=True)
    if len(set(heads)) < len(heads) or not all(
        lines[head - 1].lstrip().startswith("[[") for head in heads if head
    ):
        raise UserError(
            tr("{name} ignores several things in one line.", name=name),
            place=name,
            mend=tr("Take them out by hand."),
        )
    gone: set[int] = set()
    for number, one in enumerate(ignored):
        if one.id in ids:
            after = [line for path, line in where.items() if path[:2] != ("ignored", number)]
            end = min((line for line in after if line > heads[number]), default=len(lines) + 1)
            while end <= len(lines) and _is_aside(lines[end - 2]):
                end -= 1
            gone.update(range(heads[number], end))
    kept = [line for number, line in enumerate(lines, 1) if number not in gone]
    return mark + "".join(kept).encode("utf-8")


def _is_aside(line: str) -> bool:
    """Whether a line is a comment or nothing: what stands above a table belongs to it."""
    return not line.strip() or line.lstrip().startswith("#")
