"""Posts that were missed, and the sheet that shows them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.agents import Outage, OutageKind
from planner.domain.kinds import Kind
from planner.domain.publication import MissedReason
from planner.domain.publication import PublicationState as S
from tests.fakes.told import told
from tests.ui.making import BLUESKY, MASTODON, NOW, a_post
from ui.sheets.catchup.sheet import CatchUpSheet

HOUR = 1 / 24


class Missed:
    """Puts posts that were missed into the plan and opens the sheet on them."""

    def __init__(self, making, show, settle):
        self.making, self._show, self.settle = making, show, settle
        self.sheet = None

    def add(self, text, hours, *, accounts=(MASTODON,), reason=MissedReason.ASLEEP, post_id="", **fields):
        """One planned ``hours`` before now."""
        now = self.making.clock.at
        self.making.clock.at = NOW - timedelta(days=2)
        post = a_post(text, post_id=post_id, days=-hours * HOUR, accounts=accounts, **fields)
        self.making.put(post)
        self.making.clock.at = now
        self.lead(post.id, S.MISSED, missed_reason=reason)
        return post.id

    def lead(self, post_id, state, **changes):
        with self.making.plan.write() as unit:
            for one in unit.publications.of_post(post_id):
                unit.publications.save(replace(one, **{**told(state), **changes}))
            unit.commit()

    def slept(self, hours):
        with self.making.plan.write() as unit:
            start = NOW - timedelta(hours=hours)
            unit.agents.put_outage(
                Outage(id="o", worker="w", kind=OutageKind.ASLEEP, started_at=start, ended_at=NOW)
            )
            unit.commit()

    def open(self, client_id="c1", size=(760, 700), *, wait=True):
        self.sheet = CatchUpSheet(self.making.context, client_id)
        if wait:
            self._show(self.sheet, size)
            self.settle()
        return self.sheet

    def row(self, post_id):
        return next(row for row in self.sheet.rows.values() if row.item.post_id == post_id)

    def states(self, post_id):
        with self.making.plan.read() as unit:
            return [one.state for one in unit.publications.of_post(post_id)]


@pytest.fixture
def missed(making, show, settle):
    return Missed(making, show, settle)


@pytest.fixture
def four(missed):
    """As on the picture: one fresh, one timeless, one over, one that may be out; ids in that order."""
    fresh = missed.add("Why the ovens were late", 34 / 60, accounts=(MASTODON, BLUESKY))
    tip = missed.add("What bread did you grow up with?", 12, kind=Kind.CONVERSE)
    over = missed.add("Pumpkin tasting tonight, from six", 15, kind=Kind.PROMOTE)
    unsure = missed.add("Office breakfast boxes", 20, kind=Kind.PROMOTE)
    missed.lead(unsure, S.PLANNED)
    missed.lead(unsure, S.CLAIMED)
    missed.lead(unsure, S.SENDING)
    missed.lead(unsure, S.UNCONFIRMED, looks=2, look_url="https://social.example/@rye")
    missed.slept(13 + 50 / 60)
    return fresh, tip, over, unsure
