"""Writes docs/rules: one page per lint rule, from the rules themselves. ``--check`` only compares."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from planner.lint.registry import all_rules, explain  # noqa: E402 - the path comes first
from planner.lint.rule import Rule  # noqa: E402

FOLDER = ROOT / "docs" / "rules"
_NOTE = "<!-- Made by tools/rule_pages.py from the rule's docstring: change it there. -->\n\n"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    found = {f"{rule.code}.md": _NOTE + explain(rule.code) for rule in all_rules()}
    found["README.md"] = _index()
    return found


def stale() -> list[str]:
    """Names of pages that are missing, differ, or belong to no rule."""
    wanted = pages()
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def write() -> None:
    """Write every page, and remove those of rules that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


def _index() -> str:
    rows = "\n".join(_row(rule) for rule in all_rules())
    return (
        f"{_NOTE}# Rules\n\n"
        "Only blocking rules keep a post from being scheduled or sent, and only the post they name; every\n"
        "other finding is advice. The terminal prints a page with `python main.py lint --explain CODE`.\n\n"
        "| code | name | severity | blocks | on | what |\n|---|---|---|---|---|---|\n"
        f"{rows}\n"
    )


def _row(rule: Rule) -> str:
    summary = rule.doc.strip().partition("\n")[0]
    blocks, on = ("yes" if flag else "no" for flag in (rule.blocks, rule.on))
    return f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.value} | {blocks} | {on} | {summary} |"


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        old = stale()
        print("\n".join(f"docs/rules/{name} is not current" for name in old) or "docs/rules is current")
        sys.exit(1 if old else 0)
    write()
