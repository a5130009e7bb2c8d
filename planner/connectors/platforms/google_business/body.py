"""A post as Google's version 4 has it, and whether two of them say the same."""

from collections.abc import Mapping
from datetime import date, time

from planner.connectors.connector import Json
from planner.connectors.fields import at, number_at, text_at
from planner.connectors.platforms.google_business.api import LANGUAGE
from planner.domain.account import Account
from planner.domain.options import Options
from planner.networks.options import moment_of
from planner.networks.rendered import Rendered

EVENT, OFFER, CALL = "EVENT", "OFFER", "CALL"
CHANGING = {"summary": "summary", "event": "event", "offer": "offer", "callToAction": "callToAction"}
"""What may be changed of a post that is out, by the names of the update mask."""
_OFFERS = {"couponCode": "coupon_code", "redeemOnlineUrl": "redeem_url", "termsConditions": "terms"}


def body_of(rendered: Rendered, account: Account) -> Json:
    """The whole post but its picture, of what ``steps.check`` let through."""
    options = rendered.options
    topic = options.get("topic", "STANDARD")
    body: Json = {"topicType": topic, "summary": rendered.parts[0].text}
    language = rendered.language or str(account.facts.get(LANGUAGE, ""))
    if language:
        body["languageCode"] = language
    if topic in {EVENT, OFFER}:
        body["event"] = {"title": options.get("event_title", ""), "schedule": _schedule(options)}
    more = _offer(options, rendered.link) if topic == OFFER else _button(options, rendered.link)
    return {**body, **({"offer" if topic == OFFER else "callToAction": more} if more else {})}


def _schedule(options: Options) -> Json:
    """Both days, and both times where either is given: half of them Google does not take."""
    begins, ends = moment_of(options.get("event_start", "")), moment_of(options.get("event_end", ""))
    assert begins is not None  # as ``steps.check`` demands of both
    assert ends is not None
    schedule: Json = {"startDate": _day(begins[0]), "endDate": _day(ends[0])}
    if begins[1] is None and ends[1] is None:
        return schedule
    first, last = begins[1] or time(0, 0), ends[1] or time(23, 59)
    return {**schedule, "startTime": _time(first), "endTime": _time(last)}


def _day(day: date) -> Json:
    return {"year": day.year, "month": day.month, "day": day.day}


def _time(moment: time) -> Json:
    return {"hours": moment.hour, "minutes": moment.minute}


def _button(options: Options, link: str) -> Json:
    """The button with its address; a link without one gets "Learn more", since words cannot be pressed there."""
    action = options.get("action", "")
    if action == CALL:
        return {"actionType": CALL}
    return {"actionType": action or "LEARN_MORE", "url": link} if link else {}


def _offer(options: Options, link: str) -> Json:
    """Its code, address and conditions; the post's link is where it is redeemed, when nothing else is said."""
    said = {name: options.get(key, "").strip() for name, key in _OFFERS.items()}
    said["redeemOnlineUrl"] = said["redeemOnlineUrl"] or link
    return {name: value for name, value in said.items() if value}


def says(post: object, wanted: object) -> bool:
    """Whether a post, as Google tells it, says what was sent: words, button, offer, event and its days."""
    return _told(post) == _told(wanted)


def _told(post: object) -> tuple[object, ...]:
    schedule = at(post, "event", "schedule")
    days = tuple(number_at(schedule, one, part) for one in ("startDate", "endDate") for part in _DAY)
    times = tuple(number_at(schedule, one, part) for one in ("startTime", "endTime") for part in _TIME)
    offer = tuple(text_at(post, "offer", name).split() for name in _OFFERS)
    button = text_at(post, "callToAction", "actionType"), text_at(post, "callToAction", "url")
    title = text_at(post, "event", "title").split()
    return text_at(post, "summary").split(), button, offer, title, days, times


_DAY, _TIME = ("year", "month", "day"), ("hours", "minutes")


def changes(before: Mapping[str, object], after: Mapping[str, object]) -> str:
    """The update mask of what differs, "" for nothing that can be changed."""
    return ",".join(mask for name, mask in CHANGING.items() if before.get(name) != after.get(name))
