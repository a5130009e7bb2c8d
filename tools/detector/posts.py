"""The labelled posts, read from the file that the person names."""

import csv
import hashlib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from planner.lint.kinds.classes import CLASSES
from planner.lint.kinds.features import features

FOLDS = 5
FIRMS = {
    "C_PR": "Citi",
    "CitigroupBRK": "Citi",
    "barclayswealth": "Barclays",
    "DanoneGroup": "Danone",
    "pfizer_news": "Pfizer",
}
"""Accounts that belong to one firm, or write about one; the others are a firm each."""

NAMES = ("citi", "barclay", "nestl", "pfizer", "merck", "danone")
"""No feature holds one of these: a firm's own name helps no stranger."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled post.

    Attributes:
        label: index in ``CLASSES``. group: near-identical texts share one. fold: 0 to 4, the same for a group.
    """

    account: str
    firm: str
    label: int
    group: str
    fold: int
    features: frozenset[str]


def read(path: Path) -> list[Labelled]:
    """The posts of a CSV with ``account``, ``label``, ``text`` and ``group``; those labelled Exclude left out.

    Folds: groups in an order that a digest of their number gives, each to the fold that has fewest of its
    label, so that every fold has its share of each class.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["label"] in CLASSES]
    folds = _folds([(row["group"], CLASSES.index(row["label"])) for row in rows])
    return [
        Labelled(
            account=row["account"],
            firm=FIRMS.get(row["account"], row["account"]),
            label=CLASSES.index(row["label"]),
            group=row["group"],
            fold=folds[row["group"]],
            features=frozenset(f for f in features(row["text"]) if not any(name in f for name in NAMES)),
        )
        for row in rows
    ]


def _folds(posts: list[tuple[str, int]]) -> dict[str, int]:
    members: dict[str, list[int]] = defaultdict(list)
    for group, label in posts:
        members[group].append(label)
    counts = [[0] * len(CLASSES) for _ in range(FOLDS)]
    found = {}
    for group in sorted(members, key=lambda g: (-len(members[g]), hashlib.sha256(g.encode()).hexdigest())):
        label = max(set(members[group]), key=lambda one: (members[group].count(one), -one))
        fold = min(range(FOLDS), key=lambda n: (counts[n][label], sum(counts[n]), n))
        found[group] = fold
        for one in members[group]:
            counts[fold][one] += 1
    return found
