"""Reads YAML as a tree of plain words with their lines.

Tags, anchors and aliases are refused: nothing of a file is ever made into an object, and ``no``, ``off``
and ``22:30`` stay the words that they are.
"""

from dataclasses import dataclass
from typing import TypeAlias

from planner.lint.mistakes import Mistake, Mistakes

_MOST = 1_000_000  # bytes
_PLAIN = frozenset(f"tag:yaml.org,2002:{tag}" for tag in ("str", "int", "float", "bool", "null", "timestamp"))

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
        raise Mistakes(name, [Mistake(f"this is {len(data)} bytes; rules have {_MOST} at most")])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Mistakes(name, [Mistake("this is not written in UTF-8", line)]) from error
    loader = yaml.SafeLoader(text)
    mistakes: list[Mistake] = []
    try:
        _refuse_aliases(yaml.parse(text, Loader=yaml.SafeLoader), mistakes)
        if mistakes:
            raise Mistakes(name, mistakes)
        node = loader.get_single_node()
        tree = Tree(None, 1) if node is None else _tree(node, mistakes)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        says = error.problem or "this is no YAML"
        line = mark.line + 1 if mark else 0
        raise Mistakes(name, [Mistake(f"the file cannot be read here: {says}", line)]) from error
    except yaml.YAMLError as error:
        raise Mistakes(
            name, [Mistake("the file cannot be read: it holds letters that YAML forbids")]
        ) from error
    except RecursionError as error:
        raise Mistakes(name, [Mistake("brackets stand in brackets too often")]) from error
    finally:
        loader.dispose()
    if mistakes:
        raise Mistakes(name, mistakes)
    return tree


def _refuse_aliases(events: object, mistakes: list[Mistake]) -> None:
    import yaml

    for event in events:  # type: ignore[attr-defined]
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            mistakes.append(
                Mistake("& and * have a meaning of their own here; put such words in quotes", line)
            )


def _tree(node: object, mistakes: list[Mistake]) -> Tree:
    import yaml

    assert isinstance(node, yaml.Node)
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        if node.tag not in _PLAIN:
            mistakes.append(Mistake("! has a meaning of its own here; put such words in quotes", line))
        return Tree(None if node.tag.endswith(":null") else str(node.value), line)
    if isinstance(node, yaml.SequenceNode):
        return Tree([_tree(inner, mistakes) for inner in node.value], line)
    table: dict[str, Tree] = {}
    keys = []
    for key, inner in node.value:
        word = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
        at = key.start_mark.line + 1
        if word in table:
            mistakes.append(Mistake(f"{word} stands here twice", at))
        table[word] = _tree(inner, mistakes)
        keys.append((word, at))
    return Tree(table, line, tuple(keys))
