"""The style sheet of standard controls, made from the tokens. Fonts are set by the widgets, never here."""

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from ui.theme import tokens

if TYPE_CHECKING:
    from ui.theme.theme import Theme

BUTTONS = """
QPushButton { background: $raised; color: $tx; border: 1px solid $line2; border-radius: 7px; padding: 0 11px; }
QPushButton:hover { background: $sel; }
QPushButton:pressed { background: $sunken; border-color: $field; }
QPushButton:checked { background: $accsoft; border-color: $acc; color: $acctx; }
QPushButton:disabled { background: $sunken; color: $tx3; border-color: $line2; }
QPushButton[size="small"] { border-radius: 6px; padding: 0 8px; }
QPushButton[kind="primary"] { background: $acc; color: $acct; border-color: $acc; }
QPushButton[kind="primary"]:hover { background: $acch; border-color: $acch; }
QPushButton[kind="primary"]:pressed { background: $acctx; border-color: $acctx; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $tx3; border-color: $line2; }
QPushButton[kind="ghost"], QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $tx2; }
QPushButton[kind="ghost"]:hover { background: $sel; color: $tx; }
QPushButton[kind="ghost"]:pressed { background: $sunken; }
QPushButton[kind="ghost"]:checked { background: $sel; color: $tx; }
QPushButton[kind="ghost"]:disabled { background: transparent; color: $tx3; }
QPushButton[kind="link"] { color: $acctx; padding: 0 2px; border: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[kind="link"]:disabled { color: $tx3; background: transparent; }
QPushButton[kind="danger"] { color: $crit; }
QPushButton[kind="danger"]:hover { background: $critsoft; }
QPushButton[kind="danger"]:disabled { color: $tx3; }
QPushButton[icononly="true"] { padding: 0; }
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
  background: $raised; color: $tx; border: 1px solid $line2; border-radius: 7px; padding: 0 8px;
  selection-background-color: $acc; selection-color: $acct; }
QPlainTextEdit, QTextEdit { padding: 4px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover { border-color: $field; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: $acc; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"],
QAbstractSpinBox[wrong="true"] { border-color: $crit; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
  background: $sunken; color: $tx3; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"], QTextEdit[bare="true"] { border: 0; background: transparent;
  padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QComboBox { background: $raised; color: $tx; border: 1px solid $line2; border-radius: 7px; padding: 0 26px 0 9px; }
QComboBox:hover { border-color: $field; }
QComboBox:disabled { background: $sunken; color: $tx3; }
QComboBox::drop-down { width: 0; border: 0; }
QComboBox QAbstractItemView { background: $raised; color: $tx; border: 1px solid $line2; border-radius: 9px;
  padding: 4px; outline: 0; selection-background-color: $sel; selection-color: $tx; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 6px; color: $tx; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected { background: $sel; color: $tx; }
QCheckBox, QRadioButton { color: $tx; spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $tx3; }
"""

LISTS = """
QMenu { background: $raised; color: $tx; border: 1px solid $line2; border-radius: 9px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 8px; border-radius: 6px; background: transparent; }
QMenu::item:selected { background: $sel; color: $tx; }
QMenu::item:disabled { color: $tx3; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }
QListView, QTreeView, QTableView { background: $raised; color: $tx; border: 1px solid $line; border-radius: 10px;
  outline: 0; selection-background-color: $sel; selection-color: $tx; alternate-background-color: $panel; }
QListView::item, QTreeView::item, QTableView::item { padding: 4px 8px; color: $tx; }
QListView::item:hover, QTreeView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $sel; color: $tx; }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section { background: $panel; color: $tx2; border: 0; border-bottom: 1px solid $line; padding: 6px 8px; }
QTableView { gridline-color: $line; }
QTableCornerButton::section { background: $panel; border: 0; }
QCalendarWidget QWidget { alternate-background-color: $panel; }
QCalendarWidget QToolButton { color: $tx; background: transparent; border: 0; border-radius: 6px; padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: $sel; }
QToolTip { background: $toast; color: $toasttx; border: 1px solid $toast; padding: 4px 6px; }
"""

SCROLLING = """
QScrollArea, QAbstractScrollArea[plain="true"] { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[plain="true"] { background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; border: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; border: 0; }
QScrollBar::handle { background: $line2; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px 2px; }
QScrollBar::handle:hover { background: $field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QProgressBar { background: $sel; border: 0; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $acc; border-radius: 2px; }
"""


def css(color: QColor) -> str:
    """A colour as style sheets write it, alpha included."""
    if color.alpha() == 255:
        return color.name()
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"


def style_sheet(theme: "Theme") -> str:
    """The whole application's style sheet in this theme's colours."""
    values = {name: css(getattr(theme, name)) for name in tokens.LIGHT}
    values["toasttx"] = "#FFFFFF"
    return Template(BUTTONS + FIELDS + LISTS + SCROLLING).substitute(values)
