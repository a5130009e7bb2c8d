"""LinkedIn: a person and a page, little text, what hangs on a post, uploads in LinkedIn's own pieces."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import CannotTell, Found, NotThere
from planner.connectors.platforms.linkedin.api import FLOW, PAGE_FLOW
from planner.connectors.platforms.linkedin.connector import CONNECTOR
from planner.connectors.platforms.linkedin.words import little, plain
from planner.domain.errors import NotSent, Refused, SignInNeeded, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.media import MediaItem
from planner.domain.options import Options
from planner.ports.body import Body, MediaFile
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.linkedin import PAGE, PERSON, PIECE
from tests.planner.connectors.cases.linkedin import make
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for


@pytest.fixture
def case():
    return make()


@pytest.fixture
def person():
    made = make()
    made.server.page = False
    account = replace(made.credentials.account, remote_id=PERSON, handle="Aylin Fennel")
    made.credentials = replace(made.credentials, account=account, secrets={"token": made.server.token})
    return made


def post(case, text="Bread at four.", **more):
    return rendered_for(case.credentials.account, text, **more)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Rye (dark) & oats_", r"Rye \(dark\) & oats\_"),
        ("a*b ~ c|d {e} [f] <g> \\ @h", r"a\*b \~ c\|d \{e\} \[f\] \<g\> \\ \@h"),
        ("Come by #rye_bread, #2", r"Come by #rye_bread, \#2"),
        ("By @[Fennel & Rye](urn:li:organization:77)!", "By @[Fennel & Rye](urn:li:organization:77)!"),
        ("https://kiln.example/a_b?(c)", r"https://kiln.example/a\_b?\(c\)"),
    ],
)
def test_marks_are_escaped_and_come_back(text, written):
    assert little(text) == written
    assert plain(written) == text


def test_a_hashtag_as_linkedin_writes_it_reads_as_one():
    assert plain(r"Come by {hashtag|\#|rye}") == "Come by #rye"


def test_a_person_and_a_page_ask_for_other_rights(case, person):
    assert CONNECTOR.discover(case.http, case.credentials, "x") == (PAGE_FLOW, {})
    assert CONNECTOR.discover(person.http, person.credentials, "x") == (FLOW, {})
    assert not set(FLOW.scopes) & set(PAGE_FLOW.scopes)
    assert FLOW.address() == "http://localhost:8917/callback"


def test_the_check_names_the_person_or_the_page(case, person):
    page, human = (CONNECTOR.verify(one.http, one.credentials) for one in (case, person))
    assert (page.handle, page.remote_id) == ("Page 77", PAGE)
    assert (human.handle, human.remote_id) == ("Aylin Fennel", PERSON)


def test_one_of_several_pages_is_chosen(case):
    case.server.pages = [PAGE, "urn:li:organization:78"]
    found = CONNECTOR.places(case.http, case.credentials)
    assert [(one.label, one.note) for one in found] == [("Page 77", "Page"), ("Page 78", "Page")]
    assert CONNECTOR.verify(case.http, case.credentials).remote_id == PAGE
    unchosen = replace(case.credentials, account=replace(case.credentials.account, remote_id=""))
    with pytest.raises(Refused, match="runs 2 pages"):
        CONNECTOR.verify(case.http, unchosen)


def test_who_runs_many_pages_finds_each_of_them(case):
    """LinkedIn tells ten at once where nobody says how many; a check asks for the name of its own page alone."""
    case.server.pages = [f"urn:li:organization:{number}" for number in range(1000, 1120)] + [PAGE]
    assert CONNECTOR.verify(case.http, case.credentials).remote_id == PAGE
    assert len(case.http.calls) == 3
    assert len(CONNECTOR.places(case.http, case.credentials)) == 121


def test_a_page_that_is_not_run_any_more_is_told(case):
    case.server.pages = []
    with pytest.raises(Refused, match="does not run that page"):
        CONNECTOR.verify(case.http, case.credentials)


def test_who_sees_it_and_who_may_share_it(case, person):
    for one, seen in ((person, "CONNECTIONS"), (case, "PUBLIC")):
        options = Options({"visibility": "CONNECTIONS", "no_reshare": "yes"})
        publish(CONNECTOR, one.http, one.credentials, post(one, options=options))
        assert one.server.posts[0]["visibility"] == seen
        assert one.server.posts[0]["isReshareDisabledByAuthor"] is True
        assert one.server.posts[0]["author"] == one.credentials.account.remote_id


def test_one_picture_several_a_link_and_a_video_hang_on_it_as_linkedin_wants(case):
    album = Album()
    one, two = album.add("1.png", "A loaf"), album.add("2.png", "A line", decorative=True)
    clip = replace(album.add("clip.png", "Kneading"), name="clip.mp4")
    item, data = album.kept[clip.media_id]
    album.kept[clip.media_id] = (MediaItem(id=item.id, mime="video/mp4", size=len(data), seconds=5), data)
    for media, link in (((one,), ""), ((one, two), ""), ((clip,), ""), ((), "https://kiln.example/x")):
        rendered = post(case, media=media, link=link, title="Bread")
        publish(CONNECTOR, case.http, case.credentials, rendered, album)
    contents = [one["content"] for one in case.server.posts]
    assert contents[0] == {"media": {"id": "urn:li:image:C0", "altText": "A loaf"}}
    images = [{"id": "urn:li:image:C1", "altText": "A loaf"}, {"id": "urn:li:image:C2"}]
    assert contents[1] == {"multiImage": {"images": images}}
    assert contents[2] == {"media": {"id": "urn:li:video:C3", "title": "Bread"}}
    assert contents[3] == {"article": {"source": "https://kiln.example/x", "title": "Bread"}}
    assert "kiln.example" not in case.server.posts[3]["commentary"]


def test_a_first_comment_follows_and_is_found(case):
    sent = publish(CONNECTOR, case.http, case.credentials, post(case, first_comment="Recipe: kiln.example"))
    assert case.server.comments[0]["object"] == sent.root.remote_id
    assert case.server.comments[0]["actor"] == PAGE
    frozen = next(sent.frozen[n] for n, role in sent.roles.items() if role is StepRole.COMMENT)
    found = CONNECTOR.look(case.http, case.credentials, frozen, AT)
    assert isinstance(found, Found)
    assert found.result.remote_id == case.server.comments[0]["commentUrn"]
    assert isinstance(
        CONNECTOR.look(case.http, case.credentials, frozen, AT, [found.result.remote_id]), NotThere
    )


def test_an_app_that_may_not_comment_goes_on_posting(case):
    case.http.fail(lambda call: path_of(call).endswith("/comments"), answer(403, {"message": "No scope"}))
    with pytest.raises(Refused, match="Write the comment by hand") as told:
        publish(CONNECTOR, case.http, case.credentials, post(case, first_comment="Recipe"))
    assert type(told.value) is Refused
    assert case.count() == 1


def test_a_lost_answer_of_a_page_is_found_out(case):
    case.http.fail(case.publishes, Unconfirmed("No answer."), after=True, times=1)
    frozen = frozen_root(CONNECTOR, post(case, "Rye (dark)."), case.credentials.account, AT)
    with pytest.raises(Unconfirmed):
        CONNECTOR.send(case.http, case.credentials, frozen, Album().read)
    assert isinstance(CONNECTOR.look(case.http, case.credentials, frozen, AT), Found)
    late = AT + timedelta(hours=27)
    assert isinstance(CONNECTOR.look(case.http, case.credentials, frozen, late), NotThere)


def test_the_same_words_again_are_the_post_itself_or_refused(case, person):
    for one in (case, person):
        one.server.refuses_repeats = True
    frozen = frozen_root(CONNECTOR, post(case), case.credentials.account, AT)
    first = CONNECTOR.send(case.http, case.credentials, frozen, Album().read)
    again = CONNECTOR.send(case.http, case.credentials, frozen, Album().read)
    assert (again.remote_id, case.count()) == (first.remote_id, 1)
    frozen = frozen_root(CONNECTOR, post(person), person.credentials.account, AT)
    CONNECTOR.send(person.http, person.credentials, frozen, Album().read)
    with pytest.raises(Refused, match=r"repeat of a post from minutes ago.*urn:li:share:7000") as told:
        CONNECTOR.send(person.http, person.credentials, frozen, Album().read)
    assert told.value.field == "text"


def test_what_a_person_posted_nobody_can_read(person):
    sent = publish(CONNECTOR, person.http, person.credentials, post(person))
    found = CONNECTOR.look(person.http, person.credentials, sent.root_frozen, AT)
    assert isinstance(found, CannotTell)
    assert found.link.startswith("https://www.linkedin.com/")
    for ask in (CONNECTOR.read_back, CONNECTOR.is_there):
        with pytest.raises(
            Refused, match=r"Look there: https://www.linkedin.com/feed/update/urn:li:share:7000/"
        ):
            ask(person.http, person.credentials, sent.root.remote_id)
    assert CONNECTOR.delete(person.http, person.credentials, sent.root.remote_id) == 204
    assert person.count() == 0


def test_a_person_changes_words_without_a_look(person):
    sent = publish(CONNECTOR, person.http, person.credentials, post(person))
    rendered = post(person, "Bread at five.")
    step = CONNECTOR.steps(rendered)[0]
    account = person.credentials.account
    change = CONNECTOR.freeze_change(
        step, rendered, account, sent.root_frozen, sent.results, sent.root.remote_id
    )
    assert CONNECTOR.change(person.http, person.credentials, change).status == 204
    assert person.server.posts[0]["commentary"] == "Bread at five."


@pytest.mark.parametrize(
    ("told", "kind", "words"),
    [
        (answer(426, {"status": 426, "code": "NONEXISTENT_VERSION"}), Refused, "Update Parley"),
        (
            answer(403, {"status": 403, "code": "ACCESS_DENIED", "message": "Not enough permissions"}),
            SignInNeeded,
            "lacks the product",
        ),
        (answer(403, {"status": 403, "message": "Forbidden"}), Refused, "lacks the product"),
        (answer(401, {"status": 401, "code": "REVOKED_ACCESS_TOKEN"}), SignInNeeded, "sign-in"),
        (answer(409, {"status": 409}), Unconfirmed, "may be out or not"),
        (
            answer(400, {"status": 400, "code": "VERSION_MISSING", "message": "A version must"}),
            Refused,
            "version must",
        ),
        (answer(201), Unconfirmed, "without saying what it made"),
    ],
)
def test_what_linkedin_says_is_told_with_a_mend(case, told, kind, words):
    case.http.fail(case.publishes, told)
    with pytest.raises(kind, match=words) as fault:
        publish(CONNECTOR, case.http, case.credentials, post(case))
    assert type(fault.value) is kind


class Reel:
    """A video of three of LinkedIn's pieces."""

    def __init__(self):
        self.data = bytes(range(256)) * (PIECE // 256) * 2 + b"the end"
        self.item = MediaItem(id="v" * 64, mime="video/mp4", size=len(self.data), name="reel.mp4", seconds=12)
        self.use = Album().add("reel.png", "Kneading")

    def read(self, _use):
        return MediaFile(item=self.item, body=Body.of(self.data))


class Kept(list):
    def __call__(self, progress, expires_at):
        self.append((dict(progress), expires_at))


def resumed(case, reel, begun, kept):
    rendered = post(case, media=(reel.use,))
    frozen = CONNECTOR.freeze(CONNECTOR.steps(rendered)[0], rendered, case.credentials.account, "k", {}, AT)
    return CONNECTOR.resume(case.http, case.credentials, frozen, reel.read, begun, kept)


def test_a_video_goes_in_pieces_and_goes_on_where_the_line_broke(case):
    reel, kept = Reel(), Kept()
    case.http.fail(lambda call: call.url.endswith("/2"), NotSent("Broken."), times=1)
    with pytest.raises(NotSent):
        resumed(case, reel, {}, kept)
    assert kept[-1][0]["marks"] == ["mark-0", "mark-1"]
    assert kept[-1][1] == AT + timedelta(days=1)
    before = len(case.http.calls)
    case.server.slow = 2
    result = resumed(case, reel, kept[-1][0], kept)
    one = case.server.files[result.remote_id]
    assert b"".join(one["pieces"][number] for number in range(3)) == reel.data
    assert one["closed"]
    assert [path_of(call).rpartition("/")[2] for call in case.http.calls[before:]][:2] == ["2", "videos"]
    assert case.http.pauses == [5.0, 5.0]


def test_one_that_linkedin_has_forgotten_is_begun_anew(case):
    reel, kept = Reel(), Kept()
    case.server.forgets = 1
    with pytest.raises(NotSent, match="sent again"):
        resumed(case, reel, {}, kept)
    assert kept[-1] == ({}, None)


def test_what_linkedin_cannot_use_is_refused_with_its_words(case):
    case.server.fails = "codec"
    with pytest.raises(Refused, match=r"cannot use the file. codec"):
        resumed(case, Reel(), {}, Kept())


def test_an_address_that_is_not_linkedins_gets_no_token(case):
    told = {"value": {"uploadUrl": "https://evil.example/0", "image": "urn:li:image:C9"}}
    case.http.fail(lambda call: path_of(call) == "/rest/images", answer(200, told))
    album = Album()
    with pytest.raises(NotSent, match="not its own"):
        publish(CONNECTOR, case.http, case.credentials, post(case, media=(album.add("1.png", "A"),)), album)
    assert not any("evil.example" in call.url for call in case.http.calls)
