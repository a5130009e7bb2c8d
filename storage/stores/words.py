"""What is said of a record that is not as it was read."""

from planner.domain.changes import Aggregate
from planner.languages import tr

_CHANGED = {
    Aggregate.CLIENT: tr("This client was changed somewhere else meanwhile. Nothing was overwritten."),
    Aggregate.ACCOUNT: tr("This account was changed somewhere else meanwhile. Nothing was overwritten."),
    Aggregate.POST: tr("This post was changed somewhere else meanwhile. Nothing was overwritten."),
    Aggregate.PUBLICATION: tr(
        "This post's delivery was changed somewhere else meanwhile. Nothing was overwritten."
    ),
    Aggregate.MEDIA: tr("This picture was changed somewhere else meanwhile. Nothing was overwritten."),
    Aggregate.SUPPRESSION: tr(
        "This ignored finding was changed somewhere else meanwhile. Nothing was overwritten."
    ),
    Aggregate.SETTING: tr("This setting was changed somewhere else meanwhile. Nothing was overwritten."),
    Aggregate.REPLY_BLOCK: tr(
        "This time to answer was changed somewhere else meanwhile. Nothing was overwritten."
    ),
    Aggregate.REPEAT: tr("This repeat was changed somewhere else meanwhile. Nothing was overwritten."),
    Aggregate.SLOT: tr("This weekly rhythm was changed somewhere else meanwhile. Nothing was overwritten."),
    Aggregate.SNIPPET: tr("This snippet was changed somewhere else meanwhile. Nothing was overwritten."),
}

_GONE = {
    Aggregate.CLIENT: tr("This client is not in the plan any more."),
    Aggregate.ACCOUNT: tr("This account is not in the plan any more."),
    Aggregate.POST: tr("This post is not in the plan any more."),
    Aggregate.PUBLICATION: tr("This post's delivery is not in the plan any more."),
    Aggregate.MEDIA: tr("This picture is not in the plan any more."),
    Aggregate.SUPPRESSION: tr("This ignored finding is not in the plan any more."),
    Aggregate.SETTING: tr("This setting is not in the plan any more."),
    Aggregate.REPLY_BLOCK: tr("This time to answer is not in the plan any more."),
    Aggregate.REPEAT: tr("This repeat is not in the plan any more."),
    Aggregate.SLOT: tr("This weekly rhythm is not in the plan any more."),
    Aggregate.SNIPPET: tr("This snippet is not in the plan any more."),
}


def changed_meanwhile(aggregate: Aggregate) -> str:
    """Another writer was faster."""
    return _CHANGED[aggregate]


def gone(aggregate: Aggregate) -> str:
    """There is no such record."""
    return _GONE[aggregate]
