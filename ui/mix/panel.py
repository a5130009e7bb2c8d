"""The mix panel: headline, bar and findings of the client in view, beside the calendar."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, QUrl
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.ids import PostId
from planner.editing.edits import TakeBackIgnore
from planner.languages import tr
from planner.lint.finding import Headline
from planner.lint.suppress import ended
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.mix.cards import FindingList
from ui.mix.choice import Scope, headline_in, scopes_of
from ui.mix.figures import Figure, checked_words, date_range, day_range, figure_of
from ui.mix.leftovers import leftovers
from ui.mix.looking import Range, span_of
from ui.mix.marker import Marker
from ui.mix.rows import Row, left_rows, rows_of
from ui.mix.run import Checked, look
from ui.mix.service import MixService
from ui.mix.summary import Summary
from ui.mix.tools import CountLine, PanelHead
from ui.mix.trouble import TroubleStrip
from ui.mix.watch import FileWatch
from ui.widgets.buttons import Button
from ui.widgets.field import Rule
from ui.widgets.outside import OUTSIDE
from ui.widgets.states import EmptyState
from ui.widgets.themed import follow

if TYPE_CHECKING:
    from ui.mix.fixer import Fixer
    from ui.views.calendar.filtering.rule import Filter

WIDE = 332


class MixPanel(QWidget):
    """332 px wide, 316 in windows under 1400 (the window sets it).

    Attributes:
        service: runs the linter and holds the newest report.
    """

    help_page = "guide/the-linter.md#what-it-says"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._range, self._scope = Range.WORST, Scope("")
        self._month: date | None = None
        self._headline: Headline | None = None
        self._filter_kind: str | None = None
        self._fixes: Fixer | None = None
        self.service, self.marker = MixService(context, self), Marker(context, self)
        self.head, self.summary = PanelHead(), Summary(context.theme)
        self.counts, self.list = CountLine(), FindingList(context.theme)
        self.empty, self.trouble = EmptyState("check", tr("No findings")), TroubleStrip()
        self._watch = FileWatch(context, self)
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.setAccessibleName(tr("Mix"))
        follow(self)

    def _build(self) -> None:
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.stack.setVisible(False)
        self.summary.setVisible(False)
        line = QHBoxLayout()
        line.setContentsMargins(16, 9, 16, 7)
        line.addWidget(Rule())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(8)
        column.addWidget(self.summary)
        column.addLayout(line)
        told = QHBoxLayout()
        told.setContentsMargins(11, 0, 11, 5)
        told.addWidget(self.trouble)
        column.addLayout(told)
        filters = QHBoxLayout()
        filters.setContentsMargins(12, 0, 12, 1)
        filters.addWidget(self.counts)
        column.addLayout(filters)
        column.addWidget(self.stack, 1)
        column.addStretch(0)
        self.counts.setVisible(False)

    def _connect(self) -> None:
        self.service.report_ready.connect(self._report)
        self.service.checking.connect(self.head.show_checking)
        self.head.ranged.connect(self._set_range)
        self.head.scoped.connect(self._set_scope)
        self.summary.chosen.connect(self._filter)
        self.counts.filtered.connect(self._show_rows)
        self.counts.ignored_shown.connect(self._show_rows)
        self.marker.lit.connect(self.list.set_lit)
        for name in ("enter", "leave", "press"):
            signal = {"enter": "entered", "leave": "left", "press": "pressed"}[name]
            getattr(self.list, signal).connect(getattr(self.marker, name))
        self.list.opened.connect(self._open)
        self.list.day.connect(self._go_to)
        self.list.why.connect(self._why)
        self.list.ignore.connect(self._ignore)
        self.list.fix.connect(self._fix)
        self.counts.fix_all.connect(self._fix_all)
        self.trouble.folder.connect(self._open_folder)
        self.list.taken_back.connect(self._take_back)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.list.refresh()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as in the target."""
        return QSize(WIDE, 600)

    def show_month(self, month: date) -> None:
        """The calendar shows another month; it is what "Visible month" means."""
        self._month = month
        if self._range is Range.MONTH:
            self._show_figure()

    def step_finding(self, by: int) -> None:
        """Focus the next (+1) or previous (-1) finding, and mark its posts (F8, Shift+F8)."""
        rows = self.list.rows
        if not rows:
            return
        keys = [row.key for row in rows]
        kept = self.marker.kept
        start = keys.index(kept.key) if kept and kept.key in keys else (-1 if by > 0 else 0)
        index = (start + by) % len(rows)
        self.list.focus_row(index)
        self.marker.keep(rows[index])

    def _report(self, checked: Checked) -> None:
        scopes = scopes_of(checked.report, checked.clients, checked.accounts)
        self._scope = next((one for one in scopes if one.key == self._scope.key), scopes[0])
        self.head.show_scopes(scopes, self._scope)
        self.summary.setVisible(True)
        self.stack.setVisible(True)
        self.trouble.say(checked.trouble)
        self._show_figure()
        self._show_rows()

    def _show_figure(self) -> None:
        checked = self.service.checked
        if checked is None:
            return
        if self._range is Range.WORST:
            headline = headline_in(checked.report, self._scope)
            self._figure(headline, date_range(headline.start, headline.end, checked.zone()), looking=False)
            return
        now = self._context.services.clock.now()
        span = span_of(self._range, now, checked.zone(), self._month)
        client, account, chosen = self._scope.client or checked.client_id, self._scope.account, self._range
        dates = day_range(span.first, span.last)

        def work(unit: UnitOfWork) -> tuple[Range, Headline, str]:
            return chosen, look(unit, client, account, span), dates  # type: ignore[arg-type]

        self._context.tasks.read(work, self._looked)

    def _looked(self, answer: tuple[Range, Headline, str]) -> None:
        chosen, headline, dates = answer
        if chosen is self._range:
            self._figure(headline, dates, looking=True)

    def _figure(self, headline: Headline, dates: str, *, looking: bool) -> None:
        checked = self.service.checked
        self._headline = headline
        figure: Figure = figure_of(headline, checked.zone() if checked else "UTC", looking=looking)
        self.summary.show_figure(figure)
        self.head.show_dates(self._range, dates)

    def _show_rows(self, *_args: object) -> None:
        checked = self.service.checked
        if checked is None:
            return
        report = checked.report
        focus = QApplication.focusWidget()
        held = focus is not None and self.list.isAncestorOf(focus)
        left = leftovers(checked.suppressions, report.ignored, checked.ran, report.now)
        self.counts.show_counts(report.findings, len(report.ignored) + len(left))
        if self.counts.ignored.isChecked():
            holding = [one for one in checked.suppressions if not ended(one, report.now)]
            rows = rows_of(report.ignored, checked.whens, suppressions=holding)
            rows += left_rows(left, checked.whens)
        else:
            rows = rows_of(report.findings, checked.whens, severities=self.counts.chosen())
        self.marker.follow({row.key: row for row in rows})
        self.list.show_rows(rows, whose=checked.client_id is None and len(checked.clients) > 1)
        self.stack.setCurrentWidget(self.list if rows else self.empty)
        if not rows:
            self.empty.say(tr("No findings"), self._fact(checked))
            if held:
                self.head.scope.setFocus(
                    Qt.FocusReason.OtherFocusReason
                )  # never on to the next page's buttons

    def _fact(self, checked: Checked) -> str:
        report = checked.report
        if not report.posts:
            return tr("There is no post to check yet.")
        return checked_words(report, headline_in(report, self._scope))

    def _set_range(self, chosen: Range) -> None:
        self._range = chosen
        self._show_figure()

    def _set_scope(self, scope: Scope) -> None:
        self._scope = scope
        self._show_figure()

    def _filter(self, kind: str) -> None:
        posts = self._headline.post_ids.get(kind, ()) if self._headline else ()
        again = self._filter_kind == kind
        self._filter_kind = None if again else kind
        self._context.shell.filter_posts(() if again else posts)

    def filtered(self, chosen: "Filter") -> None:
        """The calendar's filter is another one; where it picks no posts, no part of the bar is in use."""
        if not chosen.only:
            self._filter_kind = None

    def _open(self, row: Row) -> None:
        posts = row.finding.posts
        if len(posts) == 1:
            self._context.shell.compose(PostId(posts[0]))
        elif posts:
            self.marker.keep(row)
            self._go_to(row, posts[0])

    def _go_to(self, row: Row, post: str) -> None:
        checked = self.service.checked
        when = checked.whens.get(post) if checked else None
        if when is not None:
            self.marker.keep(row)
            day = QDate(when.local.year, when.local.month, when.local.day)
            self._context.shell.go_to(day, post)

    def _why(self, row: Row) -> None:
        self._context.shell.show_rule(row.finding.code)

    def _ignore(self, row: Row, button: Button) -> None:
        self._context.shell.ignore(row.finding, button)

    def _fix(self, row: Row, button: Button) -> None:
        self._fixer().ask(row.finding, button)

    def _fix_all(self) -> None:
        self._fixer().fix_all(self.service.client)

    def fix_focused(self) -> None:
        """Offer what can be done about the finding that has the focus, or was marked last (Ctrl+.)."""
        row, button = self.list.focused_fix() or (None, None)
        if row is not None and button is not None:
            self._fix(row, button)

    def _fixer(self) -> "Fixer":
        if self._fixes is None:
            from ui.mix.fixer import Fixer  # what works fixes out is loaded when one is asked for

            self._fixes = Fixer(self._context, self)
        return self._fixes

    def _open_folder(self) -> None:
        OUTSIDE.open(QUrl.fromLocalFile(str(self._context.workspace.folder)))

    def _take_back(self, row: Row) -> None:
        if row.ignored is None:
            return
        if row.ignored.place:
            self._context.shell.toast(
                tr("This stands in {place}. Take it out there.", place=row.ignored.place), error=True
            )
        else:
            self._context.shell.do(TakeBackIgnore(row.ignored.id))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel's surface with its hairline at the left."""
        theme = self._context.theme
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), theme.panel)
        painter.fillRect(0, 0, 1, self.height(), theme.line)
