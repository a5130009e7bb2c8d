"""Writes the README's table of networks from what connectors and facts declare. ``--check`` only compares."""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from planner.connectors.afterwards import Deletes, Rewrites  # noqa: E402 - the path comes first
from planner.connectors.connector import Connector, ReadsBack, Way  # noqa: E402
from planner.connectors.conversing import Hides, Likes, ListsReplies, Removes, Replies, SearchesTag, Withdraws  # noqa: E402
from planner.connectors.measuring import Measures  # noqa: E402
from planner.connectors.registry import all_connectors  # noqa: E402
from planner.domain.account import Account  # noqa: E402
from planner.domain.ids import AccountId, ClientId  # noqa: E402
from planner.networks.facts import Looks, NetworkFacts, all_networks, facts_of  # noqa: E402
from planner.publishing.signing_in import fields_for, ways_of  # noqa: E402

README = ROOT / "README.md"
BEGIN, END = "<!-- networks: made by tools/networks.py -->", "<!-- networks end -->"
COLUMNS = (
    "publishes to", "signs in with", "characters", "pictures", "alt text", "video", "thread", "first comment",
    "change", "delete", "read back", "after a silence", "comments", "counts",
)  # fmt: skip
_POWERS = {
    ListsReplies: "heard",
    Replies: "answered",
    Withdraws: "answer taken back",
    Likes: "liked",
    Hides: "held back",
    Removes: "deleted",
    SearchesTag: "by hashtag",
}
_SILENCE = {
    Looks.ALWAYS: "looks twice",
    Looks.SOMETIMES: "looks twice, or asks you",
    Looks.NEVER: "asks you",
}


def table() -> str:
    """The table, a row for each connector, and a line with the networks that are posted to by hand."""
    lines = [COLUMNS, ("---",) * len(COLUMNS), *(tuple(_row(one)) for one in all_connectors())]
    rows = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    hands = ", ".join(facts.label for facts in all_networks() if facts.by_hand)
    return f"{rows}\n\nPlanned and checked in the same way, and posted by hand: {hands}."


def _row(connector: Connector) -> Iterator[str]:
    facts = facts_of(connector.key)
    assert facts is not None, f"{connector.key} has no facts file"
    yield facts.label
    yield _sign_in(connector)
    yield f"{facts.text_limit:,}" if facts.text_limit else "any"
    yield _pictures(facts)
    yield _yes(facts.takes_alt and facts.takes_images)
    yield _yes(facts.takes_video and facts.sends_videos)
    yield _yes(facts.thread)
    yield _yes(facts.first_comment)
    yield _yes(isinstance(connector, Rewrites))
    yield _yes(isinstance(connector, Deletes))
    yield _yes(isinstance(connector, ReadsBack))
    yield _after_silence(connector, facts)
    yield ", ".join(word for power, word in _POWERS.items() if isinstance(connector, power))
    yield _yes(isinstance(connector, Measures))


def _sign_in(connector: Connector) -> str:
    """Says "browser, or access token"."""
    typed = [one.label.casefold() for one in fields_for(connector, Way.TYPED) if one.secret and one.required]
    browser = ["browser"] if Way.BROWSER in ways_of(connector) else []
    return ", or ".join(browser + typed) or "nothing"


def _pictures(facts: NetworkFacts) -> str:
    if not facts.takes_images:
        return ""
    return f"up to {facts.media_max}" if facts.media_max else "yes"


def _after_silence(connector: Connector, facts: NetworkFacts) -> str:
    """What happens when no answer came: the same again where that is harmless, else a look or a question."""
    account = Account(id=AccountId(""), client_id=ClientId(""), network=connector.key, handle="")
    return "the same again, harmless" if connector.repeat_is_harmless(account) else _SILENCE[facts.looks]


def _yes(has: bool) -> str:
    return "yes" if has else ""


def written(text: str) -> str:
    """The README with the table as it should be."""
    before, _, rest = text.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise SystemExit("README.md has no place for the table of networks.")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main(words: list[str]) -> int:
    """Write it, or with ``--check`` answer 1 when it is not as it should be."""
    text = README.read_text(encoding="utf-8")
    wanted = written(text)
    if "--check" in words:
        if text != wanted:
            print("README.md: its table of networks is not what they declare. Run make pages.")
        return int(text != wanted)
    README.write_text(wanted, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
