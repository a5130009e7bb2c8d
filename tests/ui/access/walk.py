"""Walks the accessibility tree as a screen reader does, and says what is wrong with it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from ui.widgets.buttons import Button
from ui.widgets.focus import FocusRing
from ui.widgets.labels import ElidedLabel

Role = QAccessible.Role
SMALLEST = 24  # px a target is at least, both ways
CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.SpinBox,
        Role.Slider,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.PageTab,
        Role.Link,
        Role.MenuItem,
        Role.Dialog,
    }
)
TARGETS = (QAbstractButton, QComboBox, QLineEdit)
TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


def tree(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Every interface under ``root`` that is shown; the insides of combo boxes and cells of tables left out."""
    yield from _below(QAccessible.queryAccessibleInterface(root))


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    if interface.role() in {Role.ComboBox, Role.Table, Role.List, Role.Tree}:
        return
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _below(child)


def nameless(root: QWidget) -> list[str]:
    """The controls that a screen reader could not call by a name."""
    found = []
    for one in tree(root):
        widget = one.object()
        stops = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        inner = isinstance(widget, QScrollArea | QScrollBar) or (
            isinstance(widget, QWidget) and widget.focusProxy() is not None
        )
        if (one.role() in CONTROLS or stops) and not inner and not one.text(QAccessible.Text.Name).strip():
            found.append(described(widget))
    return found


def cells(table: QAbstractItemView) -> list[str]:
    """What a screen reader says of each cell of a table or list."""
    interface = QAccessible.queryAccessibleInterface(table)
    said = (interface.child(index) for index in range(interface.childCount()))
    return [
        one.text(QAccessible.Text.Name)
        for one in said
        if one.role() in {Role.Cell, Role.ListItem} and not one.state().invisible
    ]


def small(root: QWidget) -> list[str]:
    """The targets that are too small to hit. Links inside a sentence may be as high as their line (WCAG 2.5.8)."""
    return [
        f"{described(one)}: {one.width()} x {one.height()}"
        for one in root.findChildren(QWidget)
        if isinstance(one, TARGETS)
        and one.isVisible()
        and not isinstance(one.parentWidget(), QComboBox)
        and (one.width() < SMALLEST or one.height() < SMALLEST)
    ]


def stops(root: QWidget) -> list[QWidget]:
    """What Tab stops at, in the order of the widgets' chain."""
    return [
        one
        for one in (root, *root.findChildren(QWidget))
        if one.isVisible()
        and one.isEnabled()
        and one.focusProxy() is None
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.window() is root.window()
        and not (one.parentWidget() and isinstance(one.parentWidget(), QComboBox))
    ]


def ringless(root: QWidget, ring: FocusRing) -> list[str]:
    """The stops that do not show that they have the focus: neither by the window's ring nor by their own paint."""
    before, found = QApplication.focusWidget(), []
    for one in stops(root):
        if holds_others(one):
            continue
        bring_in(one)
        one.clearFocus()
        bare = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if not one.hasFocus():
            continue  # it hands the focus on, and the one who gets it is looked at by itself
        ringed = ring.target() is not None and _around(one, ring.target()) and not seen(ring).isEmpty()
        if not ringed and not (one.property("ownFocus") and one.grab().toImage() != bare):
            found.append(described(one))
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def bring_in(widget: QWidget) -> None:
    """Scroll to it, as Tab does."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def holds_others(widget: QWidget) -> bool:
    """Whether it has the focus only until Tab goes to the first control on it: a sheet, a popover, a page."""
    return (
        bool(widget.property("ownFocus"))
        and not isinstance(widget, QAbstractScrollArea)
        and any(one is not widget for one in stops(widget))
    )


def seen(widget: QWidget) -> QRect:
    """The part of it inside the window."""
    window = widget.window()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) & window.rect()


def described(widget: object) -> str:
    """Which one it is, so that it can be found in the source."""
    if not isinstance(widget, QWidget):
        return repr(widget)
    chain, one = [], widget
    while one is not None and len(chain) < 4:
        chain.append(f"{type(one).__name__}({one.accessibleName()!r})")
        one = one.parentWidget()
    return " in ".join(chain)


def _around(widget: QWidget, target: QWidget) -> bool:
    return target is widget or target.isAncestorOf(widget)


def cut(root: QWidget) -> list[str]:
    """Words that do not fit where they stand: of labels that neither wrap nor end in "…", and of buttons."""
    found = []
    for label in root.findChildren(QLabel):
        plain = label.textFormat() == Qt.TextFormat.PlainText and not label.wordWrap()
        if not plain or not label.isVisible() or isinstance(label, ElidedLabel):
            continue
        metrics = label.fontMetrics()
        wide, high = metrics.horizontalAdvance(label.text()), metrics.height()
        if wide > label.width() + 1 or high > label.height() + 2:
            found.append(f"{label.text()!r} needs {wide} x {high}, has {label.width()} x {label.height()}")
    for button in root.findChildren(Button):
        wide, high = button.sizeHint().width(), button.fontMetrics().height()
        if button.isVisible() and (button.width() < wide - 1 or button.height() < high):
            words = button.text() or button.accessibleName()
            found.append(f"{words!r} needs {wide} x {high}, has {button.width()} x {button.height()}")
    return found
