"""What a chosen form of a post (a reel, a story) takes otherwise than a usual post of its network."""

from dataclasses import replace

from planner.domain.options import Options
from planner.networks.facts import NetworkFacts
from planner.networks.options import chosen


def as_chosen(facts: NetworkFacts, options: Options) -> NetworkFacts:
    """The network's facts as they hold for a post with these options."""
    if not facts.options:
        return facts
    held = chosen(facts.options, options)
    for option in facts.options:
        value = held.get(option.key, "")
        most = dict(option.seconds).get(value, 0)
        if most:
            facts = replace(facts, video_seconds=min(facts.video_seconds or most, most))
        if value in option.any_shape:
            facts = replace(facts, image_min_ratio=0.0, image_max_ratio=0.0)
    return facts
