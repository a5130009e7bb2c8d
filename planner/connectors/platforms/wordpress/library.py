"""Adding a file to a site's media library, also where the site dies while it makes the small sizes of a picture.

It has the file by then and says under which number (``X-WP-Upload-Attachment-ID``), so it is asked to go on: sent again
the picture would lie there twice. (WordPress 5.3 and later; its own editor does the same.)
"""

from collections.abc import Mapping

from planner.connectors.connector import Credentials
from planner.connectors.errors import ask_any
from planner.connectors.platforms.wordpress import site
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

MEDIA = "wp/v2/media"
_NUMBER = "x-wp-upload-attachment-id"
_TRIES, _SECONDS = 5, 2.0
_DYING = range(500, 600)


def added(
    http: Http, credentials: Credentials, file: tuple[str, Body, str], form: Mapping[str, str]
) -> HttpAnswer:
    """Send the file and give the answer that counts. What never became whole is taken away again.

    Raises NotSent, Refused, SignInNeeded, Throttled as any question; ``site.raise_fault`` reads the answer.
    """

    def ask(method: str, path: str, **more: object) -> HttpAnswer:
        call: HttpCall = site.call(http, credentials, method, path, **more)  # type: ignore[arg-type]
        return ask_any(http, call)

    answer = ask("POST", MEDIA, files={"file": file}, form=dict(form))
    number = answer.headers.get(_NUMBER, "").strip()
    if answer.status not in _DYING or not number.isdecimal():
        return answer
    for _ in range(_TRIES):
        http.pause(_SECONDS)
        answer = ask("POST", f"{MEDIA}/{number}/post-process", json={"action": "create-image-subsizes"})
        if answer.status not in _DYING:
            return answer
    ask("DELETE", f"{MEDIA}/{number}", params={"force": "true"})
    return answer
