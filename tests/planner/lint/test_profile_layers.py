"""The cascade: later layers win, each finding says who set its limit, and scopes cost nothing."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from planner.lint.blocking import blocking_findings
from planner.lint.checks import Checks
from planner.lint.engine import Linter
from planner.lint.finding import Severity
from planner.lint.profile import EVERYWHERE, THIRDS, Layer, Level, Profile, Scope
from planner.lint.profiles.presets import preset_named
from planner.lint.registry import rule_named
from planner.lint.rule import UnitKind
from planner.lint.units import PostView
from tests.planner.lint.plans import NOW, entry, plan

MIX, LONG = rule_named("MIX001"), rule_named("TXT001")


def layer(who: str, level: Level, warn: int, **place: str) -> Layer:
    options = {"MIX001": {"warn": Fraction(1, warn)}}
    return Layer(who=who, level=level, place=Scope(**place), options=options)


LAYERS = (
    preset_named("thirds").layer,
    layer("workspace", Level.WORKSPACE, 4),
    layer("client Bakery", Level.CLIENT, 5, client="Bakery"),
    layer("Instagram", Level.NETWORK, 6, network="instagram"),
    layer("Instagram of Bakery", Level.CLIENT_NETWORK, 7, client="bakery", network="instagram"),
    layer("account", Level.ACCOUNT, 8, client="bakery", network="instagram", account="Fennel"),
    layer("campaign", Level.CAMPAIGN, 9, campaign="Spring"),
    layer("post", Level.POST, 10, post="row:3"),
)
CASCADE = Profile(layers=LAYERS)


def warn(**scope: str) -> tuple[Fraction, str]:
    ruling = CASCADE.at(Scope(**scope))
    return ruling.options_of(MIX)["warn"], ruling.set_by_of(MIX)


def test_later_layers_win_and_say_so() -> None:
    assert warn() == (Fraction(1, 4), "preset thirds > workspace")
    assert warn(client="Forge") == (Fraction(1, 4), "preset thirds > workspace")
    assert warn(client="BAKERY ") == (Fraction(1, 5), "preset thirds > workspace > client Bakery")
    assert warn(client="Forge", network="instagram", account="f")[0] == Fraction(1, 6)
    assert warn(client="Bakery", network="instagram", account="other")[0] == Fraction(1, 7)
    account = {"client": "Bakery", "network": "instagram", "account": "fennel"}
    assert warn(**account)[0] == Fraction(1, 8)
    assert warn(**account, campaign="SPRING")[0] == Fraction(1, 9)
    assert warn(**account, campaign="spring", post="row:3")[0] == Fraction(1, 10)
    assert warn(**account)[1] == (
        "preset thirds > workspace > client Bakery > Instagram > Instagram of Bakery > account"
    )


def test_a_rule_of_which_no_layer_speaks_names_the_preset_alone() -> None:
    assert CASCADE.at(Scope(client="Bakery")).set_by_of(LONG) == "preset thirds"


def test_a_preset_of_a_client_takes_the_place_of_the_other() -> None:
    shop = replace(preset_named("shop").layer, level=Level.CLIENT, place=Scope(client="Bakery"))
    public = replace(preset_named("public-sector").layer, level=Level.WORKSPACE)
    profile = Profile(layers=(preset_named("thirds").layer, public, LAYERS[1], shop))
    alt = rule_named("A11Y001")
    assert profile.severity_of(alt) is Severity.ERROR
    bakery = profile.at(Scope(client="Bakery"))
    assert bakery.severity_of(alt) is Severity.WARNING
    assert bakery.options_of(MIX)["warn"] == Fraction(2, 5)
    assert bakery.set_by_of(MIX) == "workspace > preset shop"


def test_select_and_ignore_by_layer() -> None:
    def taken(*layers: Layer) -> set[str]:
        profile = Profile(layers=layers)
        codes = ("MIX001", "MIX003", "MIX006", "TIM001")
        return {code for code in codes if profile.takes(rule_named(code))}

    base = Layer(who="preset")
    assert taken(base) == {"MIX001", "MIX003", "TIM001"}
    assert taken(base, Layer(who="a", select=("MIX",))) == {"MIX001", "MIX003", "MIX006"}
    assert taken(base, Layer(who="a", extend=("MIX006",), ignore=("MIX",))) == {"MIX006", "TIM001"}
    assert taken(base, Layer(who="a", select=("ALL",), ignore=("MIX00",))) == {"TIM001"}
    assert taken(base, Layer(who="a", select=())) == set()
    assert taken(base, Layer(who="a", ignore=("MIX",)), Layer(who="b", extend=("MIX003",))) == {
        "MIX003",
        "TIM001",
    }
    assert taken(base, Layer(who="a", severities={"MIX006": Severity.INFO, "TIM001": None})) == {
        "MIX001",
        "MIX003",
        "MIX006",
    }


def test_the_command_line_has_the_last_word() -> None:
    off = Layer(who="a", severities={"MIX001": None})
    assert Profile(layers=(off,), select=("MIX",)).takes(MIX)
    assert not Profile(layers=LAYERS, ignore=("MIX",)).takes(MIX)
    assert Profile(layers=LAYERS, select=("ALL",)).takes(rule_named("KND001"))


def test_a_severity_that_somebody_set_wins_but_makes_no_note_graver() -> None:
    mixed = plan("pppppsss")
    for chosen in Severity:
        profile = replace(THIRDS, select=("MIX001",), severities={"MIX001": chosen})
        assert {one.severity for one in Linter(profile).lint(mixed, NOW).findings} == {chosen}
    few = replace(THIRDS, select=("MIX001",), severities={"MIX001": Severity.ERROR})
    assert [one.severity for one in Linter(few).lint(plan("ps"), NOW).findings] == [Severity.INFO]


def test_findings_of_each_client_by_its_own_numbers() -> None:
    shop = replace(
        preset_named("shop").layer, who="preset shop of client Bakery", place=Scope(client="Bakery")
    )
    profile = Profile(layers=(*THIRDS.layers, shop), select=("MIX001",))
    kinds = "pspspsss"  # 3 of 8 are within the shop's limit of two fifths
    entries = [*plan(kinds), *plan(kinds, client="forge", first=21)]
    found = Linter(profile).lint(entries, NOW).findings
    assert [(one.client, one.set_by) for one in found] == [("Forge", "preset thirds")]


def test_blocking_rules_block_whatever_is_set() -> None:
    long = entry(1, NOW, text="x" * 3_000)
    off = Layer(who="workspace", severities={"TXT001": None}, ignore=("ALL",))
    profile = Profile(layers=(*LAYERS, off), ignore=("TXT",))
    assert not profile.takes(LONG)
    assert [one.code for one in blocking_findings(long, NOW, profile=profile)] == ["TXT001"]


def test_scopes_with_the_same_layers_share_one_ruling() -> None:
    one = CASCADE.at(Scope(client="Bakery", client_key="a"))
    assert one is CASCADE.at(Scope(client="bakery", client_key="b"))
    assert one is not CASCADE.at(EVERYWHERE)
    assert CASCADE.by_campaign == {"spring"}
    assert CASCADE.by_post == {"row:3"}


def test_a_thousand_campaigns_make_no_thousand_scopes() -> None:
    checks = Checks(CASCADE)
    for number in range(1_000):
        post = entry(number, NOW, campaign="Spring" if number == 7 else f"Campaign {number}")
        checks.run(UnitKind.POST, PostView.of(post), NOW)
    assert len(checks._taken) == 3  # the account, its post row:3, its campaign Spring


def test_a_preset_with_days_holds_on_these_days_only() -> None:
    launch = replace(preset_named("launch-week").layer, first=date(2026, 11, 20), last=date(2026, 12, 3))
    profile = Profile(name="launch-week", set_by="preset launch-week", layers=(*THIRDS.layers, launch))
    warn = {
        day: profile.on(day).options_of(MIX)["warn"]
        for day in (date(2026, 11, 19), date(2026, 11, 20), date(2026, 12, 3), date(2026, 12, 4))
    }
    assert list(warn.values()) == [Fraction(1, 3), Fraction(3, 5), Fraction(3, 5), Fraction(1, 3)]
    assert (profile.on(date(2026, 12, 4)).name, profile.on(date(2026, 12, 3)).name) == (
        "thirds",
        "launch-week",
    )
    assert profile.on(date(2026, 12, 1)) is profile
