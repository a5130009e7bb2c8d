"""Web space by SFTP, against a server on loopback."""

import paramiko
import pytest

from planner.connectors.hosting.place import Keys
from planner.connectors.hosting.sftp import Sftp
from planner.domain.errors import NotSent, Refused, SignInNeeded
from planner.domain.media import MediaItem
from planner.ports.body import Body, MediaFile
from tests.planner.connectors.hosting.sftp_server import PASSWORD, USER, SftpServer

BYTES = b"\xff\xd8\xff" + bytes(300_000)
FILE = MediaFile(item=MediaItem(id="a" * 64, mime="image/jpeg", size=len(BYTES)), body=Body.of(BYTES))


@pytest.fixture
def server(tmp_path):
    (tmp_path / "media").mkdir()
    running = SftpServer(tmp_path)
    yield running
    running.close()


def keys(server, **more):
    fields = {
        "host": f"127.0.0.1:{server.port}",
        "login": USER,
        "folder": "/media",
        "address": "https://shop.example/media/",
        **more,
    }
    return Keys(fields=fields, secrets={"password": fields.pop("password", PASSWORD)})


def test_a_file_is_up_whole_and_gone_again(server, tmp_path):
    ref = Sftp().put_up(None, keys(server), "parley-1.jpg", FILE)
    assert (tmp_path / "media" / ref).read_bytes() == BYTES
    assert [path.name for path in (tmp_path / "media").iterdir()] == [ref]
    assert Sftp().address_of(keys(server), ref) == "https://shop.example/media/parley-1.jpg"
    Sftp().take_down(None, keys(server), ref, ref)
    Sftp().take_down(None, keys(server), ref, "")
    assert not list((tmp_path / "media").iterdir())


def test_half_of_a_file_is_taken_down_as_well(server, tmp_path):
    (tmp_path / "media" / ".parley-1.jpg").write_bytes(b"half")
    Sftp().take_down(None, keys(server), "parley-1.jpg", "")
    assert not list((tmp_path / "media").iterdir())
    assert Sftp().spot(keys(server)) == f"127.0.0.1:{server.port}:/media"


def test_a_full_disk_is_told_and_nobody_fetches_half_of_a_picture(server, tmp_path):
    server.room = 100_000
    with pytest.raises(Refused, match=r"kept [\d,]+ of 300,003 bytes of the file\. Make room") as caught:
        Sftp().put_up(None, keys(server), "parley-1.jpg", FILE)
    assert caught.value.field == "media"
    assert [path.name for path in (tmp_path / "media").iterdir()] == [".parley-1.jpg"]


def test_a_line_that_breaks_while_a_file_goes_up_is_no_refusal(server, tmp_path):
    server.breaks_at = 100_000
    with pytest.raises(NotSent, match="broke off"):
        Sftp().put_up(None, keys(server), "parley-1.jpg", FILE)
    assert not (tmp_path / "media" / "parley-1.jpg").exists()


@pytest.mark.parametrize("name", ["chdir", "open", "remove"])
@pytest.mark.parametrize(
    "fault", [TimeoutError(), ConnectionResetError("reset by peer")], ids=["late", "reset"]
)
def test_a_server_that_says_nothing_any_more_is_tried_again(server, monkeypatch, name, fault):
    def silent(*_):
        raise fault

    monkeypatch.setattr(paramiko.SFTPClient, name, silent)
    asked = Sftp().take_down if name == "remove" else Sftp().put_up
    with pytest.raises(NotSent, match="broke off"):
        asked(None, keys(server), "parley-1.jpg", "" if name == "remove" else FILE)


def test_what_the_server_says_no_to_is_told(server, tmp_path):
    (tmp_path / "media" / ".parley-1.jpg").mkdir()
    with pytest.raises(Refused, match="did not take the file"):
        Sftp().put_up(None, keys(server), "parley-1.jpg", FILE)
    with pytest.raises(Refused, match="did not delete the file"):
        Sftp().take_down(None, keys(server), "parley-1.jpg", "")


def test_the_servers_key_is_kept_and_another_one_refused(server):
    learned = Sftp().learn(keys(server))
    assert learned == {"fingerprint": server.fingerprint}
    server.rekey()
    with pytest.raises(Refused, match="shows another key than before") as caught:
        Sftp().put_up(None, keys(server, **learned), "parley-1.jpg", FILE)
    assert PASSWORD not in repr(caught.value)


@pytest.mark.parametrize(
    ("wrong", "fault", "said"),
    [
        ({"password": "rye bread"}, SignInNeeded, "does not accept the user name or the password"),
        ({"folder": "/nowhere"}, Refused, "no folder /nowhere"),
        ({"host": "127.0.0.1:1"}, NotSent, "could not be reached"),
        ({"host": "127.0.0.1:port"}, NotSent, "could not be reached"),
    ],
)
def test_what_is_wrong_is_said(server, wrong, fault, said):
    with pytest.raises(fault, match=said):
        Sftp().learn(keys(server, **wrong))


def test_no_repr_shows_the_password(server):
    assert PASSWORD not in repr(keys(server))
