"""What can be done about a finding to the post on the desk, without Qt: nothing of it is stored."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.kinds import Ask, Kind
from planner.domain.patch import Field, Patch
from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.fix import Fix, Opens, Safety
from planner.lint.kinds.ask import read_ask
from ui.mix.figures import percent_words
from ui.views.composer.checks import MIX
from ui.views.composer.state import Draft

CHOOSE = tr("Fix…")


def fixes_here(finding: Finding, draft: Draft) -> tuple[Fix, ...]:
    """The fixes that change this post alone, or open an editor; what would change other posts is left out."""
    post = draft.post.id
    usable = [fix for fix in finding.fixes if _is_about(fix, post)]
    story = _as_story(finding, draft)
    if story is None:
        return tuple(usable)
    return (story, *(fix for fix in usable if not _begins(fix)))  # its first lines are offered after it


def openings_of(finding: Finding) -> tuple[str, ...]:
    """First lines that a rule offers for one of its posts: they fit each of them."""
    return next((fix.assist.openings for fix in finding.fixes if fix.assist and fix.assist.openings), ())


def asks_first(fix: Fix) -> bool:
    """Whether something is shown or asked before it is done."""
    return fix.safety is not Safety.SAFE if fix.patches else _begins(fix)


def first_fix(fixes: Sequence[Fix]) -> Fix | None:
    """The fix that one press does, None when there is a choice to make first."""
    if len(fixes) == 1 or (fixes and fixes[0].patches and not asks_first(fixes[0])):
        return fixes[0]
    return None


def words_of(fixes: Sequence[Fix], *, first: bool = False) -> str:
    """What the button says: the fix itself when there is one to name, "Fix…" when there are several.

    Args:
        fixes: as of ``fixes_here``.
        first: name the first one where several change something; the others are told with it.
    """
    fix = first_fix(fixes)
    if fix is None:
        return f"{fixes[0].title}…" if first and fixes and fixes[0].patches else CHOOSE if fixes else ""
    return f"{fix.title}…" if asks_first(fix) or _leads_away(fix) else fix.title


def short_words(fixes: Sequence[Fix]) -> str:
    """The same where the title does not fit."""
    fix = first_fix(fixes)
    if fix is None or asks_first(fix) or _leads_away(fix):
        return CHOOSE
    return tr("Fix it") if fix.patches else tr("Go there")


def nearest_first(findings: Sequence[Finding]) -> list[Finding]:
    """Those that name words first, then those on this post alone, then what it does to others."""
    return sorted(findings, key=lambda finding: (finding.span is None, len(finding.posts) > 1))


def _leads_away(fix: Fix) -> bool:
    """Whether it opens something else than this post."""
    return not fix.patches and fix.assist is not None and fix.assist.opens is not Opens.POST


def _begins(fix: Fix) -> bool:
    """Whether it offers first lines to choose from."""
    return fix.assist is not None and bool(fix.assist.openings)


def _is_about(fix: Fix, post: str) -> bool:
    if fix.patches:
        return all(patch.post == post for patch in fix.patches)
    assist = fix.assist
    return assist is not None and (assist.opens is not Opens.POST or assist.post in {"", post})


def _as_story(finding: Finding, draft: Draft) -> Fix | None:
    """The mix is eased when this post does not sell; with the share that this leads to."""
    post = draft.post
    if finding.code not in MIX or post.id not in finding.posts or post.kind is not Kind.PROMOTE:
        return None
    patch = Patch(post=post.id, field=Field.KIND, value=Kind.STORY)
    fix = Fix(title=tr("Make it a story"), safety=Safety.UNSAFE, patches=(patch,))
    promo, posts = int(finding.numbers.get("promo", 0)), int(finding.numbers.get("posts", 0))
    words = f"{post.text}\n{post.title}\n{post.first_comment}"
    if not posts or read_ask(words).ask is Ask.HARD:
        return fix  # its words go on selling: the share stays until they are others
    return replace(fix, leads_to=percent_words(promo - 1, posts))
