"""Reads YAML as a tree of plain words with their lines.

Tags, anchors and aliases are refused: nothing of a file is ever made into an object, and ``no``, ``off``
and ``22:30`` stay the words that they are.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from planner.languages import tr
from planner.lint.mistakes import Mistake, Mistakes

if TYPE_CHECKING:
    import yaml

_MOST = 300_000  # bytes
_DEEPEST = 12

Content: TypeAlias = "str | list[Tree] | dict[str, Tree] | None"


@dataclass(frozen=True, slots=True)
class Tree:
    """A word, a list or a table, and the line (from 1) on which it begins. None: nothing stands there."""

    content: Content
    line: int
    keys: tuple[tuple[str, int], ...] = ()  # of a table: each key with its line, in order

    def line_of(self, key: str) -> int:
        """The line of a key of a table."""
        return dict(self.keys).get(key, self.line)


def read_tree(data: bytes, name: str) -> Tree:
    """Read a YAML file.

    Args:
        data: UTF-8.
        name: of the file, for sentences.

    Raises:
        Mistakes: it is no YAML, too large, or holds tags, anchors or a key twice.
    """
    import yaml

    if len(data) > _MOST:
        raise Mistakes(
            name,
            [Mistake(tr("this is {number} bytes; rules have {most} at most", number=len(data), most=_MOST))],
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Mistakes(name, [Mistake(tr("this is not written in UTF-8"), line)]) from error
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    mistakes: list[Mistake] = []
    try:
        mistakes = _checked(yaml.parse(text, Loader=loader))
        node = None if mistakes else yaml.compose(text, Loader=loader)
        tree = Tree(None, 1) if node is None else _tree(node, mistakes)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        says = error.problem or tr("this is no YAML")
        line = mark.line + 1 if mark else 0
        raise Mistakes(name, [Mistake(tr("the file cannot be read here: {why}", why=says), line)]) from error
    except yaml.YAMLError as error:
        says = tr("the file cannot be read: it holds letters that YAML forbids")
        raise Mistakes(name, [Mistake(says)]) from error
    if mistakes:
        raise Mistakes(name, mistakes)
    return tree


def _checked(events: "Iterable[yaml.Event]") -> list[Mistake]:
    """What no file of rules may hold; reading stops where brackets stand too deep."""
    import yaml

    mistakes: list[Mistake] = []
    depth = 0
    for event in events:
        line = event.start_mark.line + 1 if event.start_mark else 0
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            return [
                *mistakes,
                Mistake(tr("more than {most} levels stand in each other", most=_DEEPEST), line),
            ]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            says = tr("& and * have a meaning of their own here; put such words in quotes")
            mistakes.append(Mistake(says, line))
        if getattr(event, "tag", None):
            mistakes.append(Mistake(tr("! has a meaning of its own here; put such words in quotes"), line))
    return mistakes


def _tree(node: object, mistakes: list[Mistake]) -> Tree:
    import yaml

    assert isinstance(node, yaml.Node)
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Tree(None if node.tag.endswith(":null") else str(node.value), line)
    if isinstance(node, yaml.SequenceNode):
        return Tree([_tree(inner, mistakes) for inner in node.value], line)
    table: dict[str, Tree] = {}
    keys = []
    for key, inner in node.value:
        word = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
        at = key.start_mark.line + 1
        if word in table:
            mistakes.append(Mistake(tr("{word} stands here twice", word=word), at))
        table[word] = _tree(inner, mistakes)
        keys.append((word, at))
    return Tree(table, line, tuple(keys))
