"""A post as YouTube's video resource has it."""

from planner.connectors.connector import Json
from planner.connectors.fields import text_at
from planner.connectors.markup import exact_words
from planner.domain.errors import Refused
from planner.domain.options import NO, YES, Options
from planner.languages import tr
from planner.networks.rendered import Rendered

PRIVATE = "private"


def words_of(rendered: Rendered) -> Json:
    """Title and description. Raises Refused for those that YouTube would refuse."""
    title, text = rendered.title.strip(), rendered.parts[0].text
    if not title:
        raise Refused(tr("YouTube needs a title. Write one above the text."), field="title")
    return {"title": title, "description": text}


def snippet_of(rendered: Rendered) -> Json:
    """What is said of the video."""
    options = rendered.options
    tags = [tag for one in options.get("tags", "").split(",") if (tag := one.strip())]
    return {**words_of(rendered), "categoryId": options.get("category") or "22", "tags": tags}


def status_of(options: Options) -> Json:
    """Who sees it, and under which terms."""
    return {
        "privacyStatus": options.get("privacy") or "public",
        "selfDeclaredMadeForKids": options.is_on("made_for_kids"),
        "containsSyntheticMedia": options.is_on("synthetic_media"),
        "license": options.get("license") or "youtube",
        "embeddable": (options.get("embeddable") or YES) != NO,
    }


def notifies(options: Options) -> str:
    """Whether subscribers are told: "true" or "false"."""
    return "false" if options.get("notify_subscribers") == NO else "true"


def says(snippet: object, wanted: object) -> bool:
    """Whether a snippet has these words, spaces aside."""
    names = ("title", "description")
    return all(exact_words(text_at(snippet, name), text_at(wanted, name)) for name in names)
