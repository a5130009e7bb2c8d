"""Every request that a connector sends fits what the network itself publishes about its interface."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from planner.connectors.afterwards import Deletes, Rewrites
from planner.connectors.connector import ReadsBack
from planner.connectors.conversing import Replies
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.domain.options import Options
from planner.networks.facts import facts_of
from planner.networks.options import OptionKind
from planner.networks.remote_choices import choices_known
from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import Album, publish, rendered_for
from tests.planner.connectors.specs import Check
from tests.planner.connectors.specs.answers import (
    AnswerCheck,
    discovery_answers,
    openapi_answers,
    telegram_answers,
)
from tests.planner.connectors.specs.discovery import discovery
from tests.planner.connectors.specs.meta import facebook_page, instagram
from tests.planner.connectors.specs.openapi import openapi
from tests.planner.connectors.specs.telegram import telegram
from tests.planner.connectors.talks import TALKS
from tests.planner.connectors.test_conformance import as_file

GOOGLES = ("mybusinessaccountmanagement", "mybusinessbusinessinformation", "businessprofileperformance")


def x() -> Check:
    """X's file, which may not be passed on. It renames posts where all of X's pages (August 2026) keep the old names."""
    check = openapi("x-v2.openapi.json", "https://api.x.com")
    new = {"note_tweet": "note_post", "referenced_tweets": "", "in_reply_to_user_id": ""}

    def renamed(call: HttpCall) -> None:
        params = {name.replace("tweet.", "post."): value for name, value in call.params.items()}
        if "post.fields" in params:
            fields = (new.get(one, one) for one in params["post.fields"].split(","))
            params["post.fields"] = ",".join(one for one in fields if one)
        call = replace(call, params=params)
        if call.files is not None:  # the same fields may come as JSON: there numbers are numbers
            piece = {"media": "", **call.form, "segment_index": int(call.form["segment_index"])}
            assert set(call.files) == {"media"}
            call = replace(call, files=None, form=None, json=piece)
        check(call)

    return renamed


def youtube() -> Check:
    """Google's file names where an upload begins; where its bytes go is an address that YouTube gives."""
    check = discovery("youtube", "v3")

    def begun(call: HttpCall) -> None:
        if not (call.method == "PUT" and "upload_id=" in call.url):
            check(call)

    return begun


def google_business() -> Check:
    """Its accounts, places of business and figures. For posts and reviews (version 4) Google's packages hold none:
    its network in memory takes the fields of the reference page alone.
    """
    every = [discovery(name, "v1") for name in GOOGLES]

    def check(call: HttpCall) -> None:
        for one in every:
            one(call)

    return check


DESCRIBED: dict[str, Callable[[], Check]] = {
    "discord": lambda: openapi("discord-v10.openapi.json", "https://discord.com/api/v10"),
    "facebook": facebook_page,
    "google-business": google_business,
    "instagram": instagram,
    "pinterest": lambda: openapi("pinterest-v5.openapi.json", "https://api.pinterest.com/v5"),
    "telegram": telegram,
    "x": x,
    "youtube": youtube,
}
ANSWERED: dict[str, Callable[[], AnswerCheck]] = {
    "discord": lambda: openapi_answers("discord-v10.openapi.json", "https://discord.com/api/v10"),
    "google-business": lambda: discovery_answers(*GOOGLES),
    "pinterest": lambda: openapi_answers("pinterest-v5.openapi.json", "https://api.pinterest.com/v5"),
    "telegram": telegram_answers,
    "x": lambda: openapi_answers(
        "x-v2.openapi.json", "https://api.x.com", renamed=lambda name: name.replace("tweet", "post")
    ),
    "youtube": lambda: discovery_answers("youtube", version="v3"),
}
"""Those whose description says what they answer. Facebook's and Instagram's package lists what its own objects hold,
not what an edge gives: their answers are not looked at."""
UNDESCRIBED = {
    "bluesky": "tests/real talks to its own server",
    "micropub": "a recommendation, not a description: test_micropub has its own examples",
    "linkedin": "LinkedIn publishes none; test_linkedin has its documentation's examples",
    "mastodon": "tests/real talks to a server of its language; its description is of one server, and wrong",
    "threads": "Meta publishes no description of it; its network in memory knows the fields of Meta's pages alone",
    "tiktok": "TikTok publishes none; its network in memory knows the fields of its pages alone, and its rules for pieces",
    "tumblr": "Tumblr publishes none; its network in memory and test_tumblr have its documentation's shapes",
    "wordpress": "tests/real talks to WordPress itself",
}
"""Networks without a description that could be used, and what stands for it."""

LONG = "A loaf of rye, cut in two, with a moist crumb. " * 8


@dataclass
class Checked:
    """An ``Http`` that checks each request before the network in memory answers it, and then the answer."""

    case: object
    check: Check
    answers: AnswerCheck | None
    checked: list[HttpCall] = field(default_factory=list)

    def send(self, call: HttpCall) -> HttpAnswer:
        self.check(call)
        self.checked.append(call)
        answer = self.case.http.send(call)
        if self.answers is not None:
            self.answers(call, answer)
        return answer

    def pause(self, seconds: float) -> None:
        self.case.http.pause(seconds)

    def cancel(self) -> None:
        self.case.http.cancel()


@pytest.fixture(params=[key for key, make in CASES.items() if make().connector.key in DESCRIBED])
def case(request):
    return CASES[request.param]()


def checked(case):
    """Its network, with every request and answer looked at."""
    key = case.connector.key
    return Checked(case, DESCRIBED[key](), ANSWERED[key]() if key in ANSWERED else None)


@pytest.fixture
def http(case):
    return checked(case)


def test_every_network_is_described_or_says_what_stands_for_it():
    assert {make().connector.key for make in CASES.values()} == {*DESCRIBED, *UNDESCRIBED}


def posts(case):
    """What goes out: words, a picture, as many as it takes, a thread, everything at once."""
    facts, album, account = facts_of(case.connector.key), Album(), case.credentials.account

    def made(text, count=0, *, film=False, **more):
        uses = tuple(album.add(f"{n}.png", LONG) for n in range(count or int(facts.media_required)))
        if film:
            use = replace(album.add("oven.png", LONG), name="oven.mp4")
            uses = (as_file(album, use, "video/mp4", seconds=6.4),)
        return rendered_for(account, text, title="Bread", media=uses, language="en", **more)

    yield made("Bread at four."), album
    yield made("Bread at four. #rye @bob", 1, link="https://kiln.example/x?y=1"), album
    yield made("Bread at four.", min(facts.media_max, 3)), album
    yield made("", 1), album
    if facts.thread:
        yield made("One\n---\nTwo\n---\nThree", 2), album
    if facts.first_comment:
        yield made("One", first_comment="Two"), album
    if facts.sends_videos:
        yield made("A video", film=True), album
    for options in every_option(facts, account):
        yield made("Bread", options=options), album
        yield made("Bread", 1, options=options), album


def every_option(facts, account):
    """All switches on; each value of each choice; what the account has there; words where words are asked for."""
    there = {one.key: choices_known(one.key, account.facts) for one in facts.options}
    plain = {one.key: "yes" if one.kind is OptionKind.SWITCH else word_for(one) for one in facts.options}
    plain |= {key: choices[0].value for key, choices in there.items() if choices}
    chosen = [one for one in facts.options if one.kind is OptionKind.CHOICE]
    words = {key: value for key, value in plain.items() if key not in {one.key for one in chosen}}
    yield Options(words)
    for one in chosen:
        for choice in one.choices:
            yield Options({**words, one.key: choice.value})


SUBTITLES = "1\n00:00:01,000 --> 00:00:04,000\nThree days for one loaf."


def word_for(option):
    """What may stand there: any word, a day, an address, a file's words."""
    if option.kind is OptionKind.FILE:
        return SUBTITLES
    words = ("Rye", "2026-12-01 18:00", "https://a.example/x")
    return next((one for one in words if re.fullmatch(option.pattern or ".+", one)), "Rye")


def published(connector, http, signed, rendered, album):
    """What went out; None where an option has a value that means nothing beside these media."""
    try:
        return publish(connector, http, signed, rendered, album)
    except Refused as fault:
        if not fault.field.startswith("options."):
            raise
        return None


def is_story(rendered):
    return rendered.options.get("format") == "story"


def changed(connector, step, other, signed, sent):
    """The frozen change; None of a story, which has no words."""
    try:
        return connector.freeze_change(
            step, other, signed.account, sent.root_frozen, sent.results, sent.root.remote_id
        )
    except Refused:
        return None


def test_every_request_fits_the_networks_own_description(case, http):
    """Checking the account, publishing, looking, reading back, changing and deleting."""
    connector, signed = case.connector, case.credentials
    connector.verify(http, signed)
    for rendered, album in posts(case):
        sent = published(connector, http, signed, rendered, album)
        if sent is None:
            continue
        connector.look(http, signed, sent.root_frozen, AT)
        if isinstance(connector, ReadsBack) and not is_story(rendered):
            connector.read_back(http, signed, sent.root.remote_id)
        if isinstance(connector, Rewrites):
            step = next(step for step in connector.steps(rendered) if step.role is StepRole.ROOT)
            other = rendered_for(
                signed.account, "Bread at five.", title="Bread", media=rendered.parts[0].media, language="en"
            )
            change = changed(connector, step, other, signed, sent)
            if change is not None:
                connector.change(http, signed, change)
                assert connector.shows(http, signed, change)
        if isinstance(connector, Deletes) and not is_story(rendered):
            assert connector.is_there(http, signed, sent.root.remote_id)
            connector.delete(http, signed, sent.root.remote_id)
    assert len(http.checked) == len(case.http.calls) > 10


@pytest.mark.parametrize("key", [key for key in TALKS if TALKS[key]().case.connector.key in DESCRIBED])
def test_every_request_of_a_power_fits_the_networks_own_description(key):
    """Hearing, replying and looking for the reply, liking, hiding, looking at a hashtag, counting."""
    talk = TALKS[key]()
    case, said = talk.case, talk.say(1, f"Vegan? #{talk.tag}")
    http = checked(case)
    for name, *arguments in talk.powers(said):
        getattr(case.connector, name)(http, case.credentials, *arguments)
    if talk.can(Replies):
        frozen = talk.frozen()
        case.connector.reply(http, case.credentials, frozen)
        case.connector.find_reply(http, case.credentials, frozen, AT)
    assert http.checked
