"""Signs that a network refuses, and too many links, names and cashtags: told before anything is sent."""

import pytest

from planner.connectors import steps
from planner.domain.errors import Refused
from planner.domain.media import MediaUse
from planner.domain.options import Options
from planner.networks.facts import facts_of
from planner.networks.render import Message, render
from planner.networks.text_checks import text_troubles
from tests.planner.networks.test_options import account

LINKS = " ".join(f"https://kiln.example/{number}" for number in range(6))
NAMES = " ".join(f"@name{number}" for number in range(21))


def told(network, text, title=""):
    found = text_troubles(render(Message(network=network, text=text, title=title)), facts_of(network))
    return [(one.field, one.message) for one in found]


@pytest.mark.parametrize(
    ("network", "text", "title", "field", "says"),
    [
        ("youtube", "Rye > wheat", "Rye", "text", "YouTube takes no “>” in a text."),
        ("youtube", "Rye", "Rye <3", "title", "YouTube takes no “<” in a title."),
        ("x", "Rye\ufeff at four", "", "text", "X takes no “U+FEFF” in a text."),
        ("threads", LINKS, "", "text", "6 links: Threads takes 5 in a post."),
        ("instagram", NAMES, "", "text", "21 names with @: Instagram takes 20 in a post."),
        ("x", "Watch $RYE and $BREAD", "", "text", "2 cashtags: X takes 1 in a post from a program."),
    ],
)
def test_what_a_network_would_refuse_of_words(network, text, title, field, says):
    assert told(network, text, title) == [(field, says)]


@pytest.mark.parametrize(
    ("network", "text"),
    [
        ("threads", LINKS.replace("/5", "/4")),  # five different ones
        ("threads", "One\n---\n".join(["https://kiln.example/1 "] * 7)),
        ("instagram", NAMES.removesuffix(" @name20")),
        ("x", "Watch $RYE and $rye for $5"),
        ("mastodon", f"{LINKS} {NAMES} <3"),
    ],
)
def test_what_it_takes(network, text):
    assert told(network, text) == []


def test_nothing_of_it_is_sent():
    video = MediaUse(media_id="f" * 64, name="oven.mp4", captioned=True)
    words = {
        "text": "Rye > wheat",
        "title": "Rye",
        "media": (video,),
        "options": Options({"made_for_kids": "no"}),
    }
    with pytest.raises(Refused, match="Leave it out") as fault:
        steps.check(render(Message(network="youtube", **words)), account("youtube"))
    assert fault.value.field == "text"
