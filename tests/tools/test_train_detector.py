"""Training: figures and weights are those in the project; skipped where the labelled posts are not there."""

import os
from pathlib import Path

import pytest

from tools.detector.measure import reached, temperature_of, unseen
from tools.detector.posts import FOLDS, Labelled, read
from tools.train_detector import WEIGHTS, data_file, main

HEAD = "unit_id,account,label,text,group\n"


@pytest.fixture(scope="module")
def posts() -> list[Labelled]:
    path = os.environ.get("PARLEY_POSTS_CSV")
    if not path:
        pytest.skip("PARLEY_POSTS_CSV does not name the labelled posts")
    return read(Path(path))


def test_grouped_five_fold_reaches_what_the_card_says(posts: list[Labelled]) -> None:
    folded = unseen(posts, lambda post: str(post.fold))
    divisor = temperature_of(folded)
    found = reached(folded, divisor)
    assert found.accuracy >= 0.88
    assert found.macro >= 0.81
    assert found.judged >= 0.75
    assert found.right >= 0.93
    assert data_file(posts, folded) == WEIGHTS.read_text(encoding="utf-8")


@pytest.mark.skipif(
    not os.environ.get("PARLEY_LONG"),
    reason="each account left out is trained with PARLEY_LONG=1, as `make torture` does: the same code, data and "
    "seed as the folds, whose weights are compared to the last digit",
)
def test_accounts_never_seen_reach_what_the_card_says(posts: list[Labelled]) -> None:
    found = reached(unseen(posts, lambda post: post.account), 0.88)
    assert found.accuracy >= 0.84
    assert found.macro >= 0.74


def test_groups_stay_on_one_side_and_folds_are_even(posts: list[Labelled]) -> None:
    folds: dict[str, set[int]] = {}
    for post in posts:
        folds.setdefault(post.group, set()).add(post.fold)
    assert all(len(one) == 1 for one in folds.values())
    sizes = [sum(post.fold == fold for post in posts) for fold in range(FOLDS)]
    assert max(sizes) - min(sizes) <= 3


def small(path: Path, copies: int) -> Path:
    texts = [
        ("Information", "We opened a plant in Ghana today, says the report"),
        ("Action", "Learn more and join us: http://a.example"),
        ("Dialogue", "@ana thank you so much!"),
        ("Exclude", "Merci beaucoup"),
    ]
    rows = [
        f'{n},{account},{label},"{text} {"abcdefgh"[n % 8]}",{account}{label}{n}'
        for n in range(copies)
        for account in ("Merck", "Nestle", "Citi")
        for label, text in texts
    ]
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_training_is_the_same_twice_and_leaves_out_exclude(tmp_path: Path) -> None:
    made = read(small(tmp_path / "posts.csv", 10))
    assert len(made) == 90
    folded = unseen(made, lambda post: str(post.fold))
    assert reached(folded, 1.0).accuracy == 1
    assert data_file(made, folded) == data_file(made, unseen(made, lambda post: str(post.fold)))


def test_checking_writes_nothing_and_says_when_weights_differ(tmp_path: Path, capsys) -> None:
    before = WEIGHTS.read_bytes()
    assert main(["--posts", str(small(tmp_path / "posts.csv", 10)), "--check"]) == 1
    assert WEIGHTS.read_bytes() == before
    told = capsys.readouterr().out
    assert "Exclude left out" in told
    assert "NOT these" in told
    assert "Merck" in told


def test_without_posts_it_says_how_to_name_them(monkeypatch, capsys) -> None:
    monkeypatch.delenv("PARLEY_POSTS_CSV", raising=False)
    with pytest.raises(SystemExit):
        main([])
    assert "PARLEY_POSTS_CSV" in capsys.readouterr().err
