"""What the crop sheet says: forms, sizes, and what networks make of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.networks.facts import facts_of
from planner.networks.framing import shown_ratio
from planner.networks.looks import look_of, ratio_of

AS_IT_IS, FREE = "whole", "free"
PRACTICE = "practice"  # the feed on this computer likes what the others like
_NEAR = 0.01
_NAMES = {
    "1:1": "Square",
    "4:5": "Portrait",
    "3:4": "Portrait",
    "2:3": "Tall",
    "9:16": "Full height",
    "16:9": "Wide",
    "3:2": "Landscape",
    "4:3": "Landscape",
    "1.91:1": "Widest",
}


@dataclass(frozen=True, slots=True)
class Form:
    """A form to cut to. ``key``: "4:5", ``AS_IT_IS`` or ``FREE``. networks: whose it is, by label."""

    key: str
    ratio: float = 0.0
    networks: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The form in words: "Portrait 4:5"."""
        if self.key == AS_IT_IS:
            return "Whole picture"
        if self.key == FREE:
            return "Any form"
        name = _NAMES.get(self.key, "")
        return f"{name} {self.key}".strip()

    @property
    def whose(self) -> str:
        """For whom it is good: "Instagram and Facebook"; "" for nobody's own."""
        if not self.networks:
            return ""
        if len(self.networks) == 1:
            return self.networks[0]
        return f"{', '.join(self.networks[:-1])} and {self.networks[-1]}"


def forms_for(networks: Sequence[str]) -> tuple[Form, ...]:
    """The forms that the networks of a post like, those of most of them first."""
    liked: dict[str, list[str]] = {}
    public = [network for network in dict.fromkeys(networks) if network != PRACTICE]
    for network in public or networks[:1]:
        facts = facts_of(network)
        for name in look_of(network).crops:
            liked.setdefault(name, []).append(facts.label if facts else network)
    order = sorted(liked, key=lambda name: -len(liked[name]))
    return (
        Form(AS_IT_IS),
        Form(FREE),
        *(Form(name, ratio_of(name), tuple(liked[name])) for name in order),
    )


def cut_further(networks: Sequence[str], ratio: float) -> str:
    """Which networks cut a single picture of that form further, as a sentence; "" none."""
    names = []
    for network in dict.fromkeys(networks):
        shown = shown_ratio(ratio, look_of(network))
        if abs(shown - ratio) > _NEAR * ratio:
            facts = facts_of(network)
            names.append(facts.label if facts else network)
    if not names:
        return ""
    whole = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    return f"{whole} cut this form further." if len(names) > 1 else f"{whole} cuts this form further."


def size_words(width: int, height: int, share: float) -> str:
    """How large what is kept is: "1080 × 1350 px, 86 % of the picture"."""
    return f"{width} × {height} px, {share * 100:.0f} % of the picture"
