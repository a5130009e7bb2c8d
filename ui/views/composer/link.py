"""The link field: an address, whether visits of it are counted, and how it goes out on each network."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from planner.domain.account import Account
from planner.domain.post import Post
from planner.languages import tr
from planner.networks.render import message_of, render
from planner.networks.utm import CAMPAIGN, tags_of
from ui.theme.theme import current
from ui.views.composer.accounts import network_label
from ui.widgets.field import Field, LineEdit
from ui.widgets.labels import Paragraph
from ui.widgets.themed import follow, px, repaint

ON, OFF = tr("UTM on"), tr("UTM off")
TELLS = tr(
    "Puts utm_source, utm_medium and utm_campaign on the address when it goes out, so that your site can count "
    "which post brought its visitors. What the address has already stays."
)
NO_CAMPAIGN = tr("Without a campaign or an offer, only the network is counted.")


def sent_links(post: Post, accounts: Sequence[Account]) -> dict[str, list[str]]:
    """The link as it goes out, with the networks it goes out to like that; none without a link."""
    found: dict[str, list[str]] = {}
    for account in accounts:
        link = render(message_of(post, post.variant(account.id), account)).link
        label = network_label(account.network)
        if link and label not in found.setdefault(link, []):
            found[link].append(label)
    return found


class UtmButton(QPushButton):
    """The small tag at the right of the field: on or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(OFF, parent)
        self.setCheckable(True)
        self.setProperty("radius", 5)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(TELLS)
        self.setAccessibleName(tr("Count visits of the link"))
        self.setAccessibleDescription(TELLS)
        follow(self)

    def show_on(self, *, on: bool) -> None:
        """Show whether visits are counted, without telling."""
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        self.setText(ON if on else OFF)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(11.5, 500))
        repaint(self)

    def sizeHint(self) -> QSize:
        """As wide as its longer word."""
        metrics = QFontMetricsF(self.font())
        return QSize(round(max(metrics.horizontalAdvance(word) for word in (ON, OFF))) + 14, px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tag."""
        theme, on = current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accsoft if on else theme.sel if self.underMouse() else theme.sunken)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 2, 0, -2), 5, 5)
        painter.setFont(self.font())
        painter.setPen(theme.acctx if on else theme.tx2 if self.isEnabled() else theme.tx3)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, ON if on else OFF)


class _Line(LineEdit):
    """A line with room for the tag at its right."""

    def __init__(self) -> None:
        super().__init__(icon="link", placeholder="ryeandshine.example/pumpkin")
        self.utm = UtmButton(self)
        self.left.connect(lambda: self.setCursorPosition(0))  # an address is known by its beginning

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tag at the right."""
        super().resizeEvent(event)
        size = self.utm.sizeHint()
        self.utm.resize(size)
        self.utm.move(self.width() - size.width() - 6, (self.height() - size.height()) // 2)
        self.setTextMargins(22, 0, size.width() + 6, 0)


class LinkField(Field):
    """The address, with "UTM on" and the exact address under it.

    Signals:
        utm_changed(): the tag was pressed.
    """

    utm_changed = Signal()

    def __init__(self) -> None:
        line = _Line()
        super().__init__(tr("Link"), line)
        self.utm = line.utm
        self.preview = Paragraph("", size=11.5, color="tx3", max_lines=2)
        self.preview.hide()
        self.layout().insertWidget(2, self.preview)  # type: ignore[attr-defined] # a box
        self.utm.toggled.connect(self._toggled)

    def show_post(self, post: Post, accounts: Sequence[Account], *, able: bool) -> None:
        """Show link and tag of a post; under it how the link goes out, where that is told of another one."""
        if self.text() != post.link:
            self.set_text(post.link)
        self.utm.show_on(on=post.utm)
        self.utm.setEnabled(able)
        links = sent_links(post, accounts) if post.utm else {}
        told = [f"{', '.join(networks)}: {link}" for link, networks in links.items()]
        first = next(iter(links), "")
        more = tr("{n} more|{n} more", "addresses", len(links) - 1) if len(links) > 1 else ""
        bare = CAMPAIGN not in tags_of("", post.campaign, post.offer)
        self.preview.setText(tr("{address}  and {more}", address=first, more=more) if more else first)
        self.preview.setToolTip("\n".join([*told, *([NO_CAMPAIGN] if bare else [])]))
        self.preview.setVisible(bool(first))

    def _toggled(self, on: bool) -> None:
        self.utm.setText(ON if on else OFF)
        self.utm_changed.emit()
