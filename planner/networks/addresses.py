"""Whether a whole text is one well-formed web address, by RFC 3986 with letters of any script."""

import regex

_HEX = r"%[0-9a-f]{2}"
_SIGNS = r"!$&'()*+,;="
_LETTER = r"a-z0-9\u00a0-\U0010ffff"
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_SUBDOMAIN = rf"[{_LETTER}](?:[{_LETTER}_\-]*[{_LETTER}])?"
_DOMAIN = rf"[{_LETTER}](?:[{_LETTER}\-]*[{_LETTER}])?"
_TOP = r"[a-z\u00a0-\U0010ffff](?:[a-z0-9\u00a0-\U0010ffff\-]*[a-z0-9\u00a0-\U0010ffff])?"
_HOST = rf"(?:(?:{_SUBDOMAIN}\.)*{_DOMAIN}\.{_TOP}|{_OCTET}(?:\.{_OCTET}){{3}}|\[[0-9a-f:.]+\])"
_PIECE = rf"(?:[{_LETTER}\-._~{_SIGNS}:@|]|{_HEX})"
_REST = rf"(?::[0-9]{{1,5}})?(?:/{_PIECE}*)*(?:\?(?:{_PIECE}|[/?])*)?(?:\#(?:{_PIECE}|[/?])*)?"
_ADDRESS = regex.compile(
    rf"(?P<protocol>https?://(?:(?:[{_LETTER}\-._~{_SIGNS}:]|{_HEX})*@)?)?{_HOST}{_REST}", regex.IGNORECASE
)


def is_address(text: str, *, protocol: bool = True) -> bool:
    """Whether ``text`` is one address and nothing else; with ``protocol`` it needs ``http(s)://``.

    Numbers stand for themselves (192.168.0.1, [::1]); whether the name leads anywhere is not asked.
    """
    match = _ADDRESS.fullmatch(text)
    return match is not None and (match["protocol"] is not None or not protocol)
