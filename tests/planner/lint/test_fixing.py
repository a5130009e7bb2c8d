"""Trying fixes: patches on entries, what is proved, and fixing all that is safe."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.errors import ChangedElsewhere
from planner.domain.kinds import Kind
from planner.domain.media import MediaUse
from planner.domain.patch import Field, Patch, clock_of
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.lint.engine import Linter, lint
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Fix, Safety
from planner.lint.fix_all import fix_all, proved
from planner.lint.fixing import Trial, patched, try_fix
from planner.lint.offers import offered
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules
from planner.lint.rule import Hit, Rule, UnitKind
from planner.lint.suppress import suppression_of
from tests.planner.lint.plans import NOW, START, entry, plan


def text_patch(post, text, before, words, **rest):
    start = text.index(before)
    return Patch(
        post=post, field=Field.TEXT, value=words, before=before, start=start, end=start + len(before), **rest
    )


def word_rule(code, bad, good):
    """A rule that finds a word and offers to write another."""

    def check(view, context):
        text = view.entry.text
        if bad in text:
            patch = text_patch(view.entry.post, text, bad, good)
            yield Hit(
                message_id="word",
                message=f"1 “{bad}”.",
                about=view.entry,
                posts=(view.entry,),
                anchor=anchor_of(view.entry),
                fixes=(Fix(title=f"Write {good}", safety=Safety.SAFE, patches=(patch,)),),
            )

    return Rule(
        code=code,
        name=f"{bad}-word",
        unit=UnitKind.POST,
        doc="",
        severity=Severity.WARNING,
        check=check,
    )


def test_a_piece_of_a_text_is_replaced_and_nothing_else() -> None:
    one, two = entry(1, START, text="Bread, bread."), entry(2, START, text="Bread, bread.")
    after = patched([one, two], [text_patch("row:1", one.text, "bread", "rolls")])
    assert [e.text for e in after] == ["Bread, rolls.", "Bread, bread."]
    assert after[1] is two


def test_offsets_of_several_patches_are_all_meant_in_the_text_as_it_is() -> None:
    one = entry(1, START, text="abc")
    patches = [text_patch("row:1", "abc", letter, letter * 3) for letter in "cab"]
    assert patched([one], patches)[0].text == "aaabbbccc"
    with pytest.raises(ChangedElsewhere):
        patched([one], [text_patch("row:1", "abc", "ab", "x"), text_patch("row:1", "abc", "bc", "y")])


def test_it_is_refused_when_other_words_stand_there() -> None:
    patch = text_patch("row:1", "Bread.", "Bread", "Rolls")
    with pytest.raises(ChangedElsewhere, match="changed in the meantime"):
        patched([entry(1, START, text="Cakes.")], [patch])
    with pytest.raises(ChangedElsewhere):
        patched([entry(2, START, text="Bread.")], [patch])


def test_words_follow_on_every_account_that_has_the_same() -> None:
    same = [entry(1, START, text="Bread.", account=name, post="p1", order=name) for name in "abc"]
    same[2] = replace(same[2], text="Bread and cake.")
    patch = text_patch("p1", "Bread.", "Bread.", "Rolls.", account_key="bakery/a")
    assert [e.text for e in patched(same, [patch])] == ["Rolls.", "Rolls.", "Bread and cake."]
    own = replace(patch, account_key="bakery/c", start=0, end=5, before="Bread", value="Rolls")
    assert [e.text for e in patched(same, [own])] == ["Bread.", "Bread.", "Rolls and cake."]
    everywhere = replace(own, account_key="")
    assert [e.text for e in patched(same, [everywhere])] == ["Rolls.", "Rolls.", "Rolls and cake."]


def test_what_is_out_stays() -> None:
    here = entry(1, START, text="Bread.", account="a", post="p1")
    out = replace(here, account_key="bakery/b", order="2", state=PublicationState.PUBLISHED)
    patch = text_patch("p1", "Bread.", "Bread", "Rolls")
    assert [e.text for e in patched([here, out], [patch])] == ["Rolls.", "Bread."]
    with pytest.raises(ChangedElsewhere):
        patched([out], [patch])


def test_pictures_tags_kinds_and_times() -> None:
    one = entry(1, START, hashtags=("a", "b"), media=(MediaUse(media_id=None, name="x.jpg"),))
    later = WallTime((START + timedelta(days=7)).replace(tzinfo=None), "UTC")
    after = patched(
        [one],
        [
            Patch(post="row:1", field=Field.ALT_TEXT, value="A loaf", before=""),
            Patch(post="row:1", field=Field.HASHTAGS, value=("c",), before="a b"),
            Patch(post="row:1", field=Field.KIND, value=Kind.TEACH),
            Patch(post="row:1", field=Field.WHEN, value=later),
        ],
    )[0]
    assert (after.media[0].alt_text, after.hashtags, after.kind) == ("A loaf", ("c",), Kind.TEACH)
    assert (after.when, after.instant) == (later, START + timedelta(days=7))
    with pytest.raises(ChangedElsewhere):
        patched([one], [Patch(post="row:1", field=Field.ALT_TEXT, value="A loaf", index=1)])


def test_a_whole_post_moves_and_its_accounts_keep_their_distance() -> None:
    group = [entry(1, START, account=name, post="p1", order=name) for name in "abc"]
    hour = START + timedelta(hours=1)
    group[2] = replace(group[2], when=WallTime(hour.replace(tzinfo=None), "UTC"), instant=hour)
    later = WallTime((START + timedelta(days=2)).replace(tzinfo=None), "UTC")
    move = Patch(post="p1", field=Field.WHEN, value=later)
    assert [e.instant - START for e in patched(group, [move])] == [
        timedelta(days=2),
        timedelta(days=2),
        timedelta(days=2, hours=1),
    ]
    here = replace(move, before=clock_of(group[2].when))
    assert [e.instant - START for e in patched(group, [here])] == [
        timedelta(0),
        timedelta(0),
        timedelta(days=2),
    ]
    with pytest.raises(ChangedElsewhere):
        patched(group, [replace(move, before="2020-01-01T00:00")])
    only = replace(move, account_key="bakery/b")
    assert [e.instant - START for e in patched(group, [only])] == [
        timedelta(0),
        timedelta(days=2),
        timedelta(hours=1),
    ]


def test_a_trial_tells_what_is_gone_and_what_is_new() -> None:
    entries = plan("psps", text="Words.")
    fix = Fix(
        title="Make both sell",
        safety=Safety.UNSAFE,
        patches=tuple(Patch(post=f"row:{number}", field=Field.KIND, value=Kind.PROMOTE) for number in (2, 4)),
    )
    tried = try_fix(entries, fix, replace(THIRDS, select=("MIX003",)), NOW)
    assert (len(tried.before.findings), len(tried.added), len(tried.cleared)) == (0, 1, 0)
    back = Fix(
        title="Back", safety=Safety.UNSAFE, patches=tuple(replace(p, value=Kind.STORY) for p in fix.patches)
    )
    again = try_fix(patched(entries, fix), back, replace(THIRDS, select=("MIX003",)), NOW)
    assert again.clears(again.before.findings[0])


def test_a_row_stays_the_same_finding_when_its_words_change() -> None:
    entries = [entry(1, START, "p", text="20 % off bad bread. Order now."), *plan("pp", first=2)]
    patch = text_patch("row:1", entries[0].text, "bad", "good")
    tried = try_fix(entries, Fix(title="x", safety=Safety.SAFE, patches=(patch,)), THIRDS, NOW)
    assert "MIX003" in {f.code for f in tried.before.findings}
    assert (tried.cleared, tried.added) == ((), ())


def test_all_safe_ones_at_once_and_again_until_none_is_left() -> None:
    entries = [entry(1, START, text="bad ugly bread"), entry(2, START, text="ugly cake")]
    rules = (word_rule("AAA001", "bad", "good"), word_rule("AAA002", "ugly", "nice"))
    fixed = fix_all(entries, THIRDS, NOW, rules=rules)
    assert [e.text for e in fixed.entries] == ["good nice bread", "nice cake"]
    assert [len(fixes) for fixes in fixed.rounds] == [2, 1]
    assert {p.post for fix in fixed.fixes for p in fix.patches} == {"row:1", "row:2"}


def test_a_fix_that_brings_a_new_finding_is_not_made() -> None:
    entries = [entry(1, START, text="bad bread"), entry(2, START, text="grim cake")]
    rules = (
        word_rule("AAA001", "bad", "ugly"),
        word_rule("AAA002", "grim", "nice"),
        replace(word_rule("AAA003", "ugly", "bad"), code="AAA003"),
    )
    fixed = fix_all(entries, THIRDS, NOW, rules=rules)
    assert [e.text for e in fixed.entries] == ["bad bread", "nice cake"]
    assert [fix.title for fix in fixed.fixes] == ["Write nice"]


def test_two_that_do_and_undo_each_other_come_to_an_end() -> None:
    rules = (word_rule("AAA001", "bad", "bad bad"),)
    fixed = fix_all([entry(1, START, text="bad bread")], THIRDS, NOW, rules=rules)
    assert fixed.fixes == ()


def test_what_is_ignored_is_not_fixed() -> None:
    entries = [entry(1, START, text="bad bread")]
    rules = (word_rule("AAA001", "bad", "good"),)
    finding = Trial(entries, THIRDS, NOW, rules=rules).report.findings[0]
    real = replace(finding, fingerprint=_fingerprint(entries, rules))
    ignored = suppression_of(real, "a saying", NOW, end=None)
    assert fix_all(entries, THIRDS, NOW, rules=rules, suppressions=[ignored]).fixes == ()
    assert len(fix_all(entries, THIRDS, NOW, rules=rules).fixes) == 1


def _fingerprint(entries, rules):
    return Linter(THIRDS, rules=rules).lint(entries, NOW).findings[0].fingerprint


def test_offers_are_no_safer_than_they_prove_to_be() -> None:
    long = "a" * 296 + " bad"
    one = entry(1, START, text=long, network="bluesky")
    every = replace(THIRDS, select=tuple(rule.code for rule in all_rules()))
    finding = lint([one], every, NOW).findings[0]
    longer = Fix(
        title="Write more",
        safety=Safety.SAFE,
        patches=(text_patch("row:1", long, "bad", "much too long"),),
    )
    gone = Fix(title="x", safety=Safety.SAFE, patches=(text_patch("row:1", "other", "other", "y"),))
    opened = Fix(title="Open it", safety=Safety.ASSIST)
    fixes = offered(replace(finding, fixes=(longer, gone, opened)), [one], every, NOW)
    assert [(fix.title, fix.safety) for fix in fixes] == [
        ("Write more", Safety.UNSAFE),
        ("Open it", Safety.ASSIST),
    ]


def test_reports_call_safe_only_what_proves_to_be() -> None:
    entries = [entry(1, START, text="bad bread"), entry(2, START, text="grim cake")]
    rules = (
        word_rule("AAA001", "bad", "ugly"),
        word_rule("AAA002", "grim", "nice"),
        replace(word_rule("AAA003", "ugly", "bad"), code="AAA003"),
    )
    report = Linter(THIRDS, rules=rules).lint(entries, NOW)
    told = proved(report, entries, THIRDS, rules=rules)
    assert [(f.code, f.fixes[0].safety, f.posts) for f in told.findings] == [
        ("AAA001", Safety.UNSAFE, ("row:1",)),
        ("AAA002", Safety.SAFE, ("row:2",)),
    ]
    calm = Linter(THIRDS, rules=rules[1:2]).lint(entries, NOW)
    assert proved(calm, entries, THIRDS, rules=rules[1:2]) is calm
