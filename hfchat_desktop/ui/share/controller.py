"""Opens the share dialog for what is asked, and joins the settings to what was shared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.hub import Hub
from hfchat_desktop.bridge.own_places import own_surroundings
from hfchat_desktop.bridge.share_text import ShareText
from hfchat_desktop.bridge.sharing import Sharing
from hfchat_desktop.core.chats import Chat
from hfchat_desktop.core.exporting import ExportedChat, Selection
from hfchat_desktop.core.sharing import Shared
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.export_words import export_words
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.share.dialog import ShareDialog
from hfchat_desktop.ui.share.github_account import GitHubAccount
from hfchat_desktop.ui.share.hub_account import HubAccount
from hfchat_desktop.ui.share.offer import ShareOffer, offer_from
from hfchat_desktop.ui.share.run import ShareParts, ShareRun
from hfchat_desktop.ui.share.saving import Saving

if TYPE_CHECKING:
    from hfchat_desktop.ui.settings_page import SettingsPage
    from hfchat_desktop.ui.share.shares_controller import SharesController


class ShareController(QObject):
    """One dialog at a time; made when it is first asked for."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        sharing: Sharing,
        hub: Hub,
        database: Path,
        system_prompts: Callable[[], Mapping[str, str]],
        temporary_chats: Callable[[Selection], tuple[ExportedChat, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._sharing = sharing
        self._run: ShareRun | None = None
        self._shares: SharesController | None = None
        self.github = GitHubAccount(sharing, window.theme, self._top, self)
        self.github.noticed.connect(self._on_github_noticed)
        self._texts = ShareText(database, own_surroundings, export_words, self)
        self.saving = Saving(database, self._texts, window.toaster.show_toast, self)
        self._parts = ShareParts(
            sharing=sharing,
            texts=self._texts,
            saving=self.saving,
            accounts={
                "gist": self.github,
                "dataset": HubAccount(hub, self._go_to_accounts, self),
            },
            system_prompts=system_prompts,
            temporary_chats=temporary_chats,
            window=window,
            show_toast=window.toaster.show_toast,
        )

    def open_chat(self, chat: Chat) -> None:
        """Open the dialog for a chat."""
        self._open(ShareOffer("path", chat.id))

    def open_message(self, chat: Chat, message_id: int) -> None:
        """Open the dialog for one message of a chat."""
        self._open(ShareOffer("answer", chat.id, message_id))

    def open_chats(self, chat_ids: list[int]) -> None:
        """Open the dialog for chats of the list."""
        if len(chat_ids) == 1:
            chat = self._session.look_up(chat_ids[0])
            if chat is not None:
                self.open_chat(chat)
        elif chat_ids:
            self._open(ShareOffer("chats", chat_ids=tuple(chat_ids)))

    def open_folder(self, folder_id: int) -> None:
        """Open the dialog for a folder."""
        folders = self._session.folders.folders()
        name = next((one.name for one in folders if one.id == folder_id), "")
        self._open(ShareOffer("folder", folder_id=folder_id, folder=name))

    def open_all(self) -> None:
        """Open the dialog for everything."""
        self._open(ShareOffer("all"))

    def open_again(self, share: Shared) -> bool:
        """Open the dialog to change what was shared; False where its chat is gone."""
        offer = offer_from(share.options)
        if offer is None or self._session.look_up(offer.chat_id) is None:
            return False
        self._open(offer, share)
        return True

    def copy_link(self, share: Shared) -> None:
        """Put the link of what was shared into the clipboard."""
        QGuiApplication.clipboard().setText(share.address)
        self._window.toaster.show_toast(self.tr("Link copied"), "copy")

    def join_settings(self, page: SettingsPage) -> None:
        """Show in the settings who is signed in and what was shared."""
        from hfchat_desktop.ui.share.shares_controller import SharesController

        toast = self._window.toaster.show_toast
        self._shares = SharesController(page, self._sharing, self.github, toast, self)
        self._shares.update_requested.connect(self._on_shares_update_requested)

    def close(self) -> None:
        """Wait for what is read; call it before the store is closed."""
        self.saving.close()
        self._texts.close()

    def _open(self, offer: ShareOffer, again: Shared | None = None) -> None:
        if self._run is not None:
            return
        dialog = ShareDialog(self._window.theme, offer.scopes(), self._window)
        self._run = ShareRun(self._parts, dialog, offer)
        self._run.closed.connect(self._on_run_closed)
        self._run.begin(again)

    def _top(self) -> ShareDialog | MainWindow:
        """Return what a dialog opens over."""
        return self._run.dialog if self._run is not None else self._window

    def _go_to_accounts(self) -> None:
        if self._run is not None:
            self._run.close()
        self._window.show_place("settings")
        self._window.settings_page.show_group("accounts")

    def _on_github_noticed(self, error: HFChatError) -> None:
        """Tell in the dialog what the settings tell as well: where the key is kept."""
        if self._run is not None:
            from hfchat_desktop.ui.problems import describe

            self._run.dialog.show_problem(describe(error), "warning")

    def _on_run_closed(self) -> None:
        self._run = None

    def _on_shares_update_requested(self, share: Shared) -> None:
        if not self.open_again(share):
            words = self.tr("The chat is gone, so its text cannot be made anew")
            self._window.toaster.show_toast(words, "info")
