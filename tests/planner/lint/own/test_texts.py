"""Own rules on the words of a post."""

from dataclasses import replace

import pytest

from planner.domain.kinds import Kind
from planner.domain.patch import Field
from planner.lint.fix import Safety
from planner.lint.fixing import patched
from planner.lint.notes import ClientNotes
from planner.lint.own.patterns import TooSlow, compiled
from planner.lint.rule import Context
from planner.lint.units import PostView
from tests.planner.lint.own.kitchen import found, rules_of, said
from tests.planner.lint.plans import NOW, entry, plan

CHEAP = """
- name: no-cheap
  check: existence
  words: [cheap, bargain  basement]
  except: [cheap talk]
  scope: [text, title, first-comment, link, hashtags]
  message: "{found} × “{match}”."
"""


def post(text: str = "", **more):
    return entry(1, NOW, text=text, **more)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Cheap bread, CHEAP buns", ["2 × “Cheap”."]),
        ("Cheapest bread", []),
        ("Bargain\nbasement", ["1 × “Bargain basement”."]),
        ("That is cheap talk.", []),
        ("Cheap talk, cheap bread", ["1 × “cheap”."]),
        ("🥖 cheap", ["1 × “cheap”."]),
        ("", []),
    ],
)
def test_existence(text: str, says: list[str]) -> None:
    assert said(CHEAP, [post(text)]) == says


def test_a_message_does_not_hold_the_whole_page_that_a_pattern_matched() -> None:
    pages = "{name: a, check: existence, pattern: 'a+', message: '{match}'}"
    assert [len(says) for says in said(f"- {pages}", [post("a" * 40_000)])] == [120]


def test_every_part_of_a_post_can_be_read_and_only_the_text_is_marked() -> None:
    spans = {
        "text": (0, 5),
        "title": None,
        "first_comment": None,
        "link": None,
    }
    for part, span in spans.items():
        (one,) = found(CHEAP, [replace(post(), **{part: "cheap"})])
        assert one.span == span
    (one,) = found(CHEAP, [post(hashtags=("#new", "#cheap"))])
    assert one.evidence == ("cheap",)
    text_only = CHEAP.replace("scope: [text, title, first-comment, link, hashtags]", "scope: text")
    assert found(text_only, [replace(post(), title="cheap")]) == []


def test_a_finding_is_like_any_other() -> None:
    (one,) = found(CHEAP, [post("So cheap")])
    assert (one.code, one.name, one.severity.value, one.blocks) == ("OWN001", "no-cheap", "warning", False)
    assert (one.span, one.numbers, one.posts, one.set_by) == (
        (3, 8),
        {"found": 1},
        ("row:1",),
        "kitchen.yaml",
    )
    assert one.fixes[0].safety is Safety.ASSIST
    assert one.fixes[0].assist.span == (3, 8)


OCCURRENCE = """
- name: emoji
  check: occurrence
  pattern: '\\p{Emoji_Presentation}'
  at-most: 2
  message: "{found} emoji; {limit} is the limit."
- name: place
  check: occurrence
  words: [Bristol]
  match-case: true
  at-least: 1
  severity: info
  message: "{found} times Bristol; {limit} is the least."
"""


def test_occurrence() -> None:
    assert said(OCCURRENCE, [post("Bristol 🥖🥖")]) == []
    assert said(OCCURRENCE, [post("Bristol 🥖🥖🥖")]) == ["3 emoji; 2 is the limit."]
    assert said(OCCURRENCE, [post("bristol 🥖")]) == ["0 times Bristol; 1 is the least."]


SWAP = """
- name: house-words
  check: substitution
  swap: {sourdough bread: sourdough, sourdough: our sourdough, client: guest}
  swap-patterns: {'(\\d+) ?%': '\\1 per cent'}
  scope: [text, title]
  message: "Write “{instead}”, not “{match}” ({found})."
"""


def test_substitution_and_its_patches() -> None:
    one = replace(post("Sourdough bread for each client, 20% off"), title="Client day")
    (finding,) = found(SWAP, [one])
    assert finding.message == "Write “sourdough”, not “Sourdough bread” (4)."
    (fix,) = finding.fixes
    assert fix.safety is Safety.UNSAFE
    assert [(p.field, p.before, p.value) for p in fix.patches] == [
        (Field.TEXT, "Sourdough bread", "sourdough"),
        (Field.TEXT, "client", "guest"),
        (Field.TEXT, "20%", "20 per cent"),
        (Field.TITLE, "Client", "guest"),
    ]
    (after,) = patched([one], fix)
    assert (after.text, after.title) == ("sourdough for each guest, 20 per cent off", "guest day")
    assert [one.posts for one in found(SWAP.replace("sourdough: our sourdough, ", ""), [after])] == []


def test_where_a_rule_looks() -> None:
    texts = [
        post("cheap"),
        entry(2, NOW, text="cheap", account="mastodon"),
        entry(3, NOW, "p", text="cheap", client="forge"),
    ]

    def rows(line: str) -> set[str]:
        return {row for one in found(CHEAP + f"  {line}\n", texts) for row in one.posts}

    assert rows("network: Instagram") == {"row:1", "row:3"}
    assert rows("client: [bakery]") == {"row:1", "row:2"}
    assert rows("kind: promo") == {"row:3"}
    assert rows("kind: [story, promo]") == {"row:1", "row:2", "row:3"}


def test_language_is_the_text_s_own_else_the_client_s() -> None:
    (rule,) = rules_of(CHEAP + "  language: de\n")
    context = Context(now=NOW, options={})

    def hits(text: str, language: str) -> int:
        notes = ClientNotes(key="bakery", language=language)
        return len(list(rule.check(PostView.of(post(text), notes), context)))

    assert hits("cheap", "de-AT") == 1
    assert hits("cheap", "en") == 0
    assert hits("Das ist wirklich cheap, und das finden wir alle sehr schade.", "en") == 1
    assert hits("This is really cheap, and all of us think that it is a pity.", "de") == 0


HOSTILE = """
- name: hostile
  check: existence
  pattern: '(?:(?:x|xx)+)+y'
  message: "{match}"
"""


def test_a_hostile_pattern_is_switched_off_and_said_once() -> None:
    posts = [replace(one, text="x" * 5_000, kind=Kind.STORY) for one in plan("s" * 30)]
    (one,) = found(HOSTILE, posts)
    assert one.message.startswith("50 milliseconds a post are the most that an own rule may take: hostile")
    assert one.numbers == {"milliseconds": 50}
    (rule,) = rules_of(HOSTILE)
    context = Context(now=NOW, options={})
    assert [len(list(rule.check(PostView.of(one), context))) for one in posts[:3]] == [1, 0, 0]
    assert list(rule.check(PostView.of(post("xy")), context)) == []


class SlowPattern:
    """Never takes the time that stops a search, always more than is good."""

    calls = 0

    def finditer(self, words: str, timeout: float):
        self.calls += 1
        if timeout < 0.05:
            raise TimeoutError(words)
        return iter(())


def test_a_slow_pattern_is_switched_off_after_some_posts() -> None:
    searcher = compiled("x", match_case=False)
    slow = SlowPattern()
    searcher._pattern = slow
    for _ in range(19):
        assert searcher.find("words") == []
    assert not searcher.off
    with pytest.raises(TooSlow):
        searcher.find("words")
    assert searcher.off
    before = slow.calls
    assert searcher.find("words") == []
    assert slow.calls == before
