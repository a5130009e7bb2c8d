"""Edits of what a client uses again."""

from dataclasses import replace

import pytest

from planner.domain.brief import Brief
from planner.domain.errors import ChangedElsewhere, NotFound, UserError
from planner.domain.ids import new_id
from planner.domain.snippet import Snippet, SnippetKind
from planner.editing.snippets import PutSnippet, RemoveSnippet
from planner.editing.spelling import LearnWord


def snippet(world, **more) -> Snippet:
    fields = {"kind": SnippetKind.WORDS, "name": "Opening hours", "text": "Tue to Sat", "shortcut": "oh"}
    return Snippet(**({"id": new_id(), "client_id": world.client.id} | fields | more))


def kept(world):
    with world.plan.read() as unit:
        return [replace(one, revision=0) for one in unit.snippets.of(world.client.id)]


def test_kept_changed_deleted_and_all_of_it_taken_back(world):
    one = snippet(world)
    world.do(PutSnippet(one))
    other = replace(one, text="Wed to Sun", revision=1)
    world.do(PutSnippet(other))
    world.do(RemoveSnippet(one.id))
    assert kept(world) == []
    for expected in ([replace(other, revision=0)], [one], []):
        world.editor.undo()
        assert kept(world) == expected
    for expected in ([one], [replace(other, revision=0)], []):
        world.editor.redo()
        assert kept(world) == expected


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"name": " "}, "name"),
        ({"text": "\n"}, "text"),
        ({"shortcut": "o h"}, "shortcut"),
        ({"shortcut": "x" * 25}, "shortcut"),
        ({"shortcut": "OH"}, "shortcut"),
    ],
)
def test_what_cannot_be_kept_is_said_at_its_field(world, more, place):
    world.do(PutSnippet(snippet(world)))
    with pytest.raises(UserError) as refused:
        world.do(PutSnippet(snippet(world, **more)))
    assert refused.value.place == place


def test_a_template_needs_no_words_and_keeps_its_own_shortcut(world):
    one = snippet(world, kind=SnippetKind.TEMPLATE, text="")
    world.do(PutSnippet(one))
    world.do(PutSnippet(replace(one, name="Other", revision=1)))
    assert [each.name for each in kept(world)] == ["Other"]


def test_one_that_is_gone_cannot_be_deleted(world):
    with pytest.raises(NotFound):
        world.do(RemoveSnippet("gone"))


def test_a_word_is_learnt_once_and_forgotten_again(world):
    world.do(LearnWord(world.client.id, "levain"))
    world.do(LearnWord(world.client.id, "levain"))
    with world.plan.read() as unit:
        assert unit.clients.get(world.client.id).brief.learnt_words == ("levain",)
    world.editor.undo()
    with world.plan.read() as unit:
        assert unit.clients.get(world.client.id).brief == Brief()
    assert world.editor.redo_label == "“levain” learnt"


def test_what_somebody_else_changed_is_not_taken_back(world):
    one = snippet(world)
    world.do(PutSnippet(one))
    world.another_window().do(PutSnippet(replace(one, text="Theirs", revision=1)))
    with pytest.raises(ChangedElsewhere):
        world.editor.undo()
    assert [each.text for each in kept(world)] == ["Theirs"]
