"""A multinomial logistic regression in plain Python, thinned out to some hundreds of features.

The same posts give the same weights, to the last digit: one seed, one order, sums from left to right.
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from planner.lint.kinds.classes import CLASSES
from tools.detector.posts import Labelled

SEED = 2015
KEEP = 300  # features of the model
EPOCHS = 18
BALANCE = 0.8  # 1: every class weighs the same; 0: every post does
RATE = 0.3
PENALTY = 2.0  # L2, over the whole training set
POSTS, OWNERS = 3, 2  # a feature is seen in so many posts of so many firms


@dataclass(frozen=True, slots=True)
class Model:
    """Weights per feature and the bias, in the order of ``CLASSES``."""

    bias: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]

    def scores(self, features: frozenset[str]) -> list[float]:
        """The sum of bias and weights for each class; features in order, so that sums are the same anywhere."""
        totals = list(self.bias)
        for feature in sorted(features & self.weights.keys()):
            for index, weight in enumerate(self.weights[feature]):
                totals[index] += weight
        return totals

    def rounded(self) -> "Model":
        """As the data file holds it: hundredths."""
        return Model(
            tuple(round(one, 2) for one in self.bias),
            {name: tuple(round(one, 2) for one in row) for name, row in self.weights.items()},
        )


def train(posts: Sequence[Labelled]) -> Model:
    """Fit on ``posts`` alone: the features, too, are chosen from them and from nothing else.

    The vocabulary is halved until ``KEEP`` features are left; those with the largest weight stay.
    """
    vocabulary = _vocabulary(posts)
    while True:
        model = _fit(posts, vocabulary)
        if len(vocabulary) <= KEEP:
            return model.rounded()
        heavy = sorted(vocabulary, key=lambda name: (-max(map(abs, model.weights[name])), name))
        vocabulary = sorted(heavy[: max(KEEP, len(vocabulary) // 2)])


def _vocabulary(posts: Sequence[Labelled]) -> list[str]:
    """What is seen in enough posts of enough firms, so that no firm teaches its own names."""
    seen: Counter[str] = Counter()
    owners: dict[str, set[str]] = defaultdict(set)
    for post in posts:
        seen.update(post.features)
        for name in post.features:
            owners[name].add(post.firm)
    return sorted(name for name, times in seen.items() if times >= POSTS and len(owners[name]) >= OWNERS)


def _fit(posts: Sequence[Labelled], vocabulary: list[str]) -> Model:
    """Stochastic gradient descent with AdaGrad; classes balanced by weight, the penalty spread over the posts."""
    number = {name: index for index, name in enumerate(vocabulary)}
    rows = [sorted(number[name] for name in post.features if name in number) for post in posts]
    times = Counter(index for row in rows for index in row)
    decay = [PENALTY / times[index] for index in range(len(vocabulary))]
    classes = Counter(post.label for post in posts)
    share = [
        (len(posts) / (len(CLASSES) * classes[one])) ** BALANCE if classes[one] else 0.0
        for one in range(len(CLASSES))
    ]
    weights = [[0.0] * len(vocabulary) for _ in CLASSES]
    slopes = [[1.0] * len(vocabulary) for _ in CLASSES]
    bias, bias_slopes = [0.0] * len(CLASSES), [1.0] * len(CLASSES)
    order = list(range(len(posts)))
    chance = random.Random(SEED)  # noqa: S311 - a fixed order, no secret
    sqrt, exp = math.sqrt, math.exp
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for at in order:
            row, label = rows[at], posts[at].label
            scores = [sum([w[i] for i in row], b) for w, b in zip(weights, bias, strict=True)]
            top = max(scores)
            powers = [exp(score - top) for score in scores]
            whole, weight = sum(powers), share[label]
            for one, power in enumerate(powers):
                error = weight * (power / whole - (one == label))
                bias_slopes[one] += error * error
                bias[one] -= RATE * error / sqrt(bias_slopes[one])
                own, slope = weights[one], slopes[one]
                for index in row:
                    was = own[index]
                    step = error + decay[index] * was
                    slope[index] = steep = slope[index] + step * step
                    own[index] = was - RATE * step / sqrt(steep)
    return Model(tuple(bias), {name: tuple(w[i] for w in weights) for i, name in enumerate(vocabulary)})
