"""Every connector against every failure: what may be out is Unconfirmed, and nothing else is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import failures, leaks, puzzling
from planner.connectors.connector import CannotTell, Found, NotThere, ReadsBack
from planner.domain.errors import ConnectorFault, NotSent, Refused, Throttled, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.networks.facts import facts_of
from planner.ports.http import HttpAnswer
from tests.fakes.http import AT
from tests.folded import each
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import Album, frozen_root, publish, ready, rendered_for

EMPTY_LIST = 3  # of the puzzling answers


each_failure = each("failure", failures(AT), ids=lambda failure: failure.name)
each_puzzle = each("number", range(len(puzzling(AT))), ids=str)


@pytest.fixture(params=CASES)
def make(request):
    """Makes a network anew, for tests that need it as it was for each of their cases."""
    return CASES[request.param]


@pytest.fixture
def case(make):
    return make()


def a_post(case, **fields):
    return rendered_for(case.credentials.account, "Bread at four. #rye", title="Bread", **fields)


def fault_of(action, *arguments):
    with pytest.raises(ConnectorFault) as told:
        action(*arguments)
    return told.value


@pytest.fixture(params=[key for key, make in CASES.items() if make().looks])
def make_looking(request):
    return CASES[request.param]


@pytest.fixture
def looking(make_looking):
    return make_looking()


@pytest.fixture(params=[key for key, make in CASES.items() if make().uploads])
def make_uploading(request):
    return CASES[request.param]


def test_a_post_with_picture_and_thread_goes_out_and_no_secret_stays_behind(case):
    album = Album()
    use = album.add("rye.png", "A loaf")
    rendered = rendered_for(
        case.credentials.account,
        "One #rye @bob.test\n---\nTwo",
        title="One",
        media=(use,),
        link="kiln.example/x",
    )
    sent = publish(case.connector, case.http, case.credentials, rendered, album)
    assert case.count() == len(rendered.parts)
    for kept in (sent.frozen, sent.results, rendered, case.credentials, case.http.calls):
        assert leaks(kept, case.canaries) == []
    assert all(sent.results[n].remote_id for n in sent.roles)
    assert sent.root.remote_url.startswith("https://")
    if case.alts is not None:
        assert case.alts(case.http.calls) == ["A loaf"]
    if isinstance(case.connector, ReadsBack) and case.read_back:
        back = case.connector.read_back(case.http, case.credentials, sent.root.remote_id)
        assert back["alt"] == ["A loaf"] * (case.alts is not None)
        assert "One" in back["text"]
        assert back["url"] == sent.root.remote_url


@each_failure
def test_a_publishing_call_that_goes_wrong(make, failure):
    case = make()
    case.http.fail(case.publishes, failure.outcome)
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is failure.publishing
    assert str(fault).endswith((".", "…")) or "It says:" in str(fault)
    assert leaks(fault, case.canaries) == []
    assert fault.rest_until == (AT + failure.wait if failure.wait is not None else None)
    assert fault.status == (failure.outcome.status if isinstance(failure.outcome, HttpAnswer) else None)
    if isinstance(fault, Throttled):
        assert fault.until == fault.rest_until


@each_failure
def test_an_upload_that_goes_wrong_may_always_be_repeated_or_is_refused(make_uploading, failure):
    case = make_uploading()
    case.http.fail(case.uploads, failure.outcome)
    if case.resends:
        case.http.fail(lambda call: call.files is not None, failure.outcome)
    album = Album()
    rendered = a_post(case, media=(album.add("rye.png", "A loaf"),))
    fault = fault_of(publish, case.connector, case.http, case.credentials, rendered, album)
    assert type(fault) in ({NotSent, Refused} if case.hosted else {failure.harmless})
    assert case.count() == 0
    assert leaks(fault, case.canaries) == []


@each_failure
def test_a_look_that_goes_wrong_never_claims_that_nothing_is_there(make_looking, failure):
    case = make_looking()
    sent = publish(case.connector, case.http, case.credentials, a_post(case))
    case.http.fail(case.looks, failure.outcome)
    fault = fault_of(case.connector.look, case.http, case.credentials, sent.root_frozen, AT)
    assert type(fault) is failure.harmless
    assert leaks(fault, case.canaries) == []


@each_failure
def test_a_check_that_goes_wrong_says_so(make, failure):
    case = make()
    case.http.fail(lambda _: True, failure.outcome)
    fault = fault_of(case.connector.verify, case.http, case.credentials)
    assert isinstance(fault, failure.harmless | Refused)
    assert not isinstance(fault, Unconfirmed)
    assert leaks(fault, case.canaries) == []


@each_puzzle
def test_a_yes_that_names_nothing_is_not_believed(make, number):
    case = make()
    case.http.fail(case.publishes, puzzling(AT)[number])
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is Unconfirmed


@each_puzzle
def test_a_look_that_is_answered_with_nonsense_claims_nothing(make_looking, number):
    case = make_looking()
    sent = publish(case.connector, case.http, case.credentials, a_post(case))
    case.http.fail(case.looks, puzzling(AT)[number])
    if number == EMPTY_LIST and case.empty_is_no:
        return
    fault = fault_of(case.connector.look, case.http, case.credentials, sent.root_frozen, AT)
    assert type(fault) is NotSent


def test_an_answer_that_was_lost_is_found_by_the_look(looking):
    case = looking
    case.http.fail(case.publishes, Unconfirmed("No answer."), after=True, times=1)
    frozen = ready(case.connector, case.http, case.credentials, a_post(case), AT)
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, AT), NotThere)
    with pytest.raises(Unconfirmed):
        case.connector.send(case.http, case.credentials, frozen, Album().read)
    found = case.connector.look(case.http, case.credentials, frozen, AT)
    assert isinstance(found, Found)
    assert found.result.remote_id
    assert found.result.remote_url
    assert case.count() == 1


@pytest.mark.parametrize("hours", [1, 14])
def test_a_clock_that_was_ahead_makes_nothing_look_as_if_it_were_not_there(looking, hours):
    """Parley would send it a second time, twice ``settle`` later."""
    case = looking
    sent = publish(case.connector, case.http, case.credentials, a_post(case))
    ahead = AT + timedelta(hours=hours)
    seen = case.connector.look(case.http, case.credentials, sent.root_frozen, ahead)
    assert not isinstance(seen, NotThere)
    if isinstance(seen, CannotTell):
        assert seen.link


def test_one_that_its_owner_put_into_the_bin_is_found_there_and_not_sent_again():
    case = CASES["wordpress"]()
    frozen = frozen_root(case.connector, a_post(case), case.credentials.account)
    sent = case.connector.send(case.http, case.credentials, frozen, Album().read)
    case.connector.delete(case.http, case.credentials, sent.remote_id)
    found = case.connector.look(case.http, case.credentials, frozen, AT)
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.remote_id


def test_a_repeat_is_harmless_where_the_connector_says_so(case):
    frozen = ready(case.connector, case.http, case.credentials, a_post(case))
    first, again = (case.connector.send(case.http, case.credentials, frozen, Album().read) for _ in range(2))
    if case.connector.repeat_is_harmless(case.credentials.account):
        assert (again.remote_id, case.count()) == (first.remote_id, 1)
    else:
        assert facts_of(case.connector.key).settle >= 60


def test_what_the_network_would_refuse_is_refused_before_anything_is_sent(case):
    account = case.credentials.account
    missing = (MediaUse(media_id=None, name="lost.png"),)
    facts = facts_of(case.connector.key).on(account.facts)
    posts = [rendered_for(account, "", title="x", media=()), rendered_for(account, "Lost", media=missing)]
    if facts.text_limit:
        most = max(facts.text_limit, facts.pictures_limit)
        posts.append(rendered_for(account, "x" * (most + 1)))
        posts.append(rendered_for(account, "Fine\n---\n" + "y" * (most + 1)))
    if facts.title_limit:
        posts.append(rendered_for(account, "Title", title="x" * (facts.title_limit + 1)))
    if facts.media_required:
        posts.append(rendered_for(account, "No picture", media=()))
    if facts.caption_limit:
        posts.append(rendered_for(account, "x" * (facts.caption_limit + 1), media=many(1)))
    if facts.media_max:
        posts.append(rendered_for(account, "Many", media=many(facts.media_max + 1)))
    for rendered in posts:
        step = case.connector.steps(rendered)[0]
        fault = fault_of(case.connector.freeze, step, rendered, account, "key", {}, AT)
        assert type(fault) is Refused
        assert fault.field in {"text", "title", "media"}
    assert case.http.calls == []


def many(count):
    return tuple(Album().add(f"{n}.png", "A loaf") for n in range(count))


def test_steps_are_pictures_then_the_post_then_its_parts(case):
    album = Album()
    uses = (album.add("1.png", "One"), album.add("2.png", "Two"))
    every = case.connector.steps(a_post(case, media=uses))
    steps = [step for step in every if step.role is not StepRole.CONTAINER]
    before = uses if case.uploads else ()
    assert [step.role for step in steps] == [StepRole.MEDIA] * len(before) + [StepRole.ROOT]
    assert [step.ordinal for step in every] == list(range(len(every)))
    told = [step.media.media_id for step in steps if step.media]
    assert told == [use.media_id for use in before]


def as_file(album, use, mime, **known):
    """The same use with a file of another type."""
    item, data = album.kept[use.media_id]
    album.kept[use.media_id] = (replace(item, mime=mime, **known), data)
    return use


def test_what_is_neither_picture_nor_video_is_refused(case):
    album = Album()
    use = as_file(album, album.add("menu.png", "A menu"), "application/pdf")
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case, media=(use,)), album)
    assert type(fault) is Refused
    assert fault.field == "media"
    assert case.count() == 0


def test_a_video_goes_out_where_the_facts_say_so_and_is_refused_elsewhere(case):
    album = Album()
    use = replace(album.add("clip.png", "A clip"), name="clip.mp4")
    as_file(album, use, "video/mp4", name="clip.mp4", seconds=6.0)
    post = a_post(case, media=(use,))
    if facts_of(case.connector.key).sends_videos:
        publish(case.connector, case.http, case.credentials, post, album)
        assert case.count() == 1
        return
    fault = fault_of(publish, case.connector, case.http, case.credentials, post, album)
    assert type(fault) is Refused
    assert fault.field == "media"


def test_pictures_go_out_with_their_alt_text_and_a_decorative_one_without(case):
    album = Album()
    uses = (album.add("1.png", "A loaf"), album.add("2.png", "A line", decorative=True))
    facts = facts_of(case.connector.key).on(case.credentials.account.facts)
    uses = uses[: facts.media_max or None]
    publish(case.connector, case.http, case.credentials, a_post(case, media=uses), album)
    shown = "".join(f"{call.form}{call.json}" for call in case.http.calls)
    assert "A line" not in shown
    if case.alts is None:
        assert "A loaf" not in shown
    else:
        assert case.alts(case.http.calls) == ["A loaf", ""]


def test_who_closes_the_window_stops_what_is_under_way(case):
    case.http.cancel()
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is NotSent
    assert case.count() == 0


def test_nothing_is_sent_without_a_secret(case):
    empty = type(case.credentials)(account=case.credentials.account)
    fault = fault_of(case.connector.verify, case.http, empty)
    assert isinstance(fault, Refused)
    assert fault.field in {"password", "token"}
