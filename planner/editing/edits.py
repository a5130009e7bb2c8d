"""Every edit there is, in one place to import from."""

from planner.editing.accounts import PutAccount, RemoveAccount, SetUsual
from planner.editing.bulk import AddAccount, TakeAccountOff
from planner.editing.catching_up import CatchUpWith
from planner.editing.clients import ArchiveClient, ChangeZone, PutClient
from planner.editing.fixes import ApplyFix
from planner.editing.handwork import RemindLater
from planner.editing.ignores import IgnoreFinding, TakeBackIgnore
from planner.editing.live import ItIsLive, SendAgain
from planner.editing.moving import MovePosts, MovePublications
from planner.editing.outcomes import MarkPosted, PublishNow, SkipPublications
from planner.editing.pausing import SetPause
from planner.editing.pooling import ChangeWish, PlanOnce
from planner.editing.posts import PutPost, RemovePosts
from planner.editing.prompting import SetPrompts
from planner.editing.repeating import ChangeRepeat, RepeatPost, StopRepeat
from planner.editing.replying import (
    ChangeReplyBlock,
    MoveReplyBlock,
    PutReplyBlock,
    RemoveReplyBlocks,
    TellReplies,
)
from planner.editing.resting import SendRest
from planner.editing.restoring import RestoreVersion
from planner.editing.rhythm import SetRhythm
from planner.editing.slots import PlaceIdea
from planner.editing.snippets import PutSnippet, RemoveSnippet
from planner.editing.spelling import LearnWord
from planner.editing.stages import SetKind, SetStage

__all__ = [
    "AddAccount",
    "ApplyFix",
    "ArchiveClient",
    "CatchUpWith",
    "ChangeRepeat",
    "ChangeReplyBlock",
    "ChangeWish",
    "ChangeZone",
    "IgnoreFinding",
    "ItIsLive",
    "LearnWord",
    "MarkPosted",
    "MovePosts",
    "MovePublications",
    "MoveReplyBlock",
    "PlaceIdea",
    "PlanOnce",
    "PublishNow",
    "PutAccount",
    "PutClient",
    "PutPost",
    "PutReplyBlock",
    "PutSnippet",
    "RemindLater",
    "RemoveAccount",
    "RemovePosts",
    "RemoveReplyBlocks",
    "RemoveSnippet",
    "RepeatPost",
    "RestoreVersion",
    "SendAgain",
    "SendRest",
    "SetKind",
    "SetPause",
    "SetPrompts",
    "SetRhythm",
    "SetStage",
    "SetUsual",
    "SkipPublications",
    "StopRepeat",
    "TakeAccountOff",
    "TakeBackIgnore",
    "TellReplies",
]
