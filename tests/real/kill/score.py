"""What came of a run: the plan's word about every post, compared with what the servers have."""

from collections import Counter
from dataclasses import dataclass

from planner.domain.journal import StepState
from planner.domain.publication import PublicationState
from tests.real.kill.field import Field
from tests.real.kill.marks import marks_in

_S = PublicationState


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Marks of posts, sorted by what is wrong with them.

    Attributes:
        posts: how many were planned. out: how many are on the servers, once.
        twice: on a server more than once. false: said to be published, and not there, or another one is.
        asked: left to a person because it could not be told. lost: neither out nor asked about.
    """

    posts: int
    out: int
    twice: tuple[str, ...]
    false: tuple[str, ...]
    asked: tuple[str, ...]
    lost: tuple[str, ...]

    @property
    def clean(self) -> bool:
        """Every post once, none lost, none falsely published, nobody asked."""
        return self.honest and self.out == self.posts and not self.asked

    @property
    def honest(self) -> bool:
        """Nothing twice, nothing lost, nothing falsely published; a person may be asked."""
        return not (self.twice or self.false or self.lost)


def score(field: Field) -> Score:
    """Ask every server for all its posts and compare."""
    counts: Counter[str] = Counter()
    ids: dict[str, set[str]] = {}
    for server in field.servers:
        for post in server.posts():
            for mark in marks_in(post.text):
                counts[mark] += 1
                ids.setdefault(mark, set()).add(post.remote_id)
    publications = field.publications()
    twice, false, asked, lost = [], [], [], []
    for planned in field.planned:
        one, root = publications[planned.post_id], planned.marks[0]
        twice += [mark for mark in planned.marks if counts[mark] > 1]
        if one.state is _S.PUBLISHED:
            false += [root] if one.remote_id not in ids.get(root, ()) else []
            for mark, part in zip(planned.marks[1:], field.rows(planned).parts, strict=True):
                if not counts[mark]:
                    (asked if part.state is StepState.UNCONFIRMED else lost).append(mark)
        elif one.state is _S.UNCONFIRMED:
            asked.append(root)
        else:
            lost.append(root)
    return Score(
        posts=len(field.planned),
        out=sum(counts[one.marks[0]] == 1 for one in field.planned),
        twice=tuple(twice),
        false=tuple(false),
        asked=tuple(asked),
        lost=tuple(lost),
    )
