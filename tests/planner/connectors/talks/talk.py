"""What a network declares so that the harness can run everything against its powers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from planner.connectors.conversing import (
    Hides,
    Likes,
    ListsReplies,
    Remark,
    Removes,
    Replies,
    SearchesTag,
    Withdraws,
)
from planner.connectors.measuring import Measures
from planner.ports.http import HttpCall
from tests.planner.connectors.cases import Case
from tests.planner.connectors.driver import NOW, through_json

Power = tuple[object, ...]
"""Name and arguments of a call that may be repeated."""
KEY = "0193f3c0-0000-7000-8000-000000000001"


def _posts(call: HttpCall) -> bool:
    return call.method == "POST"


@dataclass(kw_only=True)
class Talk:
    """An account with an own post that is out, and others who say something about it.

    Attributes:
        say: somebody says words; the number counts up, and each is later than the one before. Gives its id.
        post: id of the own post.
        gone: id of one that is not there any more.
        counted, of_account: what is counted of the post and the account, by the metrics' names.
        counts_posts, counts_account: the network tells something of single posts, and of the account.
        apart: the powers have a secret of their own: one that is dead holds no post.
        replies: which call is the reply. signs_in: which calls belong to a session, and are left alone.
        remark: what is replied to, for networks that list none; default: the newest that is listed.
        once: the very same reply sent twice makes one. looks: a reply can be looked for.
        posts: an answer is a post of its own, with a post's limits.
        silent: a like or hide that was done is answered without a word.
        tag: under which it is found when it stands in the words. shows: somebody shows a post to everybody, where
            hashtags are not those of what was said to the account.
        lacks: powers of the connector that this very account does not have. endless: its token has no end.
    """

    case: Case
    say: Callable[[int, str], str]
    post: str
    gone: str = ""
    counted: dict[str, int] = field(default_factory=dict)
    of_account: dict[str, int] = field(default_factory=dict)
    counts_posts: bool = True
    counts_account: bool = True
    apart: bool = False
    replies: Callable[[HttpCall], bool] = _posts
    signs_in: Callable[[HttpCall], bool] = lambda call: False  # noqa: ARG005
    remark: Callable[[], Remark] | None = None
    once: bool = True
    looks: bool = True
    posts: bool = False
    silent: bool = False
    tag: str = "rye"
    shows: Callable[[int, str], str] | None = None
    lacks: frozenset[type] = frozenset()
    endless: bool = False

    def do(self, what: str, *arguments: object) -> object:
        """Call a power."""
        return getattr(self.case.connector, what)(self.case.http, self.case.credentials, *arguments)

    def can(self, power: type) -> bool:
        """Whether the account has it."""
        return isinstance(self.case.connector, power) and power not in self.lacks

    def frozen(self, text: str = "Thank you <3 & all", key: str = KEY) -> dict:
        """A reply to the newest remark, through JSON."""
        remark = self.remark() if self.remark else self.do("remarks").remarks[-1]
        account = self.case.credentials.account
        return through_json(self.case.connector.freeze_reply(account, remark, text, key, NOW))

    def powers(self, said: str) -> Iterator[Power]:
        """Each power that may be repeated. ``said``: id of a remark."""
        if self.can(ListsReplies):
            yield ("remarks",)
        if self.can(Measures) and self.counts_account:
            yield ("count_account",)
        if self.can(Measures) and self.counts_posts:
            yield "count_posts", [self.post]
        if self.can(Likes):
            yield "like", said, NOW
            yield "unlike", said
        if self.can(Hides):
            yield "hide", said
            yield "unhide", said
        if self.can(Withdraws):
            yield "withdraw", said
        if self.can(Removes):
            yield "remove", said
        if self.can(SearchesTag):
            yield "tagged", self.tag


DOES = (Withdraws, Likes, Hides, Removes)
ALL = (ListsReplies, Replies, *DOES, SearchesTag, Measures)
