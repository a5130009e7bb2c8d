"""What a client told about its business: what rules and labels are judged by, apart from the posts."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from planner.domain.kinds import Kind

USUAL_REPLY_MINUTES = 20


class Disclosure(StrEnum):
    """What the poster got for a post, so that the reader can be told."""

    PAID = "paid"  # paid, or any other return for it
    GIFT = "gift"  # the product was given
    AFFILIATE = "affiliate"  # a share of what is bought through the link
    STAFF = "own staff"  # works for the business it praises


class DayNature(StrEnum):
    """What a day of the client's own calendar means for its posts."""

    HOLIDAY = "holiday"  # closed: nobody expects a post
    MEMORIAL = "memorial"  # no selling, no jokes
    EVENT = "event"  # shown, never judged


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDate:
    """A day of the client's own calendar.

    Attributes:
        day: the first (or only) time. yearly: every year on that day and month.
        name: "Remembrance Day", as messages call it.
    """

    day: date
    name: str
    nature: DayNature = DayNature.EVENT
    yearly: bool = False

    def falls_on(self, day: date) -> bool:
        """Whether ``day`` is this one."""
        if self.yearly:
            return (self.day.month, self.day.day) == (day.month, day.day)
        return self.day == day


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What is agreed with a client. Every field may be empty: then nothing is judged by it.

    Attributes:
        region: country as ISO 3166 code ("DE"), for labels of advertising and public holidays; "" unknown.
        subdivision: part of that country as ISO 3166-2 has it ("BY"), for its holidays; "" all of it.
        audience_zone: IANA zone in which the readers live; "" the client's own.
        quiet_from, quiet_to: wall times in that zone between which readers are left alone (22:00 to
            07:00 goes over midnight); both None: the rule's default.
        posts_per_week: agreed posts a week on each account, 0: none agreed.
        own_dates: the client's own calendar, by day.
        voice: how the client sounds, in free words, for whoever writes; no rule reads it.
        denied_words: words or phrases that never appear in this client's posts.
        own_domains: hosts that are the client's ("fennelandrye.example"), without "www.".
        own_hashtags: tags that stand for the client, without "#".
        learnt_words: words that spelling takes as right in this client's posts.
        may_name: names of other clients that this one may name.
        reply_minutes: how long is set aside to answer after a post, where nothing else is said.
        own_prompts: its own questions to begin a post with, each with its kind; they are offered first.
        no_prompts: those of Parley that are not offered, word for word.
        counts_from: aware UTC; posts before it are left out of every mix ("count from today").
    """

    region: str = ""
    subdivision: str = ""
    audience_zone: str = ""
    voice: str = ""
    quiet_from: time | None = None
    quiet_to: time | None = None
    posts_per_week: int = 0
    own_dates: tuple[OwnDate, ...] = ()
    denied_words: tuple[str, ...] = ()
    own_domains: tuple[str, ...] = ()
    own_hashtags: tuple[str, ...] = ()
    may_name: tuple[str, ...] = ()
    learnt_words: tuple[str, ...] = ()
    own_prompts: tuple[tuple[Kind, str], ...] = ()
    no_prompts: tuple[str, ...] = ()
    reply_minutes: int = USUAL_REPLY_MINUTES
    counts_from: datetime | None = None


NO_BRIEF = Brief()
"""A client that told nothing yet."""
