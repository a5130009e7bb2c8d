"""The two axes of a post: why it exists (kind) and what it wants of the reader (ask)."""

from enum import StrEnum

from planner.languages import tr


class Kind(StrEnum):
    """Why the post exists."""

    STORY = "story"
    TEACH = "teach"
    ENTERTAIN = "entertain"
    INSPIRE = "inspire"
    CONVERSE = "converse"
    COMMUNITY = "community"
    SERVICE = "service"
    PROMOTE = "promote"


class Ask(StrEnum):
    """What the post wants of the reader."""

    NONE = "none"
    SOFT = "soft"
    HARD = "hard"


KIND_ALIASES: dict[str, Kind] = {
    "educate": Kind.TEACH,
    "educational": Kind.TEACH,
    "education": Kind.TEACH,
    "tip": Kind.TEACH,
    "dialogue": Kind.CONVERSE,
    "dialog": Kind.CONVERSE,
    "question": Kind.CONVERSE,
    "inform": Kind.SERVICE,
    "news": Kind.SERVICE,
    "promo": Kind.PROMOTE,
    "promotion": Kind.PROMOTE,
    "promotional": Kind.PROMOTE,
    "sales": Kind.PROMOTE,
    "sale": Kind.PROMOTE,
    "offer": Kind.PROMOTE,
    "fun": Kind.ENTERTAIN,
    "curated": Kind.COMMUNITY,
    "share": Kind.COMMUNITY,
}


def kind_name(kind: Kind) -> str:
    """Say a kind: "Story"."""
    names = {
        Kind.STORY: tr("Story"),
        Kind.TEACH: tr("Teach"),
        Kind.ENTERTAIN: tr("Entertain"),
        Kind.INSPIRE: tr("Inspire"),
        Kind.CONVERSE: tr("Converse"),
        Kind.COMMUNITY: tr("Community"),
        Kind.SERVICE: tr("Service"),
        Kind.PROMOTE: tr("Promote"),
    }
    return names[kind]


def kind_named(word: str) -> Kind | None:
    """The kind that ``word`` means, aliases included, whatever its case; None when it means none."""
    key = word.strip().casefold()
    if key in KIND_ALIASES:
        return KIND_ALIASES[key]
    return Kind(key) if key in set(Kind) else None
