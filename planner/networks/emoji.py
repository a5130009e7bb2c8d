"""Emoji as sequences: one picture to the reader, one or more code points in the text.

The grammar is that of Unicode's UTS #51: a flag, a keycap, or a picture with its skin tone, its tags and
what is joined to it. A letter-like sign (©, ™) is an emoji only with U+FE0F after it, and nothing is with
U+FE0E. Whether a joined sequence is one that fonts can draw is not checked, as new ones come each year.
"""

import re

import regex

_REGIONS = (
    "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV "
    "BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG "
    "EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
    "HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT "
    "LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
    "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL "
    "SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA "
    "VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
_LETTER_A, _REGIONAL_A = ord("A"), 0x1F1E6
_FLAGS = [
    "".join(chr(_REGIONAL_A + ord(letter) - _LETTER_A) for letter in region) for region in _REGIONS.split()
]
_LETTERLIKE = "0-9#*©®™♟"
_PICTURE = (
    rf"(?:(?![{_LETTERLIKE}\p{{RI}}])\p{{Emoji}}(?:\ufe0f|(?!\ufe0e))|[©®™♟]\ufe0f)\p{{Emoji_Modifier}}?"
)
EMOJI = regex.compile(
    rf"\L<regions>|[0-9#*]\ufe0f?\u20e3|{_PICTURE}(?:[\U000E0020-\U000E007E]+\U000E007F)?(?:\u200d{_PICTURE})*",
    regions=_FLAGS,
)
"""One emoji, whatever it is made of."""

_DRAWN = regex.compile(r"\p{Emoji_Presentation}|.\uFE0F")
_MADE_OF_SEVERAL = re.compile(r"[\u200d\u20e3\ufe0f\U0001F1E6-\U0001F1FF\U0001F3FB-\U0001F3FF\U000E007F]")


def may_join(text: str) -> bool:
    """Whether the text has what makes one emoji of several code points; quick, and true a bit too often."""
    return _MADE_OF_SEVERAL.search(text) is not None


def is_drawn(emoji: str) -> bool:
    """Whether a match of ``EMOJI`` is shown as a picture by default ("☎" alone is a sign)."""
    return len(emoji) > 1 or _DRAWN.match(emoji) is not None
