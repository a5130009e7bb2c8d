"""What a finding's fix is called on its button, told from the finding alone."""

from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.fix import Fix, Safety

SHORT = 26  # characters of a title that fits on a button


def safe_fix(finding: Finding) -> Fix | None:
    """The finding's one change when it is a safe one, which needs no question; else None."""
    changing = [fix for fix in finding.fixes if fix.patches or fix.drops]
    return changing[0] if len(changing) == 1 and changing[0].safety is Safety.SAFE else None


def fix_words(finding: Finding) -> str:
    """What the button says: the fix itself when it is one step and short, else "Fix…"."""
    fix = safe_fix(finding)
    return fix.title if fix is not None and len(fix.title) <= SHORT else tr("Fix…")


def count_safe(findings: tuple[Finding, ...]) -> int:
    """How many findings have a safe fix."""
    return sum(
        any(fix.safety is Safety.SAFE and (fix.patches or fix.drops) for fix in finding.fixes)
        for finding in findings
    )
