"""The practice account: the whole job without any network."""

import json
import threading
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from planner.connectors.connector import Credentials, Found, NotThere
from planner.connectors.platforms.practice.connector import CONNECTOR, practice_folder
from planner.connectors.platforms.practice.page import page_of
from planner.domain.errors import NotSent, Refused
from planner.domain.ids import new_id
from planner.domain.journal import StepRole
from tests.fakes.http import AT, FakeHttp
from tests.planner.connectors.driver import Album, account_on, frozen_root, publish, rendered_for


def no_network(call):
    raise AssertionError(f"practice must not ask {call.url}")


HTTP = FakeHttp(no_network)


@pytest.fixture
def credentials(tmp_path):
    account = account_on("practice", handle="Fennel & Rye", server=practice_folder(tmp_path))
    return Credentials(account=account)


def feed(credentials):
    return json.loads(Path(credentials.account.server, "feed.json").read_text(encoding="utf-8"))["posts"]


def html(credentials):
    return Path(credentials.account.server, "feed.html").read_text(encoding="utf-8")


def test_the_check_makes_an_empty_page(credentials):
    profile = CONNECTOR.verify(HTTP, credentials)
    assert profile.server == credentials.account.server
    assert "Nothing has been published here yet." in html(credentials)


def test_a_post_stands_in_the_feed_whole(credentials):
    album = Album()
    use = album.add("rye.png", "A loaf & <crumb>")
    rendered = rendered_for(
        credentials.account,
        "Bread <b>at</b> four",
        title="Rye",
        link="https://kiln.example/?a=1&b=2",
        hashtags=("rye",),
        media=(use,),
        first_comment="Order at the counter.",
    )
    sent = publish(CONNECTOR, HTTP, credentials, rendered, album)
    back = CONNECTOR.read_back(HTTP, credentials, sent.root.remote_id)
    assert back["text"] == "Bread <b>at</b> four\n\nhttps://kiln.example/?a=1&b=2\n\n#rye"
    assert back["links"] == ["https://kiln.example/?a=1&b=2"]
    assert back["alt"] == ["A loaf & <crumb>"]
    assert back["first_comment"] == "Order at the counter."
    shown = html(credentials)
    assert "Bread &lt;b&gt;at&lt;/b&gt; four" in shown
    assert 'href="https://kiln.example/?a=1&amp;b=2"' in shown
    assert 'alt="A loaf &amp; &lt;crumb&gt;"' in shown
    assert (Path(credentials.account.server) / back["pictures"][0]).read_bytes().startswith(b"\x89PNG")
    assert sent.root.remote_url.startswith("file:///")
    assert sent.root.remote_id in shown


def test_a_thread_keeps_together_newest_thread_first(credentials):
    account = credentials.account
    first = publish(CONNECTOR, HTTP, credentials, rendered_for(account, "Old one\n---\nOld two"))
    publish(CONNECTOR, HTTP, credentials, rendered_for(account, "New"))
    part = first.of(StepRole.PART)[0]
    assert CONNECTOR.read_back(HTTP, credentials, part.remote_id)["in_reply_to"] == first.root.remote_id
    shown = html(credentials)
    assert shown.index("New") < shown.index("Old one") < shown.index("Old two")


def test_a_repeat_changes_nothing(credentials):
    rendered = rendered_for(credentials.account, "Once", first_comment="And a word")
    sent = publish(CONNECTOR, HTTP, credentials, rendered)
    for ordinal in sent.roles:
        assert CONNECTOR.send(HTTP, credentials, sent.frozen[ordinal], Album().read) == sent.results[ordinal]
    assert len(feed(credentials)) == 1
    assert CONNECTOR.repeat_is_harmless(credentials.account)


def test_the_look_finds_what_is_there(credentials):
    rendered = rendered_for(credentials.account, "Look", first_comment="A word")
    unsent = frozen_root(CONNECTOR, rendered, credentials.account)
    assert isinstance(CONNECTOR.look(HTTP, credentials, unsent, AT), NotThere)
    sent = publish(CONNECTOR, HTTP, credentials, rendered)
    for ordinal in sent.roles:
        found = CONNECTOR.look(HTTP, credentials, sent.frozen[ordinal], AT)
        assert isinstance(found, Found)
        assert found.result == sent.results[ordinal]


def test_deleting_twice_is_no_error(credentials):
    sent = publish(CONNECTOR, HTTP, credentials, rendered_for(credentials.account, "Gone"))
    for _ in range(2):
        CONNECTOR.delete(HTTP, credentials, sent.root.remote_id)
    assert feed(credentials) == []
    with pytest.raises(Refused):
        CONNECTOR.read_back(HTTP, credentials, sent.root.remote_id)


def test_many_at_once_lose_nothing(credentials):
    def work(number):
        publish(CONNECTOR, HTTP, credentials, rendered_for(credentials.account, f"Number {number}"))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {post["text"] for post in feed(credentials)} == {f"Number {number}" for number in range(12)}


@pytest.mark.parametrize("server", ["", "practice"])
def test_an_account_without_a_folder_is_refused(server):
    nowhere = Credentials(account=account_on("practice", server=server))
    with pytest.raises(Refused) as told:
        CONNECTOR.verify(HTTP, nowhere)
    assert told.value.field == "server"


def test_a_damaged_feed_is_left_alone_and_said_so(credentials):
    CONNECTOR.verify(HTTP, credentials)
    path = Path(credentials.account.server, "feed.json")
    path.write_text("{half", encoding="utf-8")
    with pytest.raises(NotSent, match="cannot be read"):
        publish(CONNECTOR, HTTP, credentials, rendered_for(credentials.account, "Words"))
    assert path.read_text(encoding="utf-8") == "{half"


def test_a_folder_that_cannot_be_made_is_not_sent(credentials, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    there = replace(credentials.account, server=str(tmp_path / "file" / "practice"))
    with pytest.raises(NotSent):
        publish(CONNECTOR, HTTP, Credentials(account=there), rendered_for(there, "Words"))


def test_what_the_network_would_refuse_is_refused(credentials):
    rendered = rendered_for(credentials.account, "")
    step = CONNECTOR.steps(rendered)[0]
    with pytest.raises(Refused):
        CONNECTOR.freeze(step, rendered, credentials.account, new_id(), {}, AT)


def test_the_page_is_well_formed_and_runs_nothing():
    post = {
        "id": '"><script>alert(1)</script>',
        "account": "<img src=x onerror=alert(1)>",
        "at": "2026-11-21T12:00:00.000Z",
        "text": 'See https://a.example/"onmouseover="x <script>',
        "media": [{"file": 'pictures/"x.png', "alt": '"><b>'}],
        "first_comment": "</p><script>",
    }
    tags = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            tags.append(tag)
            assert not any(name.startswith("on") for name, _ in attrs)

    Reader().feed(page_of([post]))
    assert "script" not in tags
    assert tags.count("img") == 1
    assert tags.count("article") == 1
