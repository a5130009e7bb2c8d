"""Typing in the composer with the linter and the spelling on, on a plan of 10,000 posts.

What is measured is how long the window's thread takes for one key: the key itself, its layout and its painting;
and apart from it the pieces of work that follow between the keys (counters, marks, preview, findings, spelling).
Keys come 16 a second, three texts one after the other: a short post, a thread, and a long one. "Own work"
leaves out what other programs of the machine took meanwhile. The reference is what is promised, 8 ms a key, and a
frame of a 60 Hz screen for what happens between two keys.
"""

import gc
import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from bench.harness import Figure, percentile
from bench.plans import make_plan, services_of
from planner.domain.ids import PostId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime
from planner.editing.posts import PutPost
from storage.spelling.speller import speller_at
from ui.bridge import Bridge
from ui.context import UiContext
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.theme.theme import Look, Theme, use
from ui.views.composer import open_composer
from ui.views.composer.sheet import ComposerSheet

POSTS = 10_000
PROMISED = 8.0  # ms a key
BETWEEN = 1000 / 60  # ms, a frame
PAUSE = 1 / 16
SHARE = 0.95
KEYS = 160
WORDS = "Fresh ryebread frm the oven, order today at https://rye.example/loaf #rye and ask Ana. "
STARTS = {
    "a short post": WORDS,
    "a thread": f"{WORDS}\n---\n{WORDS}\n---\n{WORDS}",
    "a long post": "\n\n".join([WORDS * 3] * 10),
}


class Shell:
    """The verbs that typing needs: to show the sheet, and nothing else."""

    def __init__(self) -> None:
        self.sheet: QWidget | None = None

    def open_sheet(self, sheet: QWidget, **_how: object) -> None:
        """Show it as its own window."""
        self.sheet = sheet

    def toast(self, text: str, **_how: object) -> None:
        """Only that a dictionary is missing may be said."""
        assert "dictionary" in text, text

    def __getattr__(self, name: str) -> object:
        return lambda *_given, **_named: None


def _post(plan: object, text: str) -> Post:
    with plan.read() as unit:
        client = unit.clients.all()[0]
        accounts = unit.accounts.all(client.id)
    return Post(
        id=PostId(new_id()),
        client_id=client.id,
        text=text,
        stage=Stage.DRAFT,
        when=WallTime(next(iter(_whens(plan))).local, client.zone),
        variants=tuple(Variant(account_id=one.id) for one in accounts[:4]),
        link="https://rye.example/loaf",
        campaign="Autumn loaf",
        utm=True,
    )


def _whens(plan: object) -> Iterator[WallTime]:
    with plan.read() as unit:
        yield from (entry.when for entry in unit.lint.entries() if entry.when)


def _settle(app: QApplication, sheet: ComposerSheet, seconds: float = 15.0) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if sheet.work.draft is not None and not sheet.work.checker.busy:
            break
        time.sleep(0.005)
    for _ in range(100):  # the first spelling reads its dictionary
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        time.sleep(0.01)


def _typed(app: QApplication, sheet: ComposerSheet) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of each key, of them those of the thread itself, and of each piece of work between two keys."""
    editor = sheet.text.editor
    editor.setFocus()
    editor.go_to_end()
    keys, own, between = [], [], []
    for index in range(KEYS):
        letter = WORDS[index % len(WORDS)]
        start, busy_start = time.perf_counter(), time.thread_time()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(editor, event)
        QApplication.sendPostedEvents()
        keys.append(1e3 * (time.perf_counter() - start))
        own.append(1e3 * (time.thread_time() - busy_start))
        until = start + PAUSE
        while (now := time.perf_counter()) < until:
            app.processEvents()
            busy = 1e3 * (time.perf_counter() - now)
            if busy > 0.2:
                between.append(busy)
            else:
                time.sleep(0.001)
    return keys, own, between


def figures() -> list[Figure]:
    """Keys and the work between them, at the 95th percentile, for each text."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    found = []
    with tempfile.TemporaryDirectory() as folder:
        plan = make_plan(Path(folder) / "plan.db", POSTS)
        services = replace(services_of(Path(folder), plan), speller=speller_at(Path(folder)))
        theme = use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))
        tasks = Tasks(plan)
        bridge = Bridge(tasks, theme)
        shell = Shell()
        context = UiContext(
            services=services, tasks=tasks, bridge=bridge, theme=theme, shell=shell, preferences=Preferences()
        )
        for name, text in STARTS.items():
            post = _post(plan, text)
            with plan.write() as unit:
                PutPost(post).apply(unit, services.clock)
                unit.commit()
            sheet = open_composer(context, post.id)
            sheet.resize(1160, 852)
            sheet.show()
            _settle(app, sheet)
            gc.collect()
            gc.disable()  # as the window does: it collects when nothing is typed
            keys, own, between = _typed(app, sheet)
            gc.enable()
            told = (
                (keys, "a key", PROMISED, 1.0),
                (own, "a key, own work", PROMISED, None),
                (between, "between keys", BETWEEN, None),
            )
            found += [
                Figure(
                    f"typing, {name}, {what}, 95 %",
                    percentile(took, SHARE),
                    most,
                    "ms",
                    limit,
                    f"{most:.0f} ms",
                )
                for took, what, most, limit in told
            ]
            sheet.hide()
            sheet.deleteLater()
            app.processEvents()
        services.speller.close()
        tasks.close()
        plan.close()
    return found
