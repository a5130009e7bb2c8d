"""The catalogue: what every rule is called, looks at, weighs, and whether it is on, blocks, and on what evidence."""

import pytest

from planner.lint.registry import all_rules
from planner.lint.rule import Rule, Status

ON, OFF, BLOCKS = "on", "off", "on, blocks"
# code: name, unit, severity when it is on, on by default, grades of the evidence.
# DUP001 to DUP003 judge a post and compare it with the client's others; rules on days and weeks of an account
# judge its sequence.
CATALOGUE = {
    "A11Y001": ("alt-missing", "post", "warning", ON, "A L"),
    "A11Y002": ("alt-poor", "post", "info", OFF, "expert"),
    "A11Y003": ("emoji-fancy-text", "post", "warning", OFF, "expert"),
    "DUP001": ("identical-cross-post", "post", "info", OFF, "F"),
    "DUP002": ("duplicate-same-platform", "post", "warning", OFF, "P"),
    "DUP003": ("recycled-too-soon", "post", "info", OFF, "C"),
    "DUP004": ("platform-residue", "post", "warning", OFF, "fact"),
    "FRQ001": ("presence-gap", "sequence", "warning", ON, "F"),
    "FRQ002": ("overload-day", "sequence", "warning", OFF, "B C"),
    "FRQ003": ("below-cadence", "sequence", "warning", OFF, "fact"),  # the fact is what was agreed
    "FRQ004": ("plan-runs-dry", "sequence", "warning", OFF, "none"),
    "KND001": ("kind-missing", "post", "info", OFF, "none"),
    "KND002": ("kind-contradicts-text", "post", "warning", ON, "none"),
    "KND003": ("disguised-promo", "post", "warning", ON, "none"),
    "KND004": ("dialogue-without-opening", "post", "warning", OFF, "none"),
    "LEG001": ("disclosure", "post", "error", ON, "L"),
    "LEG002": ("contest", "post", "error", ON, "L P"),
    "LNK001": ("bad-link", "post", "error", ON, "fact"),
    "LNK002": ("duplicate-link", "sequence", "info", OFF, "F"),
    "LNK003": ("utm-missing", "post", "warning", OFF, "none"),
    "LNK004": ("link-placement", "post", "info", OFF, "B"),
    "LNT001": ("unused-or-expired-suppression", "plan", "info", OFF, "none"),
    "MED001": ("media-limits", "post", "error", BLOCKS, "fact"),
    "MED002": ("no-place-for-media", "post", "warning", ON, "fact"),
    "MIX001": ("promo-share-account", "sequence", "warning", ON, "C A"),
    "MIX002": ("promo-share-client", "client", "warning", ON, "C"),
    "MIX003": ("promo-run", "sequence", "warning", ON, "F"),
    "MIX004": ("promo-burst-day", "sequence", "warning", OFF, "B"),
    "MIX005": ("promo-without-value", "post", "info", OFF, "A"),
    "MIX006": ("ask-load", "sequence", "info", OFF, "F"),
    "MIX007": ("kind-under-target", "sequence", "warning", OFF, "F"),
    "MIX008": ("kind-monotony", "sequence", "info", OFF, "none"),
    "MIX009": ("offer-repeat", "client", "info", OFF, "C"),
    "MIX010": ("visuals-share", "sequence", "info", OFF, "B"),
    "MIX011": ("unclear-kinds", "sequence", "info", OFF, "none"),
    "NET001": ("network-fields", "post", "error", ON, "fact"),
    "NET002": ("phone-rejected", "post", "warning", ON, "P"),
    "SAF001": ("hold-active", "client", "error", BLOCKS, "none"),  # the same
    "SAF002": ("sensitive-date", "post", "warning", OFF, "none"),  # single cases, which are no evidence
    "SAF003": ("denied-terms-claims", "post", "warning", OFF, "L"),
    "SAF004": ("wrong-client", "post", "error", BLOCKS, "fact"),
    "TAG001": ("hashtag-count", "post", "warning", OFF, "P F"),
    "TAG002": ("hashtag-form", "post", "info", OFF, "expert"),
    "TIM001": ("past-time", "post", "error", BLOCKS, "fact"),
    "TIM002": ("dst-gap", "post", "error", BLOCKS, "fact"),
    "TIM003": ("dst-overlap", "post", "warning", ON, "fact"),
    "TIM004": ("slot-collision", "sequence", "warning", ON, "F"),
    "TIM005": ("quiet-hours", "post", "warning", ON, "F"),
    "TIM006": ("weekday-text-mismatch", "post", "warning", ON, "fact"),
    "TIM007": ("after-deadline", "post", "error", ON, "fact"),
    "TLK001": ("no-invitation", "sequence", "warning", ON, "B"),
    "TLK002": ("no-conversation-slot", "sequence", "warning", OFF, "B"),
    "TLK005": ("unattended-post", "post", "info", OFF, "B"),
    "TXT001": ("too-long", "post", "error", BLOCKS, "fact"),
    "TXT002": ("leftover-placeholder", "post", "error", ON, "fact"),
    "TXT003": ("shouting", "post", "warning", ON, "expert"),
    "TXT004": ("hard-to-read", "post", "info", OFF, "A"),
    "TXT005": ("engagement-bait", "post", "warning", ON, "P"),
}


def test_every_rule_of_the_catalogue_is_there_and_no_other() -> None:
    assert [rule.code for rule in all_rules()] == sorted(CATALOGUE)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_is_what_the_catalogue_says(rule: Rule) -> None:
    standing = {(True, True): BLOCKS, (True, False): ON, (False, False): OFF}[rule.on, rule.blocks]
    grades = " ".join(grade.value for grade in rule.grades)
    assert (rule.name, rule.unit.value, rule.severity.value, standing, grades) == CATALOGUE[rule.code]
    assert (rule.since, rule.status, rule.origin) == ("0.1", Status.STABLE, "")
    assert rule.sources


def test_the_first_lines_differ_and_are_short() -> None:
    titles = [rule.doc.strip().partition("\n")[0] for rule in all_rules()]
    assert len({title.casefold() for title in titles}) == len(titles)
    assert max(map(len, titles)) <= 80
