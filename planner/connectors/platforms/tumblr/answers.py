"""What Tumblr's answers mean (API documentation of 2024-10-18: ``{"meta": .., "errors": [{"title", "code"}]}``)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.errors import NOT_FOUND
from planner.connectors.fields import number_at, text_at
from planner.languages import tr
from planner.ports.http import HttpAnswer

_BAD_MEDIA = "8005"
_NO_MEDIA_TODAY, _NO_VIDEO_TODAY, _NO_POST_TODAY = "8004", "8011", "8023"
_VIDEO_BEFORE = "8010"
_QUEUE_FULL = "8022"
TOMORROW = frozenset({_NO_MEDIA_TODAY, _NO_VIDEO_TODAY, _NO_POST_TODAY})
_BEHIND = timedelta(hours=5)
"""Days are counted by the servers' own clocks, which stand in New York as far as anybody knows; an hour late in summer."""


def _code_of(answer: HttpAnswer) -> str:
    """The code of the first error; the documentation writes 403.8004 and shows 8004."""
    return text_at(answer.json(), "errors", 0, "code").rpartition(".")[2]


TABLE = Table(
    code_of=_code_of,
    with_code=lambda code: {"meta": {"msg": "No"}, "errors": [{"title": "No", "code": int(code or 0)}]},
    rows=(
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.THROTTLED,
            status={403},
            codes={_NO_MEDIA_TODAY},
            says=tr("250 pictures a day: Tumblr takes no more today. The post goes out tomorrow."),
        ),
        Row(
            meaning=Meaning.THROTTLED,
            status={403},
            codes={_NO_VIDEO_TODAY},
            says=tr(
                "20 videos or 60 minutes of them a day: Tumblr takes no more today. The post goes out tomorrow."
            ),
        ),
        Row(
            meaning=Meaning.THROTTLED,
            status={403},
            codes={_NO_POST_TODAY},
            says=tr("250 posts a day: Tumblr takes no more today. The post goes out tomorrow."),
        ),
        Row(
            meaning=Meaning.NOT_DONE,
            status={403},
            codes={_VIDEO_BEFORE},
            says=tr("Tumblr is still working on an earlier video, and takes the next one after it."),
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={_QUEUE_FULL},
            says=tr("The blog's queue on Tumblr is full. Publish the post at once, or make room there."),
            field="options.state",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={400},
            codes={_BAD_MEDIA},
            says=tr("Tumblr could not read the picture or video. Save it as JPEG, PNG or MP4 and try again."),
            field="media",
        ),
    ),
)


def is_no_post(answer: HttpAnswer) -> bool:
    """Whether Tumblr itself says that there is none; a 404 of a proxy says nothing."""
    return answer.status == NOT_FOUND and number_at(answer.json(), "meta", "status") == NOT_FOUND


def is_for_today(answer: HttpAnswer) -> bool:
    """Whether it is a limit of the calendar day."""
    return TABLE.row_of(answer) is not None and _code_of(answer) in TOMORROW


def next_day(now: datetime) -> datetime:
    """When the next calendar day of Tumblr's servers begins, aware UTC."""
    there = now.astimezone(UTC) - _BEHIND
    begins = there.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return begins + _BEHIND


def with_reset(answer: HttpAnswer) -> HttpAnswer:
    """The answer with Tumblr's own headers under their usual names: of the day first, then of the hour."""
    for span in ("perday", "perhour"):
        left = answer.headers.get(f"x-ratelimit-{span}-remaining", "").strip()
        reset = answer.headers.get(f"x-ratelimit-{span}-reset", "")
        if left == "0" and reset:
            usual = {"x-ratelimit-remaining": left, "x-ratelimit-reset": reset}
            return replace(answer, headers={**answer.headers, **usual})
    return answer
