"""Row by row: may it enter the plan, and as what? Also which rows are one post."""

from datetime import UTC, datetime, timedelta

from planner.connectors.registry import keys
from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as State
from planner.domain.times import Clockface, WallTime, zone_of
from planner.editing.words import network_label
from planner.exchange.goals import Defaults, Goal, Goals
from planner.exchange.identity import content_key, is_own_id, named_key
from planner.exchange.option_notes import option_notes
from planner.exchange.pictures import Pictures
from planner.exchange.planrow import PlanRow, Trouble
from planner.exchange.rows import FileRows
from planner.exchange.targets import Targets
from planner.exchange.verdicts import Draft, RowVerdict, Verdict
from planner.languages import tr
from planner.networks.by_hand import by_hand

WORDS_SHOWN = 120
_NOT_SENT = {
    State.MISSED: tr("It was missed: kept, never sent by itself."),
    State.REFUSED: tr("The network refused it: kept, never sent by itself."),
    State.CANCELLED: tr("It was cancelled: kept, never sent."),
}


class Judge:
    """Judges the rows of one file in order.

    Attributes:
        verdicts: one for each row so far. drafts: the posts that can enter.
        asked: the troubles that only the person can mend, with how many rows wait.
    """

    def __init__(
        self, file: FileRows, defaults: Defaults, now: datetime, pictures: Pictures, targets: Targets
    ) -> None:
        self.verdicts: list[RowVerdict] = []
        self.asked: dict[str, tuple[Trouble, int]] = {}
        self._posts: dict[str, Draft] = {}
        self._lone: list[Draft] = []
        self._file = file
        self._said = defaults.client
        self._goals = Goals(file, defaults, targets)
        self._now = now
        self._pictures = pictures
        self._targets = targets
        self._seen: dict[str, int] = {}
        self._told: set[str] = set()
        self._names_zones = any(row.when for row in file.rows)

    @property
    def drafts(self) -> list[Draft]:
        """The posts that can enter, in the order of their first rows."""
        both = [*self._posts.values(), *self._lone]
        return sorted(both, key=lambda draft: draft.rows[0][0].number) if self._posts else both

    def judge(self, row: PlanRow) -> None:
        """Judge the next row."""
        trouble = row.trouble or self._content(row)
        missing: list[str] = []
        if not trouble and row.media:
            trouble = self._look_for(row, missing)
        goal: Goal | None = None
        if not trouble:
            found = self._goals.of(row)
            trouble, goal = (found, None) if isinstance(found, Trouble) else (None, found)
        if goal and not trouble:
            trouble = self._enter(row, *goal)
        if trouble:
            self._problem(row, trouble)
        else:
            assert goal
            self._fine(row, goal[1], missing)

    def _content(self, row: PlanRow) -> Trouble | None:
        said = self._said
        if said and row.client and row.client.casefold() != said.casefold():
            return Trouble(
                "client",
                tr("The row belongs to {client}, not to {said}.", client=row.client, said=said),
                tr("Import it for that client, or take the row out."),
            )
        if row.clockface is not Clockface.PLAIN and row.when:
            trouble = clock_trouble(row.when, row.clockface)
            if trouble:
                return trouble
        if not row.text.strip() and not row.media and not (row.stated and row.stage is not Stage.SCHEDULED):
            return self._no_text(row)
        return None

    def _no_text(self, row: PlanRow) -> Trouble:
        width = len(self._file.columns)
        if self._file.dialect.has_header and row.fields < width:
            return Trouble(
                "text",
                tr(
                    "The row ends after {fields} of {width} fields, so it has no text.",
                    fields=row.fields,
                    width=width,
                ),
                tr("Put the missing separators in, or take the row out."),
            )
        return Trouble(
            "text", tr("The row has no text and no picture."), tr("Write the text, or take the row out.")
        )

    def _look_for(self, row: PlanRow, missing: list[str]) -> Trouble | None:
        for use in row.media:
            try:
                if self._pictures.find(use.name) is None:
                    missing.append(use.name)
            except UserError as error:
                return Trouble("media", str(error), error.mend)
        return None

    def _enter(self, row: PlanRow, client: Client, accounts: tuple[Account, ...]) -> Trouble | None:
        goals = [(account.network, account.handle) for account in accounts]
        key = content_key(client.name, goals, row.when, row.text or row.title)
        names = [f"id {row.id}"] if row.id else []
        if not is_own_id(row.post or row.id):  # a plan may well hold two posts that say the same
            names.append(key)
        for name in names:
            earlier = self._seen.setdefault(name, row.number)
            if earlier != row.number:
                said = (
                    tr("The row says the same at the same time as row {earlier}.", earlier=earlier)
                    if name is key
                    else tr("The row has the same id as row {earlier}.", earlier=earlier)
                )
                return Trouble(
                    "",
                    said,
                    tr("Take one of the two out."),
                )
        if not row.post:
            named = named_key(client.name, row.id) if row.id and not is_own_id(row.id) else key
            self._lone.append(Draft(client=client, rows=[(row, accounts)], base=row, key=named))
            return None
        draft = self._posts.get(row.post)
        if draft is None:
            named = key if is_own_id(row.post) else named_key(client.name, row.post)
            self._posts[row.post] = Draft(client=client, rows=[(row, accounts)], base=row, key=named)
            return None
        if draft.client.id != client.id:
            return Trouble(
                "post",
                tr("Post {post} belongs to two clients.", post=row.post),
                tr("Give one of them another name."),
            )
        taken = {account.id for _, others in draft.rows for account in others}
        twice = next((account for account in accounts if account.id in taken), None)
        if twice:
            return Trouble(
                "account",
                tr("Post {post} goes to {handle} twice.", post=row.post, handle=twice.handle),
                tr("Keep one of the rows."),
            )
        draft.rows.append((row, accounts))
        if not accounts:
            draft.base = row
        return None

    def _fine(self, row: PlanRow, accounts: tuple[Account, ...], missing: list[str]) -> None:
        said = []
        if row.stage_in_plan is Stage.IDEA:
            verdict = Verdict.IDEA
        elif row.state in _NOT_SENT:
            verdict = Verdict.HISTORY
            said.append(_NOT_SENT[row.state])
        elif is_history(row, self._now):
            verdict = Verdict.HISTORY
            if row.state is State.HISTORY:
                said.append(tr("The file says that it went out: kept as history, never sent."))
            else:
                said.append(tr("Its time is past: kept as history, never sent."))
        else:
            verdict = Verdict.READY
        if missing:
            said.append(tr("Picture missing: {what}.", what=", ".join(missing)))
        if verdict is Verdict.READY:
            said += option_notes(row, accounts)
        if self._targets.made_accounts:
            for account in accounts:
                if account.id not in self._told and account in self._targets.made_accounts:
                    said.append(_new_account(account))
                self._told.add(account.id)
        words = words_of(row)
        self.verdicts.append(
            RowVerdict(
                row.number,
                verdict,
                " ".join(said),
                "",
                "",
                words,
                row.client,
                row.network,
                row.account,
                row.when,
            )
        )

    def _problem(self, row: PlanRow, trouble: Trouble) -> None:
        if trouble.asks == "zone" and self._names_zones:
            trouble = Trouble(trouble.column, trouble.message, trouble.mend)  # this row's own slip
        if trouble.asks:
            self._ask(trouble)
            if trouble.asks != "account" and self._goals.asks_for_account:
                self._ask(self._goals.no_account(row))  # both at once, not one after the other
        self.verdicts.append(problem(row, trouble))

    def _ask(self, trouble: Trouble) -> None:
        first, count = self.asked.get(trouble.asks, (trouble, 0))
        self.asked[trouble.asks] = (first, count + 1)


def words_of(row: PlanRow) -> str:
    """Title or the beginning of the text, for showing."""
    words = row.title or row.text
    if len(words) <= WORDS_SHOWN:
        return words
    return words[:WORDS_SHOWN].rsplit(maxsplit=1)[0] + "…"


def problem(row: PlanRow, trouble: Trouble) -> RowVerdict:
    """The verdict on a row that cannot enter."""
    return RowVerdict(
        row=row.number,
        verdict=Verdict.PROBLEM,
        message=trouble.message,
        mend=trouble.mend,
        column=trouble.column,
        words=words_of(row),
        client=row.client,
        network=row.network,
        account=row.account,
        when=row.when,
        asks=trouble.asks,
    )


def is_history(row: PlanRow, now: datetime) -> bool:
    """Whether the row has gone out elsewhere: it says so, or it was to go out before ``now``."""
    if row.state is State.HISTORY:
        return True
    return row.state is State.PLANNED and row.instant is not None and row.instant < now


def clock_trouble(when: WallTime, clockface: Clockface) -> Trouble | None:
    """What to say of a time that a clock change swallows or doubles; None when the reading is chosen."""
    shown = tr("{local:%H:%M} on {local:%Y-%m-%d} in {zone}", local=when.local, zone=when.zone)
    if clockface is Clockface.GAP:
        zone = zone_of(when.zone)
        later, earlier = (f"{reading.astimezone(zone):%H:%M}" for reading in when.readings())
        return Trouble(
            "time",
            tr("{shown} does not exist: the clocks go forward.", shown=shown),
            tr("Write {earlier} or {later}.", earlier=earlier, later=later),
        )
    if when.fold is not None:
        return None
    first, second = (reading.astimezone(UTC) for reading in when.readings())
    gap = tr("{what:g} h apart", what=(second - first) / timedelta(hours=1))
    return Trouble(
        "time",
        tr("{shown} exists twice, {gap}: the clocks go back.", shown=shown, gap=gap),
        tr("Choose first or second: write it into a column “fold”."),
    )


def _new_account(account: Account) -> str:
    """What there is to say of an account that the plan brings along."""
    network = network_label(account.network)
    if account.network in keys():
        return tr(
            "New account {handle} on {network_label}: planned, not connected.",
            handle=account.handle,
            network_label=network,
        )
    if by_hand(account.network).closed:
        return tr("New account {handle} on {network}.", handle=account.handle, network=network)
    return tr(
        "New account {handle} on {network}: you post there by hand.", handle=account.handle, network=network
    )
