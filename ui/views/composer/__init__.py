"""The composer: a sheet on which one post is written, checked and scheduled."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.domain.ids import ClientId, PostId
    from planner.domain.times import WallTime
    from ui.context import Prefill, UiContext
    from ui.views.composer.sheet import ComposerSheet


def open_composer(
    context: "UiContext",
    post_id: "PostId | None" = None,
    when: "WallTime | None" = None,
    *,
    client_id: "ClientId | None" = None,
    prefill: "Prefill | None" = None,
) -> "ComposerSheet":
    """Open the composer on a post, or on a new one.

    Args:
        context: the window's.
        post_id: None: a new post.
        when: the time of a new post, None: none yet.
        prefill: what is filled in, or selected, once the post is there.
        client_id: whose new post; None: of the client the window shows, else of the first one (the sheet lets the person choose).
    """
    from planner.domain import ids
    from ui.views.composer.sheet import ComposerSheet

    if client_id is None and post_id is None and prefill is not None and prefill.client:
        client_id = ids.ClientId(prefill.client)
    if client_id is None and post_id is None:
        client_id = getattr(context.bridge, "client", None)
    sheet = ComposerSheet(context)
    sheet.prefill = prefill
    sheet.open(post_id, when, client_id)
    context.shell.open_sheet(sheet)
    return sheet
