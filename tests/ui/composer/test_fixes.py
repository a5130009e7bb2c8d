import pytest

from planner.domain.kinds import Kind
from planner.domain.patch import Field, Patch
from planner.lint.finding import Finding, Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from tests.ui.making import CLIENT, a_post
from ui.mix.figures import percent_words
from ui.views.composer.fixes import first_fix, fixes_here, nearest_first, openings_of, short_words, words_of
from ui.views.composer.state import Draft

MIX = {"promo": 6, "posts": 13}
LINES = ("Who made it:", "What went wrong:")


def finding(*fixes, code="TXT003", posts=("px",), **more) -> Finding:
    return Finding(
        code=code,
        name="x",
        severity=Severity.WARNING,
        message="x",
        client="Rye",
        client_key=CLIENT,
        posts=posts,
        fixes=fixes,
        **more,
    )


def writes(safety=Safety.SAFE, title="Write it small", post="px") -> Fix:
    return Fix(title=title, safety=safety, patches=(Patch(post=post, field=Field.TEXT, value="x"),))


def opens(what=Opens.POST, title="Look there", **more) -> Fix:
    return Fix(title=title, safety=Safety.ASSIST, assist=Assist(opens=what, **more))


@pytest.mark.parametrize(
    ("fixes", "words", "short"),
    [
        ((), "", "Fix…"),
        ((writes(),), "Write it small", "Fix it"),
        ((writes(Safety.UNSAFE),), "Write it small…", "Fix…"),
        ((opens(),), "Look there", "Go there"),
        ((opens(openings=LINES),), "Look there…", "Fix…"),
        ((opens(Opens.NEW_POST, "Plan a post"),), "Plan a post…", "Fix…"),
        ((writes(), opens()), "Write it small", "Fix it"),
        ((opens(), writes()), "Fix…", "Fix…"),
        ((writes(Safety.UNSAFE), opens()), "Fix…", "Fix…"),
    ],
)
def test_the_button_says_what_one_press_does(fixes, words, short):
    assert words_of(fixes) == words
    assert short_words(fixes) == short
    assert (first_fix(fixes) is None) == (words in {"", "Fix…"})


def test_only_what_changes_this_post_or_opens_something_is_offered():
    draft = Draft(a_post(post_id="px"))
    mine, general = writes(), Fix(title="Reword it", safety=Safety.ASSIST)
    drops = Fix(title="Take it back", safety=Safety.SAFE, drops=("s1",))
    found = finding(writes(post="py"), mine, general, drops, opens(post="py"), opens(Opens.CLIENT))
    assert fixes_here(found, draft) == (mine, opens(Opens.CLIENT))


def test_a_mix_finding_is_eased_by_a_story_with_the_share_it_leads_to():
    value = opens(post="another", openings=LINES)
    found = finding(value, code="MIX001", posts=("p1", "px"), numbers=MIX)
    (story,) = fixes_here(found, Draft(a_post("The box", post_id="px", kind=Kind.PROMOTE)))
    assert (story.title, story.leads_to, story.patches[0].value) == (
        "Make it a story",
        percent_words(5, 13),
        Kind.STORY,
    )
    assert words_of((story, opens()), first=True) == "Make it a story…"
    assert openings_of(found) == LINES
    (asks,) = fixes_here(found, Draft(a_post("Order now, 20 % off", post_id="px", kind=Kind.PROMOTE)))
    assert asks.leads_to == ""  # its words go on selling
    assert fixes_here(found, Draft(a_post("The box", post_id="px"))) == ()
    assert fixes_here(found, Draft(a_post("The box", post_id="pz", kind=Kind.PROMOTE))) == ()


def test_what_names_words_comes_first():
    far, near, here = finding(posts=("px", "py")), finding(), finding(span=(0, 3))
    assert nearest_first([far, near, here]) == [here, near, far]
