"""The detector: microseconds a post beside one compiled regular expression over the same texts, and its size.

The reference for the class model is scikit-learn's own way to read a post (CountVectorizer, then a linear
model) where that is installed; else one pass of one regular expression, which is as little as any reader does.
"""

import importlib.util
import re
from collections.abc import Callable
from importlib.resources import files

from bench.harness import Figure, alternate
from planner.lint.kinds.ask import hard_cues
from planner.lint.kinds.classes import class_model
from planner.lint.kinds.language import language_of_text
from planner.lint.kinds.lexicon import Lexicon, shipped

COPIES = 10
_WORDS = re.compile(r"https?://\S+|[@#]?\w+|[^\w\s]")
_KIB = 1024


def figures() -> list[Figure]:
    """Class, hard ask and language, each over the same posts; and the data on disk."""
    posts = _posts()
    model = class_model()
    read, note = _reference()
    one_pass = "one compiled regular expression over the same texts"
    rows = [
        ("class of a post", lambda: [model.read(text) for text in posts], lambda: read(posts), note),
        ("hard cues of a post, two languages", lambda: _hard(posts), lambda: _scan(posts), one_pass),
        ("language of a post", lambda: _languages(posts), lambda: _scan(posts), one_pass),
    ]
    found = []
    for name, ours, reference, says in rows:
        mine, theirs = alternate(ours, reference)
        each, each_reference = 1e6 * mine / len(posts), 1e6 * theirs / len(posts)
        found.append(Figure(name, each, each_reference, "us", None, says))
    size = len((files("planner.lint.kinds") / "classes.tsv").read_bytes()) / _KIB
    found.append(Figure("data of the class model", size, 20.0, "KiB", 1.0, "the 20 KiB allowed"))
    return found


def _posts() -> list[str]:
    """Posts of small businesses, each copy a little different so that nothing is remembered."""
    from tests.planner.lint.kinds.offers import texts

    lines = [line for name in ("hard_sell", "not_selling") for line in texts(name)["en"]]
    return [f"{line} {copy}" for copy in range(COPIES) for line in lines]


def _hard(posts: list[str]) -> None:
    language_of_text.cache_clear()
    forgetful = Lexicon(shipped().lists)
    forgetful.__dict__["_index"] = shipped()._index  # noqa: SLF001 - of the lists, not of what was read
    for text in posts:
        hard_cues(text, lexicon=forgetful)


def _languages(posts: list[str]) -> None:
    language_of_text.cache_clear()
    for text in posts:
        language_of_text(text)


def _scan(posts: list[str]) -> None:
    for text in posts:
        _WORDS.findall(text)


def _reference() -> tuple[Callable[[list[str]], object], str]:
    if importlib.util.find_spec("sklearn") is None:
        return _scan, "one compiled regular expression over the same texts (scikit-learn is not installed)"
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    posts = _posts()
    names = CountVectorizer(ngram_range=(1, 2), binary=True, max_features=300)
    pipe = make_pipeline(names, LogisticRegression(max_iter=200))
    pipe.fit(posts, [number % 3 for number in range(len(posts))])
    return lambda texts: [
        pipe.predict_proba([text]) for text in texts
    ], "scikit-learn, 300 word features, one post at a time"
