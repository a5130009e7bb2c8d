"""A post as Google's version 4 has it, and whether two of them say the same."""

from collections.abc import Mapping
from datetime import date, datetime, time

from planner.connectors.connector import Json
from planner.connectors.fields import at, number_at, text_at
from planner.connectors.platforms.google_business.api import LANGUAGE
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.options import Options
from planner.languages import tr
from planner.networks.rendered import Rendered

EVENT, OFFER, CALL = "EVENT", "OFFER", "CALL"
CHANGING = {"summary": "summary", "event": "event", "offer": "offer", "callToAction": "callToAction"}
"""What may be changed of a post that is out, by the names of the update mask."""
_OFFERS = {"couponCode": "coupon_code", "redeemOnlineUrl": "redeem_url", "termsConditions": "terms"}
_WITH_TIME = len("2026-12-01 18:00")


def body_of(rendered: Rendered, account: Account) -> Json:
    """The whole post but its picture. Raises Refused for what Google would refuse or leave out in silence."""
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
    begins, ends = _moment(options, "event_start"), _moment(options, "event_end")
    times = begins[1], ends[1]
    timed = any(one is not None for one in times)
    first, last = times[0] or time(0, 0), times[1] or time(23, 59)
    if datetime.combine(ends[0], last) < datetime.combine(begins[0], first):
        raise Refused(tr("It ends before it begins."), field="options.event_end")
    schedule: Json = {"startDate": _day(begins[0]), "endDate": _day(ends[0])}
    return {**schedule, "startTime": _time(first), "endTime": _time(last)} if timed else schedule


def _moment(options: Options, key: str) -> tuple[date, time | None]:
    """The day, and the time where one is given."""
    text = options.get(key, "").strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(
            tr("There is no such day or time: {text}.", text=text), field=f"options.{key}"
        ) from None
    return moment.date(), moment.time() if len(text) == _WITH_TIME else None


def _day(day: date) -> Json:
    return {"year": day.year, "month": day.month, "day": day.day}


def _time(moment: time) -> Json:
    return {"hours": moment.hour, "minutes": moment.minute}


def _button(options: Options, link: str) -> Json:
    """The button with its address; a link without one gets "Learn more", since words cannot be pressed there."""
    action = options.get("action", "")
    if action == CALL:
        if link:
            raise Refused(
                tr(
                    "“Call” leads to the number of the business. Take the link out, or choose another button."
                ),
                field="options.action",
            )
        return {"actionType": CALL}
    if action and not link:
        raise Refused(
            tr("The button leads to the post's link. Add a link, or choose no button."),
            field="options.action",
        )
    return {"actionType": action or "LEARN_MORE", "url": link} if link else {}


def _offer(options: Options, link: str) -> Json:
    """Its code, address and conditions; the post's link is where it is redeemed, when nothing else is said."""
    said = {name: options.get(key, "").strip() for name, key in _OFFERS.items()}
    there = said["redeemOnlineUrl"]
    if link and there and there != link:
        raise Refused(
            tr("An offer leads to one address. Take out the post's link, or where it is redeemed."),
            field="options.redeem_url",
        )
    said["redeemOnlineUrl"] = there or link
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
