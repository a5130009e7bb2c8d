"""The composer's "Next free slot": by accounts and kind; once more goes on."""

from datetime import time

from planner.domain.kinds import Kind
from planner.domain.slot import Slot
from planner.editing.edits import SetRhythm
from tests.ui.making import CLIENT, MASTODON, a_post


def test_the_next_free_slot_and_the_one_after(making, compose, settle):
    slots = (
        Slot(account_id=MASTODON, weekday=3, at=time(12), kind=Kind.STORY),
        Slot(account_id=MASTODON, weekday=4, at=time(12), kind=Kind.TEACH),
        Slot(account_id=MASTODON, weekday=5, at=time(12)),
    )
    making.shell.editor.do(SetRhythm(CLIENT, slots))
    making.put(a_post("Rye", post_id="p1", days=0.02))
    sheet = compose("p1")
    times = []
    for _ in range(2):
        sheet.when.slot.click()
        settle()
        settle()
        times.append(f"{sheet.work.draft.post.when.local:%d %H:%M}")
    assert times == ["15 12:00", "17 12:00"]
