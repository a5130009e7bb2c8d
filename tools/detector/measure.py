"""What the model reaches on posts that it has not seen: grouped five-fold, and each account left out."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.lint.kinds.classes import CLASSES
from tools.detector.fit import train
from tools.detector.posts import Labelled

THRESHOLD = 0.80
"""The smallest probability at which a class is named: chosen for accounts never seen, where nine in ten are right."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """Scores of posts by a model that was trained without them.

    Attributes:
        parts: the part (fold or account) that each post was in.
    """

    posts: Sequence[Labelled]
    parts: tuple[str, ...]
    scores: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Reached:
    """Figures of a set of posts.

    Attributes:
        f1: of each class, in the order of ``CLASSES``. judged: share with a class named. right: share of those.
    """

    posts: int
    accuracy: float
    f1: tuple[float, ...]
    judged: float
    right: float

    @property
    def macro(self) -> float:
        """The mean of the classes' F1."""
        return sum(self.f1) / len(self.f1)


def unseen(posts: Sequence[Labelled], part: Callable[[Labelled], str]) -> Unseen:
    """Score each part with a model trained on all other parts; features are chosen anew each time."""
    parts = tuple(part(post) for post in posts)
    scores: list[tuple[float, ...]] = [()] * len(posts)
    for name in sorted(set(parts)):
        model = train([post for post, own in zip(posts, parts, strict=True) if own != name])
        for index, post in enumerate(posts):
            if parts[index] == name:
                scores[index] = tuple(model.scores(post.features))
    return Unseen(posts, parts, tuple(scores))


def temperature_of(one: Unseen) -> float:
    """The divisor (in steps of .02) that makes the probabilities of unseen posts most truthful."""
    return min((step / 50 for step in range(20, 151)), key=lambda divisor: (_surprise(one, divisor), divisor))


def _surprise(one: Unseen, divisor: float) -> float:
    pairs = zip(one.scores, one.posts, strict=True)
    return -sum(math.log(chances(scores, divisor)[post.label]) for scores, post in pairs)


def chances(scores: Sequence[float], divisor: float) -> list[float]:
    """Probabilities of the classes."""
    powers = [math.exp((score - max(scores)) / divisor) for score in scores]
    return [power / sum(powers) for power in powers]


def reached(one: Unseen, divisor: float, only: str | None = None) -> Reached:
    """The figures of all posts, or of one part."""
    pairs = [
        (post.label, chances(scores, divisor))
        for post, scores, part in zip(one.posts, one.scores, one.parts, strict=True)
        if only in {None, part}
    ]
    told = [(label, found.index(max(found)), max(found)) for label, found in pairs]
    hits = [label == top for label, top, _ in told]
    sure = [label == top for label, top, p in told if p >= THRESHOLD]
    return Reached(
        posts=len(told),
        accuracy=sum(hits) / len(told),
        f1=tuple(_f1(told, index) for index in range(len(CLASSES))),
        judged=len(sure) / len(told),
        right=sum(sure) / len(sure) if sure else 0.0,
    )


def _f1(told: Sequence[tuple[int, int, float]], one: int) -> float:
    """F1 of a class; 1 when it neither occurs nor is told."""
    both = sum(label == top == one for label, top, _ in told)
    either = sum(label == one for label, _, _ in told) + sum(top == one for _, top, _ in told)
    return 2 * both / either if either else 1.0


def truthfulness(one: Unseen, divisor: float) -> list[tuple[float, float, float, int]]:
    """For ranges of the probability: (from, mean probability, share right, posts)."""
    edges = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
    rows = []
    for low, high in pairwise(edges):
        inside = [
            (max(found), found.index(max(found)) == post.label)
            for post, found in ((p, chances(s, divisor)) for p, s in zip(one.posts, one.scores, strict=True))
            if low <= max(found) < high
        ]
        if inside:
            count = len(inside)
            rows.append((low, sum(p for p, _ in inside) / count, sum(ok for _, ok in inside) / count, count))
    return rows
