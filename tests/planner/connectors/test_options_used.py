"""Every option that a connected network declares changes what is sent there: none stands in a form for nothing."""

import re
from dataclasses import replace

import pytest

from planner.connectors.uploading import body_of
from planner.domain.options import NO, YES, Options
from planner.networks.carried import A_PICTURE, A_VIDEO
from planner.networks.facts import facts_of
from planner.networks.options import Media, Option, OptionKind
from planner.networks.remote_choices import choices_known
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import NOW, Album, publish, rendered_for

KEY = "01a20245-81c0-7000-a1b2-e0e89ecc5ed3"


def networks():
    """The cases of each network, by its key: one may have several ways in."""
    found = {}
    for make in CASES.values():
        found.setdefault(make().connector.key, []).append(make)
    return {key: makes for key, makes in found.items() if facts_of(key)}


SUBTITLES = "1\n00:00:01,000 --> 00:00:04,000\nThree days for one loaf."
ELSEWHERE = {("linkedin", "visibility"), ("youtube", "captions_language")}
"""Of a person's account, of subtitles: here are a page and none. Their own tests hold them."""

OTHERS = {"languages": "fr", "event_title": "Rye", "event_start": "2026-11-30", "event_end": "2026-12-02"}
"""Where words of any sort would mean nothing."""

DECLARED = [
    (key, option)
    for key in networks()
    for option in facts_of(key).options
    if (key, option.key) not in ELSEWHERE
]


def value_of(option: Option, facts, *, other: bool) -> str:
    """A value that is not the network's usual; of what the account has, another one than else."""
    if option.kind is OptionKind.REMOTE:
        known = choices_known(option.key, facts) or ()
        return known[-1 if other else 0].value if known else ""
    if option.kind is OptionKind.CHOICE:
        values = [one.value for one in option.choices if one.value != option.default]
        return values[-1 if other else 0]
    if option.kind is OptionKind.SWITCH:
        return NO if option.default == YES else YES
    if option.kind is OptionKind.FILE:
        return SUBTITLES
    words = ("Bread", "fr", "https://a.example", "2026-12-01 18:00", "2.5")
    if other and option.key in OTHERS:
        return OTHERS[option.key]
    return next(one for one in words if re.fullmatch(option.pattern or ".+", one))


def calls(make, option, *, chosen: bool):
    """What is sent with the option, or without it."""
    case = make()
    facts = dict(case.credentials.account.facts) | dict(
        case.connector.verify(case.http, case.credentials).facts
    )
    facts |= {option.needs: True} if option.needs else {}
    declared = facts_of(case.connector.key).options
    options = {
        one.key: value_of(one, facts, other=False) for one in declared if one.required and not one.only
    }
    options |= {key: values[0] for key, values in option.only}
    with_it = {one.key: one for one in declared if one.required_with == option.key}
    options |= {key: value_of(one, facts, other=False) for key, one in with_it.items()}
    options |= {option.key: value_of(option, facts, other=True)} if chosen else {}
    film = option.when_media is Media.VIDEO
    kept = A_VIDEO if film else A_PICTURE
    options = {
        one.key: value_of(one, facts, other=False)
        for one in declared
        if one.required and one.only and one.applies(options, facts, media=kept)
    } | options
    account = replace(case.credentials.account, facts=facts)
    credentials, album = replace(case.credentials, account=account), Album()
    used = album.film("oven.mp4", "A loaf") if film else album.add("rye.png", "A loaf")
    media = () if option.when_media is Media.NONE else (used,)
    words = {"title": "Bread", "media": media, "options": Options(options)}
    rendered = rendered_for(account, "Bread, see https://a.example/x", **words)
    before = len(case.http.calls)
    publish(case.connector, case.http, credentials, rendered, album, client_key=KEY, now=NOW)
    return [
        (
            call.method,
            call.url,
            repr(call.json),
            repr(call.form),
            repr(call.params),
            repr(call.files),
            _data(call),
        )
        for call in case.http.calls[before:]
    ]


def _data(call):
    return b"" if call.data is None else body_of(call.data).read()


@pytest.mark.parametrize(("key", "option"), DECLARED, ids=[f"{key}-{one.key}" for key, one in DECLARED])
def test_it_is_sent(key, option):
    makes = networks()[key]
    assert any(calls(make, option, chosen=True) != calls(make, option, chosen=False) for make in makes)
