"""What was read out of one post's words, each thing once and only when a rule first asks for it."""

from planner.domain.entry import PlanEntry
from planner.lint.clues import words_in_text
from planner.lint.kinds.ask import AskReading, ask_of, asks_hard, hard_cues, words_of
from planner.lint.kinds.cuelist import Cue
from planner.lint.kinds.invitation import invitation
from planner.lint.kinds.lexicon import fold
from planner.lint.kinds.suggest import KindReading, suggest_kind
from planner.lint.once import once
from planner.networks.entities import Span, hashtags, mentions, urls
from planner.networks.facts import NetworkFacts, facts_of
from planner.networks.render import message_of_entry, render
from planner.networks.rendered import Rendered


class Reading:
    """The words of one entry, read lazily.

    Offsets are code points in ``words``; those below ``len(entry.text)`` are offsets in the text as well,
    because the text stands first.
    """

    def __init__(self, entry: PlanEntry) -> None:
        self.entry = entry

    @once
    def words(self) -> str:
        """All that a reader sees: text, title, first comment, in that order, each on a line of its own."""
        return words_of(self.entry)

    @once
    def folded(self) -> str:
        """``words`` in lower case with plain apostrophes; every offset holds."""
        return fold(self.words)

    @once
    def said(self) -> frozenset[str]:
        """The single words of ``folded``, for a quick look whether a rule has anything to look for."""
        return words_in_text(self.folded)

    def let_go(self) -> None:
        """Forget ``said``, by far the heaviest of all this: hardly anybody asks for it when the post itself was judged."""
        vars(self).pop("said", None)

    @once
    def urls(self) -> tuple[Span, ...]:
        """Addresses in ``words``."""
        return urls(self.words)

    @once
    def mentions(self) -> tuple[Span, ...]:
        """``@names`` in ``words``, with their sign."""
        return mentions(self.words)

    @once
    def hashtags(self) -> tuple[Span, ...]:
        """``#tags`` in ``words``, with their sign; those of the post's own field are not among them."""
        return hashtags(self.words)

    @once
    def tags(self) -> tuple[str, ...]:
        """Every hashtag that goes out, without sign, each once: those of the words, then those of the field."""
        found = {span.text[1:].casefold(): span.text[1:] for span in self.hashtags}
        for typed in self.entry.hashtags:
            for word in typed.replace(",", " ").split():
                tag = word.lstrip("#＃")
                if tag:
                    found.setdefault(tag.casefold(), tag)
        return tuple(found.values())

    @once
    def hard(self) -> tuple[tuple[Cue, ...], float]:
        """The hard cues and the sum of their weights, whatever was declared."""
        return hard_cues(self.words)

    @once
    def asks_hard(self) -> bool:
        """Whether its ask is hard: the same verdict as that of ``ask``, without reading more."""
        return asks_hard(self.entry)

    @once
    def ask(self) -> AskReading:
        """What it asks: confirmed, else declared, else read."""
        return ask_of(self.entry)

    @once
    def kind(self) -> KindReading:
        """The kind that its words suggest."""
        return suggest_kind(self.words, link=self.entry.link)

    @once
    def invitation(self) -> Cue | None:
        """The first question or invitation to everybody."""
        return invitation(self.words)

    @once
    def invites(self) -> bool:
        """Whether there is an ``invitation``; what is kept of a text from an earlier run tells no more."""
        return self.invitation is not None

    @once
    def facts(self) -> NetworkFacts | None:
        """The network's limits, with those of the account's own server; None: no such network."""
        facts = facts_of(self.entry.network)
        return facts.on(self.entry.facts) if facts and self.entry.facts else facts

    @once
    def rendered(self) -> Rendered:
        """Exactly what goes out."""
        return render(message_of_entry(self.entry))
