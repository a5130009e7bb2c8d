"""What Instagram's own subcodes mean (error codes of 2026-06-02), before those that all of Meta's networks have."""

from planner.connectors.answers import Meaning, Row
from planner.connectors.meta.answers import table_of
from planner.languages import tr

_ANY = range(400, 600)
BLOCKED = "sub 2207051"
QUOTA = "sub 2207042"
NO_SUCH_TAG = "sub 2207024"
UNTOLD = frozenset({"sub 2108006"})
"""Of posts that are older than the professional account Instagram tells no figures."""
PASSING = frozenset({"2207001", "2207003", "2207008", "2207032", "2207053", "2207082"})
"""After these it is worth trying again."""


def _row(meaning: Meaning, numbers: set[str] | frozenset[str], says: str = "", field: str = "") -> Row:
    codes = frozenset(f"sub {one}" for one in numbers)
    return Row(meaning=meaning, status=_ANY, codes=codes, says=says, field=field)


TABLE = table_of(
    _row(Meaning.UNSURE, PASSING),
    _row(Meaning.NOT_DONE, {"2207027"}),
    _row(Meaning.UPLOADS_GONE, {"2207006", "2207020"}),
    _row(Meaning.THROTTLED, {"2207042"}),
    _row(
        Meaning.REFUSED,
        {"2207051"},
        tr("{who} took it for unwanted and blocked it.{said} Look into the app, and wait a day."),
    ),
    _row(
        Meaning.REFUSED,
        {"2207050"},
        tr("{who} has restricted the account. Open the Instagram app and do what it asks for."),
    ),
    _row(
        Meaning.REFUSED,
        {"2207052"},
        tr("{who} cannot fetch the file from your place for pictures. Check the place in Accounts."),
        "media",
    ),
    _row(Meaning.REFUSED, {"2207004"}, tr("{who} takes pictures of up to 8 MB."), "media"),
    _row(Meaning.REFUSED, {"2207005", "2207023"}, tr("{who} takes pictures as JPEG only."), "media"),
    _row(
        Meaning.REFUSED,
        {"2207009"},
        tr("{who} takes pictures between 4:5 and 1.91:1. Crop it in the composer."),
        "media",
    ),
    _row(
        Meaning.REFUSED,
        {"2207026", "2207057"},
        tr("{who} cannot read the video. Save it as MP4 with H.264 and AAC, 3 seconds to 15 minutes."),
        "media",
    ),
    _row(Meaning.REFUSED, {"2207028"}, tr("{who} takes 2 to 10 pictures or videos together."), "media"),
    _row(
        Meaning.REFUSED,
        {"2207010"},
        tr("{who} takes 2,200 characters and 30 hashtags. Shorten the words."),
        "text",
    ),
    _row(
        Meaning.REFUSED,
        {"2207034"},
        tr("{who} shows 30 hashtags in seven days, and these are used up. Look at one of them, or wait."),
    ),
    _row(Meaning.REFUSED, {"2207024", "2108006"}),
    _row(Meaning.REFUSED, {"2207040"}, tr("{who} takes 20 mentions at most. Name fewer people."), "text"),
)
