"""Pictures in a plan's database: any machine that shares the plan reads them, whatever folder it has."""

import pytest

from planner.domain.errors import EnvironmentFault
from storage.place import Place
from storage.server import media as server_media
from storage.server.media import ServerMedia
from tests.databases import ask
from tests.storage.pictures import FILMS, jpeg


@pytest.fixture
def small_pieces(monkeypatch):
    monkeypatch.setattr(server_media, "PIECE", 100)


@pytest.fixture
def here(server_plan, tmp_path):
    return ServerMedia(server_plan, tmp_path / "here")


@pytest.fixture
def there(server_plan, tmp_path):
    """Another machine's."""
    return ServerMedia(server_plan, tmp_path / "there")


@pytest.mark.usefixtures("small_pieces")
def test_another_machine_reads_what_was_kept(here, there, database, tmp_path):
    data = jpeg()
    item = here.put(data, "loaf.jpg")
    assert ask(database, "SELECT count(*) FROM media_piece")[0][0] == -(-len(data) // 100)
    assert there.read(item) == data
    assert there.path(item).read_bytes() == data
    assert there.path(item).is_relative_to(tmp_path / "there")
    assert there.outgoing(item).body.read() == here.outgoing(item).body.read()
    assert here.put(data, "again.jpg").id == item.id
    assert there.stored() == {item.id: len(data)}
    assert ask(database, "SELECT count(*) FROM media_piece")[0][0] == -(-len(data) // 100)


@pytest.mark.usefixtures("small_pieces")
def test_one_that_was_cut_short_is_completed_by_the_next(here, there, database):
    data = jpeg()
    item = here.put(data, "loaf.jpg")
    ask(database, "DELETE FROM media_piece WHERE position > 0")
    with pytest.raises(EnvironmentFault, match="missing or damaged"):
        there.read(item)
    assert not there.path(item).exists()
    here.put(data, "loaf.jpg")
    assert there.read(item) == data


def test_what_lies_here_and_is_damaged_is_fetched_again(here, there):
    data = jpeg()
    item = here.put(data, "loaf.jpg")
    assert there.read(item) == data
    there.path(item).write_bytes(b"half")
    assert there.read(item) == data
    assert there.path(item).read_bytes() == data


def test_dropped_pictures_are_gone_everywhere_they_are_asked_for(here, there, database):
    item = here.put(jpeg(), "loaf.jpg")
    here.drop([item.id])
    assert ask(database, "SELECT count(*) FROM media_piece") == [(0,)]
    with pytest.raises(EnvironmentFault, match="missing or damaged"):
        there.read(item)


def test_a_plan_on_a_server_keeps_pictures_in_it_unless_a_folder_is_shared(server_plan, database, tmp_path):
    assert isinstance(Place(tmp_path, database).media(server_plan), ServerMedia)
    shared = Place(tmp_path, database, tmp_path / "shared").media(server_plan)
    item = shared.put(jpeg(), "loaf.jpg")
    assert shared.path(item).is_relative_to(tmp_path / "shared")
    assert ask(database, "SELECT count(*) FROM media_piece") == [(0,)]


@pytest.mark.usefixtures("small_pieces")
def test_another_machine_sends_a_video_that_was_kept_here(here, there, database, tmp_path):
    item = here.take(FILMS / "oven.mp4")
    assert ask(database, "SELECT count(*) FROM media_piece")[0][0] == -(-item.size // 100)
    sent = there.outgoing(item)
    assert sent.body.read() == here.outgoing(item).body.read()
    assert (sent.item, sent.body.size) == (item, item.size)
    assert there.original(item).read() == (FILMS / "oven.mp4").read_bytes()
    assert there.path(item).is_relative_to(tmp_path / "there")


@pytest.mark.usefixtures("small_pieces")
def test_a_video_of_which_a_piece_is_gone_is_not_sent(here, there, database):
    item = here.take(FILMS / "oven.mp4")
    ask(database, "DELETE FROM media_piece WHERE position = 3")
    with pytest.raises(EnvironmentFault, match=r"oven\.mp4 is missing or damaged"):
        there.outgoing(item)
    assert not there.path(item).exists()
