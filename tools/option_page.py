"""Writes the tables of docs/guide/options.md from the networks' declared options. ``--check`` only compares."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from planner.networks.facts import NetworkFacts, all_networks  # noqa: E402 - the path comes first
from planner.networks.options import Media, Option, OptionKind  # noqa: E402

PAGE = ROOT / "docs" / "guide" / "options.md"
BEGIN = "<!-- From here on made by tools/option_page.py from planner/networks/facts: change it there. -->\n"
_SHOWN = {OptionKind.TAGS: "words", OptionKind.TEXT: "text", OptionKind.REMOTE: "of the account"}
_WITH = {
    Media.SOME: "With pictures or videos only.",
    Media.NONE: "Without pictures and videos only.",
    Media.PICTURES: "With pictures only.",
    Media.VIDEO: "With a video only.",
}
_SHOWN |= {OptionKind.FILE: "the words of a file"}


def tables() -> str:
    """A heading and a table for each network that has options."""
    return "\n".join(_network(facts) for facts in all_networks() if facts.options)


def wanted() -> str:
    """The whole page: what was written by hand stays."""
    by_hand = PAGE.read_text(encoding="utf-8").partition(BEGIN)[0]
    return f"{by_hand}{BEGIN}\n{tables()}"


def _network(facts: NetworkFacts) -> str:
    rows = "\n".join(_row(option) for option in facts.options)
    head = "| what | in a file | values | note |\n|---|---|---|---|\n"
    return f"## {facts.label}\n\n{head}{rows}\n"


def _row(option: Option) -> str:
    return f"| {option.label} | `{option.key}` | {_values(option)} | {_note(option)} |"


def _values(option: Option) -> str:
    if option.kind is OptionKind.CHOICE:
        return ", ".join(f"`{one.value}`" for one in option.choices)
    if option.kind is OptionKind.SWITCH:
        return "`yes`, `no`"
    return _SHOWN[option.kind]


def _note(option: Option) -> str:
    said = [option.help]
    if option.required:
        said.append("Needed.")
    if option.required_with:
        said.append(f"Needed with `{option.required_with}`.")
    if option.default:
        said.append(f"Usual: `{option.default}`.")
    if option.when_media is not Media.ALL:
        said.append(_WITH[option.when_media])
    for key, values in option.only:
        said.append(f"Only with `{key}` {' or '.join(f'`{value}`' for value in values)}.")
    return " ".join(filter(None, said))


if __name__ == "__main__":
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(wanted(), encoding="utf-8", newline="\n")
    elif wanted() != PAGE.read_text(encoding="utf-8"):
        sys.exit("docs/guide/options.md is not up to date: make pages")
