"""How networks show a post: every fact sourced, every frame within its width."""

from dataclasses import fields
from datetime import date

import pytest

from planner.networks.facts import all_networks
from planner.networks.framing import frame, share_seen, shown_ratio
from planner.networks.looks import PLAIN, Arrangement, NetworkLook, look_of, ratio_of
from tests.folded import each
from tests.planner.networks.test_facts import GRADES

LOOKS = {facts.key: look_of(facts.key) for facts in all_networks()}
WIDTH, GAP = 400.0, 4.0


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_everything_said_of_a_look_has_a_dated_source(look):
    default = {field.name: field.default for field in fields(NetworkLook)}
    said = {name for source in look.sources for name in source.facts}
    assert said <= set(default) - {"sources"}
    for name in set(default) - {"sources"}:
        if getattr(look, name) != default[name]:
            assert look.source_of(name) is not None, name
    for source in look.sources:
        assert source.grade in GRADES
        assert date(2015, 1, 1) < source.date <= date(2026, 11, 22)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_forms_to_cut_to_are_forms_that_the_network_takes_whole(look):
    assert look.crops
    for name in look.crops:
        assert shown_ratio(ratio_of(name), look) == pytest.approx(ratio_of(name), abs=0.01)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@each("count", range(1, 12))
def test_every_frame_is_filled_without_overlap(look, count):
    gallery = frame([(0.5, 1.0, 1.9)[index % 3] for index in range(count)], look, WIDTH, GAP)
    for place in gallery.places:
        assert place.left >= 0
        assert place.top >= 0
        assert place.top + place.height <= gallery.height + 0.01
        if look.arrangement is not Arrangement.STRIP:
            assert place.left + place.width <= WIDTH + 0.01
    for one in gallery.places:
        for other in gallery.places:
            apart = (
                one.left + one.width <= other.left + 0.01
                or other.left + other.width <= one.left + 0.01
                or one.top + one.height <= other.top + 0.01
                or other.top + other.height <= one.top + 0.01
            )
            assert one is other or apart
    shown = {place.index for place in gallery.places}
    assert shown == set(range(len(shown)))


def test_what_the_networks_themselves_say():
    assert frame([1.0, 1.0, 1.0], LOOKS["mastodon"], 300, 0).height == 200
    assert frame([1.0, 1.0, 1.0, 1.0], LOOKS["bluesky"], 300, 0).height == 300
    assert frame([2.5], LOOKS["instagram"], 191, 0).height == pytest.approx(100)
    assert frame([0.5], LOOKS["instagram"], 80, 0).height == pytest.approx(100)
    assert frame([1.0] * 7, LOOKS["facebook"], 300, 4).places[-1].more == 2
    assert frame([1.0] * 7, LOOKS["instagram"], 300, 4).pages == 7
    assert frame([], LOOKS["x"], 300, 4).places == ()
    assert look_of("nobody-knows-it") is PLAIN


def test_how_much_of_a_picture_is_seen():
    assert share_seen(1.0, 1.0) == 1.0
    assert share_seen(2.0, 1.0) == 0.5
    assert share_seen(1.0, 2.0) == 0.5
    assert share_seen(0.0, 1.0) == 1.0
