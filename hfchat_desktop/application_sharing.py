"""The sharing part of the application: the dialog, the list of what was shared, GitHub's account.

Nothing of it is made before it is wanted, but for what was cut off in the middle the last
time: that is looked for some time after the start.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.bridge.hub import Hub
    from hfchat_desktop.bridge.sharing import Sharing
    from hfchat_desktop.core.exporting import ExportedChat, Selection
    from hfchat_desktop.core.hub_access import HubAccess
    from hfchat_desktop.core.personas import Persona
    from hfchat_desktop.core.sharing import Shared
    from hfchat_desktop.ui.menu import Menu
    from hfchat_desktop.ui.paper.printing import Printing
    from hfchat_desktop.ui.share.controller import ShareController

_RECOVER_MS = 8_000
_GITHUB_SETTINGS = ("github_api", "github_client_id")


class SharingDesk(QObject):
    """Listens to all ways of asking for the dialog."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        store: ChatStore,
        database: Path,
        keeper: SettingsKeeper,
        hub: Callable[[], Hub],
        personas: Callable[[], Iterable[Persona]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._store = store
        self._database = database
        self._keeper = keeper
        self._hub = hub
        self._personas = personas
        self._sharing: Sharing | None = None
        self._controller: ShareController | None = None
        self._printing: Printing | None = None
        self._has_settings = False
        wishes = window.pane.wishes
        window.header.share_requested.connect(self._share_chat)
        window.header.menu_opening.connect(self._on_header_menu_opening)
        window.transcript.action_requested.connect(self._on_transcript_action_requested)
        wishes.export_requested.connect(self._on_wishes_export_requested)
        wishes.folder_export_requested.connect(self._on_wishes_folder_export_requested)
        window.settings_requested.connect(self._make_settings)
        keeper.changed.connect(self._on_keeper_changed)
        session.chat_opened.connect(self._show_mark)
        add = window.commands.add
        add("share", self._share_chat)
        add("print", self._print_chat)
        add("export_all", lambda: self.controller.open_all())
        add("shares", self._show_shares)
        self._show_mark()
        QTimer.singleShot(_RECOVER_MS, self, self._recover)

    @property
    def sharing(self) -> Sharing:
        """What shares; making it sends nothing."""
        if self._sharing is None:
            from hfchat_desktop.bridge.sharing import Sharing

            self._sharing = Sharing(self._store, self._github, lambda: self._hub().access, self)
            self._sharing.changed.connect(self._show_mark)
        return self._sharing

    @property
    def controller(self) -> ShareController:
        """What opens the dialog."""
        if self._controller is None:
            from hfchat_desktop.ui.share.controller import ShareController

            self._controller = ShareController(
                self._window,
                self._session,
                self.sharing,
                self._hub(),
                self._database,
                self._system_prompts,
                self._temporary_chats,
                self,
            )
        return self._controller

    def close(self) -> None:
        """End every child and every task; what is under way is looked for at the next start."""
        for part in (self._controller, self._printing):
            if part is not None:
                part.close()
        if self._sharing is not None:
            self._sharing.close()

    def _system_prompts(self) -> dict[str, str]:
        """Return the prompts of personas by their keys, and the general one."""
        from hfchat_desktop.core.exporting.choose import GENERAL

        prompts = {persona.key: persona.system_prompt for persona in self._personas()}
        return {**prompts, GENERAL: self._keeper.settings.system_prompt}

    def _github(self) -> HubAccess:
        from hfchat_desktop.core.github_access import github_access

        settings = self._keeper.settings
        return github_access(
            settings.github_api,
            settings.github_client_id,
            os.environ,
        )

    def _temporary_chats(self, selection: Selection) -> tuple[ExportedChat, ...]:
        """Read a chat that is kept in memory only here, where it is; else nothing."""
        from hfchat_desktop.core.exporting import Scope
        from hfchat_desktop.core.exporting.choose import ChatChoice

        if not self._session.temporary or selection.scope not in (Scope.MESSAGE, Scope.CHATS):
            return ()
        return tuple(ChatChoice(self._store, selection, self._system_prompts()).exported())

    def _recover(self) -> None:
        """Look for what was being sent when the app ended; where there is nothing, ask nobody."""
        if self._store.has_open_shares():
            self.sharing.recover()

    def _make_settings(self) -> None:
        if not self._has_settings:
            self._has_settings = True
            self.controller.join_settings(self._window.settings_page)

    # --- ways to the dialog ---------------------------------------------------------------

    def _share_chat(self) -> None:
        if self._session.chat is not None:
            self.controller.open_chat(self._session.chat)

    def _print_chat(self) -> None:
        """Print what is visible of the open chat."""
        chat = self._session.chat
        if chat is None:
            return
        from hfchat_desktop.core.exporting import Selection

        if self._printing is None:
            from hfchat_desktop.ui.paper.printing import Printing

            window = self._window
            self._printing = Printing(window, window.theme, self._database, self)
            self._printing.failed.connect(self._on_printing_failed)
        selection = Selection.path(chat.id)
        self._printing.start(
            selection,
            chat.title,
            system_prompts=self._system_prompts(),
            chats=self._temporary_chats(selection),
        )

    def _on_printing_failed(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.problems import describe

        self._window.show_problem(describe(error))

    def _shared(self) -> list[Shared]:
        """Return what was shared of the open chat and is there, the last one first."""
        chat = self._session.chat
        if chat is None or chat.temporary:
            return []
        return [one for one in self._store.shares(chat.id) if one.state == "shared"]

    def _show_mark(self) -> None:
        """Show at the button of the header whether there is a link to the chat."""
        self._window.header.set_shared(bool(self._shared()))

    def _open(self, share: Shared) -> None:
        from hfchat_desktop.ui.links import confirm_and_open

        confirm_and_open(self._window, self._window.theme, share.address)

    def _show_shares(self) -> None:
        self._window.show_place("settings")
        page = self._window.settings_page
        page.show_group("privacy")
        QTimer.singleShot(0, page.shares, page.shares.reveal)  # once it has its place

    def _on_header_menu_opening(self, menu: Menu) -> None:
        keys = self._window.commands.keys("share")
        menu.add(self.tr("Share or export…"), "share-2", self._share_chat, keys=keys)
        keys = self._window.commands.keys("print")
        menu.add(self.tr("Print…"), "printer", self._print_chat, keys=keys)
        shared = self._shared()
        if shared:
            copy = partial(self.controller.copy_link, shared[0])
            menu.add(self.tr("Copy the link to it"), "link", copy)
            menu.add(self.tr("Open the link…"), "external-link", partial(self._open, shared[0]))

    def _on_transcript_action_requested(self, message_id: object, key: str) -> None:
        if key == "share" and isinstance(message_id, int) and self._session.chat is not None:
            self.controller.open_message(self._session.chat, message_id)

    def _on_wishes_export_requested(self, chat_ids: list[int]) -> None:
        self.controller.open_chats(chat_ids)

    def _on_wishes_folder_export_requested(self, folder_id: int) -> None:
        self.controller.open_folder(folder_id)

    def _on_keeper_changed(self, name: str, _settings: object) -> None:
        if name in _GITHUB_SETTINGS and self._controller is not None:
            QTimer.singleShot(0, self, partial(self._controller.github.forget))
