"""Numbers of a size that no setting has: told at once, whoever wrote them."""

import pytest

from planner.lint.mistakes import Mistakes
from planner.lint.own.rules import own_rules
from planner.lint.profiles.reading import read_profile


@pytest.mark.parametrize(
    "number", ["1e9999999", '"1e99999999"', "1e-9999999", '"9"', "9" * 400, '"1/' + "9" * 500 + '"']
)
def test_a_number_of_millions_of_digits_is_a_mistake_and_no_wait(number: str) -> None:
    with pytest.raises(Mistakes) as told:
        read_profile(f"[rules.MIX001]\nwarn = {number}".encode())
    [mistake] = str(told.value).splitlines()[1:]
    assert mistake.startswith("line 2: rules.MIX001.warn: warn is ")
    assert len(mistake) < 200


def test_more_digits_than_python_reads_are_a_mistake_of_the_file() -> None:
    with pytest.raises(Mistakes, match="a number has more digits than any setting takes"):
        read_profile(f"[rules.MIX001]\nposts = {'9' * 5000}".encode())


@pytest.mark.parametrize("number", ["0.25", "2.5e-1", '"25 %"', '"1/4"', '"0,25"', "0.250_0"])
def test_a_share_may_be_written_in_many_ways(number: str) -> None:
    profile = read_profile(f"[rules.MIX001]\nwarn = {number}".encode()).profile
    [layer] = [one for one in profile.layers if one.who == "workspace"]
    assert layer.options["MIX001"]["warn"] == 0.25


def test_a_finding_that_is_ignored_under_the_wrong_word() -> None:
    with pytest.raises(Mistakes, match=r"line 1: ignore: .* stands under \[\[ignored\]\]"):
        read_profile(b'[[ignore]]\nrule = "MIX001"\nreason = "agreed"\n')


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [("least = 30", True), ("posts = 5", True), ("least = 30\nposts = 40", False), ("least = 20", False)],
)
def test_windows_that_never_hold_enough_posts(numbers: str, wrong: bool) -> None:
    file = f"[rules.MIX001]\n{numbers}\n".encode()
    if not wrong:
        assert read_profile(file)
        return
    with pytest.raises(Mistakes, match="no window is ever large enough"):
        read_profile(file)


def test_a_client_may_need_more_posts_than_usual_where_everybody_has_larger_windows() -> None:
    assert read_profile(b"[rules.MIX001]\nposts = 40\n[client.A.rules.MIX001]\nleast = 30\n")
    assert read_profile(b"[rules.TLK001]\nposts = 3\n")  # its least is not of a window


def test_own_rules_take_no_such_number_either() -> None:
    rule = "rules:\n  - name: much\n    check: ratio\n    counts: {kind: story}\n    at-least: 1e99999999\n    message: x\n"
    with pytest.raises(Mistakes, match="at-least"):
        own_rules(rule.encode(), "kitchen.yaml")
