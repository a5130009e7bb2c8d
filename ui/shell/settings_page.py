"""The settings page: cards of labelled rows; every choice works at once."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from planner.languages import tr
from ui.context import UiContext
from ui.language import language_choices
from ui.shell.autostart_card import AutostartCard
from ui.shell.background_card import BackgroundCard
from ui.shell.copies_card import CopiesCard
from ui.shell.publishing_card import PublishingCard
from ui.shell.settings_card import Card
from ui.shell.welcome import DAYS, LOOKS, zone_choices
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.finding_combo import FindingCombo
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.outside import OUTSIDE

SIZES = (("100 %", "1.0"), ("110 %", "1.1"), ("125 %", "1.25"), ("150 %", "1.5"), ("200 %", "2.0"))
WIDE = 680


class SettingsPage(QWidget):
    """Look, week and zone, publishing, keys, data."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("ownFocus", True)  # a whole page needs no ring around it
        self._context = context
        self._preferences = context.preferences
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(Label(tr("Settings"), size=19, weight=600))
        self.publishing = PublishingCard(context)
        self.background = BackgroundCard(context)
        self.autostart = AutostartCard(context)
        self.copies = CopiesCard(context)
        for card in (
            self._look(),
            self._time(),
            self.publishing,
            self.background,
            self.autostart,
            self._rules(),
            self._keys(),
            self._data(),
            self.copies,
        ):
            column.addWidget(card)
        column.addStretch(1)
        inner = QWidget()
        inner.setProperty("plain", True)
        inner.setMaximumWidth(WIDE + 44)
        column.setContentsMargins(22, 14, 22, 22)
        inner.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setAccessibleName(tr("Settings"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _look(self) -> Card:
        card = Card(tr("Look", "of the window"))
        self.look = Combo(LOOKS)
        self.look.choose(self._preferences.look)
        self.look.activated.connect(self._keep)
        self.size_box = Combo(SIZES)
        self.size_box.choose(self._preferences.text("text_scale", "1.0"))
        self.size_box.activated.connect(self._keep)
        self.contrast = CheckBox(
            tr("Strong lines around everything"), checked=self._preferences.high_contrast
        )
        self.motion = CheckBox(tr("No moving or fading"), checked=self._preferences.reduced_motion)
        self.language = Combo(language_choices())
        self.language.choose(self._preferences.language)
        self.language.activated.connect(self._keep_language)
        card.add_row(
            tr("Language"), self.language, note=tr("From the next start of Parley. Dates follow it, too.")
        )
        card.add_row(tr("Colours"), self.look)
        card.add_row(tr("Text size"), self.size_box, note=tr("On top of the system's own text size."))
        for box in (self.contrast, self.motion):
            box.clicked.connect(self._keep)
            card.add(box)
        return card

    def _time(self) -> Card:
        card = Card(tr("Week and time"))
        self.week = Combo(((tr("As the system has it"), "-1"), *DAYS))
        self.week.choose(self._preferences.text("week_start", "-1"))
        self.week.activated.connect(self._keep)
        self.zone = FindingCombo(zone_choices())
        self.zone.choose(self._preferences.own_zone)
        self.zone.activated.connect(self._keep)
        self.zone.setFixedWidth(220)
        card.add_row(tr("Week starts"), self.week)
        card.add_row(
            tr("Your own time zone"),
            self.zone,
            note=tr("“All clients” shows these days. A client's calendar shows the client's own zone."),
        )
        return card

    def _rules(self) -> Card:
        card = Card(tr("What is checked"))
        self.rules = Button(tr("Rules…"), icon="sliders")
        self.rules.clicked.connect(self._open_rules)
        card.add_row(
            tr("Presets, rules and their numbers"),
            self.rules,
            note=tr("For everyone, for a client, or for one account. Kept in lint.toml beside your plan."),
        )
        return card

    def _open_rules(self) -> None:
        self._context.shell.set_rules()

    def _keys(self) -> Card:
        card = Card(tr("Keys"))
        self.letters = CheckBox(
            tr("Single letters and signs are shortcuts (N, T, F, /, ?)"), checked=self._preferences.letters
        )
        self.letters.clicked.connect(self._keep)
        card.add(self.letters)
        return card

    def _data(self) -> Card:
        card = Card(tr("Your data"))
        folder = self._context.services.data_dir
        server = self._context.services.server
        where = (
            tr(
                "The plan lies in {server}, and all who open it there share it. The practice feed lies on this computer.",
                server=server,
            )
            if server
            else tr("Plan, pictures and the practice feed lie in one folder on this computer.")
        )
        kept = tr(
            "Passwords are kept in the system's password store, or in encrypted files where there is none; never in the plan."
        )
        card.add(Paragraph(f"{where} {kept}", color="tx2"))
        self.folder = ElidedLabel(str(folder), size=12, mono=True)
        self.folder.setAccessibleName(tr("Data folder: {folder}", folder=folder))
        card.add(self.folder)
        button = Button(tr("Open the folder"), icon="folder")
        button.clicked.connect(self._open_folder)
        export = Button(tr("Export the plan…"), icon="download")
        export.clicked.connect(self._context.shell.export_plan)
        copy = Button(
            tr("Copy diagnostics"), icon="copy", tooltip=tr("Versions and the newest error, for a bug report")
        )
        copy.clicked.connect(self._copy_diagnostics)
        row = QWidget()
        line = FlowLayout(row)
        for one in (button, export, copy):
            line.addWidget(one)
        card.add(row)
        return card

    def _keep_language(self) -> None:
        self._preferences.put("language", str(self.language.currentData()))

    def _open_folder(self) -> None:
        OUTSIDE.open(QUrl.fromLocalFile(str(self._context.services.data_dir)))

    def _copy_diagnostics(self) -> None:
        from ui.shell.faults import diagnostics

        QApplication.clipboard().setText(diagnostics())
        self._context.shell.toast(
            tr("Copied. It has versions and the newest error, no posts and no accounts.")
        )

    def _keep(self) -> None:
        put = self._preferences.put
        put("text_scale", str(self.size_box.currentData()), tell=False)
        put("high_contrast", "on" if self.contrast.isChecked() else "off", tell=False)
        put("reduced_motion", "on" if self.motion.isChecked() else "off", tell=False)
        put("week_start", str(self.week.currentData()), tell=False)
        put("own_zone", str(self.zone.currentData()), tell=False)
        put("letters", "on" if self.letters.isChecked() else "off", tell=False)
        put("look", str(self.look.currentData()))
