"""Own rules on load: every mistake with its line, and nothing a file can do to the machine."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.lint.mistakes import Mistakes
from planner.lint.own.rules import MOST_RULES, own_rules
from planner.lint.own.tree import read_tree
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules, page_of
from planner.lint.rule import UnitKind
from tests.planner.lint.own.kitchen import rules_of

ONE = "- {name: no-cheap, check: existence, words: cheap, message: cheap}"
OK = "name: a, check: existence, words: a, message: a"


def mistakes(data: str | bytes) -> list[str]:
    with pytest.raises(Mistakes) as caught:
        own_rules(data if isinstance(data, bytes) else data.encode(), "kitchen.yaml")
    return [str(one) for one in caught.value.mistakes]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- {name: a}", "line 1: say what the rule checks, as check: existence; there are existence, occurr"),
        ("- name: a\n  check: existance", "line 2: check is “existance”; did you mean existence?"),
        (f"- {{{OK}, wrods: a}}", "line 1: wrods: there is no such key; did you mean words?"),
        ("- {name: a, check: run, at-most: 1, words: a, message: a}", "line 1: words: there is no such key"),
        ("- {check: existence, words: a, message: a}", "line 1: give the rule a name, as name: no-cheap."),
        (f"- {{{OK.replace('name: a', 'name: Ä!')}}}", "name is ä!; it takes letters and hyphens"),
        (f"- {{{OK.replace('name: a', 'name: promo-run')}}}", "name promo-run is used by another rule."),
        (f"- {{{OK}}}\n- {{{OK}}}", "line 2: name a is used by another rule."),
        (f"- {{{OK}, code: MIX900}}", "code is MIX900; MIX is taken by Parley's own rules"),
        (f"- {{{OK}, code: bakery}}", "it takes 2 to 6 letters and 3 digits, as BAK001."),
        (f"- {{{OK}, code: BAK001}}\n- {{{OK.replace('a,', 'b,', 1)}, code: BAK001}}", "code BAK001 is used"),
        (f"- {{{OK}, severity: off}}", "line 1: severity is “off”; there are error, warning, info."),
        (f"- {{{OK}, on: maybe}}", "line 1: on: write true or false."),
        (f"- {{{OK}, network: insagram}}", "network is “insagram”; did you mean instagram?"),
        (f"- {{{OK}, network: friendster}}", "network is “friendster”; there are bluesky, discord, "),
        (f"- {{{OK}, network: []}}", "line 1: network: words are needed here."),
        ("- {name: a, check: existence, words: [], message: a}", "line 1: words: words are needed here."),
        ("- {name: a, check: substitution, swap: {}, message: a}", "say what stands for what, under swap."),
        (f"- {{{OK}, kind: storie}}", "kind is “storie”; did you mean story?"),
        (f"- {{{OK}, scope: [text, titel]}}", "scope is “titel”; did you mean title?"),
        (f"- {{{OK}, pattern: a}}", "give words, or a pattern, and not both."),
        ("- {name: a, check: existence, message: a}", "give words, or a pattern, and not both."),
        ("- {name: a, check: existence, pattern: '(a', message: a}", "it is no regular expression: missing )"),
        ("- {name: a, check: existence, pattern: 'x{999}{999}', message: a}", "repeats 998001 times; 10000"),
        (f"- {{name: a, check: existence, pattern: '{'a' * 1001}', message: a}}", "1001 characters; 1000"),
        ("- {name: a, check: existence, words: a}", "line 1: say what is wrong with it, as message: "),
        ("- {name: a, check: existence, words: a, message: '{limit}'}", "message names {limit}; there are match, fou"),
        ("- {name: a, check: existence, words: a, message: '{match.__class__}'}", "message names {match.__class__}"),
        ("- {name: a, check: existence, words: a, message: '{match!r:>9}'}", "write {match} alone"),
        ("- {name: a, check: existence, words: a, message: '{'}", "a brace is open"),
        ("- {name: a, check: ratio, at-most: 3, message: a}", "at-most is 3; it goes from 0 to 1."),
        ("- {name: a, check: ratio, at-most: few, message: a}", "a share, as 1/3, 0.33 or 33 %, is needed."),
        ("- {name: a, check: run, message: a}", "give a limit, as at-most: 2 (at-most)."),
        ("- {name: a, check: gap, at-most: 1.5, message: a}", "at-most: a whole number is needed."),
        ("- {name: a, check: gap, at-most: 1, over: plan, message: a}", "over is “plan”; there are account, cl"),
        ("- {name: a, check: quota, at-most: 1, per: weak, message: a}", "per is “weak”; did you mean week?"),
        ("- {name: a, check: run, at-most: 1, counts: {kinds: a}, message: a}", "kinds: there is no such key"),
        ("- {name: a, check: substitution, message: a}", "say what stands for what, under swap."),
        ("- {name: a, check: substitution, swap: [a], message: a}", "swap takes pairs"),
        ("- {name: a, check: substitution, swap-patterns: {'(a)': '\\2'}, message: a}", "names a group that"),
        ("a: 1", "line 1: a: there is no such key; there are rules."),
        ("rules: 3", "a list of rules is needed here"),
        ("- just words", "line 1: say what the rule checks"),
        ("- {name: a, name: b}", "line 1: name stands here twice."),
        ("- a: b\n  c: d: e", "line 2: the file cannot be read here: "),
        ("- &one a\n", "line 1: & and * have a meaning of their own here"),
        ("- !!python/object/apply:os.system ['true']", "line 1: ! has a meaning of its own here"),
        ("a: \x01", "letters that YAML forbids."),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line_and_what_is_right(text: str, says: str) -> None:
    assert any(says in one for one in mistakes(text)), mistakes(text)


def test_all_mistakes_are_said_at_once_by_line() -> None:
    found = mistakes("- name: a\n  check: run\n  wrod: 1\n- check: gap\n  at-most: x\n  name: b\n")
    lines = [one.partition(":")[0] for one in found]
    assert lines == ["line 1", "line 1", "line 3", "line 4", "line 5"]


def test_words_stay_words() -> None:
    text = "- name: norway\n  check: existence\n  words: [no, on, 22:30, 1.50, null, ~]\n  message: '{match}'"
    (rule,) = rules_of(text.replace("null, ~", "'null'"))
    assert (rule.code, rule.on) == ("OWN001", True)
    assert mistakes(text) == ["line 3: words: words are needed here."]  # said once for both


def test_codes_are_counted_on_over_files_and_never_used_twice() -> None:
    first = rules_of(ONE)
    second = rules_of("- {name: b, check: run, at-most: 1, message: b}", beside=first)
    assert [rule.code for rule in (*first, *second)] == ["OWN001", "OWN002"]
    with pytest.raises(Mistakes, match="name no-cheap is used"):
        rules_of(ONE, beside=first)
    assert [one.code for one in rules_of(ONE.replace("{", "{code: own001, ") + f"\n- {{{OK}}}")] == [
        "OWN001",
        "OWN002",
    ]


def test_too_many_rules() -> None:
    many = "\n".join(f"- {{{OK.replace('name: a', f'name: a{n}')}}}" for n in range(MOST_RULES + 1))
    assert mistakes(many) == ["line 1: 201 rules are too many; 200 are the most."]
    assert len(rules_of(many.rpartition("\n")[0])) == MOST_RULES


def test_an_empty_file_has_no_rules() -> None:
    assert own_rules(b"", "kitchen.yaml") == own_rules(b"\xef\xbb\xbf# none\nrules:\n", "kitchen.yaml") == ()


def test_they_become_ordinary_rules_with_a_page() -> None:
    text = "- {name: no-cheap, check: ratio, at-most: 1/3, message: 'Too {share}', why: We bake., link: https://a.example}"
    (rule,) = rules_of("\n" + text)
    assert (rule.unit, rule.blocks, rule.on, rule.origin) == (UnitKind.SEQUENCE, False, True, "kitchen.yaml")
    assert [option.name for option in rule.options] == ["at_most", "posts", "days", "least"]
    page = page_of(rule)
    assert "# OWN001 no-cheap" in page
    assert "We bake." in page
    assert "Your own rule: kitchen.yaml, line 2. More: https://a.example." in page
    assert "- `at_most` = 1/3: the most there may be." in page
    assert THIRDS.set_by_of(rule) == "kitchen.yaml"
    assert not {"OWN001"} & {one.code for one in all_rules()}


@pytest.mark.parametrize(
    "data", [b"[" * 100_000, b"- " * 50_000 + b"a", b"{a: " * 20_000, b"x" * 400_000, b"\xff"]
)
@pytest.mark.timeout(20)
def test_a_file_that_is_made_to_hang_is_refused(data: bytes) -> None:
    with pytest.raises(Mistakes):
        read_tree(data, "kitchen.yaml")


@given(st.text(alphabet="-: {}[]'\"\n#&*!|>%@`abckeyname0123", max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_rules_or_mistakes(text: str) -> None:
    try:
        read = own_rules(text.encode(), "kitchen.yaml")
    except Mistakes as error:
        read = error.mistakes
    assert isinstance(read, tuple)
