"""A non-profit that asks for help does not sell, wherever the linter counts."""

from dataclasses import replace

import pytest

from planner.domain.kinds import Ask
from planner.lint.engine import Linter
from planner.lint.profile import THIRDS, Layer, Level, Profile, Scope
from planner.lint.profiles.help import asks_for_help, softened
from planner.lint.profiles.presets import preset_named
from tests.planner.lint.plans import NOW, plan

HELP = "Sign up to volunteer by Friday."
NON_PROFIT = Profile(name="non-profit", layers=(preset_named("non-profit").layer,), select=("MIX001",))


@pytest.mark.parametrize(
    ("text", "helps"),
    [
        (HELP, True),
        ("Give £10 today: it feeds a family for a week.", True),
        ("Last chance to donate.", True),
        ("Jetzt Mitglied werden.", True),
        ("Order now.", False),
        ("Tickets are £5, book now. Donate at the door.", False),
        ("Become a member today. Mugs are £8.", False),
        ("We baked.", False),
        ("", False),
    ],
)
def test_what_asks_for_help(text: str, helps: bool) -> None:
    assert asks_for_help(text) is helps


def test_only_where_it_is_set_and_never_against_what_was_declared() -> None:
    posts = [replace(one, text=HELP) for one in plan("ssp")]
    posts[1] = replace(posts[1], ask=Ask.HARD)
    assert softened(posts, THIRDS) is posts
    assert [one.ask for one in softened(posts, NON_PROFIT)] == [Ask.SOFT, Ask.HARD, Ask.SOFT]
    forge = replace(preset_named("non-profit").layer, level=Level.CLIENT, place=Scope(client="Forge"))
    of_forge = Profile(layers=(*THIRDS.layers, forge))
    assert [one.ask for one in softened(posts, of_forge)] == [None, Ask.HARD, None]
    back = Layer(who="client Bakery", place=Scope(client="Bakery"), help_is_soft=False)
    taken_back = Profile(layers=(*NON_PROFIT.layers, back))
    assert [one.ask for one in softened(posts, taken_back)] == [None, Ask.HARD, None]


def test_the_mix_counts_it_so_at_first_and_after_an_edit() -> None:
    posts = [replace(one, text=HELP) for one in plan("s" * 9)]
    assert len(Linter(replace(THIRDS, select=("MIX001",))).lint(posts, NOW).findings) == 1
    linter = Linter(NON_PROFIT)
    assert linter.lint(posts, NOW).findings == ()
    sells = [replace(one, text="Order now.") for one in posts[:4]]
    report = linter.update({one.post: [one] for one in sells}, NOW)
    assert [one.numbers["promo"] for one in report.findings] == [4]
    report = linter.update({one.post: [one] for one in posts[:4]}, NOW)
    assert list(report.findings) == []
