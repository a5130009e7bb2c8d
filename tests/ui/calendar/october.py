"""October 2026 of a bakery, as in the design's picture: for looking at, and for tests that need many posts."""

from planner.domain.entry import CalendarRow
from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from tests.ui.calendar.rows import rows

_K, _P = Kind, PublicationState
_FB, _IG, _MA, _BS = "facebook", "instagram", "mastodon", "bluesky"
_MONTH = (
    ("09-28 08:00", "First light in the bakehouse", (_MA, _BS), _P.PUBLISHED, _K.STORY),
    ("09-29 12:00", "Why dough needs a night off", (_IG,), _P.PUBLISHED, _K.TEACH),
    ("09-30 18:30", "The autumn box is here", (_FB, _IG), _P.PUBLISHED, _K.PROMOTE),
    ("10-01 09:00", "Crust: dark or golden?", (_FB, _MA), _P.PUBLISHED, _K.CONVERSE),
    ("10-02 16:00", "Weekend bake list", (_IG,), _P.PUBLISHED, _K.PROMOTE),
    ("10-03 07:30", "Market day with Ana’s honey", (_FB,), _P.PUBLISHED, _K.COMMUNITY),
    ("10-05 08:00", "Where the seeds come from", (_MA, _BS), _P.PUBLISHED, _K.STORY),
    ("10-06 12:00", "Keep a loaf fresh longer", (_IG,), _P.PUBLISHED, _K.TEACH),
    ("10-06 18:30", "Open until six on Fridays", (_FB,), _P.PUBLISHED, _K.SERVICE),
    ("10-07 18:30", "Nadia’s first market stall", (_IG,), _P.PUBLISHED, _K.INSPIRE),
    ("10-08 09:00", "Cinnamon knots, 2 for £5", (_FB, _IG), _P.PUBLISHED, _K.PROMOTE),
    ("10-09 16:00", "Weekend bake list", (_IG,), _P.DONE_BY_HAND, _K.PROMOTE),
    ("10-10 07:30", "Biscuit the dog tries rye", (_MA, _BS), _P.PUBLISHED, _K.ENTERTAIN),
    ("10-12 08:00", "Why we bake at three", (_MA, _BS), _P.PUBLISHED, _K.STORY),
    ("10-13 12:00", "Office breakfast boxes", (_IG,), _P.UNCONFIRMED, _K.PROMOTE),
    ("10-13 17:00", "How to read a crumb", (_BS,), _P.REFUSED, _K.TEACH),
    ("10-14 08:00", "What goes on your toast?", (_FB, _MA), _P.PUBLISHED, _K.CONVERSE),
    ("10-14 18:30", "Pumpkin loaf pre-orders", (_FB, _IG), _P.PLANNED, _K.PROMOTE),
    ("10-15 12:00", "Pumpkin loaf: order today", (_MA, _BS, _IG), _P.PLANNED, _K.PROMOTE),
    ("10-16 07:30", "Bread Day: 20 % off", (_FB, _IG), _P.PLANNED, _K.PROMOTE),
    ("10-16 12:00", "One loaf, five bakers", (_MA, _BS), _P.HELD, _K.STORY),
    ("10-19 08:00", "Seed crust, step by step", (_IG,), _P.DRAFT, _K.TEACH),
    ("10-21 17:00", "Bring a loaf, take a loaf", (_FB,), _P.PLANNED, _K.COMMUNITY),
    ("10-22 12:00", "The first pumpkin bake", (_MA, _BS), _P.DRAFT, _K.STORY),
    ("10-23 16:00", "Weekend bake list", (_IG,), _P.PLANNED, _K.PROMOTE),
    ("10-24 07:30", "Thirty years, one recipe", (_IG,), _P.DRAFT, _K.INSPIRE),
    ("10-26 08:00", "Name our new rye?", (_FB, _MA), _P.PLANNED, _K.CONVERSE),
    ("10-27 12:00", "Scoring a pumpkin loaf", (_IG,), _P.DRAFT, _K.TEACH),
    ("10-28 18:30", "Allergens: what we changed", (_FB,), _P.PLANNED, _K.SERVICE),
    ("10-30 16:00", "Weekend bake list", (_IG,), _P.PLANNED, _K.PROMOTE),
    ("10-31 07:30", "Carving the first loaf lantern", (_MA, _BS), _P.PLANNED, _K.STORY),
    ("10-31 09:00", "Doors open, hot pumpkin soup", (_FB, _IG), _P.PLANNED, _K.PROMOTE),
    ("10-31 11:00", "Guess the ghost loaf", (_IG,), _P.PLANNED, _K.ENTERTAIN),
    ("10-31 13:00", "Recipe: soul cakes", (_IG,), _P.PLANNED, _K.TEACH),
    ("10-31 15:00", "Who baked with you?", (_FB,), _P.PLANNED, _K.CONVERSE),
    ("10-31 17:00", "Last boxes", (_FB, _IG), _P.PLANNED, _K.PROMOTE),
)
PUMPKIN = ("10-08 09:00", "10-09 16:00", "10-13 12:00", "10-14 18:30", "10-15 12:00", "10-16 07:30")
"""The promotions of the hovered finding, by the post ids below."""


def october() -> list[CalendarRow]:
    """All rows, in order of time; a post's id is its time."""
    return [
        row
        for at, words, networks, state, kind in _MONTH
        for row in rows(at, f"2026-{at}", words, networks, state, kind)
    ]
