"""The guide's pages on settings and own rules, in each language: every example can be read, every word is known."""

import re
from pathlib import Path

import pytest

from planner.lint.blocking import blocking_findings
from planner.lint.own.rules import KEYS, own_rules
from planner.lint.own.spec import Sort
from planner.lint.profile import THIRDS
from planner.lint.profiles.presets import all_presets
from planner.lint.profiles.reading import read_profile
from planner.lint.registry import all_rules
from tests.planner.lint.plans import NOW, entry

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide"
SETTINGS = (GUIDE / "lint-settings.md").read_text(encoding="utf-8")


def in_each_language(name: str) -> list[str]:
    """The page ``name`` in English and as each language's folder has it."""
    return [path.read_text(encoding="utf-8") for path in (GUIDE / name, *sorted(GUIDE.glob(f"*/{name}")))]


def heading(page: str) -> str:
    return page.partition("\n")[0].lstrip("# ")


def blocks(page: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", page, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", in_each_language("lint-settings.md"), ids=heading)
def test_the_settings_file_of_the_guide_can_be_read(page: str) -> None:
    (text,) = blocks(page, "toml")
    settings = read_profile(text.encode())
    assert settings.profile.name == "shop"
    assert list(settings.briefs) == ["Fennel & Rye"]
    assert [one.rule for one in settings.suppressions] == ["MIX003"]


@pytest.mark.parametrize("page", in_each_language("lint-settings.md"), ids=heading)
def test_the_table_of_presets_is_what_the_presets_say(page: str) -> None:
    rows = re.findall(r"^\| `([^`]+)` \| (\S+)( \\\*)? \| (\S+)( \\\*)? \|", page, flags=re.MULTILINE)
    told = {name: (warn, bool(house), error, bool(also)) for name, warn, house, error, also in rows}
    numbers = {
        preset.name: (
            str(preset.layer.options["MIX001"]["warn"]),
            "MIX001.warn" in preset.house,
            str(preset.layer.options["MIX001"]["error"]),
            "MIX001.error" in preset.house,
        )
        for preset in all_presets()
    }
    assert told == numbers


def test_the_rules_that_the_page_calls_blocking_are_those() -> None:
    listed = re.search(r"keep a post from going out \(([^)]*)\)", SETTINGS)
    assert listed
    assert set(listed[1].split(", ")) >= {rule.code for rule in all_rules() if rule.blocks}
    assert blocking_findings(entry(1, NOW), NOW, profile=THIRDS) == ()


@pytest.mark.parametrize("page", in_each_language("own-rules.md"), ids=heading)
def test_the_own_rules_of_the_guide_can_be_read_together(page: str) -> None:
    read: tuple = ()
    for text in blocks(page, "yaml"):
        read += own_rules(text.encode(), "kitchen.yaml", beside=read)
    assert len(read) == 7
    assert {rule.code for rule in read} == {"BAK001", *(f"OWN00{number}" for number in range(1, 7))}


@pytest.mark.parametrize("page", in_each_language("own-rules.md"), ids=heading)
def test_every_key_of_own_rules_is_on_the_page(page: str) -> None:
    assert all(f"**{sort.value}**" in page for sort in Sort)
    keys = {key for keys in KEYS.values() for key in keys}
    assert {key for key in keys if key not in page} == set()
