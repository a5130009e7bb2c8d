"""Whether pictures that are leafed through have one form, where the network wants that."""

from collections.abc import Iterator, Sequence

from planner.domain.media import MediaItem
from planner.languages import tr
from planner.networks.facts import NetworkFacts

_ROUNDED = 0.01  # whole pixels of two sizes cannot meet a ratio exactly


def forms_apart(files: Sequence[MediaItem | None], facts: NetworkFacts) -> Iterator[tuple[str, str]]:
    """An objection with its fact when they differ; files that are not known are left out."""
    if not facts.same_form:
        return
    ratios = sorted(one.width / one.height for one in files if one is not None and one.width and one.height)
    forms = sum(
        1 for number, one in enumerate(ratios) if not number or one - ratios[number - 1] > one * _ROUNDED
    )
    if forms > 1:
        yield (
            "same_form",
            tr(
                "{count} pictures of {forms} forms, {network} takes one form in a post",
                count=len(ratios),
                forms=forms,
                network=facts.label,
            ),
        )
