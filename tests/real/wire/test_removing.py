"""Everything that can go wrong when a post that is out is removed or changed: told as what it is, and put right.

The words after the colon of a fault's name say what the real server did. Whatever happens, nothing is said to have
come about that has not, and asking once more ends it.
"""

import pytest

from planner.domain.journal import Outcome, StepRole
from planner.domain.publication import PublicationState as S
from planner.publishing.changing import change_there
from planner.publishing.removal import remove_there
from tests.real.wire.faults import WRONG
from tests.real.wire.truth import count

KINDS = [wrong for wrong in WRONG if not wrong.name.startswith(("500", "502"))]  # 503 stands for them
FAULTS = pytest.mark.parametrize("wrong", KINDS, ids=lambda wrong: wrong.name)
NEW = "Rye {marker}, out of the oven at five!"


def removes(seen):
    asked = seen.headers.get("X-HTTP-Method-Override", seen.method)
    return asked == "DELETE" or "deleteRecord" in seen.path


def rewrites(seen):
    return seen.method == "PUT" or (seen.method == "POST" and seen.path.rpartition("/")[2].isdigit())


def out(stand) -> str:
    marker = stand.post()
    assert stand.deliver().state is S.PUBLISHED
    return marker


def remove(stand):
    return remove_there(stand.services, stand.publication.id)


def change(stand, marker):
    return change_there(stand.services, stand.publication.id, NEW.format(marker=marker))


def says(stand, words: str) -> int:
    stand.wire.wait_idle()
    return count(stand.server, words)


def rest(stand, wrong) -> None:
    """What the next try waits for."""
    stand.patience = (60, 60)
    stand.clock.at = stand.clock.now() + wrong.wait


@FAULTS
def test_a_removal_that_goes_wrong_is_never_said_to_have_come_about(stand, network, wrong):
    if network == "mastodon":
        return  # this server deletes nothing for other programs, see below
    marker = out(stand)
    stand.patience = wrong.patience or stand.patience
    stand.wire.order(removes, wrong.fault)
    told = remove(stand)
    first = stand.attempts(StepRole.REMOVAL)[0]
    assert (first.outcome, told.done) == (wrong.outcome, wrong.there)
    assert stand.on_server(marker) == int(not wrong.there)
    assert (stand.publication.removed_at is not None) is wrong.there
    if not told.done:
        rest(stand, wrong)
        assert remove(stand).done
    assert stand.on_server(marker) == 0
    assert (stand.publication.state, stand.publication.removed_at is not None) == (S.PUBLISHED, True)


@FAULTS
def test_a_change_that_goes_wrong_is_never_said_to_have_come_about(stand, network, wrong):
    if network == "bluesky":
        return  # its app shows no edits, so none are made
    marker = out(stand)
    stand.patience = wrong.patience or stand.patience
    stand.wire.order(rewrites, wrong.fault)
    told = change(stand, marker)
    first = stand.attempts(StepRole.CHANGE)[0]
    assert (first.outcome, told.done) == (wrong.outcome, wrong.there)
    assert says(stand, NEW.format(marker=marker)) == int(wrong.there)
    if not told.done:
        rest(stand, wrong)
        assert change(stand, marker).done
    assert says(stand, NEW.format(marker=marker)) == 1
    assert stand.on_server(marker) == 1


def test_a_server_that_removes_nothing_is_told_and_keeps_the_post(stand, network):
    if network != "mastodon":
        return
    marker = out(stand)
    told = remove(stand)
    assert (told.done, "in the browser" in told.text) == (False, True)
    assert stand.attempts(StepRole.REMOVAL)[0].outcome is Outcome.REFUSED
    assert (stand.on_server(marker), stand.publication.removed_at) == (1, None)


def test_a_refused_connection_changes_nothing(stand, network):
    marker = out(stand)
    stand.wire.shut()
    told = remove(stand)
    assert (told.done, stand.attempts(StepRole.REMOVAL)[0].outcome) == (False, Outcome.NOT_SENT)
    stand.wire.open()
    assert stand.on_server(marker) == 1
    assert remove(stand).done is (network != "mastodon")
