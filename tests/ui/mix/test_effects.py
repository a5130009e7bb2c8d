"""What a drag leads to, in words."""

from planner.lint.consequence import Consequence
from planner.lint.finding import Finding, Headline, Severity
from tests.ui.german import german
from ui.mix.effects import Effect, come_words, effects_of, gone_words


def found(code="TIM006", message="Said. More of it.", severity=Severity.WARNING, **numbers) -> Finding:
    return Finding(
        code=code, name=code, severity=severity, message=message, client="B", client_key="b", numbers=numbers
    )


def mix(promo: int, posts: int, *, judged: bool = True) -> Headline:
    return Headline(judged=judged, promo=promo, posts=posts)


def test_the_share_is_first_and_its_findings_are_not_said_again() -> None:
    told = Consequence(
        cleared=(found("MIX003", run=3),),
        added=(found("MIX001", "Promotion is 38 % of 8–21 Oct: 5 of 13 posts."),),
        mixes={"b": (mix(6, 13), mix(5, 13))},
    )
    assert effects_of(told) == (
        Effect("check", "ok", "Promotion 46\u00a0% → 38\u00a0%"),
        Effect("check", "ok", "No more 3 promotions in a row"),
    )


def test_where_the_client_stays_as_it_is_an_account_may_not() -> None:
    same = (mix(11, 20), mix(11, 20))
    told = Consequence(
        mixes={"b": same},
        accounts={
            ("1", "instagram"): (mix(13, 18), mix(12, 18)),
            ("2", "facebook"): same,
        },
    )
    assert effects_of(told) == (Effect("check", "ok", "Instagram: promotion 72\u00a0% → 67\u00a0%"),)


def test_more_promotion_over_the_limit_is_a_warning_and_below_it_is_not() -> None:
    (over,) = effects_of(Consequence(mixes={"b": (mix(5, 13), mix(6, 13))}))
    (below,) = effects_of(Consequence(mixes={"b": (mix(1, 13), mix(2, 13))}))
    assert (over.icon, over.color) == ("triangle", "warn")
    assert (below.icon, below.color) == ("chart", "tx2")


def test_a_mix_that_is_not_judged_or_stays_is_not_told() -> None:
    told = Consequence(mixes={"a": (mix(1, 3, judged=False), mix(2, 3)), "b": (mix(5, 13), mix(5, 13))})
    assert effects_of(told) == ()


def test_findings_are_said_in_their_first_sentence() -> None:
    assert come_words(found(message="“Friday 28 November”: 28 Nov 2026 is a Saturday.")) == (
        "“Friday 28 November”: 28 Nov 2026 is a Saturday"
    )
    assert come_words(found(message="3 sales posts in a row, 3–5 Dec. From 3 it is a warning.")) == (
        "3 sales posts in a row, 3–5 Dec"
    )


def test_what_goes_has_words_of_its_own_or_the_findings() -> None:
    assert gone_words(found("FRQ001", days=12)) == "No more gap of 12 days"
    assert gone_words(found("FRQ001", "12 days. More.")) == "No longer: 12 days"
    assert gone_words(found("TXT999", "4 of 9 things. More.")) == "No longer: 4 of 9 things"


def test_many_are_counted_the_gravest_first() -> None:
    added = [found(message=f"Note {number}.", severity=Severity.INFO) for number in range(8)]
    error = found(message="Wrong.", severity=Severity.ERROR)
    lines = effects_of(Consequence(added=(*added, error)))
    assert [line.words for line in lines] == ["Wrong", "Note 0", "Note 1", "Note 2", "and 5 more changes"]


def test_a_german_day_is_no_end_of_a_sentence() -> None:
    with german():
        words = "Werbung macht 54 % aus, 23. Sep bis 24. Okt: 7 von 13 Beiträgen. Deine Grenze ist 33 %."
        assert come_words(found(message=words)).endswith("7 von 13 Beiträgen")
        assert come_words(found(message="Der Text sagt: „Morgen ist der 3. Oktober.“")) == "Der Text sagt"
