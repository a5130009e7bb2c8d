"""Taking away and changing what is out: journalled, settled by looking, and the plan's row stays."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import AccountState
from planner.domain.errors import Locked, NotSent, Refused, SignInNeeded, Throttled, Unconfirmed, UserError
from planner.domain.journal import Outcome, StepRole, StepState
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PutAccount, RemovePosts
from planner.publishing.changing import change_there
from planner.publishing.online import Power, reaches
from planner.publishing.removal import remove_there
from planner.publishing.story import story
from tests.fakes.afterwards import OpenConnector


@pytest.fixture
def out(room):
    """Publishes a post; gives the post and the connector of its network."""
    room.connectors = {
        key: OpenConnector(network, key, harmless=key == "bluesky") for key, network in room.networks.items()
    }

    def published(*networks, **more):
        post = room.world.post(*networks, **more)
        room.go_to()
        room.publisher().run_once()
        return post

    return published


def remove(room, post, network="mastodon"):
    one = room.world.publication(post, network)
    return remove_there(room.services, one.id, connectors=room.connectors.get)


def change(room, post, text, network="mastodon", **more):
    one = room.world.publication(post, network)
    return change_there(room.services, one.id, text, connectors=room.connectors.get, **more)


def attempts(room, post, role):
    return [one for one in room.journal(post)[0] if one.role is role]


def test_a_post_is_removed_and_its_row_stays_with_the_proof(room, out):
    post = out()
    shown = room.connectors["mastodon"].shown
    told = remove(room, post)
    assert (told.done, told.text) == (True, "Removed from Mastodon.")
    one = room.world.publication(post)
    assert (one.state, one.removed_at, one.note) == (S.PUBLISHED, room.clock.now(), "Removed from Mastodon.")
    assert one.remote_id
    assert shown.texts == {}
    (attempt,) = attempts(room, post, StepRole.REMOVAL)
    assert (attempt.outcome, len(attempt.request_hash)) == (Outcome.DONE, 64)
    assert attempt.worker.startswith("parley@")
    assert room.journal(post)[1][-1].state is StepState.DONE
    assert room.journal(post)[2][-1].name == "removed"
    with pytest.raises(UserError, match="It was removed from Mastodon Sat 17 Oct, 10:00"):
        remove(room, post)


def test_it_is_written_down_before_it_leaves(room, out):
    post, seen = out(), []
    connector = room.connectors["mastodon"]
    deed = connector.delete

    def looking(*given):
        seen.extend(one.outcome for one in attempts(room, post, StepRole.REMOVAL))
        deed(*given)

    connector.delete = looking
    remove(room, post)
    assert seen == [None]


def test_a_thread_goes_from_its_end_on_and_goes_on_where_it_stopped(room, out):
    post = out(text="One\n---\nTwo\n---\nThree")
    shown = room.connectors["mastodon"].shown
    shown.before["delete"] += [None, NotSent("The server could not be reached.")]
    told = remove(room, post)
    assert (told.done, told.text) == (
        False,
        "It is still on Mastodon: The server could not be reached. Try again in a few minutes.",
    )
    assert room.world.publication(post).removed_at is None
    assert len(shown.texts) == 2
    assert remove(room, post).done
    gone = [remote_id.rsplit("-", 2)[1:] for _, remote_id in shown.asked]
    assert gone == [["part", "2"], ["part", "1"], ["part", "1"], ["root", "0"]]
    assert [one.outcome for one in attempts(room, post, StepRole.REMOVAL)].count(Outcome.NOT_SENT) == 1


def test_a_part_that_nobody_knows_of_is_told(room, out):
    room.network.before[StepRole.PART].append(Unconfirmed("No answer."))
    post = out(text="One\n---\nTwo")
    told = remove(room, post)
    assert told.done
    assert (
        told.text == "Removed from Mastodon. Whether a further part of it was out is not known: look there."
    )


def test_a_lost_answer_is_settled_by_looking(room, out):
    post = out()
    shown = room.connectors["mastodon"].shown
    shown.after["delete"].append(Unconfirmed("No answer.", detail="ReadTimeout"))
    assert remove(room, post).done
    (attempt,) = attempts(room, post, StepRole.REMOVAL)
    assert (attempt.outcome, attempt.detail) == (Outcome.UNCONFIRMED, "ReadTimeout")
    assert room.world.publication(post).removed_at is not None


def test_what_is_still_there_after_a_lost_answer_is_looked_for_before_it_is_asked_again(room, out):
    post = out()
    shown = room.connectors["mastodon"].shown
    shown.before["delete"].append(Unconfirmed("No answer."))
    told = remove(room, post)
    assert (told.done, "could still be seen" in told.text) == (False, True)
    with room.services.plan.read() as unit:
        (waits,) = story(unit, post.id).waits
    assert waits.text.startswith("Whether it was removed on Mastodon is not known.")
    shown.looks.append(NotSent("Offline."))
    assert not remove(room, post).done  # not known and not to be found out: nothing is asked for
    assert len(shown.asked) == 1
    shown.texts.clear()  # the first request has come through after all
    assert remove(room, post).done
    assert len(shown.asked) == 1


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Refused("This server does not delete posts for other programs."), Outcome.REFUSED),
        (SignInNeeded("The token is not accepted."), Outcome.SIGN_IN_NEEDED),
        (ValueError("what is this"), Outcome.UNCONFIRMED),
    ],
)
def test_each_end_has_its_class_and_its_sentence(room, out, fault, outcome):
    post = out()
    room.connectors["mastodon"].shown.before["delete"].append(fault)
    told = remove(room, post)
    assert not told.done
    assert attempts(room, post, StepRole.REMOVAL)[0].outcome is outcome
    assert room.world.publication(post).note == told.text
    with room.services.plan.read() as unit:
        state = unit.accounts.get(room.world.accounts["mastodon"].id).state
    assert (state is AccountState.NEEDS_SIGN_IN) is isinstance(fault, SignInNeeded)


def test_a_network_that_asks_to_wait_is_heard(room, out):
    post = out()
    until = room.clock.now() + timedelta(minutes=5)
    fault = Throttled("Slow down.", until=until, status=429, answer="Too many")
    room.connectors["mastodon"].shown.before["delete"].append(fault)
    assert remove(room, post).text == "It is still on Mastodon: Slow down. Try again later."
    (attempt,) = attempts(room, post, StepRole.REMOVAL)
    assert (attempt.outcome, attempt.status, attempt.answer) == (Outcome.THROTTLED, 429, "Too many")
    with pytest.raises(Locked, match="Mastodon takes no more requests before Sat 17 Oct, 10:05"):
        remove(room, post)
    room.clock.tick(minutes=5)
    assert remove(room, post).done
    assert [one.status for one in attempts(room, post, StepRole.REMOVAL)] == [429, 200]


def test_a_crash_leaves_an_open_attempt_that_is_settled_by_looking(room, out):
    post = out()
    connector = room.connectors["mastodon"]

    class Killed(BaseException):
        pass

    def dies(*_given):
        connector.shown.texts.clear()
        raise Killed

    alive, connector.delete = connector.delete, dies
    with pytest.raises(Killed):
        remove(room, post)
    connector.delete = alive
    with pytest.raises(Locked, match="asked for right now"):
        remove(room, post)
    room.clock.tick(minutes=11)
    assert remove(room, post).done
    assert [one.outcome for one in attempts(room, post, StepRole.REMOVAL)] == [Outcome.UNCONFIRMED]
    assert connector.shown.asked == []


def test_nothing_more_is_sent_of_what_is_removed(room, out):
    post = out()
    one = room.world.publication(post)
    with room.services.plan.write() as unit:
        unit.publications.save(replace(one, follow_up_at=room.clock.now() + timedelta(hours=1)))
        unit.commit()
    remove(room, post)
    assert room.world.publication(post).follow_up_at is None


def test_what_stays_there_after_all_says_that_the_rest_of_it_is_not_sent(room, out):
    """Its deletion was asked for, so the thread was not gone on with; nobody was told."""
    room.network.before[StepRole.PART].append(NotSent("Offline."))
    post = out(text="One\n---\nTwo")
    assert room.world.publication(post).follow_up_at is not None
    room.connectors["mastodon"].shown.before["delete"].append(Refused("Not allowed.", detail="403"))
    told = remove(room, post)
    assert not told.done
    assert told.text == "It is still on Mastodon: Not allowed. What was to follow of it is not sent any more."
    assert room.world.publication(post).note == told.text


def test_the_words_change_there_and_then_in_the_plan(room, out):
    post = out("mastodon", "wordpress", title="Rye")
    told = change(room, post, "Why our rye takes four days")
    assert (told.done, told.text) == (True, "Changed on Mastodon.")
    assert list(room.connectors["mastodon"].shown.texts.values()) == ["Why our rye takes four days"]
    stored = room.world.stored(post)
    assert stored.text == "Why our rye takes three days"
    assert stored.variant(room.world.accounts["mastodon"].id).text == "Why our rye takes four days"
    assert stored.variant(room.world.accounts["wordpress"].id).text is None
    assert change(room, post, "Why our rye takes four days", "wordpress").done
    stored = room.world.stored(post)
    assert (stored.text, {one.text for one in stored.variants}) == ("Why our rye takes four days", {None})
    assert change(room, post, "Why our rye takes four days").text == "Mastodon says that already."
    assert len(attempts(room, post, StepRole.CHANGE)) == 1


def test_words_that_could_not_be_changed_there_stay_as_they_are_here(room, out):
    post = out()
    shown = room.connectors["mastodon"].shown
    shown.before["change"] += [Refused("Nothing was overwritten."), None]
    told = change(room, post, "Other words")
    assert told.text == "It is as it was on Mastodon: Nothing was overwritten."
    assert room.world.stored(post).text == "Why our rye takes three days"
    assert room.world.publication(post).note == told.text
    shown.after["change"].append(Unconfirmed("No answer."))
    assert change(room, post, "Other words").done  # the answer was lost, and looking settled it
    assert (room.world.stored(post).text, room.world.publication(post).note) == ("Other words", "")


def test_only_the_parts_that_are_other_ones_are_changed(room, out):
    post = out(text="One\n---\nTwo")
    assert change(room, post, "One\n---\nTwo, and more").done
    shown = room.connectors["mastodon"].shown
    assert [remote_id.rsplit("-", 2)[1:] for _, remote_id in shown.asked] == [["part", "1"]]
    assert change(room, post, "One!\n---\nTwo, and more").done
    assert sorted(shown.texts.values()) == ["One!", "Two, and more"]
    with pytest.raises(UserError, match="in 2 parts, and these words make 1 part"):
        change(room, post, "One")


def test_what_each_network_allows_is_said(room, out):
    post = out("mastodon", "bluesky", "wordpress", title="Rye")
    room.world.do(
        PutAccount(replace(room.world.accounts["wordpress"], state=AccountState.NEEDS_SIGN_IN, revision=1))
    )
    with room.services.plan.read() as unit:
        removal = {one.network: one for one in reaches(unit, post.id, Power.DELETE, room.connectors.get)}
        changes = {one.network: one for one in reaches(unit, post.id, Power.CHANGE, room.connectors.get)}
    assert {name: one.able for name, one in removal.items()} == {
        "Mastodon": True, "Bluesky": True, "WordPress": False,
    }  # fmt: skip
    assert "sign in again first" in removal["WordPress"].says
    assert (changes["Bluesky"].able, changes["Mastodon"].able) == (False, True)
    assert changes["Bluesky"].says == "Bluesky shows no edits: delete it and post it anew."
    with pytest.raises(UserError, match="shows no edits"):
        change(room, post, "Other", "bluesky")


def test_what_was_posted_by_hand_is_for_the_person_to_delete(room, out):
    post = room.world.post()
    room.world.lead(post, S.DONE_BY_HAND)
    with pytest.raises(
        UserError, match="Parley did not send it to Mastodon itself: delete it there yourself"
    ):
        remove(room, post)


def test_deleted_here_it_keeps_its_journal_and_can_come_back(room, out):
    post = out()
    with pytest.raises(Locked, match="stays in the plan"):
        room.world.do(RemovePosts((post.id,)))
    room.world.do(RemovePosts((post.id,), out_too=True))
    assert room.world.stored(post).deleted_at is not None
    assert room.world.state(post) is S.PUBLISHED
    with room.services.plan.read() as unit:
        assert "Mastodon: out" in [line.title for line in story(unit, post.id).lines]
    room.world.editor.undo()
    assert room.world.stored(post).deleted_at is None


def test_what_is_in_question_is_not_deleted_here_either(room, out):
    post = room.world.post()
    room.world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED)
    with pytest.raises(Locked, match="may already be out"):
        room.world.do(RemovePosts((post.id,), out_too=True))
