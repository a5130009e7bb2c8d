"""The practice feed as a page that any browser shows, light or dark as the reader's system is. Pure."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import PurePosixPath
from urllib.parse import quote

from planner.connectors.connector import Json
from planner.connectors.fields import list_at, moment_at, text_at
from planner.domain.media import VIDEOS
from planner.languages import spoken, tr
from planner.languages.dates import padded_day, short_weekday
from planner.networks.entities import Span, hashtags, urls

_STYLE = """
:root { color-scheme: light dark; --canvas: #f6f4f0; --card: #fff; --line: #e2ded6; --ink: #24211d; --soft: #6d675e; --accent: #9a4f2b; }
@media (prefers-color-scheme: dark) { :root { --canvas: #191816; --card: #23211e; --line: #38352f; --ink: #ece8e1; --soft: #a49d92; --accent: #e09a74; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", Cantarell, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
header h1 { margin: 0; font-size: 1.4rem; font-weight: 650; }
header p { margin: .25rem 0 2rem; color: var(--soft); }
article { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
article:target { border-color: var(--accent); }
article.reply { margin-left: 1.5rem; margin-top: -.5rem; }
.by { display: flex; gap: .75rem; align-items: baseline; justify-content: space-between; margin: 0 0 .6rem; }
.by strong { font-weight: 650; }
time, .comment span { color: var(--soft); font-size: .875rem; }
h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
.text { margin: 0; white-space: pre-wrap; }
a { color: var(--accent); }
.tag { color: var(--accent); }
figure { margin: .9rem 0 0; }
img, video { display: block; width: 100%; border-radius: 8px; background: var(--line); }
figcaption { margin-top: .3rem; color: var(--soft); font-size: .875rem; }
.comment { margin: .9rem 0 0; padding-left: .8rem; border-left: 3px solid var(--line); white-space: pre-wrap; }
.comment span { display: block; }
.empty { color: var(--soft); text-align: center; padding: 4rem 0; }
"""


def page_of(posts: Sequence[Json]) -> str:
    """The page for posts given oldest first; threads stay together, the newest stands at the top."""
    threads = _threads(posts)
    cards = "\n".join(_card(post) for thread in reversed(threads) for post in thread)
    count = len(threads)
    lead, title = tr("Nothing here leaves this computer."), escape(tr("Practice feed"))
    if count:
        newest = tr("{n} post, newest first.|{n} posts, newest first.", "", count)
        lead = f"{lead} {newest}"
    nothing = escape(tr("Nothing has been published here yet."))
    body = cards or f'<p class="empty">{nothing}</p>'
    return f"""<!doctype html>
<html lang="{spoken()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; media-src 'self' file:; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<header><h1>{title}</h1><p>{escape(lead)}</p></header>
{body}
</main>
</body>
</html>
"""


def _threads(posts: Sequence[Json]) -> list[list[Json]]:
    threads: dict[str, list[Json]] = {}
    root_of: dict[str, str] = {}
    for post in posts:
        own = text_at(post, "id")
        root = root_of.get(text_at(post, "in_reply_to"), own)
        root_of[own] = root
        threads.setdefault(root, []).append(post)
    return list(threads.values())


def _card(post: Json) -> str:
    pieces = "\n".join(piece for piece in _pieces(post) if piece)
    kind = ' class="reply"' if text_at(post, "in_reply_to") else ""
    return f'<article id="{escape(text_at(post, "id"))}"{kind}>\n{pieces}\n</article>'


def _pieces(post: Json) -> Iterator[str]:
    made = moment_at(post, "at")
    when = _when(made.astimezone(UTC)) if made else ""
    stamp = f'<time datetime="{escape(text_at(post, "at"))}">{when}</time>'
    yield f'<p class="by"><strong>{escape(text_at(post, "account"))}</strong>{stamp}</p>'
    if text_at(post, "title"):
        yield f"<h2>{escape(text_at(post, 'title'))}</h2>"
    if text_at(post, "text"):
        yield f'<p class="text">{_linked(text_at(post, "text"))}</p>'
    for picture in list_at(post, "media"):
        yield _picture(picture)
    if text_at(post, "first_comment"):
        comment = _linked(text_at(post, "first_comment"))
        name = escape(tr("First comment"))
        yield f'<p class="comment"><span>{name}</span>{comment}</p>'


def _when(there: datetime) -> str:
    return tr(
        "{weekday} {day}, {time} UTC",
        "on the practice feed",
        weekday=short_weekday(there.weekday()),
        day=padded_day(there),
        time=f"{there:%H:%M}",
    )


def _picture(picture: object) -> str:
    alt = text_at(picture, "alt")
    caption = f"<figcaption>{escape(alt)}</figcaption>" if alt else ""
    source = quote(text_at(picture, "file"))
    if PurePosixPath(source).suffix in VIDEOS:
        film = (
            f'<video controls preload="metadata" src="{escape(source)}" aria-label="{escape(alt)}"></video>'
        )
        return f"<figure>{film}{caption}</figure>"
    return f'<figure><img src="{escape(source)}" alt="{escape(alt)}" loading="lazy">{caption}</figure>'


def _linked(text: str) -> str:
    links = {span.start for span in urls(text)}
    pieces: list[str] = []
    at = 0
    for span in sorted([*urls(text), *hashtags(text)], key=_start):
        pieces.append(escape(text[at : span.start]))
        words = escape(span.text)
        pieces.append(
            f'<a href="{words}">{words}</a>' if span.start in links else f'<span class="tag">{words}</span>'
        )
        at = span.end
    pieces.append(escape(text[at:]))
    return "".join(pieces)


def _start(span: Span) -> int:
    return span.start
