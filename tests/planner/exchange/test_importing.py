"""Whose rows, which account, which time: the rules of an import."""

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.domain.ids import AccountId, ClientId, new_id
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as State
from planner.exchange.targets import account_named
from tests.planner.exchange.desk import NOW, PLANS, sheet, verdicts

BUFFER = (PLANS / "bakery.buffer.csv").read_bytes()
HOOTSUITE = (PLANS / "bakery.hootsuite.csv").read_bytes()
INSTAGRAM = ("instagram", "fennelandrye")


def client(name="Fennel & Rye", **more):
    return Client(id=ClientId(new_id()), name=name, zone="Europe/Berlin", **more)


def account(owner, network="facebook", handle="fennel", **more):
    return Account(id=AccountId(new_id()), client_id=owner.id, network=network, handle=handle, **more)


def asked(preview):
    return [question.asks for question in preview.questions]


def test_parleys_file_needs_nothing_more(desk):
    result = desk.bring((PLANS / "bakery.parley.csv").read_bytes())
    assert (result.written, result.added, result.problems) == (True, 32, ())
    assert {one.network for one in desk.accounts()} == {
        "instagram",
        "facebook",
        "bluesky",
        "wordpress",
        "mastodon",
    }
    assert all(one.state is AccountState.PLANNED for one in desk.accounts())
    assert [(one.name, one.zone) for one in desk.clients()] == [("Fennel & Rye", "Europe/Berlin")]
    assert {one.state for one in desk.publications()} == {State.PLANNED}


@pytest.mark.parametrize(
    ("options", "missing"),
    [
        ({}, ["account", "zone"]),
        ({"accounts": [INSTAGRAM]}, ["zone"]),
        ({"zone": "Europe/Berlin"}, ["account"]),
        ({"accounts": [INSTAGRAM], "zone": "Europe/Berlin"}, []),
    ],
)
@pytest.mark.parametrize("data", [BUFFER, HOOTSUITE])
def test_other_tools_files_ask_for_account_and_zone(desk, data, options, missing):
    assert sorted(asked(desk.preview(data, **options))) == missing


def test_questions_keep_everything_out(desk):
    with pytest.raises(UserError, match="zone"):
        desk.bring(BUFFER, accounts=[INSTAGRAM])
    assert desk.posts() == []


def test_buffer_in_full(desk):
    result = desk.bring(BUFFER, client="Rye", accounts=[INSTAGRAM], zone="Europe/Berlin")
    assert result.added == 20
    assert [one.name for one in desk.clients()] == ["Rye"]
    assert [(one.network, one.handle) for one in desk.accounts()] == [INSTAGRAM]


def test_an_account_said_serves_ideas_and_not_a_posts_own_words(desk):
    rows = sheet(
        {"post": "P", "platform": "", "account": ""},
        {"post": "P", "platform": "x", "account": "rye", "text": "Short"},
        {"platform": "", "account": "", "text": "Alone"},
    )
    desk.bring(rows, accounts=[INSTAGRAM])
    networks = {one.id: one.network for one in desk.accounts()}
    goals = {post.text: [networks[variant.account_id] for variant in post.variants] for post in desk.posts()}
    assert goals == {"Hello": ["x"], "Alone": ["instagram"]}


def test_hootsuite_decides_its_own_dates(desk):
    desk.bring(HOOTSUITE, client="Rye", accounts=[("mastodon", "rye@example")], zone="Europe/Berlin")
    assert str(desk.posts()[0].when.local) == "2026-11-24 07:45:00"


def test_several_accounts_make_one_post_with_variants(desk):
    desk.bring(HOOTSUITE, accounts=[INSTAGRAM, ("facebook", "rye")], zone="Europe/Berlin")
    assert {len(post.variants) for post in desk.posts()} == {2}
    assert len(desk.publications()) == 2 * len(desk.posts())


def test_an_idea_with_a_time_becomes_a_draft_and_keeps_the_time(desk):
    desk.bring(sheet({"status": "idea", "date": "2026-12-03", "time": "09:00"}))
    (post,) = desk.posts()
    assert (post.stage, post.when.local.day) == (Stage.DRAFT, 3)


def test_one_row_without_a_zone_among_others_is_its_own_problem(desk):
    preview = desk.preview(sheet({"text": "a"}, {"text": "b", "timezone": ""}))
    assert verdicts(preview) == ["ready", "problem"]
    assert preview.questions == ()
    assert preview.rows[1].column == "timezone"


class TestClients:
    def test_the_option_serves_rows_without_one(self, desk):
        desk.bring(sheet({"client": ""}), client="Oak")
        assert [one.name for one in desk.clients()] == ["Oak"]

    def test_a_different_one_in_the_file_is_a_problem(self, desk):
        preview = desk.preview(sheet({"client": "OAK"}, {"client": "Elm", "text": "b"}), client="Oak")
        assert verdicts(preview) == ["ready", "problem"]
        assert preview.rows[1].column == "client"

    def test_it_is_found_without_case(self, desk):
        desk.save(clients=[client("fennel & rye")])
        assert desk.bring(sheet({})).clients == ()

    def test_the_plans_only_one_serves_too(self, desk):
        desk.save(clients=[client("Oak")])
        desk.bring(sheet({"client": ""}))
        assert [one.name for one in desk.clients()] == ["Oak"]

    def test_an_archived_one_takes_no_rows(self, desk):
        desk.save(clients=[client(archived_at=NOW)])
        preview = desk.preview(sheet({}))
        assert verdicts(preview) == ["problem"]
        assert preview.rows[0].column == "client"

    def test_a_new_ones_zone_is_that_of_its_first_row_with_one(self, desk):
        idea = {"date": "", "time": "", "status": "", "timezone": ""}
        desk.bring(sheet(idea, {"timezone": "Asia/Tokyo", "text": "b"}))
        assert [one.zone for one in desk.clients()] == ["Asia/Tokyo"]

    def test_without_any_it_is_called_after_the_account(self, desk):
        desk.bring(HOOTSUITE, accounts=[INSTAGRAM], zone="Europe/Berlin")
        assert [one.name for one in desk.clients()] == ["fennelandrye"]

    def test_with_several_it_is_asked(self, desk):
        desk.save(clients=[client("Oak"), client("Elm")])
        assert asked(desk.preview(sheet({"client": ""}))) == ["client"]


class TestAccounts:
    @pytest.mark.parametrize("cell", ["Fennel", "@fennel", "THE BAKERY", "fennel "])
    def test_matched_by_handle_then_label_without_case(self, desk, cell):
        owner = client()
        known = account(owner, label="The bakery", state=AccountState.CONNECTED)
        desk.save(clients=[owner], accounts=[known])
        result = desk.bring(sheet({"account": cell}))
        assert result.accounts == ()
        assert [one.account_id for one in desk.publications()] == [known.id]

    def test_the_handle_wins_over_a_label(self, desk):
        owner = client()
        labelled, named = account(owner, handle="other", label="fennel"), account(owner)
        desk.save(clients=[owner], accounts=[labelled, named])
        desk.bring(sheet({"account": "fennel"}))
        assert [one.account_id for one in desk.publications()] == [named.id]

    def test_not_on_another_network_nor_of_another_client(self, desk):
        owner, other = client(), client("Oak")
        known = [account(owner, network="mastodon"), account(other)]
        desk.save(clients=[owner, other], accounts=known)
        result = desk.bring(sheet({"account": "fennel"}))
        assert [(one.client_id, one.network, one.handle) for one in result.accounts] == [
            (owner.id, "facebook", "fennel")
        ]

    def test_a_new_one_is_said_once(self, desk):
        preview = desk.preview(sheet({"text": "a"}, {"text": "b"}))
        assert preview.rows[0].message == "New account Fennel & Rye on Facebook: planned, not connected."
        assert preview.rows[1].message == ""

    def test_of_a_network_that_lets_no_program_in_it_says_who_posts(self, desk):
        row, gone = desk.preview(sheet({"platform": "snapchat"}, {"platform": "google+"})).rows
        assert row.message == "New account Fennel & Rye on Snapchat: you post there by hand."
        assert gone.message == "New account Fennel & Rye on Google+."

    def test_of_networks_that_are_gone_or_let_nobody_in_it_says_why_and_what_to_do(self, desk):
        notes = desk.preview(
            sheet({"platform": "MySpace"}, {"platform": "MySpace"}, {"platform": "google+"})
        ).notes
        assert (
            "2 rows are for MySpace, where you post by hand: Parley tells you at their time. "
            "MySpace has had no way in for programs since 2014: paste the words on its page."
        ) in notes
        assert (
            "1 row names Google+. Google+ was closed on 2 April 2019, so nothing can be posted there. "
            "Give it another account after the import."
        ) in notes

    def test_a_network_alone_means_the_only_account_there(self, desk):
        owner = client()
        known = account(owner)
        desk.save(clients=[owner], accounts=[known])
        desk.bring(sheet({"account": ""}))
        assert [one.account_id for one in desk.publications()] == [known.id]

    def test_an_alias_of_a_network_is_understood(self, desk):
        desk.bring(sheet({"platform": "Twitter"}))
        assert [one.network for one in desk.accounts()] == ["x"]

    def test_a_slip_in_a_network_offers_the_right_one(self, desk):
        assert "Did you mean instagram?" in desk.preview(sheet({"platform": "instagrm"})).rows[0].mend

    def test_words_of_the_option(self):
        assert account_named("Insta:@rye") == ("instagram", "@rye")
        for wrong in ("instagram", "instagram:", ":rye", "friendster:rye"):
            with pytest.raises(UserError) as caught:
                account_named(wrong)
            assert caught.value.place == "--account"


class TestTime:
    def test_the_past_is_history_and_never_sent(self, desk):
        desk.bring(sheet({"date": "2026-11-21", "time": "12:59"}, {"date": "2026-11-21", "time": "13:00"}))
        assert sorted(one.state.value for one in desk.publications()) == ["history", "planned"]

    def test_a_draft_stays_a_draft_whatever_its_time(self, desk):
        desk.bring(sheet({"status": "draft", "date": "2026-01-01"}, {"status": "Draft", "text": "b"}))
        assert {post.stage for post in desk.posts()} == {Stage.DRAFT}

    @pytest.mark.parametrize(("fold", "hour"), [("first", 0), ("second", 1), ("0", 0), ("1", 1)])
    def test_a_chosen_reading_of_a_doubled_minute(self, desk, fold, hour):
        desk.bring(sheet({"date": "2027-10-31", "time": "02:30", "fold": fold}))
        (one,) = desk.publications()
        assert one.due_at.hour == hour

    @pytest.mark.parametrize(
        ("cells", "column"),
        [
            ({"date": ""}, "date"),
            ({"time": ""}, "time"),
            ({"date": "", "time": "", "status": "scheduled"}, "date"),
            ({"fold": "third"}, "fold"),
            ({"status": "someday"}, "status"),
            ({"ask": "loud"}, "ask"),
            ({"confirmed": "maybe"}, "confirmed"),
            ({"date": "0001-01-01", "timezone": "Asia/Tokyo"}, "date"),
            ({"date": "9999-12-31", "timezone": "America/New_York"}, "date"),
            ({"date": "1899-12-31"}, "date"),
            ({"account": "x", "platform": ""}, "platform"),
        ],
    )
    def test_wrong_cells_name_their_column(self, desk, cells, column):
        preview = desk.preview(sheet({"text": "fine"}, cells))
        assert verdicts(preview) == ["ready", "problem"]
        assert preview.rows[1].column == column
        assert preview.rows[1].mend

    @pytest.mark.parametrize(
        ("status", "state"),
        [("published", State.HISTORY), ("Posted", State.HISTORY), ("missed", State.MISSED),
         ("refused", State.REFUSED), ("cancelled", State.CANCELLED), ("unconfirmed", State.HISTORY)],
    )  # fmt: skip
    def test_what_became_of_a_row_is_kept_and_never_sent(self, desk, status, state):
        preview = desk.preview(sheet({"status": status}))
        assert verdicts(preview) == ["history"]
        assert "Its time is past" not in preview.rows[0].message
        desk.bring(sheet({"status": status}))
        assert [one.state for one in desk.publications()] == [state]


class TestOnePost:
    def test_rows_of_the_same_post_are_its_variants(self, desk):
        desk.bring(
            sheet(
                {"post": "P", "link": "https://a.example"},
                {"post": "P", "platform": "bluesky", "text": "Short"},
            )
        )
        (post,) = desk.posts()
        first, second = post.variants
        assert (post.text, first.text, second.text, second.link) == ("Hello", None, "Short", "")
        assert len(desk.publications()) == 2

    def test_twice_to_one_account_is_a_problem(self, desk):
        preview = desk.preview(sheet({"post": "P"}, {"post": "P", "time": "10:00"}))
        assert verdicts(preview) == ["ready", "problem"]

    def test_two_clients_are_a_problem(self, desk):
        preview = desk.preview(sheet({"post": "P"}, {"post": "P", "client": "Oak"}))
        assert verdicts(preview) == ["ready", "problem"]
