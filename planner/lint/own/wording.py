"""Messages of own rules: which numbers they may name, and what is said where none is written."""

from string import Formatter

from planner.languages import tr
from planner.lint.mistakes import nearest
from planner.lint.own.spec import WORDS_OF, Sort
from planner.lint.own.tree import Tree
from planner.lint.own.values import Values


def check_message(table: dict[str, Tree], tree: Tree, sort: Sort, values: Values) -> str:
    """The message of a rule; mistakes in it are noted.

    Only whole names in braces are filled in: no attributes, no indices, no formats.
    """
    if "message" not in table:
        values.wrong(tree.line, tr("say what is wrong with it, as message: {example}", example=example(sort)))
        return ""
    message = values.text(table["message"], "message", longest=500)
    line = table["message"].line
    try:
        fields = list(Formatter().parse(message))
    except ValueError:
        values.wrong(line, tr("message: a brace is open; write {{ and }} for braces themselves"))
        return ""
    for _, name, form, conversion in fields:
        if name is None:
            continue
        if name not in WORDS_OF[sort]:
            said = tr("message names {name}", name=f"{{{name}}}")
            values.wrong(line, said + nearest(name, WORDS_OF[sort]))
        elif form or conversion:
            said = tr("message: write {name} alone, without : or ! in the braces", name=f"{{{name}}}")
            values.wrong(line, said)
    return message


def example(sort: Sort) -> str:
    """A message of this sort, to begin with."""
    return _EXAMPLES[sort]


_EXAMPLES = {
    Sort.EXISTENCE: '"{found} times “{match}”: say what makes it good instead."',
    Sort.OCCURRENCE: '"{found} of these; {limit} is the limit."',
    Sort.SUBSTITUTION: '"Write “{instead}”, not “{match}”."',
    Sort.RATIO: '"{found} of {posts} posts ({share}); the limit is {limit}."',
    Sort.RUN: '"{found} in a row, {dates}; {limit} is the limit."',
    Sort.GAP: '"{days} days without one, {dates}; {limit} is the limit."',
    Sort.QUOTA: '"{found} in {dates}; {limit} is the limit."',
}
