"""What the documents say is so: links lead somewhere, pictures are there, commands and options exist."""

import argparse
import re
import shlex
from pathlib import Path

import pytest

import main as entry
from planner.connectors.connector import ReadsBack
from planner.lint.registry import all_rules
from planner.lint.units import PostView
from tests.folded import each
from tools.pictures import LOCALES, THEMES, file_of, shown_in
from ui.arguments import PAGES, parse_window

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted(
    path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")) if ".venv" not in path.parts
)
by_document = each("document", DOCUMENTS, ids=[str(path.relative_to(ROOT)) for path in DOCUMENTS])
COMMAND = re.compile(r"python main\.py\s+([^\n`]*)")
FENCED = re.compile(r"^```.*?^```", flags=re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|(?:src|srcset)=\"([^\"]+)\"")


def anchors(document: Path) -> set[str]:
    """The anchors that headings make, as code hosts write them."""
    text = FENCED.sub("", document.read_text(encoding="utf-8"))
    found = re.findall(r"^#+ (.*)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", words).strip().lower().replace(" ", "-") for words in found}


@by_document
def test_links_lead_somewhere(document: Path) -> None:
    text = FENCED.sub("", document.read_text(encoding="utf-8"))
    for match in LINK.finditer(text):
        target = match[1] or match[2]
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        there = (document.parent / name).resolve() if name else document
        assert there.exists(), f"{document.name}: {target}"
        assert there.is_relative_to(ROOT), f"{document.name}: {target} leads out of the project"
        if anchor:
            assert anchor in anchors(there), f"{document.name}: {target}"


def commands(document: Path) -> list[str]:
    """Every ``python main.py ...`` of a document, up to its comment."""
    text = document.read_text(encoding="utf-8")
    return [line.strip() for line in COMMAND.findall(text) if line.strip()]


@by_document
def test_commands_and_their_options_exist(
    document: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.arguments.PAGES", (*PAGES, "tally"))  # the page that CONTRIBUTING.md adds
    for line in commands(document):
        words = shlex.split(line.split("#", 1)[0])
        if words[:1] == ["--data"]:
            words = words[2:]
        if not words or words[0] == "WORD":
            continue
        word, rest = words[0].rstrip(".,"), words[1:]
        if word != entry.WINDOW:
            assert word in entry.words(), f"{document.name}: {line}"
        try:
            parsed(word, rest)
        except SystemExit:
            pytest.fail(f"{document.name}: {line}\n{capsys.readouterr().err}")


def parsed(word: str, rest: list[str]) -> argparse.Namespace:
    """The options as the word's own parser reads them."""
    if word == entry.WINDOW:
        return parse_window(rest)
    parser = argparse.ArgumentParser(prog=word)
    entry.command_named(word).add(parser)
    return parser.parse_args(rest)


def test_the_guide_names_commands() -> None:
    named = {shlex.split(line)[0] for document in DOCUMENTS for line in commands(document)}
    assert {"import", "export", "lint", "accounts", "publish", "agent", "status", "journal"} <= named


def test_every_picture_is_there_and_small() -> None:
    wanted = {
        file_of(picture, theme, language)
        for language in LOCALES
        for picture in shown_in(language)
        for theme in THEMES
    }
    assert {path for path in wanted if not path.exists()} == set()
    assert set((ROOT / "docs" / "pictures").rglob("*.png")) == wanted
    assert max(path.stat().st_size for path in wanted) < 200_000


def test_make_knows_every_target_that_is_named() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        named = set(re.findall(r"(?:^|`)make (\w+)(?=`|\s*$|\s+#)", text, flags=re.MULTILINE))
        assert named <= targets, document.name


def examples() -> dict[str, dict[str, object]]:
    """What the worked examples of CONTRIBUTING.md define, by the name they export."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    found: dict[str, dict[str, object]] = {}
    for block in re.findall(r"^```python\n(\"\"\".*?)^```", text, flags=re.MULTILINE | re.DOTALL):
        names: dict[str, object] = {"__name__": "example"}
        exec(compile(block, "CONTRIBUTING.md", "exec"), names)
        exported = {"RULE", "CONNECTOR", "DIALECT", "COMMAND", "VIEW", "FACE"} & set(names)
        found[exported.pop()] = names
    return found


def test_the_worked_examples_work() -> None:
    made = examples()
    assert set(made) == {"RULE", "CONNECTOR", "DIALECT", "COMMAND", "VIEW", "FACE"}
    rule = made["RULE"]["RULE"]
    for expected, plans in ((False, rule.passes), (True, rule.fails)):
        for plan in plans:
            hits = [hit for entry in plan.entries() for hit in rule.check(PostView.of(entry), None)]
            assert bool(hits) is expected, plan.says
    assert isinstance(made["CONNECTOR"]["CONNECTOR"], ReadsBack)
    assert made["DIALECT"]["DIALECT"].fit([["date", "time_24hr", "message_text", "link"]])
    made["COMMAND"]["COMMAND"].add(argparse.ArgumentParser())
    assert made["VIEW"]["VIEW"].key == "tally"
    assert (made["FACE"]["FACE"].key, made["FACE"]["FACE"].order) == ("count", 4)


@pytest.mark.parametrize("page", ["docs/guide/the-linter.md", "docs/guide/de/the-linter.md"])
def test_the_guide_names_every_rule_that_is_on_and_counts_the_others(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    rows = "".join(re.findall(r"^\| ([A-Z0-9 ]+) \|", text, flags=re.MULTILINE))
    on = {rule.code for rule in all_rules() if rule.on}
    assert set(re.findall(r"[A-Z0-9]{3,4}\d{3}", rows)) == on
    assert re.search(rf"\b{len(all_rules()) - len(on)} (?:of them|Stück)", text)


def test_the_readme_counts_the_rules() -> None:
    on = sum(rule.on for rule in all_rules())
    said = f"{len(all_rules())} rules, {on} of them on from the start"
    assert said in " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
