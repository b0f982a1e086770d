"""Joins On this computer to the library, the machine, the settings and the downloads."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.local_list import LocalFits
from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.catalogue.downloads_controller import DownloadsController
from hfchat_desktop.ui.catalogue.local_page import LocalPage
from hfchat_desktop.ui.catalogue.local_words import name_of, verdict_words
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.figures import data_size, listed
from hfchat_desktop.ui.problems import describe

if TYPE_CHECKING:
    from hfchat_desktop.bridge.downloads import Downloads
    from hfchat_desktop.bridge.library import Library
    from hfchat_desktop.bridge.machine import MachineWatch
    from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
    from hfchat_desktop.core.settings import Settings
    from hfchat_desktop.errors import HFChatError

Toast = Callable[[str, str, str, Callable[[], None] | None], None]
"""Text, icon, the word of an action, what it does."""

_CONTEXT = "catalogue_context"


class LocalController(QObject):
    """One for the life of the page."""

    chat_requested = Signal(object)  # path
    sign_in_requested = Signal()

    def __init__(
        self,
        page: LocalPage,
        library: Library,
        downloads: Downloads,
        machine: MachineWatch,
        keeper: SettingsKeeper,
        toast: Toast,
        endpoint: Callable[[], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._machine = machine
        self._keeper = keeper
        self._toast = toast
        self._shown = ""
        self._wanted = ""  # to be shown once it is found
        self._checks: dict[str, tuple[int, int]] = {}
        self._fits = LocalFits(self)
        self._downloads = DownloadsController(page, downloads, endpoint, self)
        self._downloads.sign_in_requested.connect(self.sign_in_requested)
        self._connect(downloads)
        self._on_library_refreshed(library.models())
        self._judge()

    def add_file(self, path: str) -> None:
        """Add a model file from elsewhere, and go to its page."""
        self._wanted = os.path.abspath(path)
        self._library.add(path)

    def close(self) -> None:
        """Wait for what is being read."""
        self._fits.close()

    def _connect(self, downloads: Downloads) -> None:
        page, library = self._page, self._library
        page.shown.connect(self._on_page_shown)
        page.model_chosen.connect(self._on_page_model_chosen)
        page.chat_requested.connect(self.chat_requested)
        page.downloads.chat_requested.connect(self.chat_requested)
        page.favourite_changed.connect(library.set_favourite)
        page.delete_requested.connect(self._on_page_delete_requested)
        page.add_requested.connect(self._on_page_add_requested)
        page.problem_action_requested.connect(page.clear_problem)
        page.detail.note_changed.connect(library.set_note)
        page.detail.check_requested.connect(self._on_detail_check_requested)
        page.detail.check_cancelled.connect(self._on_detail_check_cancelled)
        library.refreshed.connect(self._on_library_refreshed)
        library.verify_progressed.connect(self._on_library_verify_progressed)
        library.verified.connect(self._on_library_verified)
        library.failed.connect(self._on_library_failed)
        self._machine.changed.connect(self._judge)
        self._keeper.changed.connect(self._on_keeper_changed)
        self._fits.changed.connect(self._on_fits_changed)

    # --- what is shown ----------------------------------------------------------------

    def _show(self, path: str) -> None:
        """Show the page of a model, or none where it is gone."""
        model = self._page.model.model(path)
        self._shown = path if model is not None else ""
        if model is not None:
            self._page.detail.set_model(model, self._other_of(model))
            self._show_need()
            self._page.detail.set_check(self._checks.get(path))
        self._page.show_detail(model is not None)

    def _other_of(self, model: LocalModel) -> LocalModel | None:
        """Return a copy of the same content, whichever of the two names the other."""
        models = self._page.model.models()
        if model.same_as:
            return next((one for one in models if one.path == model.same_as), None)
        return next((one for one in models if one.same_as == model.path), None)

    def _show_need(self) -> None:
        path, context = self._shown, self._keeper.settings.catalogue_context
        fit = self._page.model.fit(path)
        self._page.detail.set_need(self._fits.need(path), fit, context, self._machine.machine)

    def _judge(self) -> None:
        self._fits.set_machine(self._machine.machine, self._keeper.settings.catalogue_context)

    def _on_fits_changed(self) -> None:
        self._page.model.set_fits(self._fits.fits)
        if self._shown:
            self._show_need()

    def _on_keeper_changed(self, name: str, _settings: Settings) -> None:
        if name == _CONTEXT:
            self._judge()
            if self._shown:
                self._show_need()

    def _on_page_shown(self) -> None:
        self._library.refresh()
        self._machine.refresh()

    def _on_page_model_chosen(self, path: str) -> None:
        if path != self._shown:
            self._show(path)

    def _on_library_refreshed(self, models: list[LocalModel]) -> None:
        self._page.model.set_models(models)
        self._fits.set_models(models)
        if self._wanted and self._page.model.model(self._wanted) is not None:
            path, self._wanted = self._wanted, ""
            self._page.show_model(path)
        elif self._shown:
            self._show(self._shown)

    def _on_library_failed(self, path: str, error: HFChatError) -> None:
        if self._checks.pop(path, None) is not None and path == self._shown:
            self._page.detail.set_check(None)
        self._page.show_problem(describe(error))

    # --- checks -----------------------------------------------------------------------

    def _on_detail_check_requested(self, path: str) -> None:
        model = self._page.model.model(path)
        if model is not None:
            self._checks[path] = (0, model.size_bytes)
            self._page.detail.set_check(self._checks[path])
            self._library.verify(path)

    def _on_detail_check_cancelled(self, path: str) -> None:
        self._library.cancel_verify(path)
        self._checks.pop(path, None)
        self._page.detail.set_check(None)

    def _on_library_verify_progressed(self, path: str, done: int, total: int) -> None:
        if path in self._checks:
            self._checks[path] = (done, total)
            if path == self._shown:
                self._page.detail.set_check((done, total))

    def _on_library_verified(self, path: str, model: LocalModel) -> None:
        self._checks.pop(path, None)
        if path == self._shown:
            self._page.detail.set_check(None)
        announce(self._page, f"{name_of(model)}: {verdict_words(model)}")

    # --- files that come and go -------------------------------------------------------

    def _on_page_add_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # takes long to import, and is seldom used

        path, _ = QFileDialog.getOpenFileName(
            self._page.window(),
            self.tr("Add a model file"),
            str(Path.home()),
            self.tr("GGUF models (*.gguf)"),
        )
        if path:
            self.add_file(path)

    def _on_page_delete_requested(self, path: str) -> None:
        model = self._page.model.model(path)
        if model is None:
            return
        if model.place is LocalPlace.BUNDLED:
            self._toast(
                self.tr("This model is a part of the app and stays with it"), "info", "", None
            )
            return
        dialog = ConfirmDialog(
            self._page.theme,
            self.tr("Delete {model}?").format(model=name_of(model)),
            " ".join(self._losses(model)),
            self.tr("Delete"),
            danger=True,
            parent=self._page.window(),
        )
        dialog.accepted.connect(lambda: self._delete(path))
        dialog.open()

    def _losses(self, model: LocalModel) -> list[str]:
        """Return the sentences that say what is lost, who shares it, and the way back."""
        size = data_size(model.size_bytes)
        words = [
            self.tr("{size} at {path} are removed from this computer.").format(
                size=size, path=plain_label(model.path)
            )
        ]
        programs = self._library.shared_with(model.path)
        if programs:
            words.append(
                self.tr("Other programs use this file and will miss it: {names}.").format(
                    names=listed(programs)
                )
            )
        if self._other_of(model) is not None:
            words.append(self.tr("Another copy of it stays."))
        elif model.repo_id:
            words.append(
                self.tr("It can be downloaded again from {repo}.").format(
                    repo=plain_label(model.repo_id, longest=200)
                )
            )
        elif model.place is not LocalPlace.OLLAMA:
            words.append(self.tr("HFChat does not know where to get it again."))
        return words

    def _delete(self, path: str) -> None:
        model = self._page.model.model(path)
        if model is None:
            return
        self._checks.pop(path, None)
        self._library.remove(path)

        def undo() -> None:
            if self._library.undo_remove(path):
                self._page.show_model(path)
            else:
                self._toast(self.tr("It was deleted already"), "trash-2", "", None)

        words = self.tr("{model} is deleted").format(model=name_of(model))
        self._toast(words, "trash-2", self.tr("Undo"), undo)
