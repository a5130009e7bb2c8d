"""What is agreed with a client, as JSON text and back; an empty brief is the empty string."""

import json
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from planner.domain.brief import NO_BRIEF, USUAL_REPLY_MINUTES, Brief, DayNature, OwnDate
from planner.domain.kinds import Kind

_LISTS = ("denied_words", "own_domains", "own_hashtags", "may_name", "learnt_words", "no_prompts")
_WORDS = ("region", "subdivision", "audience_zone", "voice")


def brief_text(brief: Brief) -> str:
    """The brief as JSON, keys in their order, those that are empty left out."""
    told: dict[str, Any] = {name: getattr(brief, name) for name in _WORDS}
    told |= {name: list(getattr(brief, name)) for name in _LISTS}
    told |= {
        "posts_per_week": brief.posts_per_week,
        "reply_minutes": 0 if brief.reply_minutes == USUAL_REPLY_MINUTES else brief.reply_minutes,
        "quiet_from": None if brief.quiet_from is None else brief.quiet_from.isoformat("minutes"),
        "quiet_to": None if brief.quiet_to is None else brief.quiet_to.isoformat("minutes"),
        "counts_from": None if brief.counts_from is None else brief.counts_from.isoformat(),
        "own_dates": [
            {"day": one.day.isoformat(), "name": one.name, "nature": one.nature.value, "yearly": one.yearly}
            for one in brief.own_dates
        ],
        "own_prompts": [[kind.value, words] for kind, words in brief.own_prompts],
    }
    kept = {name: value for name, value in told.items() if value}
    return json.dumps(kept, ensure_ascii=False) if kept else ""


@lru_cache(maxsize=256)
def brief_in(text: str) -> Brief:
    """The brief in JSON text; keys that a newer program wrote are left out."""
    if not text:
        return NO_BRIEF
    told = json.loads(text)
    dates = tuple(
        OwnDate(
            day=date.fromisoformat(one["day"]),
            name=one["name"],
            nature=DayNature(one["nature"]),
            yearly=one["yearly"],
        )
        for one in told.get("own_dates", ())
    )
    since = told.get("counts_from")
    fields: dict[str, Any] = {name: told.get(name, "") for name in _WORDS}
    fields |= {name: tuple(told.get(name, ())) for name in _LISTS}
    return Brief(
        **fields,
        posts_per_week=told.get("posts_per_week", 0),
        reply_minutes=told.get("reply_minutes", USUAL_REPLY_MINUTES),
        quiet_from=_clock(told.get("quiet_from")),
        quiet_to=_clock(told.get("quiet_to")),
        own_dates=dates,
        own_prompts=tuple((Kind(kind), words) for kind, words in told.get("own_prompts", ())),
        counts_from=datetime.fromisoformat(since) if since else None,
    )


def _clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
