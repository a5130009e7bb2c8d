"""The engine: cuts a plan into units, runs the rules on them, and keeps what did not change.

A full run is linear in the posts; an edit costs what it touches, however large the plan: the post itself
on each account, its day, and the neighbourhood in its account's sequence and in its client's. The same
plan, profile and clock give the same findings in the same order, in whatever order the entries come, and
whether they came at once or in a series of edits.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property

from planner.domain.entry import PlanEntry, Suppression
from planner.lint.cache import Cache
from planner.lint.checks import Checks
from planner.lint.finding import Finding, Picture, Report
from planner.lint.kept.accounts import MIX_OF_ACCOUNT
from planner.lint.kept.clients import MIX_OF_CLIENT
from planner.lint.kept.plan import KeptPlan
from planner.lint.kept.posts import Kept
from planner.lint.notes import ClientNotes
from planner.lint.profile import THIRDS, Profile
from planner.lint.profiles.help import softened
from planner.lint.rule import Rule, UnitKind
from planner.lint.twins import Twins
from planner.lint.units import Item, PlanView

__all__ = ["MIX_OF_ACCOUNT", "MIX_OF_CLIENT", "Linter", "lint"]


def lint(
    entries: Sequence[PlanEntry],
    profile: Profile,
    now: datetime,
    *,
    suppressions: Iterable[Suppression] = (),
    judge_all: bool = False,
    notes: Mapping[str, ClientNotes] | None = None,
) -> Report:
    """Check a plan once.

    Args:
        entries: counted ones and others, in any order; what does not count is left out here.
        profile: rules and numbers.
        now: aware UTC; what is before it is context and not judged.
        suppressions: findings the person ignores.
        judge_all: judge history too.
        notes: what is known of the clients, by key; None: what the entries themselves tell.
    """
    return Linter(profile, judge_all=judge_all).lint(entries, now, suppressions=suppressions, notes=notes)


class Linter:
    """An engine that remembers. One thread at a time; the reports it gives never change.

    ``cache``: what an earlier run found out about single posts, and what the next one may have of this.
    ``offers``: whether findings come with their evidence and fixes, which take time to work out.
    """

    def __init__(
        self,
        profile: Profile = THIRDS,
        *,
        judge_all: bool = False,
        rules: Iterable[Rule] | None = None,
        cache: Cache | None = None,
        offers: bool = True,
    ) -> None:
        self._checks = Checks(profile, judge_all=judge_all, rules=rules, offers=offers)
        self._plan = KeptPlan(self._checks, cache)
        self._posts = self._plan.posts  # the last ones, whole, while others are being read
        self._suppressions: tuple[Suppression, ...] = ()
        self._of_plan: tuple[Finding, ...] = ()

    @property
    def profile(self) -> Profile:
        """The profile it judges by."""
        return self._checks.profile

    def lint(
        self,
        entries: Iterable[PlanEntry],
        now: datetime,
        *,
        suppressions: Iterable[Suppression] = (),
        notes: Mapping[str, ClientNotes] | None = None,
    ) -> Report:
        """Check ``entries``; what is unchanged since the last call is not checked again."""
        posts: dict[str, list[PlanEntry]] = {}
        for entry in softened(entries, self.profile):
            posts.setdefault(entry.post, []).append(entry)
        self._plan.become(posts, now, notes)
        self._posts = self._plan.posts
        self._suppressions = tuple(suppressions)
        self._whole_plan(now)
        return self._report(now)

    def prepare(self) -> None:
        """Work out, before the first edit, what every edit asks of the whole plan: for those who keep it."""
        self._plan.prepare()

    def update(
        self,
        changes: Mapping[str, Sequence[PlanEntry]],
        now: datetime,
        *,
        suppressions: Iterable[Suppression] | None = None,
    ) -> Report:
        """Check what a few changes touch. Rules on the whole plan say what they said at the last full run.

        Args:
            changes: for each changed post its entries as they are now, on all accounts; none: it is gone.
            now: aware UTC; may have gone on since the last time.
            suppressions: findings the person ignores; None: as before.
        """
        if self.profile.softens:
            changes = {post: tuple(softened(there, self.profile)) for post, there in changes.items()}
        self._plan.change(changes, now)
        self._posts = self._plan.posts
        if suppressions is not None:
            self._suppressions = tuple(suppressions)
        return self._report(now)

    def what_if(self, changes: Mapping[str, Sequence[PlanEntry]], now: datetime) -> tuple[Picture, Picture]:
        """Findings and mixes as they are, and as they would be; afterwards all is as before.

        Args:
            changes: as for ``update``.
            now: aware UTC, that of the last run.
        """
        if self.profile.softens:
            changes = {post: tuple(softened(there, self.profile)) for post, there in changes.items()}
        as_it_is = {post: self.entries_of(post) for post in changes}
        before = self._picture()
        try:
            self._plan.change(changes, now)
            return before, self._picture()
        finally:
            self._plan.change(as_it_is, now)
            self._posts = self._plan.posts

    def _picture(self) -> Picture:
        clients = self._plan.clients
        return Picture(
            findings=self._plan.board.pictures()[0],
            clients={key: client.headline for key, client in clients.items()},
            accounts={
                key: one.headline for client in clients.values() for key, one in client.accounts.items()
            },
        )

    def entries_of(self, post: str) -> tuple[PlanEntry, ...]:
        """The entries of one post as they were given last, on all accounts; may be asked on any thread."""
        return tuple(kept.entry for kept in self._posts.get(post, ()))

    def kept_of(self, post: str) -> Sequence[Kept]:
        """One post on all its accounts, with all that was read of it."""
        return self._posts.get(post, ())

    def twins_of(self, client: str) -> Twins | None:
        """The index of a client's posts by their words; None: nothing is compared there."""
        return self._plan.twins(client)

    @cached_property
    def looks_at_stays(self) -> bool:
        """Whether a rule that runs looks at time to answer; else what happens to it concerns no post."""
        return any(rule.stays and rule.code in self._checks.codes for rule in self._checks.rules)

    def staying(self, blocks: Collection[str]) -> list[str]:
        """The posts that one of these reply blocks concerns, as they were given last."""
        return [
            post
            for post, group in self._plan.posts.items()
            if any(stay.id in blocks for kept in group for stay in kept.entry.stays or ())
        ]

    def history(self, account: str, now: datetime) -> list[Item]:
        """An account's counted posts before ``now``, in order."""
        for client in self._plan.clients.values():
            if account in client.accounts:
                line = client.accounts[account].line
                return line.items[: line.before(now)]
        return []

    @property
    def days_back(self) -> int:
        """How many days before now posts are needed for the rules that are on, however many they are."""
        return self._checks.days_back()

    def naming(self, post: str) -> tuple[Finding, ...]:
        """The findings that name a post, ignored ones among them, in no order."""
        return self._plan.board.naming(post)

    def _whole_plan(self, now: datetime) -> None:
        """Run the rules on the whole plan."""
        before = self._of_plan
        self._of_plan = ()
        if self._checks.has(UnitKind.PLAN):
            self._plan.board.change(before, ())
            before = ()
            view = PlanView(self._plan.view(), self._plan.board.all(), self._suppressions, self._checks.codes)
            self._of_plan = self._checks.run(UnitKind.PLAN, view, now)
        self._plan.board.change(before, self._of_plan)

    def _report(self, now: datetime) -> Report:
        plan = self._plan
        plan.board.settle(self._suppressions, now)
        shown, ignored = plan.board.pictures()
        clients = [plan.clients[key] for key in sorted(plan.clients)]
        accounts = [client.accounts[key] for client in clients for key in sorted(client.accounts)]
        return Report(
            now=now,
            profile=self.profile.name,
            findings=shown,
            ignored=ignored,
            posts=len(plan.counted),
            accounts=len(accounts),
            windows=sum(one.windows for one in clients) + sum(one.windows for one in accounts),
            left_out=len(plan.left_out),
            clients={client.key: client.headline for client in clients},
            per_account={account.key: account.headline for account in accounts},
        )
