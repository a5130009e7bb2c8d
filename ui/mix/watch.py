"""Tells when a person writes the linter's files by hand while the window is open."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from planner.lint.profiles.places import RULES_FOLDER, RULES_SUFFIX, WORKSPACE_FILE
from planner.lint.workspace import CUES_SUFFIX
from ui.context import UiContext

SETTLE_MS = 200  # editors write a file in several steps

Stamp = tuple[tuple[str, int, int], ...]


class FileWatch(QObject):
    """Watches the folder of the settings and the folder of own rules.

    The plan lies in the same folder and changes often: only what the linter reads is told, through
    ``rules_changed`` of the bridge.
    """

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._folder = context.bridge, context.workspace.folder
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self._pause.timeout.connect(self._compare)
        self._watcher.directoryChanged.connect(self._touched)
        self._watcher.fileChanged.connect(self._touched)
        self._seen = self._stamp()
        self._watch()

    def _touched(self, _path: str) -> None:
        self._pause.start()

    def _compare(self) -> None:
        self._watch()  # a file that an editor replaced is another one
        stamp = self._stamp()
        if stamp != self._seen:
            self._seen = stamp
            self._bridge.rules_changed.emit()  # type: ignore[attr-defined]

    def _paths(self) -> list[Path]:
        rules = self._folder / RULES_FOLDER
        found = [self._folder / WORKSPACE_FILE, *self._folder.glob(f"*{CUES_SUFFIX}")]
        return [path for path in (*found, *rules.glob(f"*{RULES_SUFFIX}")) if path.is_file()]

    def _watch(self) -> None:
        folders = [path for path in (self._folder, self._folder / RULES_FOLDER) if path.is_dir()]
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in (*folders, *self._paths()):
            if str(path) not in watched:
                self._watcher.addPath(str(path))

    def _stamp(self) -> Stamp:
        found = []
        for path in self._paths():
            try:
                stat = path.stat()
            except OSError:  # it went between the two looks
                continue
            found.append((str(path), stat.st_mtime_ns, stat.st_size))
        return tuple(sorted(found))
