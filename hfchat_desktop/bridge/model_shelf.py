"""The models on this computer, read in the pool."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.model_files import ModelFile, installed_models


class ModelShelf(QObject):
    """Lists the models folder and the files that were opened from elsewhere."""

    refreshed = Signal(object)  # list[ModelFile]

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._others: list[str] = []
        self._task = LatestTask(self)
        self._task.succeeded.connect(self.refreshed)

    @property
    def folder(self) -> Path:
        """The models folder."""
        return self._folder

    @property
    def others(self) -> list[str]:
        """The paths of files that lie elsewhere."""
        return list(self._others)

    def set_others(self, paths: list[str]) -> None:
        """Set the files from elsewhere that belong to the list."""
        self._others = list(paths)

    def add(self, path: str) -> None:
        """Add a file that a person opened."""
        if Path(path).parent != self._folder and path not in self._others:
            self._others.append(path)

    def refresh(self) -> None:
        """Read the folder again."""
        folder, others = self._folder, list(self._others)

        def work() -> list[ModelFile]:
            return installed_models(folder, others)

        self._task.start(work)

    def close(self) -> None:
        """Wait for what runs."""
        self._task.close()
