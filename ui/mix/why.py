"""Why a rule is there: its manual page, what it says of this client now, and who set its limits."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.domain.ids import ClientId
from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.profile import THIRDS, Profile
from planner.lint.registry import page_of as manual_of
from planner.lint.registry import rule_named
from planner.lint.rule import OptionValue
from planner.lint.rule import Rule as LintRule
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.mix.choice import account_words
from ui.mix.run import Checked, Runner
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Rule
from ui.widgets.labels import Label, Paragraph
from ui.widgets.markdown import MarkdownPage
from ui.widgets.marks import Tag
from ui.widgets.sheet import Sheet
from ui.widgets.themed import px

WIDE, HIGH = 620, 640
SHOWN = 5
TONES = {"error": "crit", "warning": "warn", "info": "note"}


class RuleSheet(Sheet):
    """A rule's page over a line on this client."""

    def __init__(self, context: UiContext, rule: LintRule) -> None:
        super().__init__(tr("Rule {code}", code=rule.code))
        self.help_page = f"rules/{rule.code}.md"
        self._context, self._rule = context, rule
        self.page = MarkdownPage()
        head = QHBoxLayout()
        head.setSpacing(9)
        self.tag = Tag(rule.code, TONES[rule.severity.value], code=True)
        head.addWidget(self.tag)
        head.addWidget(Label(title_of(rule), size=15, weight=600))
        head.addStretch(1)
        close = IconButton("x", tr("Close (Esc)"))
        close.clicked.connect(context.shell.close_sheet)
        head.addWidget(close)
        done = Button(tr("Close"))
        done.clicked.connect(context.shell.close_sheet)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 11, 22, 12)
        self.force = Paragraph(_force(rule, THIRDS), size=12, color="tx3", max_lines=2)
        foot.addWidget(self.force, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addSpacing(14)
        self.change = Button(
            tr("Change it…"), "link", "small", tooltip=tr("Turn the rule off, or change its numbers")
        )
        self.change.clicked.connect(self._change)
        foot.addWidget(self.change)
        foot.addSpacing(14)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(22, 14, 16, 6)
        top.setSpacing(10)
        top.addLayout(head)
        top.addWidget(self.page, 1)
        column.addLayout(top, 1)
        column.addWidget(Rule())
        column.addLayout(foot)
        self.page.show_markdown(page_of(rule, None))
        self._ask()

    def sizeHint(self) -> QSize:
        """A page's width."""
        return QSize(px(WIDE), px(HIGH))

    def wanted(self, room: QRect) -> QRect:
        """Centred."""
        size = self.sizeHint().boundedTo(room.size())
        rect = QRect(0, 0, size.width(), size.height())
        rect.moveCenter(room.center())
        return rect

    def _change(self) -> None:
        context, code = self._context, self._rule.code
        context.shell.close_sheet()
        context.shell.set_rules(code)

    def _ask(self) -> None:
        client: ClientId | None = getattr(self._context.bridge, "client", None)
        now, workspace = self._context.services.clock.now(), self._context.workspace

        def work(unit: UnitOfWork) -> Checked:
            return Runner(workspace).run(unit, client, now)

        self._context.tasks.read(work, self._checked)

    def _checked(self, checked: Checked) -> None:
        self.page.show_markdown(page_of(self._rule, checked))
        self.force.setText(_force(self._rule, checked.profile))
        found = [one.severity.value for one in checked.report.findings if one.code == self._rule.code]
        worst = next((one for one in TONES if one in found), self._rule.severity.value)
        self.tag.set(self._rule.code, TONES[worst])


def open_rule(context: UiContext, code: str) -> RuleSheet:
    """Explain a rule: its page, this client's numbers, who set the limits. Raises UserError: no such rule."""
    own = (rule for rule in context.workspace.read().own if rule.code == code)
    sheet = RuleSheet(context, next(own, None) or rule_named(code))
    context.shell.open_sheet(sheet)
    return sheet


def title_of(rule: LintRule) -> str:
    """What the rule says in one line: "Too much of one account's plan sells"."""
    return rule.doc.strip().partition("\n")[0].strip().rstrip(".")


def _force(rule: LintRule, profile: Profile) -> str:
    said = [
        tr("Keeps its post from going out.") if rule.blocks else tr("Advice: nothing is held back."),
        tr("Limits set by {who}.", who=profile.said_of(rule)),
    ]
    if not profile.takes(rule) and not rule.blocks:
        said.append(tr("It is off."))
    return " ".join(said)


def page_of(rule: LintRule, checked: Checked | None) -> str:
    """The page as Markdown: this plan first, then the rule's manual page, then its numbers."""
    manual = re.sub(r"\A#[^\n]*\n+[^\n]*\n+", "", manual_of(rule))  # its heading and title stand above
    manual = re.sub(r"\A\*[^\n]*\*\n+", "", manual)  # for the terminal: what it says stands at the foot
    here = _here(rule, checked) if checked is not None else ""
    return "\n\n".join(
        part for part in (here, manual.strip(), _limits(rule, checked.profile if checked else THIRDS)) if part
    )


def _here(rule: LintRule, checked: Checked) -> str:
    mine = [finding for finding in checked.report.findings if finding.code == rule.code]
    ignored = sum(finding.code == rule.code for finding in checked.report.ignored)
    if not mine:
        none = tr(
            "Nothing in this plan now: {n} post was checked.|Nothing in this plan now: {n} posts were checked.",
            "",
            checked.report.posts,
        )
        return f"**{none}**" + (" " + tr("{n} ignored.|{n} ignored.", "", ignored) if ignored else "")
    lines = [f"- **{_about(finding, checked)}** {finding.message}" for finding in mine[:SHOWN]]
    more = len(mine) - SHOWN
    if more > 0:
        lines.append("- " + tr("and {n} more|and {n} more", "", more))
    return f"## {tr('In this plan now')}\n\n" + "\n".join(lines)


def _about(finding: Finding, checked: Checked) -> str:
    account = checked.accounts.get(finding.account_key)
    whose = f"{finding.client}, " if checked.client_id is None else ""
    return f"{whose}{account_words(account) if account else finding.account or tr('all accounts')}:"


def _limits(rule: LintRule, profile: Profile) -> str:
    if not rule.options:
        return ""
    values = profile.options_of(rule)
    lines = [f"- {option.says}: **{_number(values[option.name])}**" for option in rule.options]
    title = tr("Its numbers, by {who}", who=profile.said_of(rule))
    return f"## {title}\n\n" + "\n".join(lines)


def _number(value: OptionValue) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or tr("none", "no words set")
    if isinstance(value, int) or value.denominator == 1:
        return str(int(value))
    return f"{value.numerator}/{value.denominator} ({round(float(value) * 100)} %)"
