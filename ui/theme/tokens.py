"""The colour tokens, light and dark. Names and values are the design's; everything that paints reads them here."""

from planner.domain.kinds import Kind
from planner.languages import tr

LIGHT: dict[str, str] = {
    "canvas": "#FFFFFF",  # the page
    "raised": "#FFFFFF",  # cards, fields, popups
    "rail": "#F5F6F4",
    "panel": "#FAFBF9",  # right panels
    "sunken": "#F0F2EF",  # segmented track, disabled
    "sel": "#E9EEEB",  # selected row
    "weekend": "#FAFAF8",
    "outside": "#FBFBFA",  # days of neighbour months
    "line": "#E6E9E5",  # hairline
    "line2": "#D3D8D3",  # control edge
    "field": "#8A938E",  # strong edge
    "tx": "#18211D",
    "tx2": "#525C57",
    "tx3": "#616A65",
    "acc": "#0B6B61",  # primary fill, today, focus ring
    "acch": "#095A52",
    "acct": "#FFFFFF",  # text on acc
    "acctx": "#0A5F56",  # link text
    "accsoft": "#E4F1EE",
    "crit": "#B3202C",
    "critsoft": "#FCEDEC",
    "warn": "#8A5A00",
    "warnsoft": "#FBF3DF",
    "note": "#3D5A80",
    "notesoft": "#EDF2F8",
    "ok": "#1F6F3F",
    "oksoft": "#E8F4EC",
    "scrim": "#570A1410",  # black-green at 34 %
    "shadow": "#21000000",  # black at 13 %
    "toast": "#202925",
    "glyph": "#FFFFFF",  # on a kind's badge
}

DARK: dict[str, str] = {
    "canvas": "#181B1A",
    "raised": "#222725",
    "rail": "#131615",
    "panel": "#151817",
    "sunken": "#101312",
    "sel": "#242A28",
    "weekend": "#151817",
    "outside": "#151716",
    "line": "#272C2A",
    "line2": "#3A413E",
    "field": "#6E7874",
    "tx": "#E9EDEA",
    "tx2": "#B0B9B4",
    "tx3": "#9AA49F",
    "acc": "#5CC7B4",
    "acch": "#78D3C3",
    "acct": "#0A1F1B",
    "acctx": "#7AD3C3",
    "accsoft": "#17332E",
    "crit": "#FF8A84",
    "critsoft": "#331B1B",
    "warn": "#E8B95A",
    "warnsoft": "#2D2515",
    "note": "#9DBDE6",
    "notesoft": "#1A232F",
    "ok": "#7CCB97",
    "oksoft": "#17291D",
    "scrim": "#8C000000",  # black at 55 %
    "shadow": "#80000000",  # black at 50 %
    "toast": "#2C3330",
    "glyph": "#101312",
}

KINDS_LIGHT: dict[Kind, str] = {
    Kind.STORY: "#6842B0",
    Kind.TEACH: "#138FF2",
    Kind.ENTERTAIN: "#866000",
    Kind.INSPIRE: "#7F0A5C",
    Kind.CONVERSE: "#0C746C",
    Kind.COMMUNITY: "#2A4E06",
    Kind.SERVICE: "#838B91",
    Kind.PROMOTE: "#D27235",
}

KINDS_DARK: dict[Kind, str] = {
    Kind.STORY: "#A55BD6",
    Kind.TEACH: "#52AEFF",
    Kind.ENTERTAIN: "#EECB40",
    Kind.INSPIRE: "#F66EC0",
    Kind.CONVERSE: "#089174",
    Kind.COMMUNITY: "#99B166",
    Kind.SERVICE: "#B9D5E2",
    Kind.PROMOTE: "#D2621A",
}

KIND_CODES: dict[Kind, str] = {
    Kind.STORY: tr("St", "two letters for a kind"),
    Kind.TEACH: tr("Te", "two letters for a kind"),
    Kind.ENTERTAIN: tr("En", "two letters for a kind"),
    Kind.INSPIRE: tr("In", "two letters for a kind"),
    Kind.CONVERSE: tr("Co", "two letters for a kind"),
    Kind.COMMUNITY: tr("Cm", "two letters for a kind"),
    Kind.SERVICE: tr("Sv", "two letters for a kind"),
    Kind.PROMOTE: tr("Pr", "two letters for a kind"),
}

CHIP_SHARE_LIGHT = 0.09  # how much of its kind's colour a chip's fill has
CHIP_SHARE_DARK = 0.15
PUBLISHED_SHARE = 0.55  # a published chip has this part of it

LINE_HEIGHT = {11.0: 15, 11.5: 15, 12.0: 16, 13.0: 18, 14.0: 22, 15.0: 20, 19.0: 24, 26.0: 30, 32.0: 40}
"""Line height in px of each text size."""
