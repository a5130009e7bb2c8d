"""What the crop sheet says: forms, sizes, and what networks make of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.editing.words import joined
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.networks.framing import shown_ratio
from planner.networks.looks import look_of, ratio_of

AS_IT_IS, FREE = "whole", "free"
PRACTICE = "practice"  # the feed on this computer likes what the others like
_NEAR = 0.01


def _names() -> dict[str, str]:
    return {
        "1:1": tr("Square {form}", form="1:1"),
        "4:5": tr("Portrait {form}", form="4:5"),
        "3:4": tr("Portrait {form}", form="3:4"),
        "2:3": tr("Tall {form}", form="2:3"),
        "9:16": tr("Full height {form}", form="9:16"),
        "16:9": tr("Wide {form}", form="16:9"),
        "3:2": tr("Landscape {form}", form="3:2"),
        "4:3": tr("Landscape {form}", form="4:3"),
        "1.91:1": tr("Widest {form}", form="1.91:1"),
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
            return tr("Whole picture")
        if self.key == FREE:
            return tr("Any form")
        return _names().get(self.key, self.key)

    @property
    def whose(self) -> str:
        """For whom it is good: "Instagram and Facebook"; "" for nobody's own."""
        return joined(self.networks) if self.networks else ""


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
    return tr(
        "{networks} cuts this form further.|{networks} cut this form further.",
        "",
        len(names),
        networks=joined(names),
    )


def size_words(width: int, height: int, share: float) -> str:
    """How large what is kept is: "1080 × 1350 px, 86 % of the picture"."""
    whole = f"{share * 100:.0f}"
    return tr("{width} × {height} px, {share} % of the picture", width=width, height=height, share=whole)
