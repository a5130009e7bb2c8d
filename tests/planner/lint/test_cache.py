"""What is kept from run to run changes nothing that is found, and is never trusted."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.brief import Brief, Disclosure
from planner.domain.entry import PlanEntry, Stay
from planner.domain.ids import MediaId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaItem, MediaUse
from planner.domain.options import Options
from planner.domain.patch import Field
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.lint.cache import Cache
from planner.lint.cached import Unkeepable, finding_from, finding_to, fixes_to
from planner.lint.engine import Linter
from planner.lint.examples import Example
from planner.lint.finding import Finding, Report
from planner.lint.fix import Fix, Patch, Safety
from planner.lint.kinds.lexicon import Lexicon, shipped, use
from planner.lint.notes import notes_from, together
from planner.lint.profile import THIRDS, Profile
from planner.lint.registry import all_rules
from planner.lint.rule import Context, Rule, UnitKind
from planner.lint.units import PostView
from tests.folded import each

ALL = replace(THIRDS, select=tuple(rule.code for rule in all_rules()))
OF_POSTS = [rule for rule in all_rules() if rule.unit is UnitKind.POST]
EXAMPLES = [(rule, example) for rule in OF_POSTS for example in (*rule.passes, *rule.fails)]
TIMELESS = [(rule, example) for rule, example in EXAMPLES if not rule.minutes and not rule.clock]
NOW = EXAMPLES[0][1].at


def forgetful() -> Lexicon:
    """The shipped lists, with nothing read yet; what is built of the lists alone need not be built each time."""
    lexicon = Lexicon(shipped().lists)
    lexicon.__dict__["_index"] = shipped()._index
    return lexicon


@pytest.fixture(autouse=True)
def _forget():
    """No reading of one run helps another but through the cache."""
    use(forgetful())
    yield
    use(None)


def run(
    entries: Sequence[PlanEntry],
    cache: Cache | None,
    profile: Profile = ALL,
    now=NOW,
    *,
    judge_all: bool = False,
    notes=None,
) -> Report:
    use(forgetful())
    linter = Linter(profile, judge_all=judge_all, cache=cache)
    return linter.lint(entries, now, notes=notes)


def left_by(entries: Sequence[PlanEntry], **how) -> bytes:
    cache = Cache(b"", "v1")
    run(entries, cache, **how)
    return cache.as_bytes()


def many(seed: int = 0) -> list[PlanEntry]:
    """Posts of all rules' examples as one file: every network, language, fix and field that they use."""
    entries = []
    for number, entry in enumerate((one for _, example in EXAMPLES for one in example.entries()), 1):
        entries.append(replace(entry, post=f"row:{number + seed}", order=f"{number + seed:09d}"))
    return entries


@each("rule, example", EXAMPLES)
def test_every_example_is_found_again(rule: Rule, example: Example) -> None:
    profile = replace(THIRDS, select=(rule.code,), options={rule.code: dict(example.options)})
    how = {"profile": profile, "now": example.at, "notes": example.notes()}
    cold = run(example.entries(), None, **how)
    data = left_by(example.entries(), **how)
    warm = Cache(data, "v1")
    assert run(example.entries(), warm, **how) == cold
    assert Cache(warm.as_bytes(), "v1").changed == Cache(data, "v1").changed


MANY = many()
SOME = 100  # posts of one plan


@settings(max_examples=25, deadline=None)
@given(
    first=st.integers(0, len(MANY) - SOME),
    changed=st.sets(st.integers(0, SOME - 1), max_size=8),
    hours=st.integers(-48, 2000),
    judge_all=st.booleans(),
    gone=st.integers(0, 5),
)
def test_a_changed_plan_is_found_as_without(first, changed, hours, judge_all, gone) -> None:
    data = left_by(MANY[first : first + SOME], judge_all=judge_all)
    after = [
        replace(entry, text=f"{entry.text} Order now!! #sale") if at in changed else entry
        for at, entry in enumerate(many(seed=3)[first + gone : first + SOME])
    ]
    now = NOW + timedelta(hours=hours)
    cold = run(after, None, now=now, judge_all=judge_all)
    cache = Cache(data, "v1")
    assert run(after, cache, now=now, judge_all=judge_all) == cold
    assert run(after, Cache(cache.as_bytes(), "v1"), now=now, judge_all=judge_all) == cold


def test_another_profile_or_client_is_judged_anew() -> None:
    entries = many()
    data = left_by(entries)
    stricter = replace(ALL, options={**ALL.options, "TXT003": {"marks": 0}})
    assert run(entries, Cache(data, "v1"), stricter) == run(entries, None, stricter)
    told = notes_from(entries)
    other = together(replace(one, brief=Brief(denied_words=("the",))) for one in told.values())
    assert run(entries, Cache(data, "v1"), notes=other) == run(entries, None, notes=other)


def test_a_post_that_did_not_change_is_not_judged_again() -> None:
    judged: list[str] = []

    def counted(rule: Rule) -> Rule:
        def check(post: PostView, context: Context):
            judged.append(post.entry.post)
            return rule.check(post, context)

        return replace(rule, check=check)

    rule = counted(next(one for one in OF_POSTS if one.code == "TXT003"))
    profile = replace(THIRDS, select=("TXT003",))
    entries = many()[:50]
    cache = Cache(b"", "v1")
    Linter(profile, rules=[rule], cache=cache).lint(entries, NOW)
    first = len(judged)
    assert first > 40
    entries[7] = replace(entries[7], text="Quite another text.")
    Linter(profile, rules=[rule], cache=Cache(cache.as_bytes(), "v1")).lint(entries, NOW)
    assert judged[first:] == [entries[7].post]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-1],
        lambda data: data[:60] + bytes([data[60] ^ 1]) + data[61:],
        lambda _: b"parley",
        lambda _: b"",
        lambda data: b"other" + data,
    ],
)
def test_damaged_bytes_say_nothing(spoil) -> None:
    entries = many()[:40]
    cache = Cache(spoil(left_by(entries)), "v1")
    assert run(entries, cache) == run(entries, None)
    assert cache.changed


def test_bytes_of_another_version_say_nothing() -> None:
    entries = many()[:10]
    cache = Cache(left_by(entries), "v2")
    run(entries, cache)
    assert cache.changed


def test_what_is_kept_holds_only_what_findings_quote() -> None:
    calm = replace(many()[0], text="We baked a plum cake for the school next door.", kind=Kind.STORY)
    loud = replace(many()[1], text="Order the plum tart now, 20 % off today!!", kind=Kind.STORY)
    data = left_by([calm, loud], profile=THIRDS)
    assert b"plum" not in data
    assert b"20 % off" in data


def test_without_fixes_all_else_is_the_same() -> None:
    entries = many()
    data = left_by(entries)
    bare = run(entries, Cache(data, "v1", fixes=False))
    whole = run(entries, None)
    assert [replace(one, fixes=()) for one in bare.findings] == [
        replace(one, fixes=()) for one in whole.findings
    ]
    again = Cache(data, "v1", fixes=False)
    run(entries, again)
    assert run(entries, Cache(again.as_bytes(), "v1")) == whole


def test_a_run_without_use_for_fixes_works_none_out_and_the_next_one_does() -> None:
    entries = many()
    whole, bare = Linter(ALL), Linter(ALL, cache=(cache := Cache(b"", "v1", fixes=False)), offers=False)
    wanted = whole.lint(entries, NOW).findings
    assert bare.lint(entries, NOW).findings == tuple(replace(one, fixes=(), evidence=()) for one in wanted)
    assert any(one.fixes for one in wanted)
    left = cache.as_bytes()
    assert left
    assert run(entries, Cache(left, "v1")).findings == wanted


class _Timeless(Context):
    """A context whose clock must not be read."""

    __slots__ = ()

    def __getattribute__(self, name: str):
        assert name != "now", "this rule reads the clock: say clock=True"
        return super().__getattribute__(name)


@each("rule, example", TIMELESS)
def test_rules_that_are_kept_do_not_read_the_clock(rule: Rule, example: Example) -> None:
    options = {option.name: option.default for option in rule.options} | dict(example.options)
    context = _Timeless(now=example.at, options=options, set_by="test")
    notes = example.notes()
    for entry in example.entries():
        view = PostView.of(entry, notes[entry.client_key])
        assert all(hit.posts for hit in rule.check(view, context))


def _finding(entry: PlanEntry, **more) -> Finding:
    return Finding(
        code="TXT001",
        name="too-long",
        severity=next(iter(run([entry], None).findings)).severity,
        message="12 of 10.",
        client=entry.client,
        client_key=entry.client_key,
        posts=(entry.post,),
        at=entry.instant,
        **more,
    )


def test_what_names_another_post_is_not_kept() -> None:
    entry = many()[0]
    other = Fix(
        title="x", safety=Safety.UNSAFE, patches=(Patch(post="row:9999", field=Field.TEXT, value="y"),)
    )
    with pytest.raises(Unkeepable):
        fixes_to(_finding(entry, fixes=(other,)), entry)
    with pytest.raises(Unkeepable):
        finding_to(replace(_finding(entry), posts=("row:9999",)), entry)
    with pytest.raises(Unkeepable):
        finding_to(_finding(entry, window=(NOW, NOW)), entry)
    kept = finding_to(_finding(entry, span=(1, 2), numbers={"a": 1}), entry)
    assert finding_from(kept, entry, ()) == _finding(entry, span=(1, 2), numbers={"a": 1})


OTHER = {
    "client_key": "other",
    "client": "Other",
    "account_key": "other",
    "network": "x",
    "account": "other",
    "state": PublicationState.HISTORY,
    "stage": Stage.IDEA,
    "when": WallTime(NOW.replace(tzinfo=None), "Asia/Tokyo"),
    "instant": NOW + timedelta(days=900),
    "kind": Kind.INSPIRE,
    "ask": Ask.HARD,
    "not_selling": True,
    "title": "other",
    "text": "other",
    "first_comment": "other",
    "link": "https://other.example",
    "hashtags": ("other",),
    "media": (MediaUse(media_id=None, name="other.jpg"),),
    "series": "other",
    "campaign": "other",
    "offer": "other",
    "disclosure": Disclosure.PAID,
    "deadline": WallTime(NOW.replace(tzinfo=None), "Asia/Tokyo"),
    "claim_source": "other",
    "utm": True,
    "numbered": True,
    "options": Options({"visibility": "unlisted"}),
    "files": (MediaItem(id=MediaId("0" * 64), mime="image/png", size=1),),
    "facts": (("other", 1),),
    "stays": (Stay(NOW, 20),),
    "from_file": False,
}


@pytest.mark.parametrize("name", [one.name for one in fields(PlanEntry) if one.name not in {"post", "order"}])
def test_every_field_of_a_post_is_part_of_its_key(name: str) -> None:
    cache, one = Cache(b"", "v1"), next(each for each in many() if each.from_file)
    other = replace(one, **{name: OTHER[name]})
    assert cache.key(other, "mark") != cache.key(one, "mark")
    assert cache.key(one, "other") != cache.key(one, "mark")
    assert cache.key(replace(one, post="row:77", order="000000077"), "mark") == cache.key(one, "mark")
    assert cache.key(replace(one, post="id-1"), "mark") != cache.key(replace(one, post="id-2"), "mark")
