"""A record as it is told to whoever reads it back."""

from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.bluesky.place import result_of


def told(found: object, credentials: Credentials) -> Json:
    """Words, links, tags, alt texts, warnings and languages of a record that the server gave."""
    record = at(found, "value")
    card = text_at(record, "embed", "external", "uri")
    features = [feature for facet in list_at(record, "facets") for feature in list_at(facet, "features")]
    links = [text_at(feature, "uri") for feature in features if text_at(feature, "uri")]
    embed = at(record, "embed")
    shown = [embed] if at(embed, "video") else list_at(embed, "images")
    return {
        "text": text_at(record, "text"),
        "links": [*links, *([card] if card and card not in links else [])],
        "tags": [text_at(feature, "tag") for feature in features if text_at(feature, "tag")],
        "alt": [text_at(one, "alt") for one in shown],
        "labels": [text_at(label, "val") for label in list_at(record, "labels", "values")],
        "languages": list_at(record, "langs"),
        "in_reply_to": text_at(record, "reply", "parent", "uri"),
        "url": result_of(found, credentials).remote_url,
    }
