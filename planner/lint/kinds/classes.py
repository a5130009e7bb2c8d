"""The class of an English text: Information, Action or Dialogue, by a small linear model.

A class is not a kind and never becomes one (docs/model-card.md): Action only supports an ask that is at least
soft. The weights stand in ``classes.tsv``, which ``tools/train_detector.py`` writes.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from planner.lint.kinds.features import features

INFORMATION, ACTION, DIALOGUE = CLASSES = ("Information", "Action", "Dialogue")
"""The labels of the posts that the model was trained on; Dialogue means an answer to one person there."""


@dataclass(frozen=True, slots=True)
class ClassReading:
    """What the model makes of one text.

    Attributes:
        name: the class; None below the threshold: not sure. top: the most probable one. p: its probability.
        because: the features that weighed most for it, heaviest first, at most three.
    """

    name: str | None
    top: str
    p: float
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassModel:
    """The weights as the data file holds them, in hundredths, in the order of ``CLASSES``.

    Attributes:
        temperature: scores are divided by it before they become probabilities.
        threshold: the smallest probability at which a class is named.
    """

    bias: tuple[int, ...]
    weights: Mapping[str, tuple[int, ...]]
    temperature: float
    threshold: float

    def read(self, text: str) -> ClassReading:
        """The class of ``text``, which must be English, and what it was told by."""
        found, top, p = self._judged(text)
        heavy = sorted((-self.weights[name][top], name) for name in found)[:3]
        because = tuple(name for weight, name in heavy if weight < 0)
        return ClassReading(self._named(top, p), CLASSES[top], p, because)

    def name(self, text: str) -> str | None:
        """The class of ``text`` alone, which is told sooner; None: not sure."""
        _, top, p = self._judged(text)
        return self._named(top, p)

    def _judged(self, text: str) -> tuple[set[str], int, float]:
        """The features found, the most probable class and its probability."""
        found = features(text, self.weights.keys())
        rows = map(self.weights.__getitem__, found)
        scores = [sum(column) for column in zip(self.bias, *rows, strict=True)]
        high = max(scores)
        p = 1 / sum([math.exp((score - high) / 100 / self.temperature) for score in scores])
        return found, scores.index(high), p

    def _named(self, top: int, p: float) -> str | None:
        return CLASSES[top] if p >= self.threshold else None


@lru_cache(maxsize=1)
def class_model() -> ClassModel:
    """Read the data file."""
    return model_from((files("planner.lint.kinds") / "classes.tsv").read_text(encoding="utf-8"))


def model_from(text: str) -> ClassModel:
    """The model in the text of a data file: remarks with ``;``, settings, then a feature and its weights a line."""
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("; ")]
    settings = {name: float(value) for name, value in (row for row in rows if len(row) == 2)}  # noqa: PLR2004
    weights = {row[0]: tuple(map(int, row[1:])) for row in rows if len(row) == 1 + len(CLASSES)}
    bias = weights.pop("bias:")
    return ClassModel(bias, weights, settings["temperature:"], settings["threshold:"])


def read_class(text: str, language: str | None) -> ClassReading | None:
    """The class of a text, None when it is not known to be English.

    Args:
        text: as written.
        language: its code, as ``language_of_text`` tells it.
    """
    return class_model().read(text) if language == "en" else None


def class_name(text: str, language: str | None) -> str | None:
    """The class of a text, None when it is not known to be English, or not sure; arguments as ``read_class`` has them."""
    return class_model().name(text) if language == "en" else None
