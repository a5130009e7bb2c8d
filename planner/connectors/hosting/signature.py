"""Addresses signed for S3-compatible storage, so that neither headers nor a public bucket are needed.

Source: "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)", Amazon S3 API Reference;
its own example is one of the tests.
"""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import quote, urlsplit

_ALGORITHM = "AWS4-HMAC-SHA256"
_UNSIGNED = "UNSIGNED-PAYLOAD"
LONGEST = 604_800
"""Seconds that a signed address may hold: seven days."""


def signed(
    method: str,
    url: str,
    *,
    access: str,
    secret: str,
    region: str,
    now: datetime,
    seconds: int,
    params: Mapping[str, str] | None = None,
) -> str:
    """An address that allows one method on one object for some time.

    Args:
        method: "GET", "PUT" or "DELETE".
        url: of the object, its path encoded already.
        access: the access key.
        secret: its secret.
        region: "eu-central-1"; "auto" and "us-east-1" are usual elsewhere.
        now: aware UTC.
        seconds: so long it holds.
        params: of the query besides the signature.
    """
    parts = urlsplit(url)
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    scope = f"{stamp[:8]}/{region}/s3/aws4_request"
    query = {
        **(params or {}),
        "X-Amz-Algorithm": _ALGORITHM,
        "X-Amz-Credential": f"{access}/{scope}",
        "X-Amz-Date": stamp,
        "X-Amz-Expires": str(min(seconds, LONGEST)),
        "X-Amz-SignedHeaders": "host",
    }
    asked = "&".join(f"{_quoted(name)}={_quoted(query[name])}" for name in sorted(query))
    canonical = "\n".join((method, parts.path or "/", asked, f"host:{parts.netloc}\n", "host", _UNSIGNED))
    told = "\n".join((_ALGORITHM, stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()))
    key = f"AWS4{secret}".encode()
    for part in (stamp[:8], region, "s3", "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, told.encode(), "sha256").hex()
    return f"{parts.scheme}://{parts.netloc}{parts.path}?{asked}&X-Amz-Signature={signature}"


def _quoted(text: str) -> str:
    return quote(text, safe="-_.~")
