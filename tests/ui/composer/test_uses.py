"""A draft's pictures: shared until an account has its own."""

from planner.domain.ids import AccountId, ClientId, MediaId, PostId
from planner.domain.media import Crop, MediaUse
from ui.views.composer.state import new_draft
from ui.views.composer.uses import (
    added,
    changed,
    has_own_uses,
    moved,
    own_words,
    same_uses_as_all,
    uses_on,
    with_uses,
    without,
)

A, B = AccountId("a1"), AccountId("a2")
USES = tuple(MediaUse(media_id=MediaId(str(n) * 64), name=f"{n}.jpg") for n in range(3))


def test_pictures_are_added_once_changed_moved_and_taken_out():
    first = USES[0]
    assert added(added((), first), first) == (first,)
    assert changed(USES, 1, alt_text="A loaf")[1].alt_text == "A loaf"
    assert without(USES, 1) == (USES[0], USES[2])
    assert moved(USES, 0, 2) == (USES[1], USES[2], USES[0])
    assert moved(USES, 2, 0) == (USES[2], USES[0], USES[1])


def test_a_tab_has_the_pictures_of_all_until_it_has_its_own():
    draft = new_draft(PostId("p"), ClientId("c"), None).switched(A).switched(B)
    draft = with_uses(draft, USES)
    assert uses_on(draft, A) == uses_on(draft, None) == USES
    cut = changed(USES, 0, crop=Crop(0, 0, 5000, 10_000))
    draft = with_uses(draft, cut, A)
    assert (uses_on(draft, A), uses_on(draft, B), uses_on(draft, None)) == (cut, USES, USES)
    assert (has_own_uses(draft, A), has_own_uses(draft, B)) == (True, False)
    assert (own_words(draft, A), own_words(draft, B)) == ("own pictures", "")
    assert own_words(draft.with_text("x", A), A) == "all its own"
    assert own_words(draft.with_text("x", B), B) == "own text"
    draft = with_uses(draft, USES[:1])
    assert (uses_on(draft, A), uses_on(draft, B)) == (cut, USES[:1])
    assert uses_on(same_uses_as_all(draft, A), A) == USES[:1]
    assert uses_on(with_uses(draft, (), A), A) == ()
