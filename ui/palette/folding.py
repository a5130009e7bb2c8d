"""Letters without case and accents, as people type them."""

import unicodedata


def folded(text: str) -> str:
    """``text`` in lower case without accents; as long as it was where no letter becomes two."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))
