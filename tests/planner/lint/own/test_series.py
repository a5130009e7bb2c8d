"""Own rules on posts in order."""

from dataclasses import replace
from datetime import timedelta

from planner.domain.kinds import Ask
from tests.planner.lint.own.kitchen import found, said
from tests.planner.lint.plans import NOW, entry, plan

RATIO = """
- name: stories
  check: ratio
  counts: {kind: story}
  at-least: 1/3
  at-most: 50 %
  message: "{found} of {posts} ({share}), {dates}; {limit}."
"""


def test_ratio_by_exact_fractions_and_one_finding_a_streak() -> None:
    assert said(RATIO, plan("stt" * 3)) == []  # 3 of 9 is no less than a third
    assert said(RATIO, plan("sssstttt")) == []
    assert said(RATIO, plan("sssssttt")) == ["5 of 8 (63 %), 1–8 Nov; 50 %."]
    few = found(RATIO, plan("sstttttttt"))
    assert [one.message for one in few] == ["2 of 10 (20 %), 1–10 Nov; 33 %."]
    assert few[0].posts == ("row:1", "row:2")
    assert few[0].numbers == {"found": 2, "posts": 10, "share": 0.2, "limit": 1 / 3}
    assert said(RATIO, plan("ttttttt")) == []  # too few to judge


def test_the_shape_of_windows() -> None:
    small = RATIO + "  posts: 4\n  least: 4\n"
    assert said(small, plan("tsss")) == ["3 of 4 (75 %), 1–4 Nov; 50 %."]
    assert said(RATIO + "  least: 3\n", plan("ttt")) == ["0 of 3 (0 %), 1–3 Nov; 33 %."]
    assert said(RATIO + "  least: 3\n  days: 1\n", plan("ttt")) == []


RUN = """
- name: no-two
  check: run
  counts: {kind: promo}
  at-most: 1
  message: "{found} in a row, {dates}; {limit}."
"""


def test_run() -> None:
    assert said(RUN, plan("pspsp")) == []
    assert said(RUN, plan("ppsppp")) == ["2 in a row, 1–2 Nov; 1.", "3 in a row, 4–6 Nov; 1."]
    assert said(RUN, plan("ppsp"), NOW + timedelta(days=3)) == []  # it is out


GAP = """
- name: questions
  check: gap
  counts: {kind: question}
  at-most: 3
  message: "{days} days, {dates}; {limit}."
"""


def test_gap_between_posts_and_to_the_end_of_the_plan() -> None:
    assert said(GAP, plan("csscssc")) == []
    assert said(GAP, plan("cssscs")) == ["4 days, 1–5 Nov; 3."]
    assert said(GAP, plan("cssss")) == ["4 days, 1–5 Nov; 3."]
    assert said(GAP, plan("sssss")) == []
    assert said(GAP, plan("cssscs"), NOW + timedelta(days=5)) == []


QUOTA = """
- name: week
  check: quota
  counts: {words: [market]}
  at-most: 2
  at-least: 1
  message: "{found}, {dates}; {limit}."
"""


def market(days: str, **more):
    """A post a day from Sunday, 1 November; "m" speaks of the market."""
    return [
        replace(one, text="At the market" if letter == "m" else "We baked", **more)
        for one, letter in zip(plan("s" * len(days)), days, strict=True)
    ]


def test_quota_of_weeks() -> None:
    assert said(QUOTA, market("m" + "m......" + "m.")) == []
    assert said(QUOTA, market("m" + "m.m.m.." + "m.")) == ["3, 2–8 Nov; 2."]
    assert said(QUOTA, market("m" + "......." + "m.")) == ["0, 2–8 Nov; 1."]
    assert said(QUOTA, market("m" + "m......" + "..")) == []  # the last week is not planned to its end
    assert said(QUOTA, market("." + "m......")) == []  # and of the first one only its Sunday is known
    assert said(QUOTA, market("m" + "......." + "m."), NOW + timedelta(days=8)) == []


def test_quota_of_days_and_months_and_their_identity() -> None:
    day = QUOTA.replace("  at-least: 1\n", "") + "  per: day\n"
    three = [entry(n, NOW + timedelta(hours=n), text="Market") for n in range(3)]
    assert said(day, three) == ["3, 1 Nov; 2."]
    month = QUOTA.replace("  at-least: 1\n", "") + "  per: month\n"
    assert said(month, market("m......m......m")) == ["3, 1–30 Nov; 2."]
    weeks = QUOTA.replace("at-most: 2", "at-most: 1")
    busy = market("m" + "mm....." + "mm.....")
    assert len({one.fingerprint for one in found(weeks, busy)}) == 2


def test_over_a_client_cross_posts_count_once() -> None:
    both = [*plan("pp", text="Same"), *plan("pp", account="mastodon", first=10, text="Same")]
    assert said(RUN + "  over: account\n", both) == ["2 in a row, 1–2 Nov; 1."] * 2
    one = found(RUN + "  over: client\n", both)
    assert [(f.message, f.network, f.account) for f in one] == [("2 in a row, 1–2 Nov; 1.", "", "")]


def test_who_counts() -> None:
    posts = plan("sss")
    posts[0] = replace(posts[0], ask=Ask.HARD, campaign="Spring", hashtags=("#Stollen",))
    posts[1] = replace(posts[1], ask=Ask.HARD, campaign="spring ", text="New #stollen")

    def counted(line: str) -> list[str]:
        rule = RUN.replace("{kind: promo}", line)
        return [f"{one.numbers['found']}" for one in found(rule, posts)]

    assert counted("{kind: story}") == []  # what asks hard counts as promotion
    assert counted("{ask: hard}") == ["2"]
    assert counted("{ask: [hard, none]}") == ["3"]
    assert counted("{campaign: Spring}") == ["2"]
    assert counted("{tag: ['#stollen']}") == ["2"]
    assert counted("{ask: hard, words: [new]}") == []
    assert counted("{pattern: 'Words|New', match-case: true}") == ["3"]


def test_where_it_looks() -> None:
    posts = plan("pp")
    assert said(RUN + "  network: mastodon\n", posts) == []
    assert said(RUN + "  client: forge\n", posts) == []
    assert len(said(RUN + "  network: instagram\n  client: Bakery\n", posts)) == 1


def test_a_hostile_pattern_in_a_window_is_switched_off() -> None:
    rule = RUN.replace("{kind: promo}", "{pattern: '(?:(?:x|xx)+)+y'}")
    posts = [replace(one, text="x" * 5_000) for one in plan("ss" * 10)]
    (one,) = found(rule, posts)
    assert one.numbers == {"milliseconds": 50}
