"""What is out can be taken away and changed, and every bad answer to that is told as what it is."""

from dataclasses import replace

import pytest

from planner.connectors.afterwards import Deletes, Rewrites
from planner.connectors.conformance import failures, leaks
from planner.connectors.connector import ReadsBack
from planner.domain.errors import ConnectorFault, NotSent, Refused, SignInNeeded, Unconfirmed
from planner.domain.journal import StepRole
from tests.fakes.http import AT, page
from tests.folded import each
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import Album, publish, rendered_for, through_json

DELETES = [key for key, make in CASES.items() if isinstance(make().connector, Deletes)]
REWRITES = {key for key, make in CASES.items() if isinstance(make().connector, Rewrites)}
WORDS, OTHER = "Bread at four.", "Bread at five!"


class Out:
    """A post that is out, with what a change of it needs."""

    def __init__(self, case, text=WORDS, album=None, **fields):
        self.case, self.fields = case, fields
        rendered = rendered_for(case.credentials.account, text, title="Bread", **fields)
        self.sent = publish(case.connector, case.http, case.credentials, rendered, album)
        self.id = self.sent.root.remote_id
        case.http.calls.clear()

    def freeze(self, text=OTHER, *, sent=None, title="Bread"):
        case = self.case
        rendered = rendered_for(case.credentials.account, text, title=title, **self.fields)
        step = next(step for step in case.connector.steps(rendered) if step.role is StepRole.ROOT)
        found = case.connector.freeze_change(
            step,
            rendered,
            case.credentials.account,
            sent or self.sent.root_frozen,
            self.sent.results,
            self.id,
        )
        return found and through_json(found)

    def do(self, what, *arguments):
        return getattr(self.case.connector, what)(self.case.http, self.case.credentials, *arguments)


each_failure = each("failure", failures(AT), ids=lambda failure: failure.name)


@pytest.fixture(params=DELETES)
def make(request):
    """Makes a network anew, for tests that need it as it was for each of their cases."""
    return CASES[request.param]


@pytest.fixture
def case(make):
    return make()


@pytest.fixture(params=sorted(REWRITES))
def make_changing(request):
    return CASES[request.param]


@pytest.fixture
def changing(make_changing):
    return make_changing()


@pytest.fixture(params=[key for key, make in CASES.items() if make().sees_changes and key in REWRITES])
def seeing(request):
    return CASES[request.param]()


def test_tiktok_lets_no_program_take_anything_away_or_change_it():
    assert set(CASES) - set(DELETES) == {"tiktok", "tiktok-video"}
    assert "tiktok" not in REWRITES


def test_bluesky_changes_nothing():
    assert not isinstance(CASES["bluesky"]().connector, Rewrites)


def test_what_is_deleted_is_not_there_and_twice_is_no_error(case):
    out = Out(case)
    assert out.do("is_there", out.id) is True
    for _ in range(2):
        out.do("delete", out.id)
        assert out.do("is_there", out.id) is False


@each_failure
def test_a_deletion_that_goes_wrong(make, failure):
    case = make()
    out = Out(case)
    case.http.fail(case.deletes, failure.outcome)
    with pytest.raises(ConnectorFault) as told:
        out.do("delete", out.id)
    assert type(told.value) is failure.publishing
    assert leaks(told.value, case.canaries) == []
    assert out.do("is_there", out.id) is True


def test_an_answer_that_was_lost_is_found_out_by_asking(case):
    out = Out(case)
    case.http.fail(case.deletes, Unconfirmed("No answer."), after=True)
    with pytest.raises(Unconfirmed):
        out.do("delete", out.id)
    assert out.do("is_there", out.id) is False


@each_failure
def test_a_question_that_goes_wrong_never_claims_that_it_is_gone(make, failure):
    case = make()
    out = Out(case)
    case.http.fail(case.asks, failure.outcome)
    with pytest.raises(ConnectorFault) as told:
        out.do("is_there", out.id)
    assert isinstance(told.value, failure.harmless | Refused)
    assert not isinstance(told.value, Unconfirmed)


def test_a_404_of_a_proxy_says_nothing_about_the_post(case):
    out = Out(case)
    case.http.fail(case.asks, page(404, "<title>Not here</title>"))
    with pytest.raises(ConnectorFault):
        out.do("is_there", out.id)


def test_a_relative_that_deletes_and_changes_nothing_is_told():
    case = CASES["mastodon"]()
    out = Out(case)
    case.server.keeps_all = True
    with pytest.raises(Refused, match="does not delete posts for other programs"):
        out.do("delete", out.id)
    with pytest.raises(Refused, match="does not change posts for other programs"):
        out.do("change", out.freeze())


def test_words_are_changed_and_changing_them_again_is_harmless(changing):
    out = Out(changing)
    frozen = out.freeze()
    if changing.sees_changes:
        assert out.do("shows", frozen) is False
    for _ in range(2):
        assert out.do("change", frozen).remote_id == out.id
        assert out.do("shows", frozen) is True
    if isinstance(changing.connector, ReadsBack):
        assert out.do("read_back", out.id)["text"] == OTHER
    assert changing.count() == 1
    third = out.freeze("Bread at six.", sent=frozen)
    out.do("change", third)
    assert out.do("shows", third) is True
    assert leaks((frozen, changing.http.calls), changing.canaries) == []


def test_the_same_words_need_no_request(changing):
    assert Out(changing).freeze(WORDS) is None


def test_a_mark_alone_is_a_change(changing):
    out = Out(changing)
    frozen = out.freeze("Bread, at four.")
    if changing.sees_changes:
        assert out.do("shows", frozen) is False
    out.do("change", frozen)
    assert out.do("shows", frozen) is True


def test_the_pictures_stay(seeing):
    changing, album = seeing, Album()
    out = Out(changing, album=album, media=(album.add("rye.png", "A loaf"),))
    out.do("change", out.freeze())
    assert out.do("read_back", out.id)["alt"] == ["A loaf"] * (changing.alts is not None)


def test_what_somebody_else_changed_there_is_not_overwritten(seeing):
    out = Out(seeing)
    frozen = out.freeze()
    out.do("change", out.freeze("Somebody else was here."))
    with pytest.raises(Refused, match="Nothing was overwritten"):
        out.do("change", frozen)


@each_failure
def test_a_change_that_goes_wrong(make_changing, failure):
    changing = make_changing()
    out = Out(changing)
    changing.http.fail(changing.changes, failure.outcome)
    with pytest.raises(ConnectorFault) as told:
        out.do("change", out.freeze())
    assert type(told.value) is failure.publishing
    assert leaks(told.value, changing.canaries) == []


@each_failure
def test_a_look_at_a_change_that_goes_wrong_claims_nothing(make_changing, failure):
    changing = make_changing()
    out = Out(changing)
    frozen = out.freeze()
    changing.http.fail(changing.asks, failure.outcome)
    with pytest.raises(ConnectorFault) as told:
        out.do("shows", frozen)
    assert not isinstance(told.value, Unconfirmed)


def test_an_old_server_is_compared_by_what_it_shows():
    case = CASES["mastodon"]()
    case.server.old = True
    out = Out(case)
    frozen = out.freeze()
    out.do("change", frozen)
    assert out.do("shows", frozen) is True


def test_what_is_too_long_is_refused_before_anything_is_asked():
    case = CASES["mastodon"]()
    out = Out(case)
    with pytest.raises(Refused, match="too long"):
        out.freeze("x" * 501)
    assert case.http.calls == []


def test_a_post_in_the_bin_is_not_changed():
    case = CASES["wordpress"]()
    out = Out(case)
    frozen = out.freeze()
    out.do("delete", out.id)
    with pytest.raises(Refused, match=r"not on kiln\.example any more"):
        out.do("change", frozen)
    assert out.do("shows", frozen) is False


def test_a_secret_that_is_not_accepted_any_more_is_told(case):
    out = Out(case)
    account = case.credentials.account
    dead = replace(
        case.credentials,
        account=account,
        secrets=dict.fromkeys(case.credentials.secrets, case.refuses_secret),
    )
    with pytest.raises(SignInNeeded):
        case.connector.delete(case.http, dead, out.id)
    case.http.fail(lambda _: True, NotSent("Offline."))
    with pytest.raises(NotSent):
        out.do("delete", out.id)
