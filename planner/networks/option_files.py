"""The words of a file that an option takes, in whichever of the usual codings it was saved. Pure."""

import codecs

MOST_BYTES = 8_000_000
"""A larger file is none of words that anybody means; it is not even read."""
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def words_in(data: bytes) -> str:
    """The text with plain line ends; what says nothing of its coding and is no UTF-8 was saved by an older Windows."""
    marked = next((coding for mark, coding in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(marked)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
