"""The settings file: what it says, and every mistake in it with its line."""

from datetime import UTC, date, datetime, time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.brief import DayNature, OwnDate
from planner.domain.errors import UserError
from planner.lint.finding import Severity
from planner.lint.mistakes import Mistakes
from planner.lint.own.rules import own_rules
from planner.lint.profile import Profile, Scope
from planner.lint.profiles.fields import share_of
from planner.lint.profiles.reading import Settings, read_profile
from planner.lint.registry import all_rules, rule_named

MIX = rule_named("MIX001")
OWN = own_rules(b"- {name: no-cheap, check: existence, words: cheap, message: 'cheap'}", "kitchen.yaml")

WHOLE = """\
# ours
preset = "shop"
extend-select = ["MIX006", "dup", "kind-missing"]
ignore = ["KND003"]

[rules.MIX001]
warn = "1/4"
error = 0.55
severity = "warning"

[rules.promo-run]
warn = 4

[network.Instagram.rules.A11Y001]
severity = "error"

[client."Fennel & Rye"]
preset = "launch-week"
until = 2026-12-05
rules.TXT003.severity = "off"

[client."Fennel & Rye".brief]
region = "de"
audience-zone = "Europe/Berlin"
posts-per-week = 3
quiet-hours = "22:00-07:00"
own-domains = ["fennelandrye.example"]
own-hashtags = ["#fennelandrye"]
denied-words = ["cheap"]
may-name = ["Kiln & Loom"]
counts-from = 2026-11-21
own-dates = [
  { day = 2026-11-11, name = "St Martin", nature = "holiday", yearly = true },
  { day = 2026-11-10, name = "Market" },
]

[client."Fennel & Rye".account."instagram fennelandrye".rules.MIX001]
warn = "33 %"

[campaign."Christmas 2026".rules.LNK003]
severity = "warning"

[post."row:3"]
ignore = ["TXT"]

[[ignored]]
rule = "MIX003"
post = "row:3"
client = "Fennel & Rye"
reason = "agreed"
until = 2026-12-24

[[ignored]]
rule = "promo-share-account"
fingerprint = "6413d0578cb7c243"
reason = "Black Friday"
since = 2026-11-01
"""


def read(text: str, **more) -> Profile:
    return read_profile(text.encode(), **more).profile


def mistakes(text: str) -> list[str]:
    with pytest.raises(Mistakes) as caught:
        read_profile(text.encode())
    assert isinstance(caught.value, UserError)
    assert caught.value.place == "lint.toml"
    return [str(one) for one in caught.value.mistakes]


def test_the_whole_file() -> None:
    told = read_profile(WHOLE.encode())
    profile = told.profile
    assert (profile.name, profile.set_by) == ("shop", "preset shop")
    assert profile.options_of(MIX)["warn"] == Fraction(1, 4)
    assert profile.options_of(MIX)["error"] == Fraction(11, 20)
    assert profile.options_of(rule_named("MIX002"))["warn"] == Fraction(2, 5)
    assert profile.options_of(rule_named("MIX003"))["warn"] == 4
    assert profile.takes(rule_named("MIX006"))
    assert profile.takes(rule_named("KND001"))
    assert not profile.takes(rule_named("KND003"))
    alt = rule_named("A11Y001")
    assert profile.at(Scope(network="instagram")).severity_of(alt) is Severity.ERROR
    account = Scope(client="Fennel & Rye", network="instagram", account="fennelandrye")
    assert profile.at(account).options_of(MIX)["warn"] == Fraction(33, 100)
    assert profile.at(account).set_by_of(MIX) == (
        "workspace > preset launch-week of client Fennel & Rye > account instagram fennelandrye"
    )
    assert profile.on(date(2026, 12, 6)).at(account).set_by_of(MIX) == (
        "preset shop > workspace > account instagram fennelandrye"
    )
    assert not profile.at(Scope(client="fennel & rye")).takes(rule_named("TXT003"))
    assert profile.at(Scope(campaign="Christmas 2026")).takes(rule_named("LNK003"))
    assert not profile.at(Scope(post="row:3")).takes(rule_named("TXT001"))


def test_the_brief() -> None:
    brief = read_profile(WHOLE.encode()).briefs["Fennel & Rye"]
    assert (brief.region, brief.audience_zone, brief.posts_per_week) == ("DE", "Europe/Berlin", 3)
    assert (brief.quiet_from, brief.quiet_to) == (time(22), time(7))
    assert (brief.own_domains, brief.own_hashtags) == (("fennelandrye.example",), ("fennelandrye",))
    assert (brief.denied_words, brief.may_name) == (("cheap",), ("Kiln & Loom",))
    assert brief.own_dates == (
        OwnDate(day=date(2026, 11, 10), name="Market"),
        OwnDate(day=date(2026, 11, 11), name="St Martin", nature=DayNature.HOLIDAY, yearly=True),
    )
    assert brief.counts_from == datetime(2026, 11, 20, 23, tzinfo=UTC)


def test_what_it_ignores() -> None:
    first, second = read_profile(WHOLE.encode(), "team.toml").suppressions
    assert (first.client_id, first.rule, first.post, first.fingerprint) == (
        "fennel & rye",
        "MIX003",
        "row:3",
        "",
    )
    assert (first.place, first.until) == (
        f"team.toml, line {WHOLE.splitlines().index('[[ignored]]') + 1}",
        datetime(2026, 12, 25, tzinfo=UTC),
    )
    assert (second.client_id, second.rule, second.fingerprint) == ("", "MIX001", "6413d0578cb7c243")
    assert second.until == datetime(2026, 12, 1, tzinfo=UTC)  # 30 days
    assert (first.id, second.id) == tuple(one.id for one in read_profile(WHOLE.encode()).suppressions)


def test_an_empty_file_says_nothing() -> None:
    profile = read("\ufeff# nothing\r\n")
    assert profile.name == "thirds"
    assert [rule for rule in all_rules() if profile.takes(rule)] == [rule for rule in all_rules() if rule.on]


@pytest.mark.parametrize(
    ("written", "share"),
    [("1/3", (1, 3)), ("33 %", (33, 100)), ("33%", (33, 100)), ("0,4", (2, 5)), (".5", (1, 2)), (1, (1, 1))],
)
def test_shares_are_kept_as_they_are_written(written: object, share: tuple[int, int]) -> None:
    assert share_of(written) == Fraction(*share)


@pytest.mark.parametrize("written", ["", "a third", "1/0", "1/2/3", "%", True, None, ["1/3"]])
def test_what_is_no_share(written: object) -> None:
    assert share_of(written) is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[rules.MIX01]", "line 1: rules.MIX01: there is no such rule; did you mean MIX001?"),
        ("[rules.promo-runs]", "line 1: rules.promo-runs: there is no such rule; did you mean promo-run?"),
        ("\n\n[rules.MIX001]\nwarn = 3", "line 4: rules.MIX001.warn: warn is 3; it goes from 0 to 1."),
        ("[rules.MIX001]\nwarn = nan", "“nan”; a share"),
        ("rules.MIX001.posts = 2.5", "line 1: rules.MIX001.posts: posts is 2.5; a whole number is needed."),
        ('rules.MIX001.posts = "20"', "posts is “20”; a whole number is needed."),
        ("rules.MIX001.warm = 1", "line 1: rules.MIX001.warm: there is no such key; did you mean warn?"),
        ('rules.MIX001.severity = "loud"', "write error, warning, info or off."),
        ('[rules.MIX001]\nwarn = "2/3"\nerror = "1/2"', "line 3: rules.MIX001.error: error is 1/2 and warn 2/3"),
        ("presett = 1", "line 1: presett: there is no such key; did you mean preset?"),
        ('preset = "shops"', "line 1: preset: there is no preset “shops”; did you mean shop?"),
        ('preset = "launch-week"', "launch-week needs its last day, as until = 2026-12-05."),
        (
            'preset = "launch-week"\nfrom = 2026-11-01\nuntil = 2026-11-15',
            "line 3: until: these are 15 days; launch-week lasts 14 at most.",
        ),
        ('preset = "shop"\nfrom = 2026-11-02\nuntil = 2026-11-01', "2026-11-01 is before 2026-11-02."),
        ("until = 2026-11-02", "no preset is chosen here."),
        ('until = "soon"\npreset = "shop"', "line 1: until: a day is needed, as 2026-12-24."),
        ('select = ["MYX"]', "line 1: select: no rule begins with “MYX”; did you mean MIX?"),
        ("ignore = 3", 'this is 3; a list of words is needed, as ["one", "two"].'),
        ("client = 3", "client: this is 3; a table is needed here."),
        ("[network.instagran]", "there is no network “instagran”; did you mean instagram?"),
        ('[client.A.account."fennel"]', "write the network and the name of the account"),
        ("[campaign.Spring]\npreset = 'shop'", "campaign.Spring.preset: there is no such key"),
        ("[client.A.brief]\nregion = 'Germany'", "two letters are needed"),
        ("[client.A.brief]\naudience-zone = 'Berlin'", "did you mean Europe/Berlin?"),
        ("[client.A.brief]\nquiet-hours = '22'", "write it as 22:00-07:00."),
        ("[client.A.brief]\nquiet-hours = '22-26'", "“26” is no time of day"),
        ("[client.A.brief]\nposts-per-week = 900", "a whole number from 0 to 200 is needed."),
        ("[client.A.brief]\nown-dates = [\n{day = 2026-01-01}]", "own-dates.name: words are needed here"),
        ("[[ignored]]\nrule = 'MIX001'\nuntil = 2026-12-01", "line 1: ignored: say in a few words why"),
        ("[[ignored]]\nrule = 'MIX001'\nreason = 'so'", "say until which day"),
        ("[ignored]\nrule = 'MIX001'", "write [[ignored]] with two brackets."),
        ("help-is-soft = 'yes'", "write true or false."),
        ("a = [\n1,\n", "line 3: the file cannot be read here: "),
        ("a = 1\na = 2", "line 2: the file cannot be read here: "),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line_and_what_is_right(text: str, says: str) -> None:
    found = mistakes(text)
    assert len(found) == 1
    assert says in found[0]
    assert found[0].startswith("line ")


def test_all_mistakes_are_said_at_once_in_the_order_of_the_file() -> None:
    found = mistakes(
        '[rules.MIX01]\n[client.A]\npreset = "x"\n[rules.MIX002]\nwarn = 7\nthing = """\nwarn = 1\n"""'
    )
    assert [one.partition(":")[0] for one in found] == ["line 1", "line 3", "line 5", "line 6"]


def test_a_file_that_is_no_text_or_endless() -> None:
    for data in (b"a = '\xff'", b"# " * 2_000_000):
        with pytest.raises(Mistakes):
            read_profile(data)


@pytest.mark.parametrize(
    "data", [b"a = " + b"[" * 90_000, b"a = [\n" + b"1,\n" * 90_000 + b"]", b"[a]\n" * 9]
)
@pytest.mark.timeout(20)
def test_a_file_that_is_made_to_hang_is_refused(data: bytes) -> None:
    with pytest.raises(Mistakes):
        read_profile(data)


PIECES = [
    "[",
    "]",
    "[[",
    "]]",
    "=",
    '"',
    "\n",
    ".",
    "#",
    "1/3",
    "3",
    "client",
    "rules",
    "MIX001",
    "warn",
    "X",
    "ignored",
]
PIECES += [
    "brief",
    "own-dates",
    "{",
    "}",
    "preset",
    "shop",
    " ",
    "\r\n",
    "2026-12-01",
    "until",
    "true",
    "select",
    ",",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_settings_or_mistakes(text: str) -> None:
    try:
        read = read_profile(text.encode())
    except Mistakes as error:
        read = error
    assert isinstance(read, Settings | Mistakes)


def test_own_rules_can_be_set_as_any_other() -> None:
    told = read_profile(b'ignore = ["OWN"]\n[rules.no-cheap]\nseverity = "error"', own=OWN)
    assert told.profile.severity_of(OWN[0]) is Severity.ERROR
    with pytest.raises(Mistakes, match=r"rules\.no-cheap: there is no such rule"):
        read_profile(b'[rules.no-cheap]\nseverity = "error"')
