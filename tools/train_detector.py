"""Trains the class model: ``python tools/train_detector.py --posts company-posts-train.csv [--check]``.

Without ``--check`` the weights are written to ``planner/lint/kinds/classes.tsv``. With it nothing is written:
the figures of unseen posts are printed per class, fold and account, and the weights in the project are compared
with those just trained. The posts are named by ``--posts`` or PARLEY_POSTS_CSV.
"""

import argparse
import os
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from planner.lint.kinds.classes import CLASSES  # noqa: E402 - the path comes first
from tools.detector.fit import train  # noqa: E402
from tools.detector.measure import (  # noqa: E402
    THRESHOLD,
    Reached,
    Unseen,
    reached,
    temperature_of,
    truthfulness,
    unseen,
)
from tools.detector.posts import Labelled, read  # noqa: E402

WEIGHTS = ROOT / "planner" / "lint" / "kinds" / "classes.tsv"
_HEAD = """\
; Weights of Parley's class model, version 1, 2026-11-21. Written by tools/train_detector.py: change nothing by hand.
; Trained on "Corporate messaging" by CrowdFlower / Figure Eight, 2015, stated by republishers to be CC BY 4.0.
; What it reaches and where it fails: docs/model-card.md. A line: feature, then hundredths for {classes}.
"""


def data_file(posts: list[Labelled], folded: Unseen) -> str:
    """The whole data file: the model of all posts, and the temperature that unseen posts need."""
    model = train(posts)
    lines = [f"temperature:\t{temperature_of(folded):.2f}", f"threshold:\t{THRESHOLD:.2f}"]
    lines += [_row("bias:", model.bias), *(_row(name, row) for name, row in sorted(model.weights.items()))]
    return _HEAD.format(classes=", ".join(CLASSES)) + "\n".join(lines) + "\n"


def _row(name: str, weights: tuple[float, ...]) -> str:
    return "\t".join([name, *(str(round(100 * weight)) for weight in weights)])


def report(title: str, one: Unseen, divisor: float) -> None:
    """Print the figures: all posts, each part, and how truthful the probabilities are."""
    print(
        f"\n{title}\n{'':18} {'posts':>5} {'acc.':>6} {'macro':>6} {'judged':>6} {'right':>6}  F1 {', '.join(CLASSES)}"
    )
    print(_figures("all", reached(one, divisor)))
    for part in sorted(set(one.parts)):
        print(_figures(part, reached(one, divisor, part)))
    for low, p, right, posts in truthfulness(one, divisor):
        print(f"  probability from {low:.2f}: said {p:.3f}, right {right:.3f} ({posts} posts)")


def _figures(name: str, found: Reached) -> str:
    each = " ".join(f"{one:.3f}" for one in found.f1)
    return f"{name:18} {found.posts:5} {found.accuracy:6.3f} {found.macro:6.3f} {found.judged:6.3f} {found.right:6.3f}  {each}"


def main(arguments: list[str]) -> int:
    """Train and write, or check; 1 when the project's weights are not those."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--posts", default=os.environ.get("PARLEY_POSTS_CSV"), help="the labelled posts, a CSV"
    )
    parser.add_argument("--check", action="store_true", help="print what is reached, compare, write nothing")
    options = parser.parse_args(arguments)
    if not options.posts:
        parser.error("name the labelled posts with --posts or PARLEY_POSTS_CSV")
    posts = read(Path(options.posts))
    counts = Counter(CLASSES[post.label] for post in posts)
    print(f"{len(posts)} posts, those labelled Exclude left out: {dict(counts)}")
    folded = unseen(posts, lambda post: f"fold {post.fold + 1}")
    made = data_file(posts, folded)
    if not options.check:
        WEIGHTS.write_text(made, encoding="utf-8", newline="\n")
        print(f"{WEIGHTS.relative_to(ROOT)}: {len(made.encode())} bytes")
        return 0
    divisor = temperature_of(folded)
    print(f"temperature {divisor:.2f}, a class is named from probability {THRESHOLD:.2f}")
    report("Grouped five-fold", folded, divisor)
    report("Each account left out", unseen(posts, lambda post: post.account), divisor)
    same = WEIGHTS.read_text(encoding="utf-8") == made
    print(f"\nThe project's weights are {'these' if same else 'NOT these: train again'}.")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
