"""What is said when an own rule took too long."""

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.own.patterns import LIMIT
from planner.lint.rule import Hit

FIX = Fix(title=tr("Change the rule"), safety=Safety.ASSIST, assist=Assist(opens=Opens.RULE))
MESSAGE_ID = "too slow"
_MILLISECONDS = round(LIMIT * 1000)


def hit(name: str, posts: tuple[PlanEntry, ...]) -> Hit:
    """The one finding of a rule that is switched off."""
    return Hit(
        message_id=MESSAGE_ID,
        message=tr(
            "{most} milliseconds a post are the most that an own rule may take: {name} took longer and is off "
            "until its file is read again. Make its pattern simpler.",
            most=_MILLISECONDS,
            name=name,
        ),
        about=posts[0],
        posts=posts[:1],
        anchor=MESSAGE_ID,
        severity=Severity.WARNING,
        numbers={"milliseconds": _MILLISECONDS},
        fixes=(FIX,),
    )
