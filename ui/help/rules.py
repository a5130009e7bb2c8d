"""The pages of rules in the language that is spoken; docs/rules has the English ones as files."""

import re

from planner.domain.errors import UserError
from planner.languages import tr
from ui.help.library import RULES

_PAGE = re.compile(r"rules/(\w+)\.md")


def rule_page(path: str) -> str | None:
    """A page as Markdown, by its path below the docs folder; None when it is no rule's."""
    from planner.lint.registry import explain  # all rules are read for it

    if path == RULES:
        return _index()
    found = _PAGE.fullmatch(path)
    try:
        return explain(found[1]) if found else None
    except UserError:  # no such rule
        return None


def _index() -> str:
    from planner.lint.registry import all_rules

    lead = tr(
        "Only blocking rules keep a post from being scheduled or sent, and only the post they name; every other finding "
        "is advice. The terminal prints a page with `python main.py lint --explain CODE`."
    )
    head = f"| {tr('Rule')} | {tr('What')} |\n|---|---|\n"
    rows = "\n".join(
        f"| [{rule.code}]({rule.code}.md) | {rule.doc.strip().partition(chr(10))[0]} |"
        for rule in all_rules()
    )
    return f"# {tr('Rules')}\n\n{lead}\n\n{head}{rows}\n"
